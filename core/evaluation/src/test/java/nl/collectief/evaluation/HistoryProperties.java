package nl.collectief.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/**
 * Histories against their meaning: every way in which the steps can have begun. The days tried are the first, one in the
 * middle and the last of each month, which is where answers can differ.
 */
class HistoryProperties {
    private static final List<Optional<PartialDate>> DATES = Stream.of(
                    "", "2020-12", "2021-01", "2021-01-15", "2021-02", "2021")
            .map(text -> text.isEmpty() ? Optional.<PartialDate>empty() : Optional.of(PartialDate.parse(text)))
            .toList();
    private static final List<LocalDate> DAYS = IntStream.rangeClosed(0, 4)
            .mapToObj(month -> LocalDate.of(2020, 11, 1).plusMonths(month))
            .flatMap(first ->
                    Stream.of(first, first.plusDays(14), first.plusMonths(1).minusDays(1)))
            .toList();
    private static final List<Optional<Span>> SPANS = Stream.of(
                    "", "2021-01-15", "2021-01", "2020-12/2021-01", "2021-02/..", "../2020-12")
            .map(text -> text.isEmpty() ? Optional.<Span>empty() : Optional.of(Span.parse(text)))
            .toList();

    /** The value of a step is its number. */
    private static History<Integer> history(List<Optional<PartialDate>> since) {
        List<Integer> numbers = IntStream.range(0, since.size()).boxed().toList();
        return History.of(numbers, number -> number, since::get);
    }

    /** Every list of up to three dates that can be in order. */
    private static List<List<Optional<PartialDate>>> histories() {
        return Stream.of(List.of(DATES), List.of(DATES, DATES), List.of(DATES, DATES, DATES))
                .flatMap(dates -> Lists.cartesianProduct(dates).stream())
                .filter(dates -> !worlds(dates).isEmpty())
                .toList();
    }

    /** Every list of first days that agrees with the dates and with the order; a first step without date began before all. */
    private static List<List<LocalDate>> worlds(List<Optional<PartialDate>> since) {
        List<List<LocalDate>> worlds = List.of(List.of());
        for (int step = 0; step < since.size(); step++) {
            List<List<LocalDate>> longer = new ArrayList<>();
            for (List<LocalDate> world : worlds) {
                for (LocalDate day : days(since.get(step), step)) {
                    if (step == 0 || !day.isBefore(world.get(step - 1))) {
                        List<LocalDate> next = new ArrayList<>(world);
                        next.add(day);
                        longer.add(next);
                    }
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    private static List<LocalDate> days(Optional<PartialDate> date, int step) {
        if (date.isEmpty()) {
            return step == 0
                    ? List.of(LocalDate.MIN)
                    : Stream.concat(DAYS.stream(), Stream.of(LocalDate.MAX)).toList();
        }
        return Stream.concat(DAYS.stream(), Stream.of(LocalDate.of(2021, 12, 31)))
                .filter(day -> !day.isBefore(date.get().earliest())
                        && !day.isAfter(date.get().latest()))
                .toList();
    }

    /** What holds on a day: the last step that has begun, if any. */
    private static Optional<Integer> on(LocalDate day, List<LocalDate> world) {
        return IntStream.range(0, world.size())
                .boxed()
                .filter(step -> !world.get(step).isAfter(day))
                .reduce((one, other) -> other);
    }

    @Example
    void what_held_during_a_span_is_told_exactly_when_it_held_in_every_world() {
        int told = 0;
        for (List<Optional<PartialDate>> since : histories()) {
            for (Optional<Span> span : SPANS) {
                Set<Optional<Integer>> possible = new HashSet<>();
                for (List<LocalDate> world : worlds(since)) {
                    Stream.concat(DAYS.stream(), Stream.of(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1)))
                            .filter(day -> span.map(s -> s.mayInclude(PartialDate.of(day)))
                                    .orElse(true))
                            .forEach(day -> possible.add(on(day, world)));
                }
                Optional<Integer> certain =
                        possible.size() == 1 ? possible.iterator().next() : Optional.empty();
                assertThat(history(since).during(span))
                        .as("%s during %s", since, span)
                        .isEqualTo(certain);
                told += certain.isPresent() ? 1 : 0;
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    @Example
    void the_latest_in_a_period_is_the_last_that_can_have_begun_by_its_end() {
        Period january = Period.parse("2021-01-01/2021-02-01");
        for (List<Optional<PartialDate>> since : histories()) {
            Optional<Integer> latest = worlds(since).stream()
                    .flatMap(world -> on(january.last(), world).stream())
                    .max(Integer::compare);
            assertThat(history(since).latestIn(january)).as("%s", since).isEqualTo(latest);
        }
    }

    @Example
    void nothing_recorded_tells_nothing() {
        assertThat(history(List.of()).during(Optional.empty())).isEmpty();
        assertThat(history(List.of()).latestIn(Given.YEAR)).isEmpty();
    }
}
