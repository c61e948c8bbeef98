package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

/** Whether what has begun is described. */
class WorkDescribedTest {
    private static final String RULE = "work-described";
    private static final Set<ActivityStage> NOT_BEGUN =
            EnumSet.of(ActivityStage.SIGNAL, ActivityStage.SETTING_UP, ActivityStage.PAUSED, ActivityStage.STOPPED);
    private static final Optional<Text> TOLD = Optional.of(Text.nl("Zo gaat het."));
    private static final List<Optional<Text>> PARTS = List.of(TOLD, Optional.empty());

    private static Activity.Builder at(ActivityStage... stages) {
        Activity.Builder activity = activity("kring");
        for (ActivityStage stage : stages) {
            activity.addStage(StageChange.builder().stage(stage).build());
        }
        return activity;
    }

    private static Narrative narrative(Optional<Text> approach, Optional<Text> situation) {
        return Narrative.builder()
                .background(Text.nl("Zo begon het."))
                .approach(approach)
                .situation(situation)
                .build();
    }

    /** Every two stages after each other, with and without each of the two parts. */
    @Test
    void what_was_ever_tried_or_run_needs_an_approach_and_a_situation() {
        for (ActivityStage earlier : ActivityStage.values()) {
            for (ActivityStage later : ActivityStage.values()) {
                for (Optional<Text> approach : PARTS) {
                    for (Optional<Text> situation : PARTS) {
                        Verdict expected =
                                approach.isPresent() && situation.isPresent() ? Verdict.KEPT : Verdict.BROKEN;
                        if (NOT_BEGUN.contains(earlier) && NOT_BEGUN.contains(later)) {
                            expected = Verdict.NOTHING_TO_JUDGE;
                        }
                        Activity activity = at(earlier, later)
                                .narrative(narrative(approach, situation))
                                .build();
                        assertThat(judge(RULE, activity).verdict())
                                .as("%s, %s: %s", earlier, later, activity.narrative())
                                .isEqualTo(expected);
                    }
                }
            }
        }
    }

    @Test
    void it_says_what_is_missing_and_that_it_is_missing_in_this_dossier() {
        Activity half = at(ActivityStage.RUNNING)
                .narrative(narrative(TOLD, Optional.empty()))
                .build();
        assertThat(judge(RULE, half).broken()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("activity/kring#/narrative");
            assertThat(finding.value()).isEqualTo("situation");
            assertThat(finding.message().en()).isEqualTo("begun, and not described in this dossier: current situation");
        });
        assertThat(judge(RULE, at(ActivityStage.RUNNING, ActivityStage.STOPPED).build())
                        .broken())
                .as("no story at all")
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.value()).isEqualTo("approach, situation");
                    assertThat(finding.message().nl())
                            .isEqualTo("begonnen, en in dit dossier niet beschreven: aanpak, huidige situatie");
                });
    }

    @Test
    void of_what_no_stage_is_recorded_nobody_knows_that_it_has_begun() {
        Activity kring = activity("kring").build();
        assertThat(judge(RULE, kring).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(places(agreed(kring, agreement(RULE).addAbout(kring.id()).build())
                        .unknown()))
                .containsExactly("activity/kring#/stages");
        Activity preparing = at(ActivityStage.SETTING_UP).build();
        assertThat(places(agreed(
                                preparing,
                                agreement(RULE).addAbout(preparing.id()).build())
                        .unknown()))
                .containsExactly("rule/afspraak");
    }

    /** Of the activity itself or of a part of it. */
    @Test
    void what_met_has_begun_whatever_its_stages_say() {
        for (Activity kring :
                List.of(activity("kring").build(), at(ActivityStage.SETTING_UP).build())) {
            Activity whole = kring.toBuilder().id("geheel").build();
            Activity part = kring.toBuilder().partOf(whole.id()).build();
            Session held = session("s", "2021-03-04");
            assertThat(places(judge(RULE, kring, held).broken())).containsExactly("activity/kring#/narrative");
            assertThat(places(judge(RULE, whole, part, held).broken())).containsExactly("activity/geheel#/narrative");
            for (Count perhaps : List.of(Count.ZERO, Count.atMost(3))) {
                Session unsure = held.toBuilder().held(perhaps).build();
                assertThat(judge(RULE, kring, unsure).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
            }
        }
    }

    @Test
    void a_part_that_the_agreement_names_answers_for_itself() {
        Activity whole = at(ActivityStage.PILOT)
                .id("geheel")
                .narrative(narrative(TOLD, TOLD))
                .build();
        Activity part = at(ActivityStage.PILOT).partOf(whole.id()).build();
        assertThat(places(
                        agreed(whole, part, agreement(RULE).addAbout(part.id()).build())
                                .broken()))
                .containsExactly("activity/kring#/narrative");
    }

    @Test
    void the_whole_answers_for_its_parts() {
        Activity whole = at(ActivityStage.PILOT)
                .id("geheel")
                .narrative(narrative(TOLD, TOLD))
                .build();
        Activity part = at(ActivityStage.PILOT).partOf(whole.id()).build();
        Judgement judgement = judge(RULE, whole, part);
        assertThat(judgement.verdict()).isEqualTo(Verdict.KEPT);
        assertThat(judgement.kept()).hasToString("[activity/geheel]");
    }

    @Test
    void an_agreement_holds_for_what_it_is_about() {
        Activity kring = at(ActivityStage.RUNNING).build();
        Activity other = at(ActivityStage.RUNNING).id("ander").build();
        assertThat(places(agreed(
                                kring,
                                other,
                                agreement(RULE).addAbout(kring.id()).build())
                        .broken()))
                .containsExactly("activity/kring#/narrative");
    }
}
