package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.coalition.TieScore;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TieChecksTest {
    private static final Coalition COALITION = Told.coalition("2020/2022").build();

    private static TieEnd end(Party party) {
        return TieEnd.builder().party(party.id()).build();
    }

    private static TieEnd end(Stance stance) {
        return TieEnd.builder().stance(stance).build();
    }

    private static Tie.Builder tie(String id, TieEnd from, TieEnd to) {
        return Tie.builder()
                .id(id)
                .from(from)
                .to(to)
                .directed(false)
                .kind(Vocabulary.TIE_KIND.term("contact"))
                .coalition(COALITION.id());
    }

    private static Conversation survey(String when) {
        return Conversation.builder()
                .id("q")
                .title(Text.nl("Vragenlijst"))
                .kind(Vocabulary.CONVERSATION_KIND.term("questionnaire"))
                .when(Told.span(when))
                .build();
    }

    private static TieScore score(String item, int score) {
        return TieScore.builder()
                .item(Vocabulary.TIE_ITEM.term(item))
                .score(score)
                .build();
    }

    @Test
    void a_tie_of_a_party_to_itself() {
        assertThat(Told.by(
                        "tie-to-another",
                        COALITION,
                        tie("t", end(Told.A), end(Told.A)).build()))
                .containsExactly("warning tie/t#/to/party a");
        assertThat(Told.by(
                        "tie-to-another",
                        COALITION,
                        tie("t", end(Stance.PARENT), end(Stance.PARENT)).build()))
                .isEmpty();
    }

    @Test
    void a_tie_of_who_has_no_seat() {
        assertThat(Told.by(
                        "tie-of-members",
                        COALITION,
                        tie("t", end(Told.A), end(Told.X)).build()))
                .containsExactly("warning tie/t#/to x");
        assertThat(Told.by(
                        "tie-of-members",
                        COALITION,
                        tie("t", end(Told.X), end(Told.A)).build()))
                .containsExactly("warning tie/t#/from x");
        assertThat(Told.by(
                        "tie-of-members",
                        COALITION,
                        tie("t", end(Told.A), end(Told.B)).build()))
                .isEmpty();
    }

    @Test
    void a_stance_that_surely_has_no_seat() {
        Coalition parents =
                COALITION.toBuilder().members(List.of(Told.seat(Stance.PARENT))).build();
        assertThat(Told.by(
                        "tie-of-members",
                        parents,
                        tie("t", end(Stance.PARENT), end(Stance.VOLUNTEER)).build()))
                .containsExactly("warning tie/t#/to volunteer");
        // A and B may seat people of any stance.
        assertThat(Told.by(
                        "tie-of-members",
                        COALITION,
                        tie("t", end(Stance.PARENT), end(Told.A)).build()))
                .isEmpty();
    }

    @Test
    void who_may_be_seated_is_no_stranger() {
        Tie tie = tie("t", end(Told.A), end(Told.X)).build();
        Party partOfA = Told.party("team").toBuilder().partOf(Told.A.id()).build();
        Coalition larger = Coalition.builder()
                .id("groot")
                .name(Text.nl("Groot"))
                .addMember(Told.seat(Told.X))
                .build();
        assertThat(Told.by(
                        "tie-of-members",
                        COALITION.toBuilder()
                                .addMember(Told.seat(Stance.PARENT))
                                .build(),
                        tie))
                .as("a seat of a stance, and of X none is known")
                .isEmpty();
        assertThat(Told.by(
                        "tie-of-members",
                        COALITION.toBuilder().members(List.of()).build(),
                        tie))
                .as("no member is recorded")
                .isEmpty();
        assertThat(Told.by(
                        "tie-of-members",
                        COALITION,
                        partOfA,
                        tie("t", end(partOfA), end(Told.B)).build()))
                .as("part of a member")
                .isEmpty();
        assertThat(Told.by(
                        "tie-of-members",
                        larger,
                        COALITION.toBuilder().partOf(larger.id()).build(),
                        tie))
                .as("member of what the coalition is part of")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2010, 2011", "2021-05, 2021-06", "2021/2022, 2023/.."})
    void a_tie_of_after_its_survey(String survey, String tie) {
        assertThat(Told.by("tie-measured-in-time", measured(survey, tie)))
                .containsExactly("warning tie/t#/when " + tie);
    }

    @ParameterizedTest
    @CsvSource({"2021, 2021-12", "2021-05, 2020", "2021-05, 2020/..", ", 2020", "2021, "})
    void a_tie_that_may_be_of_its_survey_or_before(String survey, String tie) {
        assertThat(Told.by("tie-measured-in-time", measured(survey, tie))).isEmpty();
    }

    private static Entry[] measured(String survey, String tie) {
        Conversation of = survey(survey);
        return new Entry[] {
            COALITION,
            of,
            tie("t", end(Told.A), end(Told.B))
                    .measuredIn(of.id())
                    .when(Told.span(tie))
                    .build()
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 6, 99})
    void a_score_that_is_not_on_the_scale(int score) {
        Tie tie = tie("t", end(Told.A), end(Told.B))
                .addScores(score("openness", 3), score("reliability", score))
                .build();
        assertThat(Told.by("tie-score-on-scale", COALITION, tie))
                .containsExactly("warning tie/t#/scores/1/score " + score);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_score_that_is_on_the_scale(int score) {
        Tie tie = tie("t", end(Told.A), end(Told.B))
                .addScores(score("reliability", score))
                .build();
        assertThat(Told.by("tie-score-on-scale", COALITION, tie)).isEmpty();
    }

    @Test
    void an_item_of_ones_own_may_have_another_scale() {
        Term own = Term.builder()
                .id("tie-item.nabijheid")
                .label(Text.of("nabijheid", "closeness"))
                .build();
        Tie tie = tie("t", end(Told.A), end(Told.B))
                .addScores(score("nabijheid", 10))
                .build();
        assertThat(Told.by("tie-score-on-scale", COALITION, own, tie)).isEmpty();
    }

    @Test
    void an_item_that_was_scored_twice() {
        Tie.Builder tie = tie("t", end(Told.A), end(Told.B));
        assertThat(Told.by(
                        "tie-item-once",
                        COALITION,
                        tie.addScores(score("openness", 3), score("openness", 4))
                                .build()))
                .containsExactly("warning tie/t#/scores/1/score 4");
        Tie same = tie("t", end(Told.A), end(Told.B))
                .addScores(score("openness", 3), score("openness", 3))
                .build();
        assertThat(Told.by("tie-item-once", COALITION, same)).isEmpty();
    }

    private static Tie strong(String id, TieEnd from, TieEnd to, int strength, boolean directed, String when) {
        return tie(id, from, to)
                .measuredIn(survey(null).id())
                .strength(strength)
                .directed(directed)
                .when(Told.span(when))
                .build();
    }

    private static List<String> toldOnce(Tie one, Tie other) {
        return Told.by("tie-told-once", COALITION, survey("2021"), one, other);
    }

    @Test
    void one_tie_with_two_strengths_in_one_survey() {
        Tie first = strong("t1", end(Told.A), end(Told.B), 3, false, null);
        assertThat(toldOnce(first, strong("t2", end(Told.B), end(Told.A), 4, false, null)))
                .containsExactly("warning tie/t2#/strength 4");
        assertThat(toldOnce(first, strong("t2", end(Told.A), end(Told.B), 3, false, null)))
                .as("as strong")
                .isEmpty();
        assertThat(toldOnce(first, strong("t2", end(Told.A), end(Told.B), 4, false, "2020")))
                .as("of another time")
                .isEmpty();
        assertThat(toldOnce(first, strong("t2", end(Told.A), end(Told.B), 4, true, null)))
                .as("one way only")
                .isEmpty();
        Tie unmeasured = strong("t2", end(Told.A), end(Told.B), 4, false, null).toBuilder()
                .measuredIn(Optional.empty())
                .build();
        assertThat(toldOnce(first, unmeasured)).as("of another survey").isEmpty();
    }

    @Test
    void ties_of_opposite_directions_or_of_stances_may_be_two() {
        assertThat(toldOnce(
                        strong("t1", end(Told.A), end(Told.B), 3, true, null),
                        strong("t2", end(Told.B), end(Told.A), 4, true, null)))
                .isEmpty();
        assertThat(toldOnce(
                        strong("t1", end(Stance.PARENT), end(Told.B), 3, false, null),
                        strong("t2", end(Stance.PARENT), end(Told.B), 4, false, null)))
                .isEmpty();
    }
}
