package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.voice.Attribution;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.FactorScore;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Selection;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryChecksTest {
    private static Story.Builder story() {
        return Story.builder()
                .id("s")
                .form(StoryForm.QUOTE)
                .gist(Text.nl("Fijn."))
                .teller(Stance.PARENT);
    }

    private static Consent.Builder consent(String given) {
        return Consent.builder().given(PartialDate.parse(given)).attribution(Attribution.ANONYMOUS);
    }

    private static Conversation.Builder conversation(Progress state, String when) {
        return Conversation.builder()
                .id("g")
                .title(Text.nl("Gesprek"))
                .kind(Vocabulary.CONVERSATION_KIND.term("interview"))
                .state(state)
                .when(Told.span(when));
    }

    @ParameterizedTest
    @CsvSource({
        "PARENT, true, , 1",
        "PARENT, true, false, 1",
        "PARENT, true, true, 0",
        "PARENT, false, , 0",
        "PARENT, , , 0",
        "YOUNG_PERSON, , , 0",
        "CHILD, , , 1",
        "CHILD, false, , 1",
        "CHILD, , true, 0"
    })
    void a_minor_for_whom_no_guardian_consented(Stance teller, Boolean minor, Boolean byGuardian, int findings) {
        Story story = story().teller(teller)
                .minor(Optional.ofNullable(minor))
                .consent(consent("2021")
                        .byGuardian(Optional.ofNullable(byGuardian))
                        .build())
                .build();
        assertThat(Told.by("minor-by-guardian", story))
                .hasSize(findings)
                .allMatch("warning story/s#/consent/byGuardian"::equals);
        assertThat(Told.by("minor-by-guardian", story().minor(true).build()))
                .as("no consent at all")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PARENT, false, 0", "CHILD, , 0", "CHILD, true, 0", "CHILD, false, 1"})
    void a_child_that_is_no_minor(Stance teller, Boolean minor, int findings) {
        assertThat(Told.by(
                        "child-is-minor",
                        story().teller(teller).minor(Optional.ofNullable(minor)).build()))
                .hasSize(findings)
                .allMatch("warning story/s#/minor"::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2021-06, , 1",
        "2021-05, 2021-06, , 1",
        "2021, 2021-06, , 0",
        "2022, 2021-06, , 0",
        "2022, 2020, 2021, 1",
        "2021, 2020, 2021, 0",
        ", 2020, 2021, 0"
    })
    void a_story_that_was_chosen_without_consent(String chosen, String given, String withdrawn, int findings) {
        Story story = story().consent(
                        consent(given).withdrawn(Told.date(withdrawn)).build())
                .addSelection(Selection.builder()
                        .says(Text.nl("Raak"))
                        .when(Told.date(chosen))
                        .build())
                .build();
        assertThat(Told.by("chosen-with-consent", story))
                .hasSize(findings)
                .allMatch(("warning story/s#/selections/0/when " + chosen)::equals);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-31, 2021-06, 1",
        "2020, 2021/.., 1",
        "2021-06, 2021-06-30, 0",
        "2021, 2021-06, 0",
        "2021-07, 2021-06, 0",
        "2019, ../2021, 0",
        "2019, , 0"
    })
    void a_consent_from_before_the_story_was_told(String given, String told, int findings) {
        Story.Builder story = story().consent(consent(given).build());
        Conversation talk = conversation(Progress.DONE, told).build();
        assertThat(Told.by(
                        "consent-after-telling", talk, story.heardIn(talk.id()).build()))
                .hasSize(findings)
                .allMatch(("warning story/s#/consent/given " + given)::equals);
        assertThat(Told.by(
                        "consent-after-telling",
                        story().consent(consent(given).build()).build()))
                .as("where it was told is not recorded")
                .isEmpty();
    }

    @Test
    void a_planned_conversation_of_which_something_came() {
        String found = "warning conversation/g#/state planned";
        Conversation planned = conversation(Progress.PLANNED, null).build();
        Signal signal = Signal.builder()
                .id("s")
                .says(Text.nl("Signaal"))
                .addHeardIn(planned.id())
                .build();
        Attendance four =
                Attendance.builder().stance(Stance.PARENT).count(Count.exact(4)).build();
        assertThat(Told.by("planned-not-heard", planned, signal)).containsExactly(found);
        assertThat(Told.by(
                        "planned-not-heard",
                        planned,
                        story().heardIn(planned.id()).build()))
                .containsExactly(found);
        assertThat(Told.by(
                        "planned-not-heard",
                        planned,
                        Insight.builder()
                                .id("i")
                                .says(Text.nl("i"))
                                .addConversation(planned.id())
                                .build()))
                .containsExactly(found);
        assertThat(Told.by(
                        "planned-not-heard",
                        conversation(Progress.PLANNED, null).addVoices(four).build()))
                .containsExactly(found);
        assertThat(Told.by(
                        "planned-not-heard",
                        conversation(Progress.PLANNED, null)
                                .addHeard(Stance.PARENT)
                                .build()))
                .as("whom one means to hear")
                .isEmpty();
        assertThat(Told.by(
                        "planned-not-heard",
                        conversation(Progress.DONE, null).addVoices(four).build(),
                        signal))
                .isEmpty();
    }

    private static Finding planned(Conversation planned, Entry... more) {
        List<Entry> all = new ArrayList<>(List.of(more));
        all.add(planned);
        List<Finding> found = Proef.findings("planned-not-heard", all.toArray(new Entry[0]));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void what_came_of_a_planned_conversation_is_named_and_of_a_story_no_word_is_repeated() {
        Conversation.Builder planned = conversation(Progress.PLANNED, null);
        Story story = story().gist(Text.nl("Ik sliep in de auto."))
                .heardIn(planned.build().id())
                .build();
        Finding told = planned(planned.build(), story);
        assertThat(told.message().nl()).endsWith("vastgelegd is al: een verhaal (s)");
        assertThat(told.message().en()).endsWith("recorded already is: a story (s)");
        FactorScore score = FactorScore.builder()
                .factor(Vocabulary.FACTOR.term("purpose"))
                .score(5)
                .times(2)
                .build();
        Finding scored = planned(planned.addScores(score).build());
        assertThat(scored.message().nl()).endsWith("vastgelegd is al: welke scores er gegeven zijn");
        assertThat(scored.message().en()).endsWith("recorded already is: which scores were given");
        Finding counted = planned(planned.scores(List.of())
                .addVoices(Attendance.builder()
                        .stance(Stance.PARENT)
                        .count(Count.exact(4))
                        .build())
                .build());
        assertThat(counted.message().en()).endsWith("recorded already is: how many people were there");
    }
}
