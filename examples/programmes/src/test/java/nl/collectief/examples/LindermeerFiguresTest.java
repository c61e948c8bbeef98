package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.estimate.Estimate;
import nl.collectief.evaluation.indicator.IndicatorSeries;
import nl.collectief.evaluation.indicator.IndicatorSeries.Break;
import nl.collectief.evaluation.indicator.IndicatorSeries.Line;
import nl.collectief.evaluation.indicator.IndicatorSeries.Point;
import nl.collectief.evaluation.indicator.Indicators;
import nl.collectief.evaluation.indicator.Standing;
import nl.collectief.evaluation.learning.Lessons;
import nl.collectief.evaluation.learning.Situation;
import nl.collectief.evaluation.network.FactorBands;
import nl.collectief.evaluation.network.FactorBands.Band;
import nl.collectief.evaluation.network.FactorBands.Caveat;
import nl.collectief.evaluation.network.Retention;
import nl.collectief.model.area.BoundaryChange;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;

/** What the library works out from the indicators and scores of Lindermeer, worked out on paper from what was made up. */
class LindermeerFiguresTest {
    private static final Dossier LINDERMEER = Programmes.dossier(Programmes.INVENTED);
    private static final Ref<Coalition> WHOLE = Coalition.KIND.ref("samen-groot");

