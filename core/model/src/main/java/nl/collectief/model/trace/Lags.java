package nl.collectief.model.trace;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.collectief.model.record.Entry;
import nl.collectief.model.time.Lag;
import nl.collectief.model.time.PartialDate;

/** How long it took from one record to the first of others, as far as their dates tell. */
final class Lags {
    private Lags() {}

    /** When something was or began: not before the one day, not after the other, as far as either is known. */
    private record Begin(Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    /**
     * Returns the days from {@code start} to the first of the dated ones among {@code records}: from the last day the start
     * may have been to the first day one of them may have been, and the other way round. Empty if the start is undated or
     * open at an end, all of them are undated, or one of them may have been any time ago.
     */
    static Optional<Lag> toFirst(Entry start, Collection<? extends Entry> records) {
        List<Begin> begins =
                records.stream().flatMap(record -> begin(record).stream()).toList();
        Optional<Begin> from = begin(start);
        Optional<LocalDate> first =
                begins.stream().anyMatch(begin -> begin.earliest().isEmpty())
                        ? Optional.empty()
                        : least(begins, Begin::earliest);
        Optional<LocalDate> last = least(begins, Begin::latest);
        if (from.isEmpty()
                || from.get().earliest().isEmpty()
                || from.get().latest().isEmpty()
                || first.isEmpty()
                || last.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Lag(
                DAYS.between(from.get().latest().get(), first.get()),
                DAYS.between(from.get().earliest().get(), last.get())));
    }

    private static Optional<LocalDate> least(List<Begin> begins, Function<Begin, Optional<LocalDate>> bound) {
        return begins.stream().flatMap(begin -> bound.apply(begin).stream()).min(LocalDate::compareTo);
    }

    /** What has a time was at some time within it, what has a period began where that begins. */
    private static Optional<Begin> begin(Entry record) {
        boolean lasts = record.recordKind().shape().attribute("when").isEmpty();
        return record.time()
                .map(time -> lasts
                        ? new Begin(
                                time.from().map(PartialDate::earliest),
                                time.from().map(PartialDate::latest).or(time::latest))
                        : new Begin(time.earliest(), time.latest()));
    }
}
