package nl.collectief.evaluation.course;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/**
 * What held when, with dates as coarse as their sources or none at all. Asked of a period, it says what surely held in it,
 * what perhaps did, and what has no dates. Immutable and thread-safe.
 *
 * @param <T> what held
 */
public final class Course<T> {
    /**
     * Something that held in a period.
     *
     * @param what what held
     * @param certainty how sure that is
     */
    public record Held<T>(T what, Certainty certainty) {
        public Held {
            checkNotNull(what, "what");
            checkNotNull(certainty, "certainty");
        }
    }

    /** From a first day until the day after the last, each between two bounds. */
    private record Stretch<T>(
            T what,
            LocalDate earliestStart,
            LocalDate latestStart,
            LocalDate earliestEnd,
            LocalDate latestEnd,
            boolean dated) {}

    private final ImmutableList<Stretch<T>> stretches;
    private final ImmutableList<PartialDate> dates;

    private Course(Stream<Stretch<T>> stretches, Stream<PartialDate> dates) {
        this.stretches = stretches.collect(ImmutableList.toImmutableList());
        this.dates = dates.collect(ImmutableList.toImmutableList());
    }

    /** Returns the course of things that each held for a span of their own; several may hold at once. */
    public static <T> Course<T> ofSpans(List<T> all, Function<? super T, Optional<Span>> span) {
        return new Course<>(
                all.stream().map(one -> stretch(one, span.apply(one))),
                all.stream()
                        .flatMap(one -> span.apply(one).stream())
                        .flatMap(held -> Stream.concat(held.from().stream(), held.until().stream())));
    }

    private static <T> Stretch<T> stretch(T what, Optional<Span> span) {
        Optional<PartialDate> from = span.flatMap(Span::from);
        Optional<PartialDate> until = span.flatMap(Span::until);
        LocalDate start = from.map(PartialDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = until.map(PartialDate::latest).orElse(LocalDate.MAX.minusDays(1));
        return new Stretch<>(
                what,
                start,
                from.map(PartialDate::latest)
                        .map(day -> Comparators.min(day, last))
                        .orElse(LocalDate.MIN),
                until.map(PartialDate::earliest)
                        .map(day -> Comparators.max(day, start))
                        .orElse(LocalDate.MAX.minusDays(1))
                        .plusDays(1),
                last.plusDays(1),
                span.isPresent());
    }

    /**
     * Returns the course of changes, oldest first, each of which holds until the next. One without a date came after the one
     * before it and before the one after it; if it is the first, nothing says when it began.
     */
    public static <T> Course<T> ofChanges(List<T> changes, Function<? super T, Optional<PartialDate>> since) {
        int size = changes.size();
        LocalDate[] earliest = new LocalDate[size];
        LocalDate[] latest = new LocalDate[size];
        LocalDate bound = LocalDate.MIN;
        for (int i = 0; i < size; i++) {
            LocalDate day =
                    since.apply(changes.get(i)).map(PartialDate::earliest).orElse(bound);
            bound = Comparators.max(bound, day);
            earliest[i] = bound;
        }
        bound = LocalDate.MAX;
        for (int i = size - 1; i >= 0; i--) {
            LocalDate day = since.apply(changes.get(i)).map(PartialDate::latest).orElse(bound);
            bound = Comparators.min(bound, day);
            latest[i] = bound;
        }
        return new Course<>(
                IntStream.range(0, size)
                        .mapToObj(i -> new Stretch<>(
                                changes.get(i),
                                earliest[i],
                                latest[i],
                                i + 1 < size ? earliest[i + 1] : LocalDate.MAX,
                                i + 1 < size ? latest[i + 1] : LocalDate.MAX,
                                since.apply(changes.get(i)).isPresent())),
                changes.stream().flatMap(change -> since.apply(change).stream()));
    }

    /** Returns everything that held or may have held at some time in a period, in the order given; unmodifiable. */
    public List<Held<T>> in(Period period) {
        ImmutableList.Builder<Held<T>> held = ImmutableList.builder();
        for (Stretch<T> one : stretches) {
            boolean may = one.earliestStart.isBefore(period.endExclusive()) && one.latestEnd.isAfter(period.start());
            boolean does = one.latestStart.isBefore(period.endExclusive()) && one.earliestEnd.isAfter(period.start());
            if (may) {
                held.add(new Held<>(
                        one.what, !one.dated ? Certainty.UNDATED : does ? Certainty.SURELY : Certainty.PERHAPS));
            }
        }
        return held.build();
    }

    /** Returns the years in which something began or ended, or may have. */
    public SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        for (PartialDate date : dates) {
            years.add(date.earliest().getYear());
            years.add(date.latest().getYear());
        }
        return years;
    }

    /** Returns how many things it holds. */
    @Override
    public String toString() {
        return "Course {" + stretches.size() + "}";
    }
}
