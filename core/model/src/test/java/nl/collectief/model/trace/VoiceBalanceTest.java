package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Hinders;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Lag;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;
import org.junit.jupiter.api.Test;

/** Who was heard, who was sought and not heard, and how long it took. */
class VoiceBalanceTest {
    private static final Code MOTHERS = Vocabulary.GROUP.term("mothers");
    private static final Code FATHERS = Vocabulary.GROUP.term("fathers");
    private static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen"))
            .build();

    private static Conversation.Builder talk(String id) {
        return Conversation.builder().id(id).title(Text.nl(id)).kind(Vocabulary.CONVERSATION_KIND.term("evaluation"));
    }

    private static Activity activity(String id, String period) {
        return Activity.builder()
                .id(id)
                .title(Text.nl(id))
                .kind(Vocabulary.ACTIVITY_KIND.term("webinar"))
                .period(Span.parse(period))
                .addAnswer(Signal.KIND.ref("signaal"))
                .build();
    }

    private static VoiceCycle cycle(Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(records));
        all.add(PROGRAMME);
        return VoiceCycle.of(Dossier.assemble(all).orElseThrow());
    }

    private static Attendance people(Stance stance, int number) {
        return Attendance.builder().stance(stance).count(Count.exact(number)).build();
    }

    @Test
    void those_heard_without_a_number_are_at_least_one_beside_those_with_one() {
        Conversation mixed = talk("gemengd")
                .addHeard(Stance.PARENT, Stance.PROFESSIONAL)
                .addVoice(people(Stance.PARENT, 5))
                .build();
        Conversation more = talk("meer").addVoice(people(Stance.PARENT, 2)).build();
        Conversation part = talk("deel")
                .partOf(mixed.id())
                .addVoice(people(Stance.PARENT, 3))
                .build();
        Conversation still = talk("nog")
                .state(Progress.PLANNED)
                .addVoice(people(Stance.PARENT, 100))
                .build();
        assertThat(cycle(mixed, more, part, still).heard())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Stance.PARENT, Count.exact(7), Stance.PROFESSIONAL, Count.atLeast(1)));
    }

    @Test
    void only_a_barrier_to_reach_in_a_conversation_tells_of_somebody_sought() {
        Conversation talk = talk("gesprek").build();
        for (Hinders hinders : Hinders.values()) {
            Barrier barrier = Barrier.builder()
                    .id("drempel")
                    .says(Text.nl("d"))
                    .hinders(hinders)
                    .addAbout(talk.id())
                    .addGroup(FATHERS)
                    .build();
            assertThat(cycle(talk, barrier).sought())
                    .as(hinders.code())
                    .isEqualTo(hinders == Hinders.REACH ? java.util.Set.of(FATHERS) : java.util.Set.of());
            Barrier elsewhere =
                    barrier.toBuilder().about(List.of(PROGRAMME.id())).build();
            assertThat(cycle(talk, elsewhere).sought()).isEmpty();
        }
    }

    @Test
    void who_raised_a_signal_was_heard_and_who_is_spoken_of_was_not() {
        Conversation talk = talk("gesprek").addSought(MOTHERS, FATHERS).build();
        Signal mothers = Signal.builder()
                .id("moeders")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PARENT)
                .addGroup(MOTHERS)
                .build();
        Signal fathers = Signal.builder()
                .id("vaders")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PROFESSIONAL)
                .addGroup(FATHERS)
                .build();
        assertThat(cycle(talk, mothers, fathers).silent()).containsExactly(FATHERS);
        assertThat(cycle(talk, mothers, fathers, talk("met").addGroup(FATHERS).build())
                        .silent())
                .isEmpty();
        assertThat(cycle(
                                talk,
                                mothers,
                                fathers,
                                talk("straks")
                                        .state(Progress.PLANNED)
                                        .addGroup(FATHERS)
                                        .build())
                        .silent())
                .containsExactly(FATHERS);
    }

    @Test
    void a_story_is_a_voice_if_its_teller_is() {
        for (Stance stance : Stance.values()) {
            Story story = Story.builder()
                    .id("verhaal")
                    .form(StoryForm.STORY)
                    .gist(Text.nl("v"))
                    .teller(stance)
                    .build();
            assertThat(cycle(story).ways()).as(stance.code()).hasSize(stance.isVoice() ? 1 : 0);
        }
    }

    @Test
    void how_long_it_took_runs_from_the_first_activity_and_is_not_told_without_a_beginning() {
        Signal.Builder signal =
                Signal.builder().id("signaal").says(Text.nl("s")).addRaisedBy(Stance.PARENT);
        Activity early = activity("eerder", "2021-02-10/2021-03-01");
        Activity late = activity("later", "2021-06-01/..");
        VoiceWay way = cycle(signal.when(Span.parse("2021-02-01")).build(), early, late)
                .ways()
                .get(0);
        assertThat(way.lag(CycleStep.ACTIVITY)).contains(new Lag(9, 9));
        assertThat(way.furthest()).isEqualTo(CycleStep.ACTIVITY);
        for (String open : List.of("2021-01-01/..", "../2021-02-01")) {
            assertThat(cycle(signal.when(Span.parse(open)).build(), early, late)
                            .ways()
                            .get(0)
                            .lag(CycleStep.ACTIVITY))
                    .as(open)
                    .isEmpty();
        }
    }
}
