package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.Partner;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

class VoiceSilencesTest {
    /** Two parents in a decision: what one said is known to have been little, what the other said may be more. */
    @Test
    void a_voice_of_which_the_say_is_not_recorded_may_have_decided() {
        for (ParticipationRung rung : ParticipationRung.values()) {
            Plan plan = decided(Optional.of(rung), Optional.empty());
            assertThat(judge("with-not-for", plan).verdict())
                    .as(rung.code())
                    .isEqualTo(rung == ParticipationRung.CO_DECIDING ? Verdict.KEPT : Verdict.NOT_ASSESSABLE);
        }
        assertThat(judge("with-not-for", decided()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void the_say_of_others_than_voices_keeps_no_decision_with_people() {
        for (Stance stance : Stance.values()) {
            Plan plan = decided().toBuilder()
                    .addParticipation(Participation.builder()
                            .stance(stance)
                            .rung(ParticipationRung.values()[ParticipationRung.values().length - 1])
                            .build())
                    .build();
            assertThat(judge("with-not-for", plan).verdict())
                    .as(stance.code())
                    .isEqualTo(stance.isVoice() ? Verdict.KEPT : Verdict.BROKEN);
        }
    }

    @SafeVarargs
    private static Plan decided(Optional<ParticipationRung>... rungs) {
        Plan.Builder plan =
                Plan.builder().id("besluit").says(Text.nl("Besluit")).kind(Vocabulary.PLAN_KIND.term("decision"));
        for (Optional<ParticipationRung> rung : rungs) {
            plan.addParticipation(
                    Participation.builder().stance(Stance.PARENT).rung(rung).build());
        }
        return plan.build();
    }

    /** All that may tell whose a signal was, one at a time. */
    @Test
    void a_signal_is_nobodys_only_if_nothing_tells_whose_it_was() {
        Party party = party(Optional.of(Stance.PROFESSIONAL));
        Conversation talk = talk().addHeard(Stance.PROFESSIONAL).build();
        StatedFigure figure = StatedFigure.builder()
                .id("cijfer")
                .measure(Vocabulary.MEASURE.term("professionals-per-family"))
                .count(Count.exact(3))
                .build();
        Signal nobodys = Signal.builder().id("s").says(Text.nl("Wat?")).build();
        for (Signal told : List.of(
                nobodys.toBuilder().addRaisedBy(Stance.PROFESSIONAL).build(),
                nobodys.toBuilder().addParty(party.id()).build(),
                nobodys.toBuilder().addHeardIn(talk.id()).build(),
                nobodys.toBuilder().addFigure(figure.id()).build())) {
            assertThat(judge(
                                    "need-first",
                                    party,
                                    talk,
                                    figure,
                                    told,
                                    activity("aanbod").addAnswer(told.id()).build())
                            .verdict())
                    .as(told.toString())
                    .isEqualTo(Verdict.BROKEN);
        }
    }

    private static Party party(Optional<Stance> stance) {
        return Party.builder()
                .id("partij")
                .name(Text.nl("Partij"))
                .kind(Vocabulary.PARTY_KIND.term(
                        Vocabulary.PARTY_KIND.builtIn().iterator().next()))
                .stance(stance)
                .build();
    }

    private static Conversation.Builder talk() {
        return Conversation.builder()
                .id("gesprek")
                .title(Text.nl("Gesprek"))
                .kind(Vocabulary.CONVERSATION_KIND.term("evaluation"));
    }

    /** In an activity one is an organiser, a partner or a participant; each may be of unknown side but the first and last. */
    @Test
    void one_partner_of_unknown_side_leaves_it_open_whoever_else_takes_part() {
        Party silent = party(Optional.empty());
        RoleHolder lead = RoleHolder.builder()
                .role(GroupRole.LEAD)
                .stance(Stance.PROFESSIONAL)
                .build();
        Participation part = Participation.builder().stance(Stance.PROFESSIONAL).build();
        Partner partner = Partner.builder().party(silent.id()).build();
        Activity told =
                activity("kring").addOrganiser(lead).addParticipation(part).build();
        assertThat(judge("with-not-for", told).verdict()).isEqualTo(Verdict.BROKEN);
        Judgement open = judge(
                "with-not-for", silent, told.toBuilder().addPartner(partner).build());
        assertThat(open.unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("the stance of those who take part"));
        for (Stance stance : Stance.values()) {
            assertThat(judge(
                                    "with-not-for",
                                    party(Optional.of(stance)),
                                    told.toBuilder().addPartner(partner).build())
                            .verdict())
                    .as(stance.code())
                    .isEqualTo(stance.isVoice() ? Verdict.KEPT : Verdict.BROKEN);
        }
    }

    @Test
    void whoever_takes_part_in_a_coalition_counts_with_those_who_sit_there() {
        Membership silent = Membership.builder().build();
        Participation professional =
                Participation.builder().stance(Stance.PROFESSIONAL).build();
        assertThat(judge(
                                "with-not-for",
                                coalition("team")
                                        .addMember(silent)
                                        .addParticipation(professional)
                                        .build())
                        .unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("the stance of those who take part"));
        assertThat(judge(
                                "with-not-for",
                                coalition("team").addParticipation(professional).build())
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    /** Everybody who may have been heard, told by number or without, in every state. */
    @Test
    void a_conversation_is_followed_up_if_a_voice_was_heard_and_it_was_held() {
        for (Stance stance : Stance.values()) {
            Attendance heard =
                    Attendance.builder().stance(stance).count(Count.exact(3)).build();
            Verdict expected = stance.isVoice() ? Verdict.NOT_ASSESSABLE : Verdict.NOTHING_TO_JUDGE;
            for (Conversation talk : List.of(
                    talk().addHeard(stance).build(), talk().addVoice(heard).build())) {
                assertThat(judge("voices-followed-up", talk).verdict())
                        .as(stance.code())
                        .isEqualTo(expected);
                for (Progress state : Progress.values()) {
                    assertThat(judge(
                                            "voices-followed-up",
                                            talk.toBuilder().state(state).build())
                                    .verdict())
                            .as("%s, %s", stance, state)
                            .isEqualTo(state == Progress.DONE ? expected : Verdict.NOTHING_TO_JUDGE);
                }
            }
        }
    }

    @Test
    void nobody_misses_who_sets_the_agenda_of_what_no_agreement_names() {
        Activity kring = activity("kring").build();
        Activity part = activity("deel")
                .partOf(kring.id())
                .agendaBy(List.of(Stance.PARENT))
                .build();
        Judgement judgement = agreed(
                kring, part, agreement("agenda-by-parents").addAbout(part.id()).build());
        assertThat(judgement.kept()).hasToString("[activity/deel]");
        assertThat(judgement.unknown()).isEmpty();
        assertThat(places(agreed(
                                kring,
                                agreement("agenda-by-parents")
                                        .addAbout(kring.id())
                                        .build())
                        .unknown()))
                .containsExactly("activity/kring#/agendaBy");
    }
}
