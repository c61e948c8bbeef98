package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
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
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

class VoiceCycleTest {
    private static final Code MOTHERS = Vocabulary.GROUP.term("mothers");
    private static final Code FATHERS = Vocabulary.GROUP.term("fathers");
    private static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen"))
            .build();

    private static Conversation.Builder talk(String id) {
        return Conversation.builder()
                .id(id)
                .title(Text.nl(id))
                .kind(Vocabulary.CONVERSATION_KIND.term("evaluation"))
                .addHeard(Stance.PARENT);
    }

    private static VoiceCycle cycle(Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(records));
        all.add(PROGRAMME);
        return VoiceCycle.of(Dossier.assemble(all).orElseThrow());
    }

    /** One way from a conversation to a change, cut off after each step in turn. */
    @Test
    void a_way_breaks_off_after_its_furthest_step() {
        Conversation talk = talk("gesprek").when(Span.parse("2021-01-31")).build();
        Signal signal = Signal.builder()
                .id("signaal")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PARENT)
                .addHeardIn(talk.id())
                .build();
        Insight insight = Insight.builder()
                .id("inzicht")
                .says(Text.nl("i"))
                .addSignal(signal.id())
                .build();
        Plan plan = Plan.builder()
                .id("actiepunt")
                .says(Text.nl("p"))
                .kind(Vocabulary.PLAN_KIND.term("action-point"))
                .addInsight(insight.id())
                .when(Span.parse("2021-03"))
                .build();
        Activity activity = Activity.builder()
                .id("kring")
                .title(Text.nl("Kring"))
                .kind(Vocabulary.ACTIVITY_KIND.term("webinar"))
                .addFulfils(plan.id())
                .build();
        Session session = Session.builder()
                .id("eerste")
                .activity(activity.id())
                .held(Count.exact(1))
                .when(Span.parse("2021-05-01"))
                .build();
        Outcome change = Outcome.builder()
                .id("verandering")
                .says(Text.nl("o"))
                .state(OutcomeState.REPORTED)
                .addFrom(session.id())
                .build();
        List<Entry> steps = List.of(talk, signal, insight, plan, activity, session, change);
        for (int length = 1; length <= steps.size(); length++) {
            VoiceCycle cycle = cycle(steps.subList(0, length).toArray(new Entry[0]));
            VoiceWay way = cycle.ways().get(0);
            assertThat(cycle.ways()).hasSize(1);
            assertThat(way.start()).isEqualTo(talk.id());
            assertThat(way.furthest()).isEqualTo(CycleStep.values()[length - 1]);
            for (CycleStep step : CycleStep.values()) {
                boolean there = step.ordinal() > 0 && step.ordinal() < length;
                assertThat(way.reached(step)).hasSize(there ? 1 : 0);
                assertThat(cycle.breakingBefore(step))
                        .as(step + " of " + length)
                        .hasSize(step.ordinal() < length ? 0 : 1);
            }
        }
        VoiceWay whole = cycle(steps.toArray(new Entry[0])).ways().get(0);
        assertThat(whole.lag(CycleStep.SESSION)).contains(new Lag(90, 90));
        assertThat(whole.lag(CycleStep.PLAN)).contains(new Lag(29, 59));
        assertThat(whole.lag(CycleStep.ACTIVITY)).isEmpty();
        assertThat(whole).hasToString("conversation/gesprek -> change");
    }

    @Test
    void a_voice_that_comes_of_another_is_part_of_its_way() {
        Conversation talk = talk("gesprek").build();
        Signal own = Signal.builder()
                .id("los")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.CHILD)
                .build();
        Signal heard = Signal.builder()
                .id("gehoord")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PARENT)
                .addHeardIn(talk.id())
                .build();
        Signal work = Signal.builder()
                .id("werk")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PROFESSIONAL)
                .build();
        VoiceCycle cycle = cycle(
                talk, own, heard, work, talk("gepland").state(Progress.PLANNED).build());
        assertThat(cycle.ways()).extracting(way -> way.start().id()).containsExactly("gesprek", "los");
        assertThat(cycle.funnel().get(CycleStep.SIGNAL)).isEqualTo(Ratio.share(2, 2));
        assertThat(cycle.funnel().get(CycleStep.INSIGHT)).isEqualTo(Ratio.share(0, 2));
        assertThat(cycle.funnel().get(CycleStep.CHANGE)).isEqualTo(Ratio.share(0, 2));
    }

    @Test
    void a_voice_that_is_to_be_heard_again_is_not_lost() {
        Conversation planned = talk("gepland").state(Progress.PLANNED).build();
        Signal signal = Signal.builder()
                .id("eerder")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PARENT)
                .addHeardIn(planned.id())
                .build();
        assertThat(cycle(planned, signal).ways())
                .extracting(way -> way.start().id())
                .containsExactly("eerder");
    }

    @Test
    void who_was_sought_and_not_heard_is_silent() {
        Conversation whole = talk("interviews")
                .held(Count.exact(40))
                .addSought(MOTHERS, FATHERS)
                .build();
        Conversation part = talk("moeders")
                .held(Count.exact(14))
                .partOf(whole.id())
                .addGroup(MOTHERS)
                .build();
        VoiceCycle cycle = cycle(whole, part);
        assertThat(cycle.sought()).containsExactly(FATHERS, MOTHERS);
        assertThat(cycle.silent()).containsExactly(FATHERS);
        assertThat(cycle.shareOfWhole(part.id())).contains(Ratio.share(14, 40));
        assertThat(cycle.shareOfWhole(whole.id())).isEmpty();
    }

    @Test
    void whom_a_barrier_kept_from_a_conversation_is_silent_too() {
        Conversation talk = talk("interviews").build();
        Barrier.Builder barrier = Barrier.builder()
                .id("b")
                .says(Text.nl("b"))
                .hinders(Hinders.REACH)
                .addGroup(FATHERS);
        assertThat(cycle(talk, barrier.build()).silent()).isEmpty();
        assertThat(cycle(talk, barrier.addAbout(talk.id()).build()).silent()).containsExactly(FATHERS);
        assertThat(cycle(talk, barrier.hinders(Hinders.values()[1]).build()).silent())
                .isEmpty();
    }

    @Test
    void a_part_that_is_greater_than_its_whole_has_no_share() {
        Conversation whole = talk("interviews").held(Count.exact(4)).build();
        Conversation part =
                talk("moeders").held(Count.exact(14)).partOf(whole.id()).build();
        assertThat(cycle(whole, part).shareOfWhole(part.id())).isEmpty();
    }

    @Test
    void hearings_are_counted_by_stance_and_a_part_not_twice() {
        Attendance three =
                Attendance.builder().stance(Stance.PARENT).count(Count.exact(3)).build();
        Conversation whole = talk("a").addVoice(three).build();
        VoiceCycle cycle = cycle(
                whole,
                talk("b").partOf(whole.id()).addVoice(three).build(),
                talk("c").build(),
                talk("d").addVoice(three).state(Progress.PLANNED).build());
        assertThat(cycle.heard()).containsOnlyKeys(Stance.PARENT);
        assertThat(cycle.heard().get(Stance.PARENT)).isEqualTo(Count.atLeast(4));
    }
}
