package nl.collectief.model.rule;

import com.google.common.collect.Comparators;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;

/**
 * The meetings recorded of something with a rhythm.
 *
 * <p>The rhythm is kept if the record shows it for all the time that the thing lasted, at its word from the first day to
 * the last; where no end of that is told, up to the last meeting, and without any period from the first meeting to the
 * last, of which there must be two. It is broken in a week, month, quarter or year that lies as a whole between recorded
 * meetings and had too few, and in the time of a tally that is too low for it. Outside the recorded meetings the record
 * is silent. A time in which the agreement did not hold is left out. Immutable.
 */
final class Meetings {
    /** From the first day to the last, both included. */
    private record Days(LocalDate first, LocalDate last) {
        boolean encloses(Days other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }

        /** Returns what lies in {@code span} at its word, empty if nothing does. */
        Optional<Days> within(Span span) {
            Days part = new Days(
                    span.earliest().map(day -> Comparators.max(day, first)).orElse(first),
                    span.latest().map(day -> Comparators.min(day, last)).orElse(last));
            return part.first.isAfter(part.last) ? Optional.empty() : Optional.of(part);
        }

        Span span() {
            return Span.between(PartialDate.of(first), PartialDate.of(last));
        }
    }

    private final Rhythm rhythm;
    private final Optional<Span> lasted;
    private final Optional<Span> inForce;
    private final List<Session> all;
    private final List<Session> dated;

    /**
     * Makes them.
     *
     * @param lasted how long the thing that has the rhythm lasted, empty if not recorded
     * @param inForce from when until when the rhythm was agreed, empty if not recorded
     * @param all its sessions; one without a date may have been at any time
     */
    Meetings(Rhythm rhythm, Optional<Span> lasted, Optional<Span> inForce, List<Session> all) {
        this.rhythm = rhythm;
        this.lasted = lasted;
        this.inForce = inForce;
        this.all = all;
        this.dated = all.stream()
                .filter(session -> session.when().flatMap(Span::earliest).isPresent()
                        && session.when().flatMap(Span::latest).isPresent())
                .toList();
    }

    void tell(Judge judge, Ref<?> what) {
        Optional<Days> recorded = dated.stream()
                .map(Meetings::days)
                .reduce((one, other) -> new Days(
                        Comparators.min(one.first(), other.first()), Comparators.max(one.last(), other.last())))
                .flatMap(this::agreed);
        if (recorded.isEmpty()) {
            judge.unknown(what, "/rhythm", Label.of("wanneer men bij elkaar kwam", "when people met"));
            return;
        }
        boolean exact = true;
        for (Days stretch : stretches(recorded.get())) {
            Count held = held(stretch);
            exact &= held.atLeast() >= rhythm.times();
            if (recorded.get().encloses(stretch) && surelyLasted(stretch) && isTooFew(held, 1)) {
                broken(judge, what, stretch, held);
            }
        }
        if (!judge.hasBroken(what)) {
            dated.stream()
                    .filter(session -> !session.held().certainlyEquals(Count.exact(1)))
                    .forEach(tally -> tally(judge, what, tally));
        }
        boolean whole = isWhole(recorded.get());
        boolean recurs = lasted.isPresent()
                || Count.sum(dated.stream().map(Session::held).toList()).atLeast() > 1;
        if (exact && whole && recurs) {
            judge.kept(what);
        } else if (!judge.hasBroken(what)) {
            judge.unknown(what, "/rhythm", missing(exact, whole, recorded.get()));
        }
    }

    private Label missing(boolean exact, boolean whole, Days recorded) {
        if (!exact) {
            return Label.of("precies wanneer men bij elkaar kwam", "when exactly people met");
        } else if (!whole) {
            String nl = recorded.span().label().nl();
            String en = recorded.span().label().en();
            return Label.of("wanneer men buiten " + nl + " bij elkaar kwam", "when people met outside " + en);
        }
        return Label.of("meer dan één bijeenkomst", "more than one meeting");
    }

    /** A tally says how many there were in all of its time, although not when. */
    private void tally(Judge judge, Ref<?> what, Session tally) {
        Optional<Days> time = lasted.flatMap(span -> days(tally).within(span)).flatMap(this::agreed);
        if (time.isEmpty()) {
            return;
        }
        List<Days> whole =
                stretches(time.get()).stream().filter(time.get()::encloses).toList();
        if (whole.isEmpty()) {
            return;
        }
        Days together =
                new Days(whole.get(0).first(), whole.get(whole.size() - 1).last());
        Count held = held(together);
        if (isTooFew(held, whole.size())) {
            broken(judge, what, together, held);
        }
    }

