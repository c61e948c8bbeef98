package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.GoalLevel;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalChecksTest {
    private static Plan.Builder goal(int... levels) {
        Plan.Builder goal = Plan.builder()
                .id("g")
                .says(Text.nl("Doel"))
                .kind(Vocabulary.PLAN_KIND.term("goal"))
                .when(Told.span("2021"));
        for (int level : levels) {
            goal.addLevels(GoalLevel.builder().level(level).says(Text.nl("zo")).build());
        }
        return goal;
    }

    private static Assessment assessed(Integer level, String when) {
        return Assessment.builder()
                .level(Optional.ofNullable(level))
                .when(Told.date(when))
                .build();
    }

    @Test
    void a_goal_that_was_assessed_at_levels_that_are_not_described() {
        assertThat(Told.by(
                        "goal-levels-described",
                        goal().addAssessments(assessed(2, null)).build()))
                .containsExactly("warning plan/g#/levels");
        assertThat(Told.by(
                        "goal-levels-described",
                        goal().addAssessments(assessed(null, null)).build()))
                .isEmpty();
        assertThat(Told.by(
                        "goal-levels-described",
                        goal(2).addAssessments(assessed(2, null)).build()))
                .isEmpty();
    }

    @Test
    void a_level_that_is_described_twice() {
        assertThat(Told.by("goal-level-once", goal(0, 1, 0).build()))
                .containsExactly("warning plan/g#/levels/2/level 0");
        assertThat(Told.by("goal-level-once", goal(-2, -1, 0, 1, 2).build())).isEmpty();
    }

    @Test
    void a_level_that_is_not_among_those_described() {
        Plan goal = goal(0, 1)
                .addAssessments(assessed(0, null), assessed(-1, null), assessed(null, null))
                .build();
        assertThat(Told.by("assessed-level-described", goal)).containsExactly("warning plan/g#/assessments/1/level -1");
        assertThat(Told.by(
                        "assessed-level-described",
                        goal().addAssessments(assessed(2, null)).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2019-12", "2020", "2020-12-31"})
    void a_goal_that_was_assessed_before_its_time(String when) {
        assertThat(Told.by(
                        "goal-assessed-in-time",
                        goal(1).addAssessments(assessed(1, when)).build()))
                .containsExactly("warning plan/g#/assessments/0/when " + when);
    }

    @ParameterizedTest
    @CsvSource({"2021", "2020-winter", "2021-01-01", "2022", ","})
    void a_goal_that_may_have_been_assessed_in_its_time(String when) {
        assertThat(Told.by(
                        "goal-assessed-in-time",
                        goal(1).addAssessments(assessed(1, when)).build()))
                .isEmpty();
    }
}
