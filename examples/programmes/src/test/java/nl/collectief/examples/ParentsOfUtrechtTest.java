package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Exchange;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Funding;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Language;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

/** Utrecht working together with parents: the facts of the inventory, typed again. */
class ParentsOfUtrechtTest {
    private static final Told TOLD = Told.of("utrecht-parents");
    private static final Dossier UTRECHT = TOLD.dossier();

    private static Activity activity(String id) {
        return UTRECHT.get(Activity.KIND, id);
    }

    @Test
    void parents_sit_in_the_coalition_beside_professionals_and_policy_makers_for_good() {
        Coalition coalition = UTRECHT.get(Coalition.KIND, "kansrijke-start-utrecht");
        assertThat(coalition.kind().map(Code::value)).contains("local-coalition");
        assertThat(coalition.members())
                .flatExtracting(member -> member.stance().stream().toList())
                .containsExactlyInAnyOrder(Stance.PARENT, Stance.PROFESSIONAL, Stance.POLICY_MAKER);
        assertThat(coalition.members().stream()
                        .filter(member ->
                                member.stance().filter(Stance.PARENT::equals).isPresent())
                        .flatMap((Membership member) -> member.groups().stream())
                        .map(Code::value))
                .containsExactlyInAnyOrder("parents", "expectant-parents");
        Participation parents = coalition.participation().get(0);
        assertThat(parents.stance()).isEqualTo(Stance.PARENT);
        assertThat(parents.structural()).contains(true);
        assertThat(parents.rung()).as("the source names no rung of the ladder").isEmpty();
    }

    @Test
    void the_mothers_of_overvecht_meet_weekly_choose_the_subject_and_get_help_from_three_parties() {
        Activity group = activity("mothers-for-each-other");
        assertThat(group.title().in(Language.NL)).isEqualTo("Wij, Moeders voor elkaar");
        assertThat(group.rhythm())
                .hasValueSatisfying(rhythm -> assertThat(rhythm).hasToString("1/week"));
        assertThat(group.agendaBy()).containsExactly(Stance.PARENT);
        assertThat(group.ownership()).as("choosing the subject is not leading").isEmpty();
        assertThat(group.exchange()).contains(Exchange.PEER);
        assertThat(group.partners())
                .extracting(partner -> partner.party().orElseThrow().id())
                .contains("buurtteams", "jgz-utrecht", "dock");
        assertThat(group.areas()).extracting(area -> area.id()).containsExactly("overvecht");
    }

    @Test
    void needs_differ_and_what_is_shared_is_the_wish_to_grow() {
        assertThat(UTRECHT.get(Signal.KIND, "needs-differ").needs())
                .extracting(Code::value)
                .containsExactlyInAnyOrder(
                        "company", "language", "praten-over-opvoeding", "praten-over-opleiding-of-werk");
        assertThat(UTRECHT.get(Signal.KIND, "wish-to-develop").needs())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("development", "confidence");
        assertThat(UTRECHT.get(Signal.KIND, "childcare-helps-most").needs())
                .extracting(Code::value)
                .contains("childcare");
        assertThat(UTRECHT.get(Signal.KIND, "stuck-without-study").barriers())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("money", "no-help", "childcare");
    }

    @Test
    void twelve_women_come_weekly_to_the_community_centre_found_in_two_ways() {
        Session weekly = UTRECHT.get(Session.KIND, "lombok-weekly");
        assertThat(weekly.attendance()).hasSize(1);
        assertThat(weekly.attendance().get(0).count()).isEqualTo(Count.exact(12));
        Activity group = activity("mothers-group-lombok");
        assertThat(group.rhythm())
                .hasValueSatisfying(rhythm -> assertThat(rhythm).hasToString("1/week"));
        assertThat(group.recruitment()).hasSize(1);
        assertThat(group.recruitment().get(0).channels())
                .extracting(Code::value)
                .containsExactlyInAnyOrder("word-of-mouth", "through-professionals");
    }

