package nl.collectief.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;

/** Whether activities ran, against every way in which they can have begun and ended. */
class TimesProperties {
    private static final List<String> ENDS =
            List.of("..", "2020", "2020-11", "2020-12-31", "2021-01", "2021", "2021-02-01", "2021-03", "2022");
    private static final List<Period> PERIODS = Stream.of(
                    "2021-01-01/2022-01-01", "2021-01-01/2021-02-01", "2021-01-15/2021-03-15", "2021-02-01/2021-02-02")
            .map(Period::parse)
            .toList();
    // the first, one in the middle and the last day of each month: where answers can differ
    private static final List<LocalDate> DAYS = IntStream.rangeClosed(0, 36)
            .mapToObj(month -> LocalDate.of(2020, 1, 1).plusMonths(month))
            .flatMap(first ->
                    Stream.of(first, first.plusDays(14), first.plusMonths(1).minusDays(1)))
            .toList();

    private static List<LocalDate> days(String end, LocalDate open) {
        return end.equals("..")
                ? List.of(open)
                : DAYS.stream()
                        .filter(day -> Span.at(PartialDate.parse(end)).mayInclude(PartialDate.of(day)))
                        .toList();
    }

    /** Every answer there can be: true where it ran on a day of the period. */
    private static Set<Boolean> answers(String from, String until, Period period) {
        Set<Boolean> answers = new HashSet<>();
        for (LocalDate begin : days(from, LocalDate.MIN)) {
            for (LocalDate end : days(until, LocalDate.MAX)) {
                if (!end.isBefore(begin)) {
                    answers.add(!begin.isAfter(period.last()) && !end.isBefore(period.start()));
                }
            }
        }
        return answers;
    }

    private static Within expected(Set<Boolean> answers) {
        return answers.size() == 2 ? Within.PARTLY : answers.contains(true) ? Within.INSIDE : Within.OUTSIDE;
    }

    @Example
    void an_activity_ran_exactly_as_far_as_is_certain() {
        Set<Within> seen = new HashSet<>();
        for (String from : ENDS) {
            for (String until : ENDS) {
                for (Period period : PERIODS) {
                    Set<Boolean> answers = answers(from, until, period);
                    if (!answers.isEmpty() && !(from + until).equals("....")) {
                        Span span = from.equals(until) ? Span.parse(from) : Span.parse(from + "/" + until);
                        Within within =
                                Times.ran(Given.activity("a").period(span).build(), period);
                        assertThat(within).as("%s in %s", span, period).isEqualTo(expected(answers));
                        seen.add(within);
                    }
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Within.values());
    }

    @Example
    void a_stage_ends_an_activity_only_if_it_stopped() {
        for (ActivityStage stage : ActivityStage.values()) {
            Within within = Times.ran(
                    Given.activity("a").addStage(Given.stage(stage, "2019")).build(), Given.YEAR);
            assertThat(within)
                    .as("%s", stage)
                    .isEqualTo(stage == ActivityStage.STOPPED ? Within.OUTSIDE : Within.INSIDE);
        }
    }
}
