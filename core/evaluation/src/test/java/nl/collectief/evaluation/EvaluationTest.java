package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.YEAR;
import static nl.collectief.evaluation.Given.activity;
import static nl.collectief.evaluation.Given.dossier;
import static nl.collectief.evaluation.Given.parents;
import static nl.collectief.evaluation.Given.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvaluationTest {
    private static final Dossier DOSSIER = dossier(
            activity("a").build(),
            activity("b").period(Span.parse("2020/..")).build(),
            session("s1", "a").addAttendance(parents(12)).build(),
            session("s2", "b").held(Count.exact(2)).build(),
            figure("young", "2022-01"),
            figure("winter", "2021-winter"));
    private static final Evaluation EVALUATION = Evaluation.of(DOSSIER, YEAR);

    private static StatedFigure figure(String id, String when) {
        return StatedFigure.builder()
                .id(id)
                .measure(Vocabulary.MEASURE.term(
                        Vocabulary.MEASURE.builtIn().iterator().next()))
                .count(Count.exact(19))
                .when(Span.parse(when))
                .build();
    }

    @Test
    void cells_are_tidy_and_in_order() {
        List<Metric> metrics = List.of(Metrics.SESSIONS, Metrics.ACTIVITIES);
        Evaluation evaluation = Evaluation.of(DOSSIER, YEAR, metrics);
        assertThat(evaluation.metrics()).isEqualTo(metrics);
        assertThat(evaluation.cells().stream().limit(3))
                .extracting(Cell::toString)
                .containsExactly("sessions-held: 3", "sessions-held [activity=a]: 1", "sessions-held [activity=b]: 2");
        assertThat(evaluation.cells().stream().map(cell -> metrics.indexOf(cell.metric())))
                .isSorted();
        for (Metric metric : metrics) {
            assertThat(evaluation.cells().stream()
                            .filter(cell -> cell.metric().equals(metric))
                            .map(Cell::breakdown))
                    .isSorted()
                    .startsWith(Breakdown.TOTAL);
        }
    }

    @Test
    void metrics_are_found_by_id() {
        assertThat(EVALUATION.metric("sessions-held")).isSameAs(Metrics.SESSIONS);
        assertThat(EVALUATION.find("attendances-child")).isEmpty();
        assertThatThrownBy(() -> EVALUATION.metric("sessions"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("no metric \"sessions\" among [sessions-held, attendances-parent");
    }

    @Test
    void a_metric_that_was_not_evaluated_is_refused() {
        assertThatThrownBy(() -> EVALUATION.total(Metrics.attendances(Stance.CHILD)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("metric attendances-child@1");
        assertThatThrownBy(() -> Evaluation.of(DOSSIER, YEAR, List.of(Metrics.SESSIONS, Metrics.SESSIONS)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_breakdown_that_makes_no_sense_is_not_applicable() {
        assertThat(EVALUATION.by(Metrics.ACTIVITIES, Breakdown.MONTH))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.value()).isEqualTo(Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE));
                    assertThat(cell.valueLabel().nl()).startsWith("niet van toepassing");
                });
    }

    @Test
    void a_period_before_the_programme_is_not_applicable() {
        Dossier dossier = Dossier.assemble(List.of(Given.PROGRAMME.toBuilder()
                        .period(Span.parse("2018/.."))
                        .build()))
                .orElseThrow();
        assertThat(Evaluation.of(dossier, Period.ofYear(2015))
                        .total(Metrics.SESSIONS)
                        .value())
                .isEqualTo(Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE));
        assertThat(Evaluation.of(dossier, YEAR).total(Metrics.SESSIONS).value())
                .isInstanceOf(Observation.Missing.class);
    }

    @Test
    void no_record_under_a_key_is_no_cell() {
        assertThat(EVALUATION.find(Metrics.SESSIONS, Breakdown.ACTIVITY, Key.of("c")))
                .isEmpty();
        assertThat(EVALUATION.find(Metrics.SESSIONS, Breakdown.ACTIVITY, Key.of("b")))
                .isPresent();
        assertThat(EVALUATION.by(Metrics.REPLAYS, Breakdown.ACTIVITY)).isEmpty();
    }

    @Test
    void records_outside_the_period_are_told_with_their_date() {
        assertThat(EVALUATION.outside())
                .extracting(Placement::toString)
                .containsExactly("figure/young: 2022-01 (outside)");
        assertThat(EVALUATION.partly())
                .extracting(Placement::toString)
                .containsExactly("activity/b: 2020/.. (partly)", "figure/winter: 2021-winter (partly)");
    }

    @Test
    void what_it_was_made_from_and_with_is_told() {
        Provenance provenance = EVALUATION.provenance();
        assertThat(provenance.programme()).isEqualTo(Given.PROGRAMME.id());
        assertThat(provenance.period()).isEqualTo(YEAR);
        assertThat(provenance.commit()).isEmpty();
        assertThat(provenance.metrics()).hasSize(12).startsWith("sessions-held@1", "attendances-parent@1");
        assertThat(provenance.library()).matches("\\d+\\.\\d+\\.\\d+(-\\w+)?");
    }

    @Test
    void the_commit_is_told_when_known_and_changes_no_figure() {
        Evaluation known = EVALUATION.atCommit(7);
        assertThat(known.provenance().commit()).contains(7L);
        assertThat(known.cells()).isEqualTo(EVALUATION.cells());
        assertThat(known).isNotEqualTo(EVALUATION).isEqualTo(EVALUATION.atCommit(7));
        assertThat(known.provenance())
                .hasToString("programme/proef at commit 7, 2021-01-01/2022-01-01, 12 metrics, collectief "
                        + EVALUATION.provenance().library());
    }

    @Test
    void evaluations_of_other_periods_or_metrics_differ() {
        assertThat(Evaluation.of(DOSSIER, Period.ofYear(2020))).isNotEqualTo(EVALUATION);
        assertThat(Evaluation.of(DOSSIER, YEAR, List.of(Metrics.SESSIONS))).isNotEqualTo(EVALUATION);
    }

    @Test
    void a_researcher_reads_it_in_the_terminal() {
        Evaluation evaluation =
                Evaluation.of(DOSSIER, YEAR, List.of(Metrics.SESSIONS, Metrics.attendances(Stance.PARENT)));
        assertThat(evaluation.toTable()).isEqualTo("""
                        metric              value        unit         records  caveats
                        sessions-held       3            sessions     2        0
                        attendances-parent  at least 12  attendances  2        1
                        """);
        assertThat(evaluation.toTable(Metrics.SESSIONS, Breakdown.ACTIVITY)).isEqualTo("""
                        activity    sessions  records  caveats
                        Activity a  1         1        0
                        Activity b  2         1        0
                        """);
        assertThat(evaluation.total(Metrics.attendances(Stance.PARENT)))
                .hasToString("attendances-parent: 12.. (caveats: 1)");
        assertThat(evaluation).hasToString("Evaluation {programme/proef, 2021, metrics=2, figures=20, outside=1}");
    }

    @Test
    void what_is_no_figure_prints_why() {
        assertThat(Stream.<Observation<Figure>>of(
                                Observation.suppressed(SuppressionReason.SMALL_COUNT),
                                Observation.missing(MissingReason.NOT_RECORDED),
                                Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE))
                        .map(value -> Printing.value(value, false)))
                .containsExactly(
                        "suppressed (small-count)", "missing (not-recorded)", "not applicable (outside-scope)");
    }

    @Test
    void a_frame_and_an_evaluation_tell_their_period() {
        assertThat(Frame.of(DOSSIER, YEAR)).hasToString("Frame {programme/proef, 2021-01-01/2022-01-01}");
        assertThat(EVALUATION.period()).isEqualTo(YEAR);
        assertThat(EVALUATION.dossier()).isSameAs(DOSSIER);
        assertThat(Evaluation.of(DOSSIER, YEAR).hashCode())
                .isNotEqualTo(EVALUATION.atCommit(7).hashCode());
    }

    @Test
    void a_long_line_is_cut() {
        assertThat(Printing.line("x".repeat(120))).hasSize(120).endsWith("x");
        assertThat(Printing.line("x".repeat(121))).hasSize(120).endsWith("…");
        Ref<Session> longest = Session.KIND.ref("s".repeat(64));
        String line = new Provenance(
                        Given.PROGRAMME.id(),
                        Optional.empty(),
                        YEAR,
                        List.of(),
                        longest.toString().repeat(3))
                .toString();
        assertThat(line).hasSize(120).endsWith("…");
    }

    @ParameterizedTest
    @EnumSource(Breakdown.class)
    void every_breakdown_names_its_keys(Breakdown breakdown) {
        for (Key key : List.of(Key.SEVERAL, Key.NOT_PLACED, Key.WHOLE)) {
            Label label = breakdown.label(key, DOSSIER);
            assertThat(label.nl()).isNotEqualTo(label.en() + "x").isNotEqualTo(key.text());
        }
        assertThat(breakdown.label().nl()).isNotBlank();
    }

    @Test
    void keys_are_called_as_readers_call_them() {
        assertThat(Stream.of(
                                Breakdown.ACTIVITY.label(Key.of("a"), DOSSIER),
                                Breakdown.FORM.label(Key.of("digital"), DOSSIER),
                                Breakdown.KIND.label(Key.of("drop-in"), DOSSIER),
                                Breakdown.STAGE.label(Key.of("setting-up"), DOSSIER),
                                Breakdown.OWNERSHIP.label(Key.of("co-led"), DOSSIER),
                                Breakdown.MONTH.label(Key.of("2021-09"), DOSSIER))
                        .map(Label::nl))
                .containsExactly("Activiteit a", "digitaal", "inloop", "in opzet", "samen geleid", "september 2021");
        assertThatThrownBy(() -> Breakdown.FORM.label(Key.of("by-post"), DOSSIER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no code \"by-post\" among [digital, physical, hybrid]");
    }

    @Test
    void keys_of_constants_stand_in_their_order() {
        assertOrder(Breakdown.STAGE, ActivityStage.values());
        assertOrder(Breakdown.FORM, ActivityForm.values());
        assertOrder(Breakdown.OWNERSHIP, OwnershipStage.values());
    }

    private static void assertOrder(Breakdown breakdown, Coded[] constants) {
        List<Key> keys = Stream.concat(
                        Stream.of(constants).map(constant -> Key.of(constant.code())),
                        Stream.of(Key.SEVERAL, Key.NOT_PLACED))
                .toList();
        List<Key> reversed = new ArrayList<>(keys);
        Collections.reverse(reversed);
        assertThat(reversed.stream().sorted(breakdown.order())).isEqualTo(keys);
    }

    @Test
    void signs_are_no_codes() {
        for (Key sign : List.of(Key.WHOLE, Key.SEVERAL, Key.NOT_PLACED)) {
            assertThat(sign.code()).isEmpty();
            assertThatThrownBy(() -> Key.of(sign.text())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Key.of("zuid").code()).contains("zuid");
        assertThatThrownBy(() -> new Key(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_constant_reads_in_two_languages() {
        Stream.<Coded[]>of(Better.values(), Dimension.values(), Caveat.Reason.values(), Breakdown.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(constant.label().nl()).isNotBlank());
        assertThat(Caveat.Reason.NOT_RECORDED.label()).isEqualTo(Label.of("niet vastgelegd", "not recorded"));
        assertThat(new Caveat(Session.KIND.ref("s1"), Caveat.Reason.NOT_RECORDED))
                .hasToString("session/s1 (not recorded)");
    }
}