    @Test
    void the_mirror_conversation_leads_to_a_meeting_and_the_meeting_to_an_insight() {
        Conversation mirror = UTRECHT.get(Conversation.KIND, "mirror-poverty");
        assertThat(mirror.heard()).containsExactly(Stance.PARENT);
        assertThat(mirror.listeners()).containsExactlyInAnyOrder(Stance.PROFESSIONAL, Stance.POLICY_MAKER);
        assertThat(mirror.themes()).extracting(Code::value).containsExactly("poverty");
        Trace trace = Trace.of(UTRECHT);
        assertThat(trace.results(mirror.id())).asString().contains("activity/money-worries");
        assertThat(trace.allResults(mirror.id())).asString().contains("insight/talk-and-develop");
        assertThat(UTRECHT.get(Conversation.KIND, "stories-for-policy").listeners())
                .containsExactly(Stance.POLICY_MAKER);
        assertThat(trace.allOrigins(Outcome.KIND.ref("insights-in-policy")))
                .asString()
                .contains("conversation/stories-for-policy");
    }

    @Test
    void appreciation_has_six_forms_of_which_two_were_given_and_one_is_asked_for() {
        List<Appreciation> forms = UTRECHT.programme().appreciation();
        assertThat(forms)
                .extracting(form -> form.form().value())
                .containsExactly(
                        "volunteers-allowance",
                        "help-with-problems",
                        "being-seen",
                        "thinking-along",
                        "referral-to-study",
                        "willingness");
        assertThat(forms).filteredOn(form -> form.given().orElse(false)).hasSize(2);
        assertThat(forms)
                .filteredOn(form -> form.wished().orElse(false))
                .extracting(form -> form.form().value())
                .containsExactly("willingness");
    }

    @Test
    void the_path_to_paid_work_has_four_steps_in_order() {
        Outcome step = UTRECHT.get(Outcome.KIND, "path-1-language");
        int steps = 1;
        while (!step.leadsTo().isEmpty()) {
            step = UTRECHT.find(step.leadsTo().iterator().next()).orElseThrow();
            steps++;
        }
        assertThat(steps).isEqualTo(4);
        assertThat(step.id().id()).isEqualTo("path-4-paid-work");
    }

    @Test
    void three_tips_two_plans_one_mailbox_and_the_scheme_with_two_agreements() {
        assertThat(UTRECHT.all(Lesson.KIND))
                .filteredOn(lesson -> lesson.number().isPresent())
                .hasSize(3);
        assertThat(UTRECHT.all(Plan.KIND)).hasSize(2);
        assertThat(UTRECHT.get(Party.KIND, "gemeente-utrecht").mailboxes()).hasToString("[opgroeien@utrecht.nl]");
        assertThat(UTRECHT.get(Funding.KIND, "spuk").agreements()).hasSize(2);
        assertThat(UTRECHT.get(WorkingArea.KIND, "overvecht").isWhole()).isTrue();
        assertThat(UTRECHT.get(WorkingArea.KIND, "lombok").isWhole()).isFalse();
    }

    @Test
    void the_findings_are_true_of_the_source() {
        assertThat(TOLD.findings())
                .containsExactlyInAnyOrder(
                        "one-title activity/mothers-for-each-other#/aliases",
                        "area-whole area/lombok#/parts",
                        "attendance-recorded session/money-worries#/attendance",
                        "narrative-whole activity/hospital-company#/narrative",
                        "narrative-whole activity/money-worries#/narrative",
                        "narrative-whole activity/mothers-groups-overvecht#/narrative",
                        "situation-dated activity/mothers-group-lombok#/narrative/situationOn");
    }

    @Test
    void of_three_agreements_one_is_kept_one_broken_and_one_cannot_be_told() {
        assertThat(TOLD.verdicts())
                .containsExactly(
                        "need-first need-first broken 1/1/2",
                        "parents-think-and-work-along with-not-for kept 1/0/0",
                        "show-appreciation appreciation-shown not-assessable 1/0/1");
        assertThat(TOLD.judged("need-first").broken())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("mothers-groups-overvecht");
    }
}
