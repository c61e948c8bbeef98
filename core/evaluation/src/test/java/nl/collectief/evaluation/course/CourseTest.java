package nl.collectief.evaluation.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final List<PartialDate> DATES = List.of(
            PartialDate.parse("2020"),
            PartialDate.parse("2020-12-31"),
            PartialDate.parse("2021-01"),
            PartialDate.parse("2021"),
            PartialDate.parse("2021-07-01"),
            PartialDate.parse("2022-01-01"));
    private static final List<Period> PERIODS = List.of(
            Period.ofYear(2020), Period.ofYear(2021), Period.ofYear(2022), Period.parse("2021-01-01/2021-01-02"));

    private static Map<String, Certainty> in(Course<String> course, Period period) {
        Map<String, Certainty> held = new TreeMap<>();
        course.in(period).forEach(one -> held.put(one.what(), one.certainty()));
        return held;
    }

    /** Every pair of dates: what is sure holds for every pair of days, what is perhaps for at least one. */
    @Test
    void a_span_holds_surely_if_it_does_on_whichever_days_it_began_and_ended() {
        for (PartialDate from : DATES) {
            for (PartialDate until : DATES) {
                if (until.certainlyBefore(from)) {
                    continue;
                }
                Course<String> course = Course.ofSpans(List.of("a"), one -> Optional.of(Span.between(from, until)));
                for (Period period : PERIODS) {
                    List<Boolean> held = new ArrayList<>();
                    for (LocalDate first : ends(from)) {
                        for (LocalDate last : ends(until)) {
                            LocalDate end = last.isBefore(first) ? first : last;
                            held.add(first.isBefore(period.endExclusive()) && !end.isBefore(period.start()));
                        }
                    }
                    check(course, period, held, from + "/" + until);
                }
            }
        }
    }

    /** Every pair of changes in order: the first holds until the day the second begins. */
    @Test
    void a_change_holds_until_the_next() {
        for (PartialDate one : DATES) {
            for (PartialDate other : DATES) {
                if (!one.certainlyBefore(other)) {
                    continue;
                }
                List<PartialDate> changes = List.of(one, other);
                Course<PartialDate> course = Course.ofChanges(changes, Optional::of);
                for (Period period : PERIODS) {
                    List<Boolean> held = new ArrayList<>();
                    for (LocalDate first : ends(one)) {
                        for (LocalDate next : ends(other)) {
                            held.add(first.isBefore(period.endExclusive()) && next.isAfter(period.start()));
                        }
                    }
                    Optional<Certainty> certainty = course.in(period).stream()
                            .filter(is -> is.what().equals(one))
                            .map(Course.Held::certainty)
                            .findFirst();
                    assertThat(certainty)
                            .as("%s, then %s, in %s", one, other, period)
                            .isEqualTo(expected(held));
                }
            }
        }
    }

    private static List<LocalDate> ends(PartialDate date) {
        return List.of(date.earliest(), date.latest());
    }

    private static void check(Course<String> course, Period period, List<Boolean> held, String what) {
        assertThat(Optional.ofNullable(in(course, period).get("a")))
                .as("%s in %s", what, period)
                .isEqualTo(expected(held));
    }

    private static Optional<Certainty> expected(List<Boolean> held) {
        if (!held.contains(true)) {
            return Optional.empty();
        }
        return Optional.of(held.contains(false) ? Certainty.PERHAPS : Certainty.SURELY);
    }

    @Test
    void an_open_end_goes_on_and_an_open_beginning_was_always() {
        Course<String> since = Course.ofSpans(List.of("a"), one -> Optional.of(Span.parse("2021-06/..")));
        assertThat(in(since, Period.ofYear(2020))).isEmpty();
        assertThat(in(since, Period.ofYear(2030))).containsEntry("a", Certainty.SURELY);
        Course<String> until = Course.ofSpans(List.of("a"), one -> Optional.of(Span.parse("../2021-06")));
        assertThat(in(until, Period.ofYear(1990))).containsEntry("a", Certainty.SURELY);
        assertThat(in(until, Period.ofYear(2022))).isEmpty();
    }

    @Test
    void what_has_no_date_is_neither_sure_nor_perhaps() {
        Course<String> course = Course.ofSpans(List.of("a"), one -> Optional.empty());
        assertThat(in(course, Period.ofYear(2021))).containsEntry("a", Certainty.UNDATED);
        assertThat(course.years()).isEmpty();
    }

    @Test
    void a_change_without_a_date_lies_between_its_neighbours() {
        Course<String> course = Course.ofChanges(
                List.of("a 2020-01-01", "b", "c 2022-01-01"),
                change -> change.length() > 1 ? Optional.of(PartialDate.parse(change.substring(2))) : Optional.empty());
        assertThat(in(course, Period.ofYear(2019))).isEmpty();
        assertThat(in(course, Period.ofYear(2021)))
                .containsOnly(Map.entry("a 2020-01-01", Certainty.PERHAPS), Map.entry("b", Certainty.UNDATED));
        assertThat(in(course, Period.ofYear(2023))).containsOnly(Map.entry("c 2022-01-01", Certainty.SURELY));
        assertThat(course.years()).containsExactly(2020, 2022);
    }

    @Test
    void a_first_change_without_a_date_began_nobody_knows_when() {
        Course<String> course = Course.ofChanges(
                List.of("a", "b 2021-06"),
                change -> change.length() > 1 ? Optional.of(PartialDate.parse(change.substring(2))) : Optional.empty());
        assertThat(in(course, Period.ofYear(2020))).containsOnly(Map.entry("a", Certainty.UNDATED));
        assertThat(in(course, Period.ofYear(2022))).containsOnly(Map.entry("b 2021-06", Certainty.SURELY));
    }
}
