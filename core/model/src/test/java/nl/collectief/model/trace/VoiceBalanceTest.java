package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Hinders;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
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
    void only_a_conversation_tells_which_group_was_heard() {
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
        assertThat(cycle(talk, mothers, fathers).silent()).containsExactly(FATHERS, MOTHERS);
        assertThat(cycle(talk, mothers, fathers, talk("met").addGroup(FATHERS).build())
                        .silent())
                .containsExactly(MOTHERS);
        assertThat(cycle(
                                talk,
                                mothers,
                                fathers,
                                talk("straks")
                                        .state(Progress.PLANNED)
                                        .addGroup(FATHERS)
                                        .build())
                        .silent())
                .containsExactly(FATHERS, MOTHERS);
    }

    @Test
    void a_series_is_no_less_than_its_parts_and_a_part_of_a_part_is_in_both() {
        Conversation series = talk("reeks").held(Count.exact(40)).build();
        Conversation mothers = talk("moeders")
                .partOf(series.id())
                .held(Count.exact(14))
                .addHeard(Stance.PARENT)
                .build();
        Conversation fathers = talk("vaders")
                .partOf(series.id())
                .addVoice(people(Stance.PARENT, 4))
                .build();
        Conversation young = talk("jong")
                .partOf(mothers.id())
                .addVoice(people(Stance.YOUNG_PERSON, 2))
                .build();
        assertThat(cycle(series, mothers, fathers, young).heard())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Stance.PARENT, Count.atLeast(18), Stance.YOUNG_PERSON, Count.exact(2)));
        Conversation told =
                series.toBuilder().addHeard(Stance.PARENT, Stance.PROFESSIONAL).build();
        assertThat(cycle(told, mothers, fathers).heard())
                .as("a whole that only names them")
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Stance.PARENT, Count.atLeast(18), Stance.PROFESSIONAL, Count.atLeast(1)));
        Conversation counted = series.toBuilder()
                .addVoice(Attendance.builder()
                        .stance(Stance.PARENT)
                        .count(Count.between(10, 30))
                        .build())
                .build();
        assertThat(cycle(counted, mothers, fathers).heard())
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(Stance.PARENT, Count.between(18, 30))));
        assertThat(cycle(counted, fathers).heard())
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(Stance.PARENT, Count.between(10, 30))));
        assertThat(cycle(series.toBuilder().state(Progress.PLANNED).build(), fathers)
                        .heard())
                .as("a part of what is still to come")
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(Stance.PARENT, Count.exact(4))));
    }

    @Test
    void of_several_stances_in_several_conversations_nobody_knows_who_was_in_how_many() {
        Conversation series = talk("reeks")
                .held(Count.exact(40))
                .addHeard(Stance.PARENT, Stance.PROFESSIONAL)
                .build();
        assertThat(cycle(series).heard())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Stance.PARENT, Count.atLeast(1), Stance.PROFESSIONAL, Count.atLeast(1)));
    }

    @Test
    void nobody_was_heard_where_none_were_there_or_it_is_still_to_come() {
        Conversation none = talk("leeg")
                .addVoice(people(Stance.PARENT, 0))
                .addVoice(people(Stance.PROFESSIONAL, 5))
                .build();
        Conversation planned =
                talk("straks").state(Progress.PLANNED).addHeard(Stance.PARENT).build();
        assertThat(Trace.isVoice(none)).isFalse();
        for (Progress state : Progress.values()) {
            assertThat(Trace.isVoice(planned.toBuilder().state(state).build()))
                    .as(state.code())
                    .isEqualTo(state == Progress.UNDER_WAY || state == Progress.DONE);
        }
        assertThat(Trace.isVoice(talk("een").addVoice(people(Stance.CHILD, 1)).build()))
                .isTrue();
        assertThat(cycle(none).ways()).isEmpty();
        assertThat(cycle(none).heard()).containsEntry(Stance.PARENT, Count.ZERO);
    }

    @Test
    void a_change_is_what_came_about_and_a_session_what_was_held() {
        Signal signal = Signal.builder()
                .id("signaal")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PARENT)
                .when(Span.parse("2021-01-01"))
                .build();
        Activity activity = activity("a", "2021");
        for (OutcomeState state : OutcomeState.values()) {
            Outcome outcome = Outcome.builder()
                    .id("o")
                    .says(Text.nl("o"))
                    .state(state)
                    .addFrom(activity.id())
                    .build();
            assertThat(cycle(signal, activity, outcome).ways().get(0).furthest())
                    .isEqualTo(state.cameAbout() ? CycleStep.CHANGE : CycleStep.ACTIVITY);
        }
        Session cancelled = Session.builder()
                .id("af")
                .activity(activity.id())
                .held(Count.ZERO)
                .when(Span.parse("2021-02-01"))
                .build();
        Session held = cancelled.toBuilder()
                .id("door")
                .held(Count.exact(1))
                .when(Span.parse("2021-12-01"))
                .build();
        assertThat(cycle(signal, activity, cancelled).ways().get(0).furthest()).isEqualTo(CycleStep.ACTIVITY);
        assertThat(cycle(signal, activity, cancelled, held)
                        .ways()
                        .get(0)
                        .lag(CycleStep.SESSION)
                        .orElseThrow())
                .isEqualTo(new Lag(334, 334));
        assertThat(Trace.of(Dossier.assemble(List.of(PROGRAMME, signal, activity, cancelled, held))
                                .orElseThrow())
                        .timeToFirstSession(signal.id()))
                .contains(new Lag(334, 334));
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
