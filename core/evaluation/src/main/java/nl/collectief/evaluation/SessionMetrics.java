package nl.collectief.evaluation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Replays;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.text.Label;

/** The metrics over sessions. */
final class SessionMetrics {
    private static final Set<Breakdown> BREAKDOWNS = ImmutableSet.of(
            Breakdown.ACTIVITY,
            Breakdown.AREA,
            Breakdown.WIJK,
            Breakdown.FORM,
            Breakdown.KIND,
            Breakdown.STAGE,
            Breakdown.OWNERSHIP,
            Breakdown.MONTH);
    private static final Count UNKNOWN = Count.atLeast(0);
    private static final Count ONE = Count.exact(1);

    private SessionMetrics() {}

    static Metric held() {
        return metric("sessions-held")
                .name(Label.of("bijeenkomsten", "sessions"))
                .question(Label.of("Hoeveel bijeenkomsten waren er?", "How many sessions were held?"))
                .formula(Label.of(
                        "Som van het aantal bijeenkomsten per record. Een telling van meer bijeenkomsten telt met haar"
                                + " aantal; wat daar misschien al in zit, telt niet dubbel.",
                        "Sum of the number of sessions of each record. A tally of several sessions counts with its"
                                + " number; what may be in it already is not counted twice."))
                .unit(Label.of("bijeenkomsten", "sessions"))
                .dimension(Dimension.IMPLEMENTATION)
                .empty(Accumulation.total())
                .counts(
                        Session.KIND,
                        (session, frame) -> Optional.of(
                                frame.of(session).value(session.held()).build()))
                .build();
    }

    static Metric attendances(Optional<Stance> stance) {
        return metric(id("attendances", stance))
                .name(named("deelnames", "attendances", stance))
                .question(Label.of(
                        "Hoe vaak nam iemand deel" + of(stance).nl() + "?",
                        "How often did somebody attend" + of(stance).en() + "?"))
                .formula(Label.of(
                        "Som over de bijeenkomsten van aantal bijeenkomsten × aanwezigen per keer"
                                + of(stance).nl() + ". Wie vaker komt, telt vaker."
                                + unrecorded(stance).nl(),
                        "Sum over the sessions of number of sessions × people at each"
                                + of(stance).en() + ". Who comes more often counts more often."
                                + unrecorded(stance).en()))
                .unit(Label.of("deelnames", "attendances"))
                .principle(GuidingPrinciple.STARTING_POINT)
                .dimension(Dimension.REACH)
                .empty(Accumulation.total())
                .counts(Session.KIND, (session, frame) -> {
                    Optional<Count> each = atEach(session, stance);
                    return Optional.of(reported(frame.of(session), each)
                            .value(times(session.held(), each.orElse(UNKNOWN)))
                            .build());
                })
                .build();
    }

    static Metric differentPeople(Optional<Stance> stance) {
        return metric(id("different-people", stance))
                .name(named("verschillende mensen", "different people", stance))
                .question(Label.of(
                        "Hoeveel verschillende mensen kunnen dat geweest zijn"
                                + of(stance).nl() + "?",
                        "How many different people can that have been"
                                + of(stance).en() + "?"))
                .formula(Label.of(
                        "Niemand wordt gevolgd, dus alleen grenzen: ten minste de drukste bijeenkomst, ten hoogste alle"
                                + " deelnames" + of(stance).nl() + "."
                                + unrecorded(stance).nl(),
                        "Nobody is followed, so bounds only: at least the busiest session, at most all attendances"
                                + of(stance).en() + "." + unrecorded(stance).en()))
                .unit(Label.of("mensen", "people"))
                .principle(GuidingPrinciple.STARTING_POINT)
                .dimension(Dimension.REACH)
                .empty(Accumulation.different())
                .counts(Session.KIND, (session, frame) -> {
                    Optional<Count> each = atEach(session, stance);
                    return Optional.of(reported(frame.of(session), each)
                            .value(differentAt(session.held(), each.orElse(UNKNOWN)))
                            .build());
                })
                .build();
    }

