package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.MembershipState;
import nl.collectief.model.coalition.MilestoneKind;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.Relation;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Ref;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.rule.Verdict;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import org.junit.jupiter.api.Test;

/** Kansrijk van Start in Heerlen and its young-parents project: the facts of the inventory, typed again. */
class HeerlenTest {
    private static final Told TOLD = Told.of("heerlen");
    private static final Dossier HEERLEN = TOLD.dossier();
    private static final Programme WHOLE = HEERLEN.programme();
    private static final Programme PROJECT = HEERLEN.get(Programme.KIND, "jonge-ouders-project");
    private static final Coalition JOP = HEERLEN.get(Coalition.KIND, "jop");

    @Test
    void the_programme_of_2018_to_2020_goes_on_until_2023() {
        assertThat(WHOLE.title().in(Language.NL)).contains("2018-2020");
        assertThat(WHOLE.period())
                .hasValueSatisfying(period -> assertThat(period).hasToString("2018/2023"));
        assertThat(WHOLE.milestones())
                .extracting(milestone -> milestone.kind())
                .containsExactly(MilestoneKind.STARTED, MilestoneKind.EXTENDED);
        assertThat(WHOLE.milestones().get(0).until())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2020"));
        assertThat(WHOLE.milestones().get(1).until())
                .hasValueSatisfying(day -> assertThat(day).hasToString("2023"));
        assertThat(WHOLE.milestones().get(1).when())
                .as("when it was extended is not said")
                .isEmpty();
    }

    @Test
    void the_project_began_in_2016_and_joined_in_2018() {
        assertThat(PROJECT.partOf()).contains(WHOLE.id());
        assertThat(PROJECT.milestones())
                .extracting(
                        milestone -> milestone.kind() + " " + milestone.when().orElseThrow())
                .containsExactly("STARTED 2016", "JOINED 2018");
        assertThat(PROJECT.milestones().get(1).about()).isEqualTo(Optional.of(WHOLE.id()));
    }

