package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.PROGRAMME;
import static nl.collectief.evaluation.Given.activity;
import static nl.collectief.evaluation.Given.count;
import static nl.collectief.evaluation.Given.evaluation;
import static nl.collectief.evaluation.Given.owner;
import static nl.collectief.evaluation.Given.stage;
import static nl.collectief.evaluation.Given.undated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Partner;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityMetricsTest {
    private static Activity part(String id, String whole) {
        return activity(id).partOf(Activity.KIND.ref(whole)).build();
    }

    private static Party party(String id) {
        return Party.builder()
                .id(id)
                .name(Text.nl(id))
                .kind(Vocabulary.PARTY_KIND.term(
                        Vocabulary.PARTY_KIND.builtIn().iterator().next()))
                .build();
    }

    private static Partner partner(String id) {
        return Partner.builder().party(Party.KIND.ref(id)).build();
    }

    private static Ratio ratio(Evaluation evaluation, Metric metric) {
        return evaluation.total(metric).value().value().flatMap(Figure::ratio).orElseThrow();
    }

    @Test
    void parts_are_counted_apart_or_not_at_all() {
        Evaluation evaluation =
                evaluation(activity("a").build(), activity("b").build(), part("c", "b"), part("d", "c"));
        assertThat(count(evaluation.total(Metrics.ACTIVITIES))).isEqualTo(Count.exact(2));
        assertThat(count(evaluation.total(Metrics.ACTIVITIES_WITH_PARTS))).isEqualTo(Count.exact(4));
    }

    @ParameterizedTest
    @CsvSource({
        "2018/.., 1",
        "../2021-06, 1",
        "2020/2021, 1",
        "2021/2022, 1",
        "2021-06, 1",
        "2019/2020, none",
        "2022-01/.., none",
        "../2020, none",
        "2021-winter/.., ..1",
        "../2020-winter, ..1",
        "2020-winter, ..1"
    })
    void an_activity_counts_if_it_ran_in_the_period(String period, String activities) {
        Cell total =
                evaluation(activity("a").period(Span.parse(period)).build()).total(Metrics.ACTIVITIES);
        assertThat(total.value().value().map(Figure::toString).orElse("none")).isEqualTo(activities);
        assertThat(total.records(Caveat.Reason.PARTLY_IN_PERIOD)).hasSize(activities.equals("..1") ? 1 : 0);
    }

    @Test
    void an_activity_without_a_time_counts_and_is_named() {
        Cell total = evaluation(
                        activity("dated").period(Span.parse("2019/..")).build(),
                        activity("stopped")
                                .addStage(stage(ActivityStage.STOPPED, "2021-06"))
                                .build(),
                        activity("undated").build())
                .total(Metrics.ACTIVITIES);
        assertThat(count(total)).isEqualTo(Count.exact(3));
        assertThat(total.caveats()).containsExactly(new Caveat(Activity.KIND.ref("undated"), Caveat.Reason.NOT_DATED));
    }

    @ParameterizedTest
    @CsvSource({"1999, not-applicable", "2017, not-applicable", "2018, 1", "2021, 1", "2030, 1"})
    void what_has_no_time_did_not_run_when_the_programme_did_not(int year, String activities) {
        Programme programme =
                PROGRAMME.toBuilder().period(Span.parse("2018/..")).build();
        Dossier dossier = Dossier.assemble(List.of(
                        programme, activity("a").build(), undated("s", "a").build()))
                .orElseThrow();
        Evaluation evaluation = Evaluation.of(dossier, Period.ofYear(year));
        assertThat(evaluation
                        .total(Metrics.ACTIVITIES)
                        .value()
                        .value()
                        .map(Figure::toString)
                        .orElse("not-applicable"))
                .isEqualTo(activities);
        boolean beyond = activities.equals("not-applicable");
        assertThat(evaluation
                        .total(Metrics.ACTIVITIES)
                        .value()
                        .equals(Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE)))
                .isEqualTo(beyond);
        assertThat(evaluation.total(Metrics.SESSIONS).records()).hasSize(beyond ? 0 : 1);
    }

    @Test
    void an_activity_that_stopped_before_the_period_does_not_count() {
        Activity stopped = activity("a")
                .addStage(stage(ActivityStage.RUNNING, "2018"))
                .addStage(stage(ActivityStage.STOPPED, "2020"))
                .build();
        assertThat(evaluation(stopped).total(Metrics.ACTIVITIES).value())
                .isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
    }

    @Test
    void an_activity_stands_under_its_latest_stage_that_is_not_after_the_period() {
        Evaluation evaluation = evaluation(
                activity("grown")
                        .addStage(stage(ActivityStage.PILOT, "2021-04"))
                        .addStage(stage(ActivityStage.RUNNING, "2022-01"))
                        .build(),
                activity("undated").addStage(stage(ActivityStage.RUNNING)).build(),
                activity("idea").addStage(stage(ActivityStage.SIGNAL)).build(),
                activity("later")
                        .addStage(stage(ActivityStage.SETTING_UP, "2022"))
                        .build(),
                activity("silent").build());
        assertThat(evaluation.by(Metrics.ACTIVITIES, Breakdown.STAGE))
                .extracting(cell -> cell.label().en() + ": " + cell.records())
                .containsExactly(
                        "signal or idea: [activity/idea]",
                        "pilot: [activity/grown]",
                        "running: [activity/undated]",
                        "not recorded or not certain: [activity/later, activity/silent]");
    }

    @Test
    void who_leads_is_told_of_those_of_which_it_is_recorded() {
        Evaluation evaluation = evaluation(
                activity("net")
                        .addOwnership(owner(OwnershipStage.PROFESSIONAL_LED, "2019"))
                        .addOwnership(owner(OwnershipStage.PARENT_LED_WITH_SAFETY_NET, "2021-summer"))
                        .build(),
                activity("next-year")
                        .addOwnership(owner(OwnershipStage.CO_LED))
                        .addOwnership(owner(OwnershipStage.PARENT_LED, "2022"))
                        .build(),
                activity("silent").build());
        Cell total = evaluation.total(Metrics.PARENT_LED_SHARE);
        assertThat(ratio(evaluation, Metrics.PARENT_LED_SHARE)).isEqualTo(Ratio.share(1, 2));
        assertThat(total.records(Caveat.Reason.NOT_RECORDED)).containsExactly(Activity.KIND.ref("silent"));
        assertThat(total.valueLabel().nl()).isEqualTo("1 van 2");
        assertThat(evaluation.by(Metrics.ACTIVITIES, Breakdown.OWNERSHIP))
                .extracting(Cell::key)
                .containsExactly(Key.of("co-led"), Key.of("parent-led-with-safety-net"), Key.NOT_PLACED);
    }

    @Test
    void without_any_recorded_owner_there_is_no_share() {
        Cell total = evaluation(activity("a").build()).total(Metrics.PARENT_LED_SHARE);
        assertThat(total.value()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
        assertThat(total.records()).hasSize(1);
    }

    @Test
    void what_ran_perhaps_widens_both_halves() {
        Evaluation evaluation = evaluation(
                activity("sure").addOwnership(owner(OwnershipStage.CO_LED)).build(),
                activity("perhaps")
                        .period(Span.parse("2021-winter/.."))
                        .addOwnership(owner(OwnershipStage.PARENT_LED))
                        .build());
        assertThat(ratio(evaluation, Metrics.PARENT_LED_SHARE))
                .isEqualTo(Ratio.share(Count.atMost(1), Count.between(1, 2)));
    }

    @Test
    void an_activity_begins_with_a_voice_if_it_goes_back_to_one() {
        Signal heard = Signal.builder()
                .id("heard")
                .says(Text.nl("Wij willen elkaar spreken"))
                .addRaisedBy(Stance.PARENT)
                .build();
        Signal noticed = Signal.builder()
                .id("noticed")
                .says(Text.nl("Er is veel vraag"))
                .addRaisedBy(Stance.PROFESSIONAL)
                .build();
        Evaluation evaluation = evaluation(
                heard,
                noticed,
                activity("direct").addAnswer(heard.id()).build(),
                activity("indirect").addFollows(Activity.KIND.ref("direct")).build(),
                activity("professional").addAnswer(noticed.id()).build(),
                activity("silent").build());
        assertThat(ratio(evaluation, Metrics.VOICED_SHARE)).isEqualTo(Ratio.share(2, 3));
        assertThat(evaluation.by(Metrics.VOICED_SHARE, Breakdown.ACTIVITY))
                .extracting(cell -> cell.key() + " " + cell.valueLabel().en())
                .containsExactly(
                        "direct 1 of 1", "indirect 1 of 1", "professional 0 of 1", "silent missing: not recorded");
        assertThat(evaluation.total(Metrics.VOICED_SHARE).records(Caveat.Reason.NOT_RECORDED))
                .isEqualTo(List.of(Activity.KIND.ref("silent")));
    }

    @Test
    void a_signal_of_which_nobody_knows_whose_it_is_tells_of_no_voice_and_not_of_none() {
        Signal nobodys =
                Signal.builder().id("nobodys").says(Text.nl("Er is veel vraag")).build();
        Cell total = evaluation(nobodys, activity("a").addAnswer(nobodys.id()).build())
                .total(Metrics.VOICED_SHARE);
        assertThat(total.value()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
        assertThat(total.records(Caveat.Reason.NOT_RECORDED)).hasSize(1);
    }

    @Test
    void partners_are_counted_once_per_activity_with_its_parts() {
        Evaluation evaluation = evaluation(
                party("dock"),
                party("jgz"),
                activity("a")
                        .addPartner(partner("dock"))
                        .addPartner(Partner.builder().stance(Stance.PARENT).build()) // no party to tell apart
                        .build(),
                activity("b")
                        .partOf(Activity.KIND.ref("a"))
                        .addPartner(partner("dock"))
                        .addPartner(partner("jgz"))
                        .build(),
                activity("c").addPartner(partner("jgz")).build(),
                activity("silent").build());
        assertThat(ratio(evaluation, Metrics.PARTNERS_PER_ACTIVITY)).isEqualTo(Ratio.mean(3, 2));
        assertThat(evaluation.total(Metrics.PARTNERS_PER_ACTIVITY).records(Caveat.Reason.NOT_RECORDED))
                .isEqualTo(List.of(Activity.KIND.ref("silent")));
        assertThat(evaluation.total(Metrics.PARTNERS_PER_ACTIVITY).valueLabel().en())
                .isEqualTo("3 per 2");
    }

    @Test
    void an_empty_dossier_has_no_figures_and_no_zeros() {
        Evaluation evaluation = evaluation(new Entry[0]);
        assertThat(evaluation.cells()).hasSameSizeAs(evaluation.metrics()).allSatisfy(cell -> {
            assertThat(cell.value()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
            assertThat(cell.breakdown()).isEqualTo(Breakdown.TOTAL);
        });
    }
}