    private boolean isTooFew(Count held, int stretches) {
        return held.atMost().orElse(Count.MAX) < (long) rhythm.times() * stretches;
    }

    private void broken(Judge judge, Ref<?> what, Days stretch, Count held) {
        judge.broken(
                what,
                "/rhythm",
                stretch.first() + "/" + stretch.last(),
                judge.agreedOrNot(
                        Label.of(
                                rhythm.label().nl() + " was afgesproken",
                                rhythm.label().en() + " was agreed"),
                        Label.of(
                                "als ritme is vastgelegd: " + rhythm.label().nl(),
                                "the rhythm on record is: " + rhythm.label().en()),
                        Label.of(
                                "; tussen " + stretch.first() + " en " + stretch.last() + " waren het er "
                                        + held.label().nl(),
                                "; between " + stretch.first() + " and " + stretch.last() + " there were "
                                        + held.label().en())),
                Label.of(
                        "plan de bijeenkomsten, of kies een ander ritme",
                        "plan the meetings, or choose another rhythm"));
    }

    /** Whether, by whole weeks, months, quarters or years, meetings are recorded from its first day to its last. */
    private boolean isWhole(Days recorded) {
        Days told = new Days(
                lasted.flatMap(Span::earliest).orElse(recorded.first()),
                lasted.flatMap(Span::latest).orElse(recorded.last()));
        Days asked = agreed(told).orElse(recorded);
        LocalDate first = begin(asked.first());
        LocalDate last = begin(asked.last());
        // Of a stretch in which it began or ended, only a part was its time.
        first = first.equals(asked.first()) ? first : next(first);
        last = next(last).minusDays(1).equals(asked.last()) ? last : begin(last.minusDays(1));
        return !first.isBefore(begin(recorded.first())) && !last.isAfter(begin(recorded.last()));
    }

    private Optional<Days> agreed(Days days) {
        return inForce.isEmpty() ? Optional.of(days) : days.within(inForce.get());
    }

    /** It surely lasted between two meetings, and within its period whatever days that began and ended. */
    private boolean surelyLasted(Days stretch) {
        LocalDate from = dated.stream()
                .map(session -> days(session).last())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate until = dated.stream()
                .map(session -> days(session).first())
                .max(LocalDate::compareTo)
                .orElseThrow();
        LocalDate began = lasted.flatMap(Span::from).map(PartialDate::latest).orElse(from);
        LocalDate ended = lasted.flatMap(Span::until).map(PartialDate::earliest).orElse(until);
        Days surely = new Days(Comparators.min(from, began), Comparators.max(until, ended));
        return surely.encloses(stretch)
                && inForce.map(span -> stretch.span().certainlyWithin(span)).orElse(true);
    }

    private static Days days(Session session) {
        Span when = session.when().orElseThrow();
        return new Days(when.earliest().orElseThrow(), when.latest().orElseThrow());
    }

    private Count held(Days stretch) {
        Span span = stretch.span();
        return Count.sum(all.stream()
                .filter(session ->
                        session.when().map(when -> when.mayOverlap(span)).orElse(true))
                .map(session -> session.when()
                                .filter(when -> when.certainlyWithin(span))
                                .isPresent()
                        ? session.held()
                        : session.held().atMost().map(Count::atMost).orElse(Count.atLeast(0)))
                .toList());
    }

    /** Returns the weeks, months, quarters or years that have a day in {@code days}. */
    private List<Days> stretches(Days days) {
        List<Days> stretches = new ArrayList<>();
        for (LocalDate begin = begin(days.first()); !begin.isAfter(days.last()); begin = next(begin)) {
            stretches.add(new Days(begin, next(begin).minusDays(1)));
        }
        return stretches;
    }

    /** Returns the first day of the week (Monday), month, quarter or year that {@code day} lies in. */
    private LocalDate begin(LocalDate day) {
        return switch (rhythm.per()) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                day.withDayOfMonth(1)
                        .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
            case YEAR -> day.withDayOfYear(1);
        };
    }

    private LocalDate next(LocalDate begin) {
        return switch (rhythm.per()) {
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case QUARTER -> begin.plusMonths(3);
            case YEAR -> begin.plusYears(1);
        };
    }
}
