package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Feedback;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;

class ActivityRulesTest {
    private static final List<Optional<Boolean>> ANSWERS =
            List.of(Optional.empty(), Optional.of(false), Optional.of(true));
    private static final Set<ActivityStage> RUNS =
            EnumSet.of(ActivityStage.RUNNING, ActivityStage.REGULAR_OFFER, ActivityStage.HANDED_OVER);

    private static List<Appreciation> forms() {
        List<Appreciation> forms = new ArrayList<>();
        for (Optional<Boolean> wished : ANSWERS) {
            for (Optional<Boolean> given : ANSWERS) {
                forms.add(Appreciation.builder()
                        .form(Vocabulary.APPRECIATION.term(
                                Vocabulary.APPRECIATION.builtIn().iterator().next()))
                        .wished(wished)
                        .given(given)
                        .build());
            }
        }
        return forms;
    }

    /** Every pair of forms: each wished for and given, or not, or not recorded. */
    @Test
    void appreciation_is_withheld_only_if_it_was_wished_for_and_it_is_known_that_none_was_given() {
        for (Appreciation one : forms()) {
            for (Appreciation other : forms()) {
                Verdict expected = Verdict.NOT_ASSESSABLE;
                boolean allTold = one.given().isPresent() && other.given().isPresent();
                boolean wished = one.wished().orElse(false) || other.wished().orElse(false);
                if (one.given().orElse(false) || other.given().orElse(false)) {
                    expected = Verdict.KEPT;
                } else if (allTold && wished) {
                    expected = Verdict.BROKEN;
                }
                assertThat(judge(
                                        "appreciation-shown",
                                        activity("kring")
                                                .addAppreciation(one, other)
                                                .build())
                                .verdict())
                        .as(one + " and " + other)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void whoever_helped_as_a_voice_makes_appreciation_missed() {
        for (Stance stance : Stance.values()) {
            RoleHolder lead =
                    RoleHolder.builder().role(GroupRole.LEAD).stance(stance).build();
            Membership member = Membership.builder().stance(stance).build();
            Judgement judgement = judge(
                    "appreciation-shown",
                    activity("kring").addOrganiser(lead).build(),
                    coalition("team").addMember(member).build());
            List<String> both = List.of("activity/kring#/appreciation", "coalition/team#/appreciation");
            assertThat(places(judgement.unknown()))
                    .as(stance.code())
                    .containsExactlyElementsOf(stance.isVoice() ? both : List.of());
        }
    }

    @Test
    void a_programme_and_a_coalition_show_appreciation_too() {
        Appreciation given = forms().get(8);
        assertThat(given.given()).contains(true);
        assertThat(judge(
                                "appreciation-shown",
                                coalition("team").addAppreciation(given).build())
                        .kept())
                .hasToString("[coalition/team]");
        Programme second = Programme.builder()
                .id("tweede")
                .title(Text.nl("Tweede"))
                .mission(Text.nl("Samen"))
                .addAppreciation(given)
                .build();
        assertThat(Records.judgeOnly("appreciation-shown", second).kept()).hasToString("[programme/tweede]");
        assertThat(places(agreed(agreement("appreciation-shown")
                                .addAbout(Programme.KIND.ref("proef"))
                                .build())
                        .unknown()))
                .containsExactly("programme/proef#/appreciation");
    }

    private static Embedding embedding(Optional<Progress> state) {
        return Embedding.builder()
                .form(Vocabulary.EMBEDDING_FORM.term("team-plan"))
                .state(state)
                .build();
    }

    @Test
    void whatever_runs_is_asked_where_it_is_embedded_in_its_last_stage_only() {
        for (ActivityStage earlier : ActivityStage.values()) {
            for (ActivityStage later : ActivityStage.values()) {
                Activity kring = activity("kring")
                        .addStages(
                                StageChange.builder().stage(earlier).build(),
                                StageChange.builder().stage(later).build())
                        .build();
                Verdict expected = RUNS.contains(later) ? Verdict.NOT_ASSESSABLE : Verdict.NOTHING_TO_JUDGE;
                for (String rule : List.of("joined-to-what-exists", "evaluate-on-the-way")) {
                    assertThat(judge(rule, kring).verdict())
                            .as("%s: %s, then %s", rule, earlier, later)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void the_whole_answers_for_its_parts() {
        Activity whole = activity("geheel").build();
        Activity part = activity("deel")
                .partOf(whole.id())
                .addStage(StageChange.builder().stage(ActivityStage.RUNNING).build())
                .build();
        assertThat(judge("joined-to-what-exists", whole, part).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(judge("evaluate-on-the-way", whole, part).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void a_coalition_is_embedded_as_far_as_is_told_and_missed_only_if_named() {
        Coalition team = coalition("team").build();
        assertThat(judge("joined-to-what-exists", team).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(places(agreed(
                                team,
                                agreement("joined-to-what-exists")
                                        .addAbout(team.id())
                                        .build())
                        .unknown()))
                .containsExactly("coalition/team#/embedding");
        Embedding told = embedding(Optional.empty());
        Embedding planned = embedding(Optional.of(Progress.PLANNED));
        assertThat(judge(
                                "joined-to-what-exists",
                                coalition("team").addEmbedding(told).build())
                        .kept())
                .hasToString("[coalition/team]");
        assertThat(places(judge(
                                "joined-to-what-exists",
                                coalition("team").addEmbedding(planned).build())
                        .broken()))
                .containsExactly("coalition/team#/embedding");
        assertThat(judge(
                                "joined-to-what-exists",
                                coalition("team").addEmbedding(planned, told).build())
                        .verdict())
                .isEqualTo(Verdict.KEPT);
    }

    private static Activity running() {
        return activity("kring")
                .addStage(StageChange.builder().stage(ActivityStage.RUNNING).build())
                .build();
    }

    @Test
    void feedback_on_a_session_shows_that_people_looked_on_the_way() {
        Session silent = session("a", "2019-01-10");
        Session heard = session("b", "2019-01-11").toBuilder()
                .addFeedback(Feedback.builder()
                        .by(Stance.PARENT)
                        .says(Text.nl("Fijn"))
                        .build())
                .build();
        assertThat(judge("evaluate-on-the-way", running(), silent).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judge("evaluate-on-the-way", running(), silent, heard).verdict())
                .isEqualTo(Verdict.KEPT);
    }

    /** Conversations of every kind, in every state and in none. */
    @Test
    void an_evaluating_conversation_about_it_that_was_held_shows_it_too() {
        List<Optional<Progress>> states = new ArrayList<>(List.of(Optional.empty()));
        for (Progress state : Progress.values()) {
            states.add(Optional.of(state));
        }
        for (String kind : Vocabulary.CONVERSATION_KIND.builtIn()) {
            for (Optional<Progress> state : states) {
                Conversation talk = Conversation.builder()
                        .id("gesprek")
                        .title(Text.nl("Gesprek"))
                        .kind(Vocabulary.CONVERSATION_KIND.term(kind))
                        .state(state)
                        .addAbout(running().id())
                        .build();
                boolean held = state.isEmpty() || state.get() == Progress.DONE;
                assertThat(judge("evaluate-on-the-way", running(), talk).verdict())
                        .as(kind + " " + state)
                        .isEqualTo(kind.equals("evaluation") && held ? Verdict.KEPT : Verdict.NOT_ASSESSABLE);
            }
        }
        Conversation elsewhere = Conversation.builder()
                .id("gesprek")
                .title(Text.nl("Gesprek"))
                .kind(Vocabulary.CONVERSATION_KIND.term("evaluation"))
                .build();
        assertThat(judge("evaluate-on-the-way", running(), elsewhere).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    @Test
    void what_an_agreement_names_is_asked_how_it_went_even_if_it_does_not_run() {
        Activity idea = activity("kring").build();
        assertThat(places(agreed(
                                idea,
                                agreement("evaluate-on-the-way")
                                        .addAbout(idea.id())
                                        .build())
                        .unknown()))
                .containsExactly("activity/kring");
    }

    @Test
    void theory_is_missed_only_if_the_agreement_says_what_it_is_about() {
        Session silent = session("a", "2019-01-10");
        assertThat(places(agreed(running(), silent, agreement("theory-at-most").build())
                        .unknown()))
                .containsExactly("rule/afspraak");
        assertThat(places(agreed(
                                running(),
                                silent,
                                agreement("theory-at-most")
                                        .addAbout(running().id())
                                        .build())
                        .unknown()))
                .containsExactly("session/a#/theoryMinutes");
    }
}
