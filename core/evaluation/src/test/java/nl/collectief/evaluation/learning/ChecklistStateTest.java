package nl.collectief.evaluation.learning;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.model.activity.Assessment;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class ChecklistStateTest {
    private static Assessment.Builder judged(int item, int level) {
        return Assessment.builder().item(item).level(level);
    }

    @Test
    void the_chain_approach_has_seven_points_and_says_that_its_form_was_not_seen() {
        Checklist list = FieldChecklists.chainApproach();
        assertThat(list.items()).hasSize(7);
        assertThat(list.items())
                .allSatisfy(item -> assertThat(item.says().wordings()).containsOnlyKeys("nl", "en"));
        assertThat(list.basis().get(0).wordings().get("en")).contains("was not seen");
        assertThat(list.version().orElseThrow().wordings().get("en")).contains("unconfirmed");
        assertThat(list.assessments()).isEmpty();
    }

    @Test
    void what_was_not_judged_stands_apart_from_what_is_not_in_place() {
        Checklist list = FieldChecklists.chainApproach().toBuilder()
                .addAssessments(
                        judged(1, -2).addStance(Stance.PARENT).build(),
                        judged(3, -1).build(),
                        judged(1, 1).addStance(Stance.PROFESSIONAL).build(),
                        Assessment.builder().says(Text.nl("Goed op weg.")).build(),
                        judged(8, 2).build())
                .build();
        ChecklistState state = ChecklistState.of(list);
        assertThat(state.assessed()).isEqualTo(Ratio.share(2, 7));
        assertThat(state.notAssessed()).extracting(ChecklistState.Item::number).containsExactly(2, 4, 5, 6, 7);
        ChecklistState.Item first = state.items().get(0);
        assertThat(first.latest().flatMap(Assessment::level)).contains(1);
        assertThat(first.latest(Stance.PARENT).flatMap(Assessment::level)).contains(-2);
        assertThat(first.latest(Stance.RESEARCHER)).isEmpty();
        assertThat(state.ofTheWhole()).hasSize(1);
        assertThat(state.toString())
                .startsWith("ChecklistState {2 of 7 assessed, [1: level 1, 2: not assessed, 3: level -1,");
    }
}
