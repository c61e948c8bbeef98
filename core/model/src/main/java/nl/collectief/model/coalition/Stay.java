package nl.collectief.model.coalition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.collectief.model.figure.Count;
import nl.collectief.model.time.Span;

/**
 * On which days so many people were somewhere.
 *
 * @param surely from the last possible beginning to the first possible end, empty if there is no such day
 * @param perhaps from the first possible beginning to the last possible end
 * @param number how many they were
 */
record Stay(Optional<Days> surely, Days perhaps, Count number) {
    /** From the first day to the last, both included. */
    record Days(LocalDate first, LocalDate last) {
        boolean contains(LocalDate day) {
            return !first.isAfter(day) && !last.isBefore(day);
        }

        boolean overlaps(Days other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }
    }

    /** Returns a stay of which a period is known or not; without one it may have been on any day and surely on none. */
    static Stay during(Optional<Span> period, Count number) {
        Optional<Days> surely = period.filter(span -> span.from().isPresent())
                .map(span -> new Days(
                        span.from().get().latest(),
                        span.until().isPresent() ? span.until().get().earliest() : LocalDate.MAX))
                .filter(days -> !days.first().isAfter(days.last()));
        Days perhaps = new Days(
                period.flatMap(Span::earliest).orElse(LocalDate.MIN),
                period.flatMap(Span::latest).orElse(LocalDate.MAX));
        return new Stay(surely, perhaps, number);
    }

    /** Returns a stay on every day. */
    static Stay always(Count number) {
        Days all = new Days(LocalDate.MIN, LocalDate.MAX);
        return new Stay(Optional.of(all), all, number);
    }

    boolean surelyMeets(Stay other) {
        return surely.flatMap(mine -> other.surely.filter(mine::overlaps)).isPresent();
    }

    boolean mayMeet(Stay other) {
        return perhaps.overlaps(other.perhaps);
    }

    /** Returns how many there were on the day on which they were most, whichever day that was. */
    static Count mostAtOnce(Collection<Stay> stays) {
        long surely = most(stays, Stay::surely, Count::atLeast);
        // A number without an upper bound leaves the whole without one.
        return stays.stream().allMatch(stay -> stay.number.isBounded())
                ? Count.between(
                        surely,
                        most(
                                stays,
                                stay -> Optional.of(stay.perhaps),
                                number -> number.atMost().orElseThrow()))
                : Count.atLeast(surely);
    }

    /** The greatest number is reached on somebody's first day. */
    private static long most(
            Collection<Stay> stays, Function<Stay, Optional<Days>> when, Function<Count, Long> number) {
        return stays.stream()
                .flatMap(stay -> when.apply(stay).stream())
                .map(Days::first)
                .distinct()
                .mapToLong(day -> stays.stream()
                        .filter(stay -> when.apply(stay)
                                .filter(days -> days.contains(day))
                                .isPresent())
                        .mapToLong(stay -> number.apply(stay.number))
                        .reduce(0, (one, other) -> Math.min(Count.MAX, one + other)))
                .max()
                .orElse(0);
    }
}