    @Test
    void five_expertises_are_asked_and_of_one_it_is_said_who_brings_it() {
        assertThat(JOP.kind().map(Code::value)).contains("integrated-partnership");
        assertThat(JOP.expertise())
                .extracting(Code::value)
                .containsExactlyInAnyOrder(
                        "young-child",
                        "parenting-support",
                        "mental-health-care",
                        "mild-intellectual-disability",
                        "multiple-problems");
        assertThat(HEERLEN.get(StatedFigure.KIND, "expertise-areas").count()).contains(Count.exact(5));
        assertThat(JOP.members())
                .filteredOn(member -> !member.expertise().isEmpty())
                .singleElement()
                .satisfies(member -> assertThat(member.party().map(Ref::id)).contains("jens"));
        assertThat(PracticeRules.find(Vocabulary.PRACTICE_RULE.term("expertise-covered"))
                        .orElseThrow()
                        .judge(HEERLEN)
                        .verdict())
                .as("nobody wrote down who brings the other four: that is not the same as missing")
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void four_medical_partners_are_wished_for() {
        assertThat(JOP.members())
                .filteredOn(member -> member.state().equals(Optional.of(MembershipState.WISHED)))
                .allMatch(member -> member.domain().equals(Optional.of(Domain.MEDICAL)))
                .extracting(member -> member.party().orElseThrow().id())
                .containsExactlyInAnyOrder("midwives", "gynaecologists", "jgz", "paediatricians");
    }

    @Test
    void eight_professionals_came_to_one_family_and_two_at_most_is_the_rule() {
        StatedFigure before = HEERLEN.get(StatedFigure.KIND, "professionals-before");
        assertThat(before.count()).contains(Count.exact(8));
        assertThat(before.when()).hasValueSatisfying(when -> assertThat(when).hasToString("../2017"));
        WorkingRule two = HEERLEN.get(WorkingRule.KIND, "two-professionals");
        assertThat(two.limit()).contains(Count.atMost(2));
        assertThat(two.period()).as("since when is not said").isEmpty();
        assertThat(HEERLEN.all(FamilyCase.KIND))
                .as("the source tells of no case")
                .isEmpty();
    }

    @Test
    void the_parties_meet_monthly_over_cases_and_to_learn() {
        Activity meeting = HEERLEN.get(Activity.KIND, "monthly-meeting");
        assertThat(meeting.rhythm())
                .hasValueSatisfying(rhythm -> assertThat(rhythm).hasToString("1/month"));
        assertThat(meeting.purposes())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("case-review", "coordination", "mutual-learning");
        assertThat(meeting.coalition()).contains(JOP.id());
        assertThat(meeting.programme()).contains(PROJECT.id());
        assertThat(HEERLEN.get(Activity.KIND, "monthly-workshops").formats())
                .extracting(Code::value)
                .containsExactly("workshop");
    }

    @Test
    void the_reason_to_begin_is_figures_that_compare_without_a_number() {
        assertThat(WHOLE.answers()).extracting(Ref::id).containsExactly("many-young-parents");
        Signal reason = HEERLEN.get(Signal.KIND, "many-young-parents");
        assertThat(reason.figures()).hasSize(2);
        StatedFigure young = HEERLEN.get(StatedFigure.KIND, "young-parents-share");
        assertThat(young.comparison()).hasValueSatisfying(comparison -> {
            assertThat(comparison.relation()).isEqualTo(Relation.HIGHER);
            assertThat(comparison.areas())
                    .extracting(Ref::id)
                    .containsExactlyInAnyOrder("parkstad", "limburg", "nederland");
        });
        StatedFigure problems = HEERLEN.get(StatedFigure.KIND, "underlying-problems-share");
        assertThat(problems.comparison().orElseThrow().relation()).isEqualTo(Relation.HIGHEST);
        assertThat(problems.comparison().orElseThrow().areas()).isEmpty();
        assertThat(reason.barriers()).hasSize(4);
        assertThat(HEERLEN.get(WorkingArea.KIND, "heerlen").parts().get(0).area())
                .hasToString("GM0917@2020");
    }

    @Test
    void it_spreads_to_two_more_gemeenten_and_by_training() {
        assertThat(PROJECT.spread()).hasSize(2);
        assertThat(PROJECT.spread().get(0).count()).contains(Count.exact(2));
        assertThat(PROJECT.spread().get(0).parties()).extracting(Ref::id).containsExactly("jens");
        Activity research = HEERLEN.get(Activity.KIND, "fathers-research");
        assertThat(research.partners())
                .filteredOn(partner -> partner.stance().equals(Optional.of(Stance.PARENT)))
                .singleElement()
                .satisfies(parents -> assertThat(parents.roles())
                        .extracting(Code::value)
                        .containsExactly("co-researcher", "expert-by-experience"));
    }

    @Test
    void what_three_parents_said_is_held_as_three_outcomes_and_no_story() {
        assertThat(HEERLEN.get(Outcome.KIND, "wellbeing").measure().map(Code::value))
                .contains("wellbeing");
        assertThat(HEERLEN.get(Outcome.KIND, "self-reliance").measure().map(Code::value))
                .contains("pride");
        assertThat(HEERLEN.get(Outcome.KIND, "capability").measure().map(Code::value))
                .contains("parenting-capability");
        assertThat(HEERLEN.all(Story.KIND)).isEmpty();
        assertThat(HEERLEN.all(Lesson.KIND))
                .filteredOn(lesson -> lesson.number().isPresent())
                .hasSize(4);
    }

    @Test
    void the_findings_are_true_of_the_source() {
        assertThat(TOLD.findings())
                .containsExactlyInAnyOrder(
                        "narrative-whole activity/baby-packages#/narrative",
                        "narrative-whole activity/baby-packages#/narrative",
                        "narrative-whole activity/monthly-meeting#/narrative",
                        "narrative-whole activity/sjpruutcafes#/narrative",
                        "narrative-whole activity/sjpruutcafes#/narrative",
                        "situation-dated activity/fathers-research#/narrative/situationOn",
                        "situation-dated activity/jop-guidance#/narrative/situationOn");
    }

    @Test
    void no_agreement_can_be_judged_without_cases_meetings_and_goals() {
        assertThat(TOLD.verdicts())
                .containsExactly(
                        "complementary-pairing complementary-pairing not-assessable 0/0/1",
                        "joint-yearly-goals joint-yearly-goals not-assessable 0/0/1",
                        "monthly-meeting meeting-rhythm-kept not-assessable 0/0/1",
                        "two-professionals at-most-two-professionals not-assessable 0/0/1");
    }
}
