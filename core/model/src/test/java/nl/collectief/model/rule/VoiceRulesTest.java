package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

class VoiceRulesTest {
    private static Signal signal(String id, Stance by) {
        return Signal.builder().id(id).says(Text.nl(id)).addRaisedBy(by).build();
    }

    @Test
    void the_need_comes_first_if_a_voice_stands_behind_the_activity() {
        Signal parents = signal("ouders", Stance.PARENT);
        Signal professionals = signal("professionals", Stance.PROFESSIONAL);
        Activity whole = activity("geheel").addAnswer(parents.id()).build();
        Judgement judgement = judge(
                "need-first",
                parents,
                professionals,
                whole,
                activity("deel").partOf(whole.id()).build(),
                activity("aanbod").addAnswer(professionals.id()).build(),
                activity("onbekend").build());
        assertThat(judgement.kept()).hasToString("[activity/geheel]");
        assertThat(judgement.broken())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("aanbod");
        assertThat(judgement.unknown())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("onbekend");
    }

    @Test
    void a_signal_of_which_nobody_wrote_down_who_raised_it_breaks_nothing() {
        Signal nobodys = Signal.builder().id("van-wie").says(Text.nl("Wie?")).build();
        Judgement judgement = judge(
                "need-first",
                nobodys,
                signal("professionals", Stance.PROFESSIONAL),
                activity("aanbod").addAnswer(nobodys.id()).build());
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgement.unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("who raised the signal"));
    }

    @Test
    void work_is_done_with_people_if_one_of_them_is_among_those_who_do_it() {
        for (Stance stance : Stance.values()) {
            RoleHolder lead =
                    RoleHolder.builder().role(GroupRole.LEAD).stance(stance).build();
            Verdict expected = stance.isVoice() ? Verdict.KEPT : Verdict.BROKEN;
            assertThat(judge(
                                    "with-not-for",
                                    activity("kring").addOrganiser(lead).build())
                            .verdict())
                    .as("others may have taken part unrecorded: %s", stance)
                    .isEqualTo(stance.isVoice() ? Verdict.KEPT : Verdict.NOT_ASSESSABLE);
            assertThat(judge(
                                    "with-not-for",
                                    activity("kring")
                                            .addParticipation(Participation.builder()
                                                    .stance(stance)
                                                    .build())
                                            .build())
                            .verdict())
                    .as(stance.code())
                    .isEqualTo(expected);
            Party party = Party.builder()
                    .id("partij")
                    .name(Text.nl("Partij"))
                    .kind(Vocabulary.PARTY_KIND.term(
                            Vocabulary.PARTY_KIND.builtIn().iterator().next()))
                    .stance(stance)
                    .build();
            assertThat(judge(
                                    "with-not-for",
                                    party,
                                    coalition("team")
                                            .addMember(Membership.builder()
                                                    .party(party.id())
                                                    .build())
                                            .build())
                            .verdict())
                    .as(stance.code())
                    .isEqualTo(expected);
        }
        assertThat(judge(
                                "with-not-for",
                                activity("kring").build(),
                                coalition("team").build())
                        .unknown())
                .hasSize(2);
    }

    @Test
    void somebody_of_whom_the_stance_is_not_known_may_be_a_parent() {
        Party silent = Party.builder()
                .id("partij")
                .name(Text.nl("Partij"))
                .kind(Vocabulary.PARTY_KIND.term(
                        Vocabulary.PARTY_KIND.builtIn().iterator().next()))
                .build();
        Judgement judgement = judge(
                "with-not-for",
                silent,
                coalition("team")
                        .addMember(Membership.builder().party(silent.id()).build())
                        .addMember(
                                Membership.builder().stance(Stance.PROFESSIONAL).build())
                        .build());
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgement.unknown().get(0).message().en())
                .isEqualTo("not assessable: the stance of those who take part is not recorded");
    }

    @Test
    void a_decision_is_taken_with_people_who_decide_along() {
        for (ParticipationRung rung : ParticipationRung.values()) {
            assertThat(decision(Optional.of(rung)).verdict())
                    .as(rung.code())
                    .isEqualTo(
                            switch (rung) {
                                case INFORMING, CONSULTING, ADVISING -> Verdict.BROKEN;
                                case CO_PRODUCING -> Verdict.NOT_ASSESSABLE;
                                case CO_DECIDING -> Verdict.KEPT;
                            });
        }
        assertThat(decision(Optional.empty()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void who_is_merely_informed_takes_no_part() {
        for (ParticipationRung rung : ParticipationRung.values()) {
            Participation part =
                    Participation.builder().stance(Stance.PARENT).rung(rung).build();
            boolean informed = rung == ParticipationRung.INFORMING;
            Judgement work = judge(
                    "with-not-for", activity("kring").addParticipation(part).build());
            Judgement team = judge(
                    "with-not-for", coalition("team").addParticipation(part).build());
            for (Judgement judgement : List.of(work, team)) {
                assertThat(judgement.verdict()).as(rung.code()).isEqualTo(informed ? Verdict.BROKEN : Verdict.KEPT);
            }
            if (informed) {
                assertThat(work.broken())
                        .extracting(finding -> finding.place() + " " + finding.value())
                        .containsExactly("activity/kring#/participation informing");
                Judgement sitsThere = judge(
                        "with-not-for",
                        coalition("team")
                                .addParticipation(part)
                                .addMember(Membership.builder()
                                        .stance(Stance.PARENT)
                                        .build())
                                .build());
                assertThat(sitsThere.verdict()).isEqualTo(Verdict.KEPT);
            }
        }
    }

    private static Judgement decision(Optional<ParticipationRung> rung) {
        return judge(
                "with-not-for",
                Plan.builder()
                        .id("besluit")
                        .says(Text.nl("Besluit"))
                        .kind(Vocabulary.PLAN_KIND.term("decision"))
                        .addParticipation(Participation.builder()
                                .stance(Stance.PARENT)
                                .rung(rung)
                                .build())
                        .build());
    }

    @Test
    void whoever_was_heard_hears_what_came_of_it() {
        Conversation.Builder talk = Conversation.builder()
                .id("gesprek")
                .title(Text.nl("Gesprek"))
                .kind(Vocabulary.CONVERSATION_KIND.term("evaluation"))
                .addHeard(Stance.PARENT);
        assertThat(judge("voices-followed-up", talk.build()).unknown())
                .as("what came of it may have gone unrecorded")
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("what came of it"));
        Signal signal = signal("s", Stance.PROFESSIONAL).toBuilder()
                .addHeardIn(Conversation.KIND.ref("gesprek"))
                .build();
        assertThat(judge("voices-followed-up", talk.build(), signal).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(judge("voices-followed-up", talk.state(Progress.PLANNED).build())
                        .verdict())
                .isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(judge("voices-followed-up", signal("s", Stance.PARENT)).verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judge("voices-followed-up", signal("s", Stance.PROFESSIONAL)).verdict())
                .isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void who_was_heard_was_just_heard_if_all_that_came_of_it_was_given_up() {
        Signal signal = signal("s", Stance.PARENT);
        for (Progress state : Progress.values()) {
            Plan plan = plan("inloop").addFrom(signal.id()).state(state).build();
            Judgement judgement = judge("voices-followed-up", signal, plan);
            assertThat(judgement.verdict())
                    .as(state.code())
                    .isEqualTo(state == Progress.DROPPED ? Verdict.BROKEN : Verdict.KEPT);
            if (state == Progress.DROPPED) {
                assertThat(judgement.broken().get(0).value()).isEqualTo("plan/inloop");
                Plan other = plan("wandelen").addFrom(signal.id()).build();
                assertThat(judge("voices-followed-up", signal, plan, other).verdict())
                        .isEqualTo(Verdict.KEPT);
            }
        }
    }

    private static Plan.Builder plan(String id) {
        return Plan.builder().id(id).says(Text.nl(id)).kind(Vocabulary.PLAN_KIND.term("pilot"));
    }

    @Test
    void the_agenda_is_the_parents_as_far_as_it_is_known() {
        assertThat(judge("agenda-by-parents", activity("a").build()).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(judge(
                                "agenda-by-parents",
                                activity("a")
                                        .addAgendaBy(Stance.PARENT, Stance.PROFESSIONAL)
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judge(
                                "agenda-by-parents",
                                activity("a").addAgendaBy(Stance.PROFESSIONAL).build())
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
        Activity silent = activity("a").build();
        assertThat(agreed(
                                silent,
                                agreement("agenda-by-parents")
                                        .addAbout(silent.id())
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }
}
