package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.SpreadKind;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Hinders;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Language;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import org.junit.jupiter.api.Test;

/** Regio Utrecht in conversation: the facts of the inventory, typed again. */
class RegioUtrechtTest {
    private static final Told TOLD = Told.of("regio-utrecht");
    private static final Dossier REGION = TOLD.dossier();
    private static final Conversation ALL = REGION.get(Conversation.KIND, "interviews");
    private static final Conversation MOTHERS = REGION.get(Conversation.KIND, "interviews-with-mothers");

    @Test
    void fourteen_of_forty_interviews_were_with_mothers() {
        assertThat(ALL.held()).contains(Count.exact(40));
        assertThat(MOTHERS.held()).contains(Count.exact(14));
        assertThat(MOTHERS.partOf()).contains(ALL.id());
        assertThat(ALL.voices()).as("interviews are counted, not people").isEmpty();
        assertThat(MOTHERS.groups()).extracting(Code::value).containsExactly("mothers");
    }

    @Test
    void five_groups_were_heard() {
        assertThat(ALL.heard())
                .containsExactlyInAnyOrder(
                        Stance.PARENT, Stance.PROFESSIONAL, Stance.VOLUNTEER, Stance.POLICY_MAKER, Stance.EXPERT);
        assertThat(ALL.questions()).hasSize(5);
        assertThat(ALL.coalition().map(Ref::id)).contains("working-group");
        assertThat(REGION.get(Coalition.KIND, "working-group").members())
                .extracting(member -> member.party().orElseThrow().id())
                .containsExactlyInAnyOrder("ggd-regio-utrecht", "gemeente-utrecht", "raedelijn");
    }

    @Test
    void mothers_were_found_in_two_steps_through_those_they_trust() {
        assertThat(MOTHERS.recruitment()).hasSize(2);
        assertThat(MOTHERS.recruitment().get(0).channels())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("through-midwives", "through-maternity-care", "through-youth-health-care");
        assertThat(MOTHERS.recruitment().get(1).roles()).extracting(Code::value).containsExactly("interviewer");
        assertThat(MOTHERS.sought())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("single-mothers", "mothers-in-vulnerable-situations");
        assertThat(REGION.get(StatedFigure.KIND, "willing-mothers")
                        .count()
                        .orElseThrow()
                        .worded())
                .singleElement()
                .satisfies(words -> assertThat(words.in(Language.NL)).isEqualTo("de meeste"));
    }

    @Test
    void ten_themes_are_stated_of_which_three_are_named() {
        assertThat(REGION.get(StatedFigure.KIND, "themes").count()).contains(Count.exact(10));
        assertThat(ALL.themes())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("meeting-others", "bonding", "preparing-for-motherhood-and-birth");
    }

    @Test
    void five_insights_with_two_questions_each_are_talked_over_in_small_groups() {
        assertThat(REGION.all(Insight.KIND))
                .hasSize(5)
                .allMatch(insight -> insight.questions().size() == 2)
                .allMatch(insight -> insight.conversations().contains(ALL.id()));
        Activity session = REGION.get(Activity.KIND, "working-session");
        assertThat(session.insights()).hasSize(5);
        assertThat(session.formats()).extracting(Code::value).containsExactly("small-groups");
    }

    @Test
    void a_pilot_leads_back_over_action_points_and_insights_to_mothers() {
        Trace trace = Trace.of(REGION);
        Ref<Coalition> pilot = Coalition.KIND.ref("veilig-gehecht");
        assertThat(trace.hasVoice(pilot)).isTrue();
        assertThat(trace.waysBack(pilot).stream().map(Object::toString))
                .anyMatch(way -> way.contains("plan/pilots, plan/action-points, session/working-session"))
                .anyMatch(way -> way.endsWith("conversation/interviews]"));
        assertThat(REGION.get(Plan.KIND, "pilots").state()).contains(Progress.UNDER_WAY);
    }

    @Test
    void the_networks_go_to_several_wijken_and_no_number_is_said() {
        Coalition networks = REGION.get(Coalition.KIND, "birth-care-networks");
        assertThat(networks.spread()).singleElement().satisfies(spread -> {
            assertThat(spread.kind()).isEqualTo(SpreadKind.SCALING_UP);
            assertThat(spread.count().orElseThrow().stated()).isEmpty();
            assertThat(spread.count().orElseThrow().worded()).hasSize(1);
        });
        assertThat(networks.fulfils()).as("that they were pilots is not said").isEmpty();
    }

    @Test
    void fathers_and_hospital_doctors_were_missing_and_both_gaps_have_a_plan() {
        assertThat(REGION.all(Barrier.KIND))
                .hasSize(2)
                .allMatch(barrier -> barrier.hinders() == Hinders.REACH)
                .allMatch(barrier -> barrier.plans().size() == 1);
        assertThat(REGION.get(Conversation.KIND, "hospital-doctors").state()).contains(Progress.PLANNED);
        assertThat(REGION.get(Conversation.KIND, "hospital-doctors").sought())
                .extracting(Code::value)
                .containsExactly("medical-doctors");
        assertThat(REGION.get(Lesson.KIND, "doctors-missed").kind().value()).isEqualTo("course-correction");
        assertThat(REGION.all(Lesson.KIND))
                .filteredOn(lesson -> lesson.number().isPresent())
                .hasSize(4);
    }

    @Test
    void the_findings_are_true_of_the_source() {
        assertThat(TOLD.findings())
                .containsExactlyInAnyOrder(
                        "attendance-recorded session/working-session#/attendance",
                        "situation-dated activity/working-session#/narrative/situationOn");
    }

    @Test
    void two_questions_were_asked_every_time_and_nothing_that_runs_is_dated() {
        assertThat(TOLD.verdicts())
                .containsExactly(
                        "evaluate-on-the-way evaluate-on-the-way not-assessable 0/0/1",
                        "two-questions-per-insight two-questions-per-insight kept 5/0/0");
    }
}