    static Metric replays() {
        return metric("replays")
                .name(Label.of("keer teruggekeken", "replays"))
                .question(Label.of("Hoe vaak is er teruggekeken?", "How often were recordings watched?"))
                .formula(Label.of(
                        "Som van wat is vastgelegd; bijeenkomsten waarvan niets is vastgelegd blijven buiten"
                                + " beschouwing, want van de meeste is er geen opname. Een getal per keer telt maal het"
                                + " aantal bijeenkomsten. Is niet vermeld of het per keer of in totaal is, dan gelden de"
                                + " grenzen van beide lezingen, en zonder grenzen het getal zoals het er staat.",
                        "Sum of what is recorded; sessions of which nothing is recorded are left out, since most were not"
                                + " filmed. A number of each session counts times the number of sessions. Where it is not"
                                + " stated whether it is of each or in total, the bounds of both readings hold, and"
                                + " without bounds the number as it stands."))
                .unit(Label.of("keer", "times"))
                .dimension(Dimension.REACH)
                .empty(Accumulation.total())
                .counts(
                        Session.KIND,
                        (session, frame) -> session.replays().map(replays -> {
                            boolean open = replays.scope() == Scope.NOT_STATED
                                    && !session.held().certainlyEquals(ONE);
                            Contribution.Builder contribution =
                                    frame.of(session).value(replayed(session.held(), replays));
                            return (open ? contribution.named(Caveat.Reason.SCOPE_NOT_STATED) : contribution).build();
                        }))
                .build();
    }

    private static Metric.Builder metric(String id) {
        return Metric.builder()
                .id(id)
                .version(1)
                .direction(Better.HIGHER)
                .source(Metrics.OWN)
                .breakdowns(BREAKDOWNS);
    }

    private static String id(String id, Optional<Stance> stance) {
        return id + stance.map(one -> "-" + one.code()).orElse("");
    }

    private static Label named(String nl, String en, Optional<Stance> stance) {
        return stance.map(Stance::label)
                .map(one -> Label.of(nl + " (" + one.nl() + ")", en + " (" + one.en() + ")"))
                .orElse(Label.of(nl, en));
    }

    /** Names the stance in a sentence; a label is never blank, so that of all stances says so. */
    private static Label of(Optional<Stance> stance) {
        return stance.map(Stance::label)
                .map(one -> Label.of(", als " + one.nl(), ", as a " + one.en()))
                .orElse(Label.of(", in welke rol ook", ", in whatever capacity"));
    }

    private static Label unrecorded(Optional<Stance> stance) {
        return stance.isPresent()
                ? Label.of(
                        " Een bijeenkomst waarvan dit aantal niet is vastgelegd, maakt de som \"ten minste\".",
                        " A session of which this number is not recorded makes the sum \"at least\".")
                : Label.of(
                        " Alleen wie is vastgelegd; een bijeenkomst zonder aanwezigen in het record maakt de som \"ten"
                                + " minste\".",
                        " Only who was recorded; a session without recorded attendance makes the sum \"at least\".");
    }

    /** How many people of a stance, or of all that were recorded, were at each; empty if that is not recorded. */
    private static Optional<Count> atEach(Session session, Optional<Stance> stance) {
        List<Count> counts = session.attendance().stream()
                .filter(attendance -> stance.map(attendance.stance()::equals).orElse(true))
                .map(Attendance::count)
                .toList();
        return counts.isEmpty() ? Optional.empty() : Optional.of(Count.sum(counts));
    }

    private static Contribution.Builder reported(Contribution.Builder contribution, Optional<Count> each) {
        return each.isPresent() ? contribution : contribution.named(Caveat.Reason.NOT_RECORDED);
    }

    /** So many times so many. "A number of times" is said of the meetings, not of the people: those words stay behind. */
    private static Count times(Count held, Count each) {
        return Count.of(held.atLeast(), held.atMost(), held.stated(), List.of()).times(each);
    }

    /** At least those who were at one of them, if there was one; at most others every time. */
    private static Count differentAt(Count held, Count each) {
        if (held.certainlyEquals(ONE)) {
            return each;
        }
        Count attendances = times(held, each);
        long least = held.atLeast() == 0 ? 0 : each.atLeast();
        return Count.of(least, attendances.atMost(), Optional.empty(), attendances.worded());
    }

    private static Count replayed(Count held, Replays replays) {
        Count inTotal = replays.count();
        Count ofEach = times(held, inTotal);
        return switch (replays.scope()) {
            case TOTAL -> inTotal;
            case EACH -> ofEach;
            case NOT_STATED -> either(inTotal, ofEach);
        };
    }

    /** What holds in both readings: the outer bounds; and where there are none, the number as it was stated. */
    private static Count either(Count stated, Count other) {
        Optional<Long> most = stated.atMost().flatMap(one -> other.atMost().map(two -> Math.max(one, two)));
        long least = Math.min(stated.atLeast(), other.atLeast());
        boolean bounded = most.isPresent();
        return Count.of(
                least,
                most,
                bounded && !stated.stated().equals(other.stated()) ? Optional.empty() : stated.stated(),
                stated.worded());
    }
}
