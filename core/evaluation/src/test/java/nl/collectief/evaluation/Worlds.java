package nl.collectief.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Within;

/**
 * What may really have happened behind a list of sessions: how many meetings each record stands for, how many parents
 * were at each, which lay in the period, and which were counted by two records. Nothing here knows how figures are made.
 */
final class Worlds {
    /** A meeting that really was. */
    static final class Meeting {
        private final long parents;
        private final boolean inside;

        Meeting(long parents, boolean inside) {
            this.parents = parents;
            this.inside = inside;
        }
    }

    /** The meetings that each record stands for; one meeting may stand behind several records. */
    record World(Map<Ref<Session>, List<Meeting>> meetings) {
        /** The number of parents at each different meeting inside the period that one of these records counts. */
        List<Long> attendance(Stream<Session> sessions) {
            Set<Meeting> different = new HashSet<>();
            sessions.forEach(session -> different.addAll(meetings.get(session.id())));
            return different.stream()
                    .filter(meeting -> meeting.inside)
                    .map(meeting -> meeting.parents)
                    .toList();
        }

        /** How many meetings are counted by more than one record. */
        long shared() {
            long all = meetings.values().stream().mapToLong(List::size).sum();
            return all
                    - meetings.values().stream()
                            .flatMap(List::stream)
                            .distinct()
                            .count();
        }
    }

    private static final long BEYOND = 3; // how far a number without an upper bound is tried above its lower bound

    private final List<Session> sessions;
    private final Random random;

    Worlds(List<Session> sessions, Random random) {
        this.sessions = sessions;
        this.random = random;
    }

    /** Makes up one world in which everything that the records say is true. */
    World any() {
        Map<Ref<Session>, List<Meeting>> meetings = new HashMap<>();
        Map<Ref<Session>, Set<Meeting>> taken = new HashMap<>();
        List<Session> order = new ArrayList<>(sessions);
        Collections.shuffle(order, random);
        for (Session session : order) {
            Optional<List<Meeting>> shared =
                    random.nextInt(4) == 0 ? Optional.empty() : among(session, meetings, taken);
            meetings.put(session.id(), shared.orElseGet(() -> own(session)));
            taken.put(session.id(), new HashSet<>());
        }
        return new World(meetings);
    }

    private List<Meeting> own(Session session) {
        List<Meeting> own = new ArrayList<>();
        long held = oneOf(session.held());
        for (int i = 0; i < held; i++) {
            own.add(new Meeting(oneOf(each(session)), inside(session)));
        }
        return own;
    }

    private boolean inside(Session session) {
        Within within = Given.YEAR.placeOf(session.when().orElseThrow());
        return within == Within.INSIDE || (within == Within.PARTLY && random.nextBoolean());
    }

    /** Lets the record stand for meetings of one of its tallies that no other record took and that it can be about. */
    private Optional<List<Meeting>> among(
            Session session, Map<Ref<Session>, List<Meeting>> meetings, Map<Ref<Session>, Set<Meeting>> taken) {
        List<Ref<Session>> tallies = new ArrayList<>(session.mayBeAmong());
        Collections.shuffle(tallies, random);
        for (Ref<Session> tally : tallies) {
            if (meetings.containsKey(tally)) {
                List<Meeting> free = meetings.get(tally).stream()
                        .filter(meeting -> !taken.get(tally).contains(meeting) && fits(meeting, session))
                        .toList();
                List<Long> sizes = Stream.iterate(0L, n -> n <= free.size(), n -> n + 1)
                        .filter(n -> isOneOf(n, session.held()))
                        .toList();
                if (!sizes.isEmpty()) {
                    List<Meeting> chosen = free.subList(0, Math.toIntExact(sizes.get(random.nextInt(sizes.size()))));
                    taken.get(tally).addAll(chosen);
                    return Optional.of(chosen);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Meeting meeting, Session session) {
        Within within = Given.YEAR.placeOf(session.when().orElseThrow());
        return isOneOf(meeting.parents, each(session))
                && (within == Within.PARTLY || (within == Within.INSIDE) == meeting.inside);
    }

    /** How many parents were at each: anything, if that is not recorded. */
    private static Count each(Session session) {
        return session.attendance().isEmpty()
                ? Count.atLeast(0)
                : session.attendance().get(0).count();
    }

    private long oneOf(Count count) {
        long most = count.atMost().orElse(count.atLeast() + BEYOND);
        return count.atLeast() + random.nextInt(Math.toIntExact(most - count.atLeast() + 1));
    }

    private static boolean isOneOf(long number, Count count) {
        return count.atLeast() <= number && number <= count.atMost().orElse(number);
    }
}
