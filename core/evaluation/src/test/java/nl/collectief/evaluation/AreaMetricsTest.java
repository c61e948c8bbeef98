package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.activity;
import static nl.collectief.evaluation.Given.area;
import static nl.collectief.evaluation.Given.evaluation;
import static nl.collectief.evaluation.Given.stage;
import static nl.collectief.evaluation.Given.wijk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AreaMetricsTest {
    private static final Metric METRIC = Metrics.WIJKEN_WITH_DROP_IN;
    private static final WorkingArea GEMEENTE =
            area("gemeente", Extent.WHOLE, "GM0344").build();
    private static final WorkingArea ZUID =
            wijk("zuid", "WK034407").toBuilder().partOf(GEMEENTE.id()).build();
    private static final WorkingArea OOST =
            wijk("oost", "WK034405").toBuilder().partOf(GEMEENTE.id()).build();

    private static Activity.Builder dropIn(String id) {
        return activity(id).period(Span.parse("2018/..")).kind(Vocabulary.ACTIVITY_KIND.term("drop-in"));
    }

    private static Evaluation with(Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(GEMEENTE, ZUID, OOST));
        all.addAll(List.of(records));
        return evaluation(all.toArray(new Entry[0]));
    }

    private static Ratio share(Evaluation evaluation) {
        return evaluation.total(METRIC).value().value().flatMap(Figure::ratio).orElseThrow();
    }

    private static Cell of(Evaluation evaluation, WorkingArea wijk) {
        return evaluation.find(METRIC, Breakdown.AREA, Key.of(wijk.id().id())).orElseThrow();
    }

    @Test
    void wijken_with_and_without_are_told() {
        Evaluation evaluation = with(dropIn("a").addArea(ZUID.id()).build());
        assertThat(share(evaluation)).isEqualTo(Ratio.share(1, 2));
        assertThat(evaluation.by(METRIC, Breakdown.AREA))
                .extracting(
                        cell -> cell.label().nl() + " " + cell.value().value().orElseThrow())
                .containsExactly("Gebied oost 0 of 1", "Gebied zuid 1 of 1");
        assertThat(evaluation.total(METRIC).caveats())
                .containsExactly(new Caveat(OOST.id(), Caveat.Reason.COUNTED_AS_NONE));
        assertThat(of(evaluation, ZUID).caveats()).isEmpty();
    }

    @Test
    void a_dossier_that_tells_nothing_of_drop_in_groups_says_so_of_every_wijk() {
        WorkingArea second = area("tweede", Extent.PART).partOf(GEMEENTE.id()).build();
        WorkingArea third = area("derde", Extent.PART).partOf(GEMEENTE.id()).build();
        Evaluation evaluation =
                evaluation(GEMEENTE, ZUID, second, third, activity("webinar").build());
        Cell total = evaluation.total(METRIC);
        assertThat(share(evaluation)).isEqualTo(Ratio.share(0, 1));
        assertThat(total.records(Caveat.Reason.NOT_A_WIJK)).isEqualTo(List.of(third.id(), second.id()));
        assertThat(total.records(Caveat.Reason.COUNTED_AS_NONE)).isEqualTo(List.of(ZUID.id()));
        assertThat(of(evaluation, second).value()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
    }

    @Test
    void without_any_wijk_there_is_no_share_and_the_areas_left_out_are_named_all_the_same() {
        WorkingArea region = area("streek", Extent.PART).build();
        Cell total = evaluation(GEMEENTE, region).total(METRIC);
        assertThat(total.value()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
        assertThat(total.caveats()).containsExactly(new Caveat(region.id(), Caveat.Reason.NOT_A_WIJK));
    }

    @Test
    void a_part_of_a_wijk_that_is_not_counted_is_left_out_and_one_of_a_wijk_that_is_counted_is_not() {
        WorkingArea lombok = area("lombok", Extent.PART, "WK034401").build();
        WorkingArea buurt = area("buurt", Extent.WHOLE, "BU03440101").build();
        WorkingArea hoograven = area("hoograven", Extent.PART, "WK034407").build();
        WorkingArea both = area("both", Extent.PART, "WK034407", "WK034405").build();
        WorkingArea half = area("half", Extent.PART, "WK034407", "WK034401").build();
        WorkingArea square = area("square", Extent.PART).partOf(ZUID.id()).build();
        Evaluation evaluation = with(lombok, buurt, hoograven, both, half, square);
        assertThat(evaluation.total(METRIC).records(Caveat.Reason.NOT_A_WIJK))
                .isEqualTo(List.of(buurt.id(), half.id(), lombok.id()));
        assertThat(share(evaluation)).isEqualTo(Ratio.share(0, 2));
    }

    @Test
    void an_area_that_is_wider_than_a_wijk_is_left_out_of_nothing() {
        WorkingArea province = area("provincie", Extent.PART).build();
        WorkingArea region = area("regio", Extent.PART).partOf(province.id()).build();
        WorkingArea side = area("kant", Extent.PART).build();
        WorkingArea town = GEMEENTE.toBuilder().partOf(region.id()).build();
        WorkingArea wijk = ZUID.toBuilder().partOf(side.id()).build();
        assertThat(evaluation(province, region, side, town, wijk).total(METRIC).records(Caveat.Reason.NOT_A_WIJK))
                .isEmpty();
    }

    @Test
    void a_group_that_stopped_or_is_of_another_time_tells_that_there_was_none() {
        for (Activity gone : List.of(
                dropIn("a")
                        .addArea(ZUID.id())
                        .addStage(stage(ActivityStage.STOPPED, "2019"))
                        .build(),
                dropIn("a").addArea(ZUID.id()).period(Span.parse("2022/..")).build())) {
            Evaluation evaluation = with(gone);
            assertThat(of(evaluation, ZUID).value().value()).contains(Figure.of(Ratio.share(0, 1)));
            assertThat(evaluation.total(METRIC).caveats())
                    .containsExactly(new Caveat(OOST.id(), Caveat.Reason.COUNTED_AS_NONE));
        }
    }

    @Test
    void a_group_in_a_named_part_counts_and_is_named() {
        WorkingArea part =
                area("hoograven", Extent.PART, "WK034407").partOf(ZUID.id()).build();
        Evaluation evaluation = with(part, dropIn("a").addArea(part.id()).build());
        assertThat(share(evaluation)).isEqualTo(Ratio.share(1, 2));
        assertThat(of(evaluation, ZUID).caveats())
                .containsExactly(new Caveat(ZUID.id(), Caveat.Reason.IN_PART_OF_AREA));
    }

    @Test
    void a_part_is_recognised_by_its_cbs_areas_too() {
        WorkingArea buurten =
                area("buurten", Extent.WHOLE, "BU03440701", "BU03440702").build();
        assertThat(share(with(buurten, dropIn("a").addArea(buurten.id()).build())))
                .isEqualTo(Ratio.share(1, 2));
    }

    @Test
    void a_group_is_one_by_what_it_is_a_part_of_and_the_whole_itself_is_not_a_place() {
        Activity whole = dropIn("whole").addArea(GEMEENTE.id()).build();
        Activity cafe = activity("cafe")
                .period(Span.parse("2020/.."))
                .partOf(whole.id())
                .addArea(OOST.id())
                .build();
        Evaluation evaluation = with(whole, cafe);
        assertThat(share(evaluation)).isEqualTo(Ratio.share(1, 2));
        assertThat(of(evaluation, OOST).caveats()).isEmpty();
    }

    @Test
    void a_group_somewhere_in_the_gemeente_may_be_in_every_wijk_without() {
        Activity somewhere = dropIn("somewhere").addArea(GEMEENTE.id()).build();
        Activity nowhere = dropIn("nowhere").build();
        Evaluation evaluation =
                with(somewhere, nowhere, dropIn("a").addArea(ZUID.id()).build());
        assertThat(share(evaluation)).isEqualTo(Ratio.share(Count.between(1, 2), Count.exact(2)));
        assertThat(of(evaluation, OOST).records(Caveat.Reason.AREA_UNCERTAIN))
                .isEqualTo(List.of(nowhere.id(), somewhere.id()));
        assertThat(of(evaluation, ZUID).caveats()).isEmpty();
    }

    @Test
    void a_group_in_an_area_over_two_wijken_may_be_in_either_but_in_no_third() {
        WorkingArea west = wijk("west", "WK034401");
        WorkingArea both = area("both", Extent.PART, "WK034407", "WK034405").build();
        Evaluation evaluation = with(west, both, dropIn("a").addArea(both.id()).build());
        assertThat(share(evaluation)).isEqualTo(Ratio.share(Count.atMost(2), Count.exact(3)));
        assertThat(of(evaluation, west).value().value()).contains(Figure.of(Ratio.share(0, 1)));
        // named once, though two wijken are uncertain because of it
        assertThat(evaluation.total(METRIC).caveats())
                .containsExactly(
                        new Caveat(west.id(), Caveat.Reason.COUNTED_AS_NONE),
                        new Caveat(Activity.KIND.ref("a"), Caveat.Reason.AREA_UNCERTAIN));
    }

    @Test
    void an_area_of_another_year_or_without_a_map_may_be_anywhere() {
        WorkingArea unmapped = area("unmapped", Extent.PART).build();
        assertThat(share(with(unmapped, dropIn("a").addArea(unmapped.id()).build())))
                .isEqualTo(Ratio.share(Count.atMost(2), Count.exact(2)));
    }

    @ParameterizedTest
    @EnumSource(ActivityStage.class)
    void an_idea_or_a_stopped_group_does_not_count(ActivityStage stage) {
        Evaluation evaluation =
                with(dropIn("a").addArea(ZUID.id()).addStage(stage(stage)).build());
        boolean absent = stage == ActivityStage.SIGNAL || stage == ActivityStage.STOPPED;
        assertThat(share(evaluation)).isEqualTo(Ratio.share(absent ? 0 : 1, 2));
        assertThat(evaluation.total(METRIC).records(Caveat.Reason.BEING_SET_UP))
                .hasSize(stage == ActivityStage.SETTING_UP ? 1 : 0);
    }

    @Test
    void a_group_that_ran_perhaps_is_perhaps_there() {
        Activity perhaps = dropIn("a")
                .addArea(ZUID.id())
                .period(Span.parse("2021-winter/.."))
                .build();
        Evaluation evaluation = with(perhaps);
        assertThat(share(evaluation)).isEqualTo(Ratio.share(Count.atMost(1), Count.exact(2)));
        assertThat(of(evaluation, ZUID).caveats())
                .containsExactly(new Caveat(perhaps.id(), Caveat.Reason.PARTLY_IN_PERIOD));
    }

    @Test
    void a_group_of_another_time_does_not_count() {
        assertThat(share(with(dropIn("a")
                        .addArea(ZUID.id())
                        .period(Span.parse("2022/.."))
                        .build())))
                .isEqualTo(Ratio.share(0, 2));
    }

    @Test
    void a_group_without_a_time_counts_and_is_named_unless_another_is_there() {
        Activity undated = activity("undated")
                .kind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
                .addArea(ZUID.id())
                .build();
        Evaluation alone = with(undated);
        assertThat(share(alone)).isEqualTo(Ratio.share(1, 2));
        assertThat(of(alone, ZUID).caveats()).containsExactly(new Caveat(undated.id(), Caveat.Reason.NOT_DATED));
        assertThat(of(with(undated, dropIn("a").addArea(ZUID.id()).build()), ZUID)
                        .caveats())
                .isEmpty();
    }

    @Test
    void in_a_period_in_which_the_programme_did_not_run_nothing_is_asked() {
        Dossier dossier = Dossier.assemble(List.of(
                        Given.PROGRAMME.toBuilder()
                                .period(Span.parse("2018/.."))
                                .build(),
                        GEMEENTE,
                        ZUID,
                        dropIn("a").addArea(ZUID.id()).build()))
                .orElseThrow();
        assertThat(Evaluation.of(dossier, Period.ofYear(1999)).total(METRIC).value())
                .isEqualTo(Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE));
        assertThat(share(Evaluation.of(dossier, Period.ofYear(2021)))).isEqualTo(Ratio.share(1, 1));
    }

    @Test
    void other_kinds_can_be_asked_for() {
        Metric webinars = Metrics.wijkenWith(Vocabulary.ACTIVITY_KIND.term("webinar"));
        assertThat(webinars.id()).isEqualTo("wijken-with-webinar");
        assertThatThrownBy(() -> Metrics.wijkenWith(Vocabulary.THEME.term("sleeping")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sleeping is not a kind of activity");
    }

    @Test
    void the_word_of_the_records_is_enough_without_a_map() {
        WorkingArea square = area("square", Extent.PART).partOf(ZUID.id()).build();
        WorkingArea corner = area("corner", Extent.PART).partOf(square.id()).build();
        Evaluation evaluation =
                with(square, corner, dropIn("a").addArea(corner.id()).build());
        assertThat(share(evaluation)).isEqualTo(Ratio.share(1, 2));
        assertThat(of(evaluation, ZUID).records(Caveat.Reason.IN_PART_OF_AREA)).hasSize(1);
    }

    @Test
    void a_group_in_another_gemeente_is_in_no_wijk_here() {
        WorkingArea amsterdam = area("amsterdam", Extent.WHOLE, "GM0363").build();
        WorkingArea country = area("country", Extent.WHOLE, "NL").build();
        assertThat(share(with(amsterdam, dropIn("a").addArea(amsterdam.id()).build())))
                .isEqualTo(Ratio.share(0, 2));
        assertThat(share(with(country, dropIn("a").addArea(country.id()).build())))
                .isEqualTo(Ratio.share(Count.atMost(2), Count.exact(2)));
    }

    @Test
    void areas_that_go_round_in_a_circle_are_in_no_wijk() {
        WorkingArea one =
                area("one", Extent.PART).partOf(WorkingArea.KIND.ref("two")).build();
        WorkingArea two =
                area("two", Extent.PART).partOf(WorkingArea.KIND.ref("one")).build();
        assertThat(share(with(one, two))).isEqualTo(Ratio.share(0, 2));
    }

    private static List<Count> places(Metric metric, Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(GEMEENTE, ZUID, OOST));
        all.addAll(List.of(records));
        return Evaluation.of(evaluation(all.toArray(new Entry[0])).dossier(), Period.ofYear(2021), List.of(metric))
                .by(metric, Breakdown.AREA)
                .stream()
                .map(cell -> cell.value().value().flatMap(Figure::count).orElseThrow())
                .toList();
    }

    @Test
    void an_activity_in_two_wijken_is_a_place_in_each() {
        Activity both = dropIn("a").addArea(ZUID.id()).addArea(OOST.id()).build();
        Activity one =
                activity("b").period(Span.parse("2018/..")).addArea(ZUID.id()).build();
        assertThat(places(Metrics.places(), both, one)).containsExactly(Count.exact(1), Count.exact(2));
        assertThat(places(Metrics.placesOf(Vocabulary.ACTIVITY_KIND.term("drop-in")), both, one))
                .containsExactly(Count.exact(1), Count.exact(1));
    }

    @Test
    void an_activity_of_the_whole_gemeente_may_be_in_any_wijk_and_a_whole_counts_through_its_parts() {
        Activity wide = dropIn("a").addArea(GEMEENTE.id()).build();
        assertThat(places(Metrics.places(), wide)).containsExactly(Count.atMost(1), Count.atMost(1));
        Activity part = activity("b")
                .period(Span.parse("2018/.."))
                .partOf(wide.id())
                .addArea(OOST.id())
                .build();
        assertThat(places(Metrics.placesOf(Vocabulary.ACTIVITY_KIND.term("drop-in")), wide, part))
                .containsExactly(Count.exact(1), Count.ZERO);
    }

    @Test
    void what_stopped_is_no_place() {
        Activity stopped = dropIn("a")
                .addArea(ZUID.id())
                .addStage(stage(ActivityStage.STOPPED, "2019"))
                .build();
        assertThat(places(Metrics.places(), stopped)).containsExactly(Count.ZERO, Count.ZERO);
    }
}
