package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.activity;
import static nl.collectief.evaluation.Given.count;
import static nl.collectief.evaluation.Given.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.IncompleteValueException;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTest {
    static List<Metric> standard() {
        return Metrics.standard();
    }

    private static Metric.Builder own() {
        Label label = Label.of("minuten theorie", "minutes of theory");
        return Metric.builder()
                .id("theory-minutes")
                .version(1)
                .name(label)
                .question(label)
                .formula(label)
                .unit(label)
                .direction(Better.LOWER)
                .source(label)
                .empty(Accumulation.total())
                .counts(
                        Session.KIND,
                        (session, frame) -> session.theoryMinutes()
                                .map(minutes -> frame.of(session)
                                        .value(session.held().times(minutes))
                                        .build()));
    }

    @Test
    void ids_and_versions_of_the_first_set_are_a_promise() {
        assertThat(Metrics.standard())
                .extracting(metric -> metric.id() + "@" + metric.version())
                .containsExactly(
                        "sessions-held@1",
                        "attendances-parent@1",
                        "attendances@1",
                        "different-people-parent@1",
                        "different-people@1",
                        "replays@1",
                        "activities@1",
                        "activities-with-parts@1",
                        "parent-led-share@1",
                        "voiced-share@2",
                        "partners-per-activity@1",
                        "wijken-with-drop-in@2");
    }

    @ParameterizedTest
    @MethodSource("standard")
    void every_definition_is_told_in_two_languages(Metric metric) {
        assertThat(Stream.of(metric.name(), metric.question(), metric.formula(), metric.unit(), metric.source()))
                .allSatisfy(label -> assertThat(label.nl()).isNotBlank().isNotEqualTo(label.en() + "!"));
        assertThat(metric.question().nl())
                .endsWith("?")
                .isNotEqualTo(metric.question().en());
        assertThat(metric.question().en()).endsWith("?");
        assertThat(metric.formula().nl())
                .endsWith(".")
                .isNotEqualTo(metric.formula().en());
        assertThat(metric.formula().en()).endsWith(".");
        assertThat(metric.dimension().isPresent() || metric.principle().isPresent())
                .isTrue();
        assertThat(metric.breakdowns()).isNotEmpty().doesNotContain(Breakdown.TOTAL);
    }

    @Test
    void a_metric_of_one_stance_says_so() {
        for (Stance stance : Stance.values()) {
            Metric metric = Metrics.attendances(stance);
            assertThat(metric.id()).isEqualTo("attendances-" + stance.code());
            assertThat(metric.name().nl()).contains(stance.label().nl());
            assertThat(metric.formula().en()).contains(stance.label().en());
            assertThat(Metrics.differentPeople(stance).formula().nl())
                    .contains(stance.label().nl());
        }
    }

    @Test
    void metrics_are_equal_by_id_and_version() {
        assertThat(Metrics.attendances(Stance.PARENT)).isEqualTo(Metrics.attendances(Stance.PARENT));
        assertThat(own().build()).isEqualTo(own().unit(Label.of("uur", "hours")).build());
        assertThat(own().build()).isNotEqualTo(own().version(2).build());
    }

    @Test
    void a_metric_of_ones_own_is_evaluated_like_the_others() {
        Metric own = own().breakdowns(List.of(Breakdown.ACTIVITY)).build();
        Evaluation evaluation = Evaluation.of(
                Given.dossier(
                        activity("a").build(),
                        session("s", "a")
                                .held(Count.exact(2))
                                .theoryMinutes(Count.atMost(30))
                                .build(),
                        session("without", "a").build()),
                Given.YEAR,
                List.of(own));
        assertThat(count(evaluation.total(own))).isEqualTo(Count.atMost(60));
        assertThat(evaluation.by(own, Breakdown.ACTIVITY)).hasSize(1);
    }

    @Test
    void sessions_from_a_stream_count_as_those_in_the_dossier() {
        List<Session> sessions = List.of(
                session("s", "a").held(Count.exact(2)).build(),
                session("t", "a").when(Span.parse("2022")).build(),
                session("u", "a").when(Span.parse("2021-12/2022-01")).build());
        Frame frame = Frame.of(Given.dossier(activity("a").build()), Given.YEAR);
        Accumulation sum = Metrics.SESSIONS.empty();
        for (Session session : sessions) {
            sum = sum.add(Metrics.SESSIONS.contribution(session, frame).orElseThrow());
        }
        Evaluation whole = Given.evaluation(activity("a").build(), sessions.get(0), sessions.get(1), sessions.get(2));
        assertThat(sum.result()).isEqualTo(whole.total(Metrics.SESSIONS).value());
        assertThat(sum.result().value()).contains(Figure.of(Count.between(2, 3)));
    }

    @Test
    void a_contribution_needs_a_record_and_a_value() {
        assertThatThrownBy(() -> Contribution.builder().value(Count.ZERO).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a contribution needs a record and a value");
        assertThatThrownBy(() ->
                        Contribution.builder().record(Session.KIND.ref("s")).build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Contribution.builder().named(Caveat.Reason.NOT_RECORDED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the record comes before what is to be said of it");
    }

    @Test
    void a_contribution_tells_what_it_is_and_where_it_stands() {
        Contribution contribution = Contribution.builder()
                .record(Session.KIND.ref("s"))
                .value(Count.exact(3))
                .within(Within.PARTLY)
                .keys(Map.of(Breakdown.FORM, Key.of("digital")))
                .named(Caveat.Reason.NOT_RECORDED)
                .build();
        assertThat(contribution).hasToString("session/s: 3 (partly)");
        assertThat(contribution.value()).isEqualTo(Figure.of(Count.exact(3)));
        assertThat(contribution.counted()).contains(Figure.of(Count.atMost(3)));
        assertThat(contribution.key(Breakdown.FORM)).isEqualTo(Key.of("digital"));
        assertThat(contribution.key(Breakdown.AREA)).isEqualTo(Key.NOT_PLACED);
        assertThat(contribution.key(Breakdown.TOTAL)).isEqualTo(Key.WHOLE);
        assertThat(contribution.caveats())
                .extracting(Caveat::reason)
                .containsExactly(Caveat.Reason.PARTLY_IN_PERIOD, Caveat.Reason.NOT_RECORDED);
    }

    @Test
    void contributions_are_equal_by_all_they_tell() {
        Contribution.Builder one =
                Contribution.builder().record(Session.KIND.ref("s")).value(Count.exact(3));
        Contribution contribution = one.build();
        assertThat(one.build()).isEqualTo(contribution).hasSameHashCodeAs(contribution);
        assertThat(Stream.of(
                        one.overlap(Overlap.MAY_HOLD_OTHERS).build(),
                        one.overlap(Overlap.NONE)
                                .keys(Map.of(Breakdown.FORM, Key.SEVERAL))
                                .build(),
                        one.keys(Map.of()).within(Within.OUTSIDE).build(),
                        one.within(Within.INSIDE).value(Count.exact(4)).build(),
                        one.value(Count.exact(3)).record(Session.KIND.ref("t")).build(),
                        one.record(Session.KIND.ref("s"))
                                .named(Caveat.Reason.NOT_RECORDED)
                                .build()))
                .doesNotContain(contribution)
                .doesNotHaveDuplicates();
    }

    @Test
    void records_of_another_kind_contribute_nothing() {
        Frame frame = Frame.of(Given.dossier(activity("a").build()), Given.YEAR);
        assertThat(Metrics.SESSIONS.contribution(activity("a").build(), frame)).isEmpty();
        assertThat(Metrics.ACTIVITIES.contribution(activity("a").build(), frame))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Sessions", "sessions held", "-held", "held-", "a--b", "sessions@1"})
    void an_id_of_another_form_is_refused(String id) {
        assertThatThrownBy(() -> own().id(id).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + id + "\" is not the id of a metric");
    }

    @Test
    void versions_begin_at_one() {
        assertThatThrownBy(() -> own().version(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("versions of metric theory-minutes begin at 1, not 0");
    }

    @Test
    void what_is_missing_of_a_definition_is_said() {
        assertThatThrownBy(() -> Metric.builder().id("x").build())
                .isInstanceOf(IncompleteValueException.class)
                .hasMessageContaining("version")
                .hasMessageContaining("counting");
    }

    @Test
    void a_figure_of_another_sort_than_the_accumulation_is_refused() {
        Contribution ratio = Contribution.builder()
                .record(Session.KIND.ref("s"))
                .value(Ratio.share(1, 2))
                .build();
        assertThatThrownBy(() -> Accumulation.total().add(ratio))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a number, not the ratio 1 of 2");
        assertThatThrownBy(() -> Accumulation.ratio(Ratio.ZERO_SHARE.kind())
                        .add(Contribution.builder()
                                .record(Session.KIND.ref("s"))
                                .value(Count.exact(3))
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a ratio, not the number 3");
    }

    @Test
    void accumulations_tell_how_many_contributions_they_hold() {
        Contribution one = Contribution.builder()
                .record(Session.KIND.ref("s"))
                .value(Count.exact(3))
                .build();
        assertThat(Accumulation.total().add(one).add(one))
                .isEqualTo(new Accumulation.Total(2, Count.exact(6), Count.ZERO, Count.ZERO));
        assertThat(Accumulation.different().add(one).add(one))
                .isEqualTo(new Accumulation.Different(2, Count.between(3, 6)));
        assertThat(Accumulation.total().add(one).merge(Accumulation.total().add(one)))
                .isEqualTo(Accumulation.total().add(one).add(one));
    }

    @Test
    void accumulations_of_different_sorts_are_not_merged() {
        List<Accumulation> sorts =
                List.of(Accumulation.total(), Accumulation.different(), Accumulation.ratio(Ratio.ZERO_SHARE.kind()));
        for (Accumulation one : sorts) {
            for (Accumulation other : sorts) {
                if (one != other) {
                    assertThatThrownBy(() -> one.merge(other))
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContaining("cannot be merged");
                }
            }
        }
        assertThatThrownBy(() ->
                        Accumulation.ratio(Ratio.ZERO_SHARE.kind()).merge(Accumulation.ratio(Ratio.ZERO_MEAN.kind())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void figures_are_a_number_or_a_ratio() {
        Figure number = Figure.of(Count.exact(3));
        Figure ratio = Figure.of(Ratio.share(2, 5));
        assertThat(List.of(number.count(), number.ratio()))
                .containsExactly(Optional.of(Count.exact(3)), Optional.empty());
        assertThat(List.of(ratio.count(), ratio.ratio()))
                .containsExactly(Optional.empty(), Optional.of(Ratio.share(2, 5)));
        assertThat(number.label().nl()).isEqualTo("3");
        assertThat(ratio.label().nl()).isEqualTo("2 van 5");
        assertThat(number).hasToString("3");
        assertThat(ratio).hasToString("2 of 5");
    }

    @Test
    void a_metric_prints_id_version_and_name() {
        assertThat(Metrics.SESSIONS).hasToString("sessions-held@1 (sessions)");
    }
}
