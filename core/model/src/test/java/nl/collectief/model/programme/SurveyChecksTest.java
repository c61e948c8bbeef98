package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.FactorScore;
import org.junit.jupiter.api.Test;

class SurveyChecksTest {
    private static Conversation.Builder survey(String kind, Count... parents) {
        Conversation.Builder survey = Conversation.builder()
                .id("q")
                .title(Text.nl("Vragenlijst"))
                .kind(Vocabulary.CONVERSATION_KIND.term(kind));
        for (Count count : parents) {
            survey.addVoices(voice(Stance.PARENT, count));
        }
        return survey;
    }

    private static Attendance voice(Stance stance, Count count) {
        return Attendance.builder().stance(stance).count(count).build();
    }

    private static FactorScore score(Integer item, int score, int times) {
        FactorScore.Builder given = FactorScore.builder()
                .factor(Vocabulary.FACTOR.term("purpose"))
                .score(score)
                .times(times);
        return item == null ? given.build() : given.item(item).build();
    }

    @Test
    void more_answers_than_people_asked() {
        Conversation.Builder nine = survey("questionnaire", Count.exact(9));
        assertThat(Told.by(
                        "answers-within-invited", nine.invited(Count.exact(3)).build()))
                .containsExactly("warning conversation/q#/invited 3");
        assertThat(Told.by(
                        "answers-within-invited", nine.invited(Count.exact(9)).build()))
                .isEmpty();
        assertThat(Told.by(
                        "answers-within-invited", nine.invited(Count.atLeast(3)).build()))
                .isEmpty();
        assertThat(Told.by(
                        "answers-within-invited",
                        survey("mirror-conversation", Count.exact(9))
                                .invited(Count.exact(3))
                                .build()))
                .as("one may come unasked")
                .isEmpty();
    }

    @Test
    void more_answers_than_members() {
        Coalition.Builder coalition = Told.coalition(null);
        Conversation survey = survey("questionnaire", Count.exact(3))
                .coalition(Coalition.KIND.ref("k"))
                .addScores(score(1, 5, 3))
                .build();
        assertThat(Told.by("answers-within-members", coalition.build(), survey))
                .as("A and B may be more than two people")
                .containsExactly("note conversation/q#/voices 3");
        Membership one = Told.seat(Told.A).toBuilder().number(Count.exact(1)).build();
        assertThat(Told.by(
                        "answers-within-members",
                        coalition.members(List.of(one, one)).build(),
                        survey))
                .containsExactly("warning conversation/q#/voices 3");
        Membership two = one.toBuilder().number(Count.exact(2)).build();
        assertThat(Told.by(
                        "answers-within-members",
                        coalition.members(List.of(one, two)).build(),
                        survey))
                .isEmpty();
        assertThat(Told.by(
                        "answers-within-members",
                        coalition.members(List.of(one)).build(),
                        survey.toBuilder().scores(List.of()).build()))
                .as("others were asked")
                .isEmpty();
    }

    @Test
    void more_scores_of_an_item_than_people_who_answered() {
        Conversation.Builder survey = survey("questionnaire", Count.exact(3)).addScores(score(1, 5, 2), score(2, 5, 3));
        assertThat(Told.by("scores-within-answers", survey.build())).isEmpty();
        assertThat(Told.by(
                        "scores-within-answers",
                        survey.addScores(score(1, 4, 2)).build()))
                .containsExactly("warning conversation/q#/scores/2/times 4");
        assertThat(Told.by("scores-within-answers", survey.held(Count.exact(2)).build()))
                .as("three each time")
                .isEmpty();
        assertThat(Told.by(
                        "scores-within-answers",
                        survey("questionnaire", Count.atLeast(3))
                                .addScores(score(1, 5, 4))
                                .build()))
                .isEmpty();
        assertThat(Told.by(
                        "scores-within-answers",
                        survey("questionnaire", Count.exact(3))
                                .addScores(score(null, 5, 4))
                                .build()))
                .as("all items of a factor together")
                .isEmpty();
        assertThat(Told.by(
                        "scores-within-answers",
                        survey("questionnaire", Count.exact(3))
                                .addHeard(Stance.PROFESSIONAL)
                                .addScores(score(1, 5, 4))
                                .build()))
                .as("professionals answered as well")
                .isEmpty();
    }

    @Test
    void a_part_of_more_conversations_than_its_whole() {
        Conversation whole = survey("interview").held(Count.exact(10)).build();
        Conversation.Builder part = survey("interview").id("deel").partOf(whole.id());
        assertThat(Told.by(
                        "held-within-whole", whole, part.held(Count.exact(14)).build()))
                .containsExactly("warning conversation/deel#/held 14");
        assertThat(Told.by(
                        "held-within-whole", whole, part.held(Count.about(14)).build()))
                .isEmpty();
        assertThat(Told.by(
                        "held-within-whole", whole, part.held(Count.exact(10)).build()))
                .isEmpty();
    }

    @Test
    void one_stance_is_counted_once() {
        Session.Builder session =
                Session.builder().id("avond").activity(Proef.ACTIVITY.id()).held(Count.exact(1));
        Attendance parents = voice(Stance.PARENT, Count.exact(5));
        assertThat(Told.by(
                        "stance-once",
                        session.addAttendance(parents, voice(Stance.CHILD, Count.exact(5)))
                                .build()))
                .isEmpty();
        assertThat(Told.by("stance-once", session.addAttendance(parents).build()))
                .containsExactly("warning session/avond#/attendance/2 5");
        assertThat(Told.by(
                        "stance-once",
                        survey("interview", Count.exact(1), Count.exact(2)).build()))
                .containsExactly("warning conversation/q#/voices/1 2");
    }

    @Test
    void more_answers_than_seats_of_which_the_number_is_recorded_but_not_exactly() {
        Conversation survey = survey("questionnaire", Count.exact(15))
                .coalition(Coalition.KIND.ref("k"))
                .addScores(score(1, 5, 3))
                .build();
        for (Count number : List.of(
                Count.atLeast(20),
                Count.atLeast(2),
                Count.about(15),
                Count.worded(Text.nl("velen")),
                Count.exact(Count.MAX))) {
            Membership seat = Told.seat(Told.A).toBuilder().number(number).build();
            assertThat(Told.by(
                            "answers-within-members",
                            Told.coalition(null).members(List.of(seat, seat)).build(),
                            survey))
                    .as("there may be fifteen, and the number is recorded: %s", number)
                    .isEmpty();
        }
        Membership many =
                Told.seat(Told.A).toBuilder().number(Count.atLeast(14)).build();
        assertThat(Told.by(
                        "answers-within-members",
                        Told.coalition(null)
                                .members(List.of(many, Told.seat(Told.B)))
                                .build(),
                        survey))
                .as("fourteen and one at least are fifteen")
                .isEmpty();
    }
}
