package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/**
 * A coalition of which a parent, a professional and a researcher are asked, and nobody else. A seat without a period is
 * taken for all the time that the coalition lasts, a seat without a number by one.
 */
final class Trio {
    private static final ImmutableList<Stance> ASKED =
            ImmutableList.of(Stance.PARENT, Stance.PROFESSIONAL, Stance.RESEARCHER);

    private final Judge judge;
    private final Coalition coalition;
    private final List<Membership> seats;

    Trio(Judge judge, Coalition coalition) {
        this.judge = judge;
        this.coalition = coalition;
        this.seats = coalition.members().stream()
                .filter(Membership::isTaken)
                .filter(seat -> !seat.number().orElse(Count.exact(1)).isZero())
                .toList();
    }

    void tell() {
        Count people = coalition.peopleAtOnce();
        boolean told =
                !seats.isEmpty() && seats.stream().allMatch(seat -> stance(seat).isPresent());
        if (people.atLeast() > ASKED.size()) {
            judge.broken(
                    coalition.id(),
                    "/members",
                    people.toString(),
                    Label.of(
                            "een drietal is met drie; dit zijn er "
                                    + people.label().nl(),
                            "a trio is three; these are " + people.label().en()),
                    Label.of("spreek af wie van hen sturen", "agree on who of them steer"));
        }
        if (!told) {
            judge.unknown(
                    coalition.id(), "/members", Label.of("de positie van ieder lid", "the stance of every member"));
            return;
        }
        ASKED.forEach(this::tell);
        if (people.atMost().orElse(Count.MAX) > ASKED.size() && !judge.hasBroken(coalition.id())) {
            judge.unknown(coalition.id(), "/members", Label.of("met hoeveel zij zijn", "how many they are"));
        }
        judge.kept(coalition.id()); // unless something was told against it
    }

    private void tell(Stance asked) {
        RangeSet<Long> shown = TreeRangeSet.create();
        RangeSet<Long> perhaps = TreeRangeSet.create();
        for (Membership seat : seats) {
            if (stance(seat).equals(Optional.of(asked))) {
                perhaps.add(atItsWord(seat.period()));
                if (seat.number().orElse(Count.exact(1)).atLeast() > 0) {
                    shown.add(atItsWord(seat.period()));
                }
            }
        }
        Optional<Span> inForce = judge.agreement().flatMap(WorkingRule::period);
        // Of a coalition without a period it is not known on which days it was there.
        Range<Long> surely = coalition.period().isEmpty()
                ? Range.closedOpen(0L, 0L)
                : common(surely(coalition.period()), surely(inForce));
        boolean isSilent = judge.agreement().isPresent() && inForce.isEmpty();
        boolean wasMissing = !surely.isEmpty() && !perhaps.encloses(surely);
        boolean isMissing = perhaps.isEmpty() || (wasMissing && !perhaps.intersects(end()));
        if (isMissing || (wasMissing && !isSilent)) {
            judge.broken(
                    coalition.id(),
                    "/members",
                    asked.code(),
                    Label.of(
                            (perhaps.isEmpty() ? "er ontbreekt een " : "er ontbrak een tijd lang een ")
                                    + asked.label().nl(),
                            (perhaps.isEmpty() ? "missing: a " : "missing for a time: a ")
                                    + asked.label().en()),
                    Label.of("vul het drietal aan", "complete the trio"));
        } else if (wasMissing) {
            judge.unknown(
                    coalition.id(),
                    "/members",
                    Label.of("sinds wanneer de afspraak geldt", "since when the agreement holds"));
        } else if (!shown.encloses(common(atItsWord(coalition.period()), atItsWord(inForce)))) {
            judge.unknown(
                    coalition.id(),
                    "/members",
                    Label.of(
                            "wie er al die tijd was als " + asked.label().nl(),
                            "who was there all that time as a " + asked.label().en()));
        }
    }

    /** The days of which one was the last of the coalition. */
    private Range<Long> end() {
        Optional<PartialDate> until = coalition.period().flatMap(Span::until);
        return days(
                Optional.of(until.map(PartialDate::earliest).orElse(LocalDate.MAX)), until.map(PartialDate::latest));
    }

    private Optional<Stance> stance(Membership seat) {
        return Voices.stance(judge.dossier(), seat.stance(), seat.party());
    }

    /** The days of a span from the first it can have had to the last; all days if there is none. */
    private static Range<Long> atItsWord(Optional<Span> span) {
        return days(span.flatMap(Span::earliest), span.flatMap(Span::latest));
    }

    /** The days that a span surely had: from the last possible beginning to the first possible end. */
    private static Range<Long> surely(Optional<Span> span) {
        return days(
                span.flatMap(Span::from).map(PartialDate::latest),
                span.flatMap(Span::until).map(PartialDate::earliest));
    }

    private static Range<Long> days(Optional<LocalDate> first, Optional<LocalDate> last) {
        long from = first.orElse(LocalDate.MIN).toEpochDay();
        long until = last.orElse(LocalDate.MAX).toEpochDay() + 1;
        return Range.closedOpen(from, Math.max(from, until));
    }

    private static Range<Long> common(Range<Long> one, Range<Long> other) {
        return one.isConnected(other) ? one.intersection(other) : Range.closedOpen(0L, 0L);
    }
}
