package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.CORE;
import static nl.collectief.evaluation.network.Networks.YEAR;
import static nl.collectief.evaluation.network.Networks.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.collectief.model.activity.ActionScope;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalAttainmentTest {
    private static Plan.Builder goal(String id) {
        return Plan.builder()
                .id(id)
                .says(Text.nl("Doel " + id))
                .kind(Vocabulary.PLAN_KIND.term("joint-yearly-goal"))
                .coalition(CORE);
    }

    private static Plan goal(int number, int level, int weight) {
        return goal("g" + number).weight(weight).addAssessment(level(level)).build();
    }

    private static Assessment level(int level) {
        return Assessment.builder().level(level).build();
    }

    private static double score(Plan... plans) {
        return GoalAttainment.of(List.of(plans)).score().orElseThrow();
    }

    /** By hand from the formula: with k equal weights the divisor is √(0.7k + 0.3k²). */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 60.00",
        "2, 1, 56.20",
        "3, 1, 54.56",
        "4, 1, 53.63",
        "5, 1, 53.02",
        "3, -6, 22.61",
        "5, 10, 80.15"
    })
    void goals_that_weigh_the_same(int goals, int sum, double printed) {
        Plan[] plans = IntStream.range(0, goals)
                .mapToObj(number -> {
                    int before = Math.max(-2 * number, Math.min(2 * number, sum));
                    int after = Math.max(-2 * number - 2, Math.min(2 * number + 2, sum));
                    return goal(number, after - before, 3);
                })
                .toArray(Plan[]::new);
        assertThat(score(plans)).isEqualTo(printed, within(0.005));
    }

    @Test
    void goals_that_weigh_unlike() {
        // 50 + 10 × (3·1 + 1·(−2) + 2·0) / √(0.7·14 + 0.3·36) = 50 + 10 / √20.6
        assertThat(score(goal(1, 1, 3), goal(2, -2, 1), goal(3, 0, 2))).isEqualTo(52.203, within(0.0005));
        assertThat(score(goal(1, 0, 3), goal(2, 0, 1))).isEqualTo(50);
    }

    @Test
    void a_goal_is_a_coalitions_if_either_says_so() {
        Coalition coalition = Coalition.builder()
                .id("kern")
                .name(Text.nl("Kern"))
                .addFulfils(Plan.KIND.ref("van-wie-ook"))
                .build();
        Coalition other = Coalition.builder().id("ander").name(Text.nl("Ander")).build();
        GoalAttainment attainment = GoalAttainment.of(
                dossier(List.of(
                        coalition,
                        other,
                        goal("eigen").build(),
                        goal("van-wie-ook").coalition(Optional.empty()).build(),
                        goal("van-niemand").coalition(Optional.empty()).build(),
                        goal("van-een-ander").coalition(other.id()).build())),
                CORE,
                YEAR);
        assertThat(attainment.goals()).extracting(each -> each.plan().id()).containsExactly("eigen", "van-wie-ook");
    }

    @Test
    void the_latest_assessment_counts_wherever_it_stands() {
        Assessment june =
                level(0).toBuilder().when(PartialDate.parse("2021-06")).build();
        Assessment december =
                level(1).toBuilder().when(PartialDate.parse("2021-12")).build();
        Assessment sometime =
                level(-1).toBuilder().when(PartialDate.parse("2021")).build();
        assertThat(score(goal("g").addAssessment(december).addAssessment(june).build()))
                .isEqualTo(60);
        assertThat(score(goal("g").addAssessment(june).addAssessment(december).build()))
                .isEqualTo(60);
        assertThat(score(goal("g")
                        .addAssessment(december)
                        .addAssessment(sometime)
                        .build()))
                .as("the year leaves it open")
                .isEqualTo(40);
    }

    @Test
    void it_tells_how_many_goals_were_assessed() {
        Assessment ofAnItem = Assessment.builder().level(2).item(1).build();
        Coalition coalition =
                Coalition.builder().id("kern").name(Text.nl("Kern")).build();
        GoalAttainment attainment = GoalAttainment.of(
                dossier(List.of(
                        coalition,
                        goal("a")
                                .addAssessment(level(-1))
                                .addAssessment(level(1))
                                .build(),
                        goal("b").addAssessment(ofAnItem).build(),
                        goal("c")
                                .when(Span.parse("2019"))
                                .addAssessment(level(2))
                                .build(),
                        goal("d")
                                .kind(Vocabulary.PLAN_KIND.term("decision"))
                                .addAssessment(level(2))
                                .build(),
                        goal("e")
                                .kind(Vocabulary.PLAN_KIND.term("decision"))
                                .scope(ActionScope.JOINT)
                                .build())),
                CORE,
                YEAR);
        assertThat(attainment.goals()).extracting(each -> each.plan().id()).containsExactly("a", "b", "e");
        assertThat(attainment.assessed()).isEqualTo(Ratio.share(1, 3));
        assertThat(attainment).hasToString("T = 60.0 (1 of 3 goals assessed)");
        GoalAttainment none = GoalAttainment.of(List.of());
        assertThat(none.score()).isEmpty();
        assertThat(none.label().nl()).isEqualTo("niet bepaald (0 van 0 doelen beoordeeld)");
    }
}