    private static Line line(String indicator, String area) {
        return IndicatorSeries.of(LINDERMEER, OwnIndicator.KIND.ref(indicator)).lines().stream()
                .filter(line -> line.areas().stream().map(Ref::id).toList().equals(List.of(area)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> values(Line line) {
        return line.points().stream().map(Point::toString).toList();
    }

    private static List<String> targets(Line line) {
        return line.points().stream()
                .map(point -> point.target().map(Standing::toString).orElse("no target"))
                .toList();
    }

    private static List<String> baselines(Line line) {
        return line.points().stream()
                .map(point -> point.baseline().map(Standing::toString).orElse("no baseline"))
                .toList();
    }

    @Test
    void more_than_half_know_whom_to_ask_as_was_agreed_and_a_year_not_asked_is_no_zero() {
        Line all = line("weet-wie", "lindermeer");
        assertThat(values(all))
                .containsExactly("2020-03: 41 of 120", "2021: not applicable: outside the scope", "2022-11: 67 of 118");
        // agreed is 55 of every 100: 41 · 100 = 4100 < 55 · 120 = 6600, long before it is due; 6700 > 55 · 118 = 6490
        assertThat(targets(all)).containsExactly("not yet reached", "cannot be told: there is no number", "reached");
        // 67 · 120 = 8040 > 41 · 118 = 4838
        assertThat(baselines(all))
                .containsExactly(
                        "the same as the baseline", "cannot be told: there is no number", "better than the baseline");
        assertThat(all.comparable()).hasSize(1);
    }

    @Test
    void each_wijk_stands_to_its_own_target() {
        // 30 of 48 is 62.5%, due at the survey itself is 65; 30 of 46 is 65.2%, due in 2023 is 70
        assertThat(targets(line("weet-wie", "oude-haven"))).containsExactly("not yet reached", "not reached");
        assertThat(targets(line("weet-wie", "molenwijk"))).containsExactly("not yet reached", "not yet reached");
        assertThat(targets(line("weet-wie", "de-aanleg"))).containsExactly("no target", "no target");
    }

    @Test
    void the_wijken_add_up_to_the_whole_in_both_surveys() {
        for (int survey = 0; survey < 2; survey++) {
            Count parts = Count.exact(0);
            Count wholes = Count.exact(0);
            for (String wijk : List.of("oude-haven", "molenwijk", "de-aanleg")) {
                StatedFigure figure = LINDERMEER.get(
                        line("weet-wie", wijk).points().get(survey).figure());
                parts = parts.plus(figure.count().orElseThrow());
                wholes = wholes.plus(figure.outOf().orElseThrow());
            }
            StatedFigure all = LINDERMEER.get(
                    line("weet-wie", "lindermeer").points().get(2 * survey).figure());
            assertThat(all.count()).contains(parts);
            assertThat(all.outOf()).contains(wholes);
        }
    }

    @Test
    void only_where_the_boundary_moved_does_the_series_of_a_wijk_break() {
        assertThat(List.of("oude-haven", "molenwijk", "de-aanleg"))
                .extracting(wijk ->
                        LINDERMEER.get(WorkingArea.KIND, wijk).changes().get(0).change())
                .containsExactly(BoundaryChange.UNCHANGED, BoundaryChange.RECODED, BoundaryChange.REDRAWN);
        assertThat(line("weet-wie", "oude-haven").comparable()).hasSize(1);
        assertThat(line("weet-wie", "molenwijk").comparable())
                .as("another code, the same ground")
                .hasSize(1);
        Line redrawn = line("weet-wie", "de-aanleg");
        assertThat(values(redrawn)).containsExactly("2020-03: 5 of 22", "| 2022-11: 7 of 24");
        assertThat(redrawn.points().get(1).breaks()).containsExactly(Break.BOUNDARY);
        assertThat(baselines(redrawn))
                .containsExactly("the same as the baseline", "cannot be told: the boundary of the area changed");
    }

    @Test
    void fewer_births_without_maternity_care_reached_the_target_until_it_was_counted_otherwise() {
        Line all = line("geen-kraamzorg", "lindermeer");
        assertThat(values(all))
                .containsExactly(
                        "2018: missing: secret or absent",
                        "2019: 24 of 200",
                        "2020: 22 of 196",
                        "2021: 20 of 200",
                        "| 2022: 14 of 204",
                        "2023: missing: comes in a later release");
        // fewer is better, 10 of every 100 by 2021: 24 · 100 > 10 · 200, 2200 > 1960, 2000 = 2000. Of 2022 and 2023
        // families are counted, and the target of 8 of every 100 was agreed in children
        assertThat(targets(all))
                .containsExactly(
                        "cannot be told: there is no number",
                        "not yet reached",
                        "not yet reached",
                        "reached",
                        "cannot be told: the definition is another",
                        "cannot be told: the definition is another");
        // 22 · 200 = 4400 < 24 · 196 = 4704
        assertThat(baselines(all).subList(1, 4))
                .containsExactly("the same as the baseline", "better than the baseline", "better than the baseline");
        assertThat(all.points().get(4).breaks()).containsExactly(Break.DEFINITION);
        assertThat(all.comparable()).extracting(List::size).containsExactly(4, 2);
        assertThat(targets(line("geen-kraamzorg", "oude-haven")))
                .as("5 to 8 of 80 is 6.25 to 10%, the target 8%")
                .containsExactly("cannot be told: their margins overlap");
    }

    @Test
    void the_first_definition_is_that_of_the_field_and_the_second_its_own() {
        OwnIndicator indicator = LINDERMEER.get(OwnIndicator.KIND, "geen-kraamzorg");
        assertThat(indicator.definitions())
                .extracting(definition ->
                        definition.catalogue().flatMap(Indicators::find).isPresent())
                .containsExactly(true, false);
        assertThat(indicator.definitions().get(0).numerator().in(Language.EN))
                .isEqualTo(Indicators.find("no-maternity-care-2019")
                        .flatMap(indicated -> indicated.numerator())
                        .map(Label::en)
                        .orElseThrow());
    }

    @Test
    void hidden_missing_and_impossible_are_kept_apart_and_none_is_a_number() {
        assertThat(values(line("geen-kraamzorg", "de-aanleg"))).containsExactly("2021: suppressed: too small a number");
        assertThat(values(line("geen-kraamzorg", "molenwijk")))
                .containsExactly("2021: suppressed: otherwise a small number could be derived");
        assertThat(values(line("geen-kraamzorg", "havenhof")))
                .containsExactly(
                        "2019: suppressed: secret at the source",
                        "2020: missing: reason not stated",
                        "2021: missing: no longer published");
        Line fathers = line("opkomst-vaders", "molenwijk");
        assertThat(values(fathers))
                .containsExactly(
                        "2020-10/2020-11: 12 per 2",
                        "2021-01/2021-04: not applicable: logically impossible",
                        "2021-05/2021-12: 21 to 56 per 7",
                        "2022: 104 per 11",
                        "2023-01/2023-02: missing: not recorded");
        assertThat(baselines(fathers))
                .filteredOn(said -> said.equals("cannot be told: which way is better is not settled"))
                .as("more fathers a morning is neither better nor worse")
                .hasSize(3);
    }

    @Test
    void a_share_has_its_interval_and_a_mean_has_none() {
        // p = 67/118, z = 1.959964: (p + z²/236 ± z √(p(1 − p)/118 + z²/4/118²)) / (1 + z²/118), in Python
        Estimate knows = Estimate.wilson(ratio("weet-wie", "lindermeer", 2)).orElseThrow();
        assertThat(knows.lower()).isCloseTo(0.47767195179211797, within(1e-9));
        assertThat(knows.upper()).isCloseTo(0.6536462395268658, within(1e-9));
        assertThat(Estimate.wilson(ratio("weet-wie", "lindermeer", 0))
                        .orElseThrow()
                        .upper())
                .as("of 2020: the two intervals do not meet")
                .isCloseTo(0.4302516856802777, within(1e-9))
                .isLessThan(knows.lower());
        assertThat(ratio("opkomst-vaders", "molenwijk", 0)).hasToString("12 per 2");
    }

    private static Ratio ratio(String indicator, String area, int point) {
        return line(indicator, area)
                .points()
                .get(point)
                .value()
                .value()
                .flatMap(Figure::ratio)
                .orElseThrow();
    }

    private static FactorBands.Line factor(String survey, String factor) {
        return FactorBands.of(LINDERMEER.get(Conversation.KIND, survey)).lines().stream()
                .filter(line -> line.factor().value().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void communication_is_a_concern_in_2020_and_by_rounding_only_no_longer_in_2022() {
        // three items, six people: 2·3+3·3, 2·4+3·2, 2·2+3·3+4·1: 15 + 14 + 17 = 46 of 18, 2.556
        FactorBands.Line before = factor("netwerkmeting-2020", "communication");
        assertThat(before.mean()).hasToString("2.556 (number of scores 18, from 2 to 4)");
        assertThat(before.band()).isEqualTo(Band.CONCERN);
        assertThat(before.respondents()).isEqualTo(Count.exact(6));
        // one more with three fives: 61 of 21 is 2.905, still a concern; the two who kept silent: 76 of 24 is 3.167
        assertThat(before.caveats()).containsExactly(Caveat.SILENT_DECIDE);

        // seven people: 2+15+4, 4+15, 2+12+8: 21 + 19 + 22 = 62 of 21, 2.952, which rounds to 3.0
        FactorBands.Line after = factor("netwerkmeting-2022", "communication");
        assertThat(after.mean()).hasToString("2.952 (number of scores 21, from 2 to 4)");
        assertThat(after.band()).isEqualTo(Band.BORDERLINE);
        // one more with three ones: 65 of 24 is 2.708; one kept silent
        assertThat(after.caveats())
                .containsExactly(Caveat.ROUNDING_DECIDES, Caveat.ONE_PERSON_DECIDES, Caveat.SILENT_DECIDE);
        assertThat(factor("netwerkmeting-2020", "resources").caveats())
                .as("11 of 6; with two silent fives 21 of 8, 2.625: a concern whatever they say")
                .isEmpty();
    }

    @Test
    void six_of_eight_scored_then_seven_and_the_footing_of_parents_was_asked_the_second_time_only() {
        assertThat(FactorBands.all(LINDERMEER, WHOLE))
                .extracting(survey -> survey.rate().value().orElseThrow() + ", "
                        + survey.lines().size() + " factors")
                .containsExactly("6 of 8, 6 factors", "7 of 8, 7 factors");
        assertThat(LINDERMEER
                        .label(factor("netwerkmeting-2022", "gelijkwaardig").factor())
                        .en())
                .isEqualTo("parents on an equal footing");
    }

    @Test
    void between_the_two_surveys_one_of_eight_members_left() {
        Retention kept = Retention.between(
                LINDERMEER,
                WHOLE,
                Conversation.KIND.ref("netwerkmeting-2020"),
                Conversation.KIND.ref("netwerkmeting-2022"));
        assertThat(kept).hasToString("Retention {7 of 8}");
        assertThat(kept.left())
                .extracting(member -> member.party().map(Ref::id))
                .containsExactly(Optional.of("hogeschool"));
        // 7 of 8 as above, in Python
        assertThat(kept.estimate().orElseThrow().lower()).isCloseTo(0.5291118177871466, within(1e-9));
        assertThat(kept.estimate().orElseThrow().upper()).isCloseTo(0.9775825085499432, within(1e-9));
    }

    @Test
    void what_was_learned_of_larger_groups_is_not_for_five_people() {
        assertThat(fitting(5)).doesNotContain("scherm-en-zaal", "kleine-groepjes");
        assertThat(fitting(7)).contains("scherm-en-zaal").doesNotContain("kleine-groepjes");
        assertThat(fitting(8)).contains("scherm-en-zaal", "kleine-groepjes");
    }

    private static List<String> fitting(int people) {
        return Lessons.in(LINDERMEER)
                .forSituation(Situation.builder().groupSize(Count.exact(people)).build())
                .fitting()
                .stream()
                .map(advice -> advice.record().id())
                .toList();
    }
}
