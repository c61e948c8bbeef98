package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.activity;
import static nl.collectief.evaluation.Given.attendance;
import static nl.collectief.evaluation.Given.count;
import static nl.collectief.evaluation.Given.evaluation;
import static nl.collectief.evaluation.Given.owner;
import static nl.collectief.evaluation.Given.parents;
import static nl.collectief.evaluation.Given.session;
import static nl.collectief.evaluation.Given.stage;
import static nl.collectief.evaluation.Given.undated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Replays;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionMetricsTest {
    private static final Metric ATTENDANCES = Metrics.attendances(Stance.PARENT);
    private static final Metric DIFFERENT = Metrics.differentPeople(Stance.PARENT);
    private static final Activity A = activity("a").form(ActivityForm.DIGITAL).build();

    @Test
    void sessions_are_counted_with_their_number() {
        Evaluation evaluation = evaluation(
                A,
                session("one", "a").build(),
                session("three", "a").held(Count.exact(3)).build());
        assertThat(count(evaluation.total(Metrics.SESSIONS))).isEqualTo(Count.exact(4));
    }

    @Test
    void a_number_in_words_makes_the_sum_at_least() {
        Text several = Text.of("een aantal keren", "a number of times");
        Evaluation evaluation = evaluation(
                A,
                session("two", "a").held(Count.exact(2)).build(),
                session("several", "a").held(Count.worded(several)).build());
        assertThat(count(evaluation.total(Metrics.SESSIONS)))
                .isEqualTo(Count.atLeast(2).withWording(several));
    }

    @Test
    void a_session_without_recorded_attendance_makes_the_sum_at_least() {
        Session unknown = session("unknown", "a").build();
        Cell total = evaluation(
                        A, session("known", "a").addAttendance(parents(12)).build(), unknown)
                .total(ATTENDANCES);
        assertThat(count(total)).isEqualTo(Count.atLeast(12));
        assertThat(total.records(Caveat.Reason.NOT_RECORDED)).isEqualTo(List.of(unknown.id()));
    }

    @Test
    void words_for_the_number_of_sessions_are_not_said_of_the_people() {
        Session.Builder several = session("s", "a").held(Count.worded(Text.en("a number of times")));
        assertThat(evaluation(A, several.build()).total(ATTENDANCES).value())
                .isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
        Count many = Count.atLeast(51).withWording(Text.en("over fifty"));
        Evaluation evaluation =
                evaluation(A, several.addAttendance(parents(many)).build());
        assertThat(count(evaluation.total(ATTENDANCES)))
                .isEqualTo(Count.atLeast(0).withWording(Text.en("over fifty")));
        assertThat(count(evaluation.total(DIFFERENT)))
                .isEqualTo(Count.atLeast(0).withWording(Text.en("over fifty")));
    }

    @Test
    void attendance_of_others_says_nothing_of_parents() {
        Session young = session("young", "a")
                .addAttendance(attendance(Stance.YOUNG_PERSON, Count.exact(8)))
                .build();
        Evaluation evaluation = evaluation(A, young);
        assertThat(evaluation.total(ATTENDANCES).value()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
        assertThat(count(evaluation.total(Metrics.ATTENDANCES))).isEqualTo(Count.exact(8));
    }

    @Test
    void people_of_one_stance_and_of_several_are_added_within_a_session() {
        Session session = session("s", "a")
                .held(Count.exact(2))
                .addAttendance(parents(3))
                .addAttendance(parents(Count.between(1, 2)))
                .addAttendance(attendance(Stance.PROFESSIONAL, Count.exact(4)))
                .build();
        Evaluation evaluation = evaluation(A, session);
        assertThat(count(evaluation.total(ATTENDANCES))).isEqualTo(Count.between(8, 10));
        assertThat(count(evaluation.total(Metrics.ATTENDANCES))).isEqualTo(Count.between(16, 18));
        assertThat(count(evaluation.total(Metrics.DIFFERENT_PEOPLE))).isEqualTo(Count.between(8, 18));
    }

    @Test
    void different_people_are_at_least_the_busiest_session_and_at_most_all() {
        Evaluation evaluation = evaluation(
                A,
                session("small", "a").addAttendance(parents(5)).build(),
                session("large", "a").addAttendance(parents(9)).build());
        assertThat(count(evaluation.total(DIFFERENT))).isEqualTo(Count.between(9, 14));
    }

    @Test
    void different_people_at_one_session_are_those_who_attended() {
        Evaluation evaluation =
                evaluation(A, session("s", "a").addAttendance(parents(5)).build());
        assertThat(count(evaluation.total(DIFFERENT))).isEqualTo(Count.exact(5));
    }

    @ParameterizedTest
    @CsvSource({"0..2, 5, ..10", "1..2, 5, 5..10", "3, 5, 5..15", "0, 5, 0", "2.., 5, 5..", "1, 5..7, 5..7"})
    void different_people_at_a_tally(String held, String each, String different) {
        Session tally = session("s", "a")
                .held(Count.parse(held))
                .addAttendance(parents(Count.parse(each)))
                .build();
        assertThat(count(evaluation(A, tally).total(DIFFERENT))).isEqualTo(Count.parse(different));
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL, 3, 100, 100",
        "EACH, 3, 100, 300",
        "EACH, 2..3, 100, 200..300",
        "NOT_STATED, 1, 100, 100",
        "NOT_STATED, 3, 100, 100..300",
        "NOT_STATED, 3, 10..20, 10..60",
        "NOT_STATED, 0..2, 10, ..20",
        "NOT_STATED, 3, ~2500, ~2500",
        "NOT_STATED, 3, 51.., 51..",
        "NOT_STATED, 2.., 10, 10.. ~10",
        "TOTAL, 3, ~2500, ~2500",
        "EACH, 3, ~2500, ~7500"
    })
    void replays_follow_their_scope(Scope scope, String held, String stated, String replays) {
        Session session = session("s", "a")
                .held(Count.parse(held))
                .replays(Replays.builder()
                        .count(Count.parse(stated))
                        .scope(scope)
                        .build())
                .build();
        Cell total = evaluation(A, session).total(Metrics.REPLAYS);
        assertThat(count(total)).isEqualTo(Count.parse(replays));
        assertThat(total.records(Caveat.Reason.SCOPE_NOT_STATED))
                .hasSize(scope == Scope.NOT_STATED && !held.equals("1") ? 1 : 0);
    }

    @Test
    void without_any_replays_there_is_no_figure() {
        assertThat(evaluation(A, session("s", "a").build())
                        .total(Metrics.REPLAYS)
                        .value())
                .isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
    }

    @Test
    void what_lies_partly_in_the_period_counts_from_above_only_and_is_named() {
        Session partly = session("partly", "a")
                .held(Count.exact(5))
                .when(Span.parse("2021-11/2022-02"))
                .build();
        Cell total = evaluation(A, session("inside", "a").build(), partly).total(Metrics.SESSIONS);
        assertThat(count(total)).isEqualTo(Count.between(1, 6));
        assertThat(total.caveats()).containsExactly(new Caveat(partly.id(), Caveat.Reason.PARTLY_IN_PERIOD));
    }

    @Test
    void an_undated_session_is_perhaps_in_the_period() {
        Cell total = evaluation(A, undated("s", "a").build()).total(Metrics.SESSIONS);
        assertThat(count(total)).isEqualTo(Count.atMost(1));
        assertThat(total.records(Caveat.Reason.PARTLY_IN_PERIOD)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2021-02/2021-11, 1", "2021-04/.., ..1", "2019/2020, none"})
    void an_undated_session_was_while_its_activity_ran(String period, String sessions) {
        Activity activity = activity("a").period(Span.parse(period)).build();
        Cell total = evaluation(activity, undated("s", "a").build()).total(Metrics.SESSIONS);
        assertThat(total.value().value().map(Figure::toString).orElse("none")).isEqualTo(sessions);
    }

    @Test
    void a_session_falls_into_a_month_if_all_of_it_does() {
        Evaluation evaluation = evaluation(
                A,
                session("day", "a").when(Span.parse("2021-06-30")).build(),
                session("month", "a").when(Span.parse("2021-06")).build(),
                session("days", "a").when(Span.parse("2021-06-01/2021-06-30")).build(),
                session("months", "a").when(Span.parse("2021-06-30/2021-07-01")).build(),
                session("open", "a").when(Span.parse("2021-06/..")).build(),
                undated("undated", "a").build());
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.MONTH))
                .extracting(Cell::key, cell -> cell.records().size())
                .containsExactly(tuple(Key.of("2021-06"), 3), tuple(Key.NOT_PLACED, 3));
    }

    @Test
    void records_are_named_by_reason() {
        Session partly = session("partly", "a").when(Span.parse("2021/2022")).build();
        Session silent = session("silent", "a").build();
        Cell total = evaluation(A, silent, partly).total(ATTENDANCES);
        assertThat(total.records(Caveat.Reason.PARTLY_IN_PERIOD)).isEqualTo(List.of(partly.id()));
        assertThat(total.records(Caveat.Reason.NOT_RECORDED)).isEqualTo(List.of(partly.id(), silent.id()));
        assertThat(total.caveats()).hasSize(3).isSorted();
    }

    @Test
    void the_form_of_the_activity_is_not_assumed() {
        Evaluation evaluation = evaluation(
                A,
                session("s", "a").build(),
                session("t", "a").form(ActivityForm.HYBRID).build());
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.FORM))
                .extracting(Cell::key)
                .containsExactly(Key.of("hybrid"), Key.NOT_PLACED);
        assertThat(evaluation
                        .find(Metrics.SESSIONS, Breakdown.FORM, Key.NOT_PLACED)
                        .orElseThrow()
                        .label()
                        .nl())
                .isEqualTo("niet vastgelegd");
    }

    @Test
    void a_session_counts_under_the_stage_and_owner_of_its_own_date() {
        Activity activity = activity("a")
                .addStage(stage(ActivityStage.PILOT))
                .addStage(stage(ActivityStage.RUNNING, "2021-06"))
                .addOwnership(owner(OwnershipStage.CO_LED))
                .addOwnership(owner(OwnershipStage.PARENT_LED, "2021-06"))
                .build();
        Evaluation evaluation = evaluation(
                activity,
                session("before", "a").build(),
                session("during", "a").when(Span.parse("2021-06")).build(),
                session("after", "a").when(Span.parse("2021-07")).build(),
                session("year", "a").when(Span.parse("2021")).build());
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.STAGE))
                .extracting(Cell::key)
                .containsExactly(Key.of("pilot"), Key.of("running"), Key.NOT_PLACED);
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.OWNERSHIP))
                .extracting(cell -> cell.records().toString())
                .containsExactly("[session/before]", "[session/after]", "[session/during, session/year]");
    }

    @Test
    void a_session_in_several_areas_is_counted_once_apart_from_them() {
        WorkingArea zuid = Given.wijk("zuid", "WK034407");
        WorkingArea oost = Given.wijk("oost", "WK034405");
        Evaluation evaluation = evaluation(
                A,
                zuid,
                oost,
                session("both", "a").addArea(zuid.id()).addArea(oost.id()).build(),
                session("one", "a").addArea(zuid.id()).build(),
                session("nowhere", "a").build());
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.AREA))
                .extracting(Cell::key, cell -> cell.label().nl())
                .containsExactly(
                        tuple(Key.of("zuid"), "Gebied zuid"),
                        tuple(Key.SEVERAL, "meer dan één tegelijk"),
                        tuple(Key.NOT_PLACED, "niet te plaatsen"));
        assertThat(count(evaluation.total(Metrics.SESSIONS))).isEqualTo(Count.exact(3));
    }

    @Test
    void a_named_part_is_counted_in_its_wijk_and_apart_by_area() {
        WorkingArea wijk = Given.wijk("noordwest", "WK034402");
        WorkingArea part =
                Given.area("zuilen", Extent.PART, "WK034402").partOf(wijk.id()).build();
        Evaluation evaluation = evaluation(
                A,
                wijk,
                part,
                session("s", "a").addArea(part.id()).build(),
                session("both", "a").addArea(part.id()).addArea(wijk.id()).build());
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.WIJK))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.key()).isEqualTo(Key.of("noordwest"));
                    assertThat(count(cell)).isEqualTo(Count.exact(2));
                });
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.AREA))
                .extracting(Cell::key)
                .containsExactly(Key.of("zuilen"), Key.SEVERAL);
    }

    @Test
    void a_tally_in_a_tally_adds_nothing_for_certain() {
        Session year = session("year", "a")
                .held(Count.exact(10))
                .when(Span.parse("2021"))
                .build();
        Session month = session("month", "a")
                .held(Count.exact(3))
                .when(Span.parse("2021-03"))
                .addMayBeAmong(year.id())
                .build();
        Session day = session("day", "a").addMayBeAmong(month.id()).build();
        Cell total = evaluation(A, year, month, day).total(Metrics.SESSIONS);
        assertThat(count(total)).isEqualTo(Count.between(10, 14));
        assertThat(total.records(Caveat.Reason.MAY_BE_COUNTED_ALREADY)).isEqualTo(List.of(day.id(), month.id()));
    }

    @Test
    void a_tally_outside_the_period_leaves_what_may_be_in_it_alone() {
        Session before = session("before", "a")
                .held(Count.exact(9))
                .when(Span.parse("2020"))
                .build();
        Session now = session("now", "a").addMayBeAmong(before.id()).build();
        assertThat(count(evaluation(A, before, now).total(Metrics.SESSIONS))).isEqualTo(Count.exact(1));
    }

    @Test
    void a_session_that_names_itself_counts_as_itself() {
        Session self = session("s", "a").addMayBeAmong(Session.KIND.ref("s")).build();
        Cell total = evaluation(A, self).total(Metrics.SESSIONS);
        assertThat(count(total)).isEqualTo(Count.exact(1));
        assertThat(total.caveats()).isEmpty();
    }
}
