package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;
import nl.collectief.model.voice.Conversation;

/**
 * Ties by the two they are between, counted.
 *
 * @param dossier where they and those before them are
 * @param between the ties, by both ends in one order whatever their direction
 * @param when the time in which they held or perhaps did, empty if it is not known
 * @param stances the stance of an end, empty if it is not recorded
 * @param wave whether a survey measured them: then each held at its time
 */
record StanceTally(
        Dossier dossier,
        ImmutableListMultimap<Link, Tie> between,
        Optional<Span> when,
        Function<TieEnd, Optional<Stance>> stances,
        boolean wave) {
    private static final Count ONE = Count.exact(1);

    static List<StanceTies> of(Dossier dossier, Period period) {
        Span time = CoalitionNetwork.span(period);
        List<Tie> ties = dossier.all(Tie.KIND).stream()
                .filter(tie -> Roster.perhaps(held(dossier, tie), Optional.of(time)))
                .toList();
        return new StanceTally(dossier, between(ties), Optional.of(time), end -> ownStance(dossier, end), false).rows();
    }

    /** The tally of a network; of one that a survey measured every tie held at its time. */
    static StanceTally of(
            Dossier dossier, Coalition coalition, Optional<Span> when, boolean wave, Collection<Tie> ties) {
        List<Membership> seats = Roster.seated(coalition, when);
        return new StanceTally(
                dossier,
                between(ties),
                when,
                end -> seats.stream()
                        .filter(seat -> end.party().isPresent() && seat.party().equals(end.party()))
                        .flatMap(seat -> seat.stance().stream())
                        .findFirst()
                        .or(() -> ownStance(dossier, end)),
                wave);
    }

    private static ImmutableListMultimap<Link, Tie> between(Collection<Tie> ties) {
        return Multimaps.index(
                ties,
                tie -> Roster.ORDER.compare(tie.from(), tie.to()) <= 0
                        ? new Link(tie.from(), tie.to())
                        : new Link(tie.to(), tie.from()));
    }

    private static Optional<Stance> ownStance(Dossier dossier, TieEnd end) {
        return end.stance().or(() -> end.party().map(dossier::get).flatMap(Party::stance));
    }

    private static Optional<Span> held(Dossier dossier, Tie tie) {
        return tie.when().or(() -> tie.measuredIn().map(dossier::get).flatMap(Conversation::when));
    }

    /** Returns the ties by pair of stances, and how many of them are new by their own dates and those of all others. */
    List<StanceTies> rows() {
        ImmutableListMultimap<Link, Tie> known = between(dossier.all(Tie.KIND));
        return rows((link, ties) -> begun(link, ties, known.get(link)));
    }

    private List<StanceTies> rows(BiFunction<Link, List<Tie>, Count> begun) {
        Map<StanceTies, StanceTies> rows = new TreeMap<>(StanceTies.ORDER);
        for (Link link : between.keySet()) {
            List<Tie> ties = between.get(link);
            Optional<Stance> from = stances.apply(link.from());
            Optional<Stance> to = stances.apply(link.to());
            boolean inOrder = StanceTies.unknownLast().compare(from, to) <= 0;
            StanceTies row =
                    new StanceTies(inOrder ? from : to, inOrder ? to : from, ties(link, ties), begun.apply(link, ties));
            rows.merge(row, row, StanceTally::plus);
        }
        return ImmutableList.copyOf(rows.values());
    }

    private static StanceTies plus(StanceTies one, StanceTies other) {
        return new StanceTies(
                one.one(),
                one.other(),
                one.ties().plus(other.ties()),
                one.begun().plus(other.begun()));
    }

    /** How many ties there are between two in the time. */
    private Count ties(Link link, List<Tie> ties) {
        Count all = count(link, ties);
        List<Tie> sure = ties.stream()
                .filter(tie -> wave || Roster.surely(held(dossier, tie), when))
                .toList();
        return sure.size() == ties.size() ? all : from(count(link, sure).atLeast(), all);
    }

    private static Count count(Link link, List<Tie> ties) {
        if (isBetweenParties(link) && ties.stream().allMatch(tie -> tie.count().isEmpty())) {
            return ties.isEmpty() ? Count.ZERO : ONE;
        }
        Count uncounted = isBetweenParties(link) ? ONE : Count.atLeast(1);
        return Count.distinct(
                ties.stream().map(tie -> tie.count().orElse(uncounted)).toList());
    }

    private static boolean isBetweenParties(Link link) {
        return link.from().party().isPresent() && link.to().party().isPresent();
    }

    /** The bounds of a part of a count: the point and the words of a source are of the whole. */
    private static Count from(long least, Count count) {
        return Count.of(least, count.atMost(), Optional.empty(), List.of());
    }

    /** How many of the ties between two began in the time and tied nobody who was tied before, by any tie there is. */
    private Count begun(Link link, List<Tie> ties, List<Tie> known) {
        Count now = count(
                link, ties.stream().filter(tie -> began(tie) != Within.OUTSIDE).toList());
        Count sure = count(
                link, ties.stream().filter(tie -> began(tie) == Within.INSIDE).toList());
        Count before = count(link, known.stream().filter(this::mayBeBefore).toList());
        long least = count(link, known.stream().filter(this::isBefore).toList()).atLeast();
        return fresh(link, now, sure, least == before.atLeast() ? before : from(least, before));
    }

    /**
     * How many are new.
     *
     * @param now those there may be now
     * @param sure those of them that surely are there, and by their own dates new
     * @param before those there were before
     */
    private static Count fresh(Link link, Count now, Count sure, Count before) {
        if (before.isZero()) {
            return sure.equals(now) ? now : from(sure.atLeast(), now);
        } else if (isBetweenParties(link)) {
            return before.atLeast() > 0 ? Count.ZERO : from(0, now);
        }
        // Of people who are not told apart no more can be the same than there were.
        return from(
                before.atMost().map(most -> Math.max(0, sure.atLeast() - most)).orElse(0L), now);
    }

    /** Returns whether a tie surely was there before the time: one that is open at its beginning always was. */
    private boolean isBefore(Tie tie) {
        Optional<Span> was = tie.when().isPresent() ? tie.when().get().from().map(Span::at) : held(dossier, tie);
        return was.isEmpty()
                ? tie.when().isPresent()
                : when.filter(was.get()::certainlyBefore).isPresent();
    }

    /** Returns whether a tie may have been there before the time; what a survey tells after it says nothing of before. */
    private boolean mayBeBefore(Tie tie) {
        Optional<PartialDate> began = held(dossier, tie).flatMap(Span::from);
        return began.isEmpty()
                || when.isEmpty()
                || when.get().from().filter(began.get()::mayPrecede).isPresent();
    }

    /** A survey tells when a tie was there and not since when; one that is open at its beginning always was. */
    private Within began(Tie tie) {
        if (tie.when().isEmpty()) {
            return Within.PARTLY;
        }
        Optional<Span> began = tie.when().get().from().map(Span::at);
        if (began.isEmpty()) {
            return Within.OUTSIDE;
        } else if (when.isEmpty()) {
            return Within.PARTLY;
        } else if (began.get().certainlyWithin(when.get())) {
            return Within.INSIDE;
        }
        return began.get().mayOverlap(when.get()) ? Within.PARTLY : Within.OUTSIDE;
    }

    /** Returns by pair of stances how many ties there are and how many of them an earlier tally did not have. */
    List<StanceTies> since(StanceTally earlier, boolean known) {
        return rows((link, ties) -> {
            Count now = ties(link, ties);
            return known ? fresh(link, now, now, earlier.ties(link, earlier.between.get(link))) : from(0, now);
        });
    }
}
