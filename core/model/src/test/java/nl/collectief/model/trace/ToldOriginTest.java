package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the record tells of what is at the end of a way back, whose it was. */
class ToldOriginTest {
    private static final Programme PROGRAMME = Programme.builder()
            .id("p")
            .title(Text.nl("p"))
            .mission(Text.nl("m"))
            .build();

    private static Conversation.Builder talk() {
        return Conversation.builder()
                .id("gesprek")
                .title(Text.nl("g"))
                .kind(Vocabulary.CONVERSATION_KIND.term("interview"));
    }

    private static Attendance two(Stance stance) {
        return Attendance.builder().stance(stance).count(Count.exact(2)).build();
    }

    private static Signal.Builder signal() {
        return Signal.builder().id("signaal").says(Text.nl("s"));
    }

    private static Insight.Builder insight() {
        return Insight.builder().id("inzicht").says(Text.nl("i"));
    }

    private static Plan.Builder plan() {
        return Plan.builder().id("plan").says(Text.nl("p")).kind(Vocabulary.PLAN_KIND.term("action-point"));
    }

    private static Story story(Stance teller) {
        return Story.builder()
                .id("verhaal")
                .form(StoryForm.QUOTE)
                .gist(Text.nl("v"))
                .teller(teller)
                .build();
    }

    private static Activity.Builder activity() {
        return Activity.builder().id("a").title(Text.nl("a")).kind(Vocabulary.ACTIVITY_KIND.term("drop-in"));
    }

    private static Activity of(Entry origin) {
        Activity.Builder activity = activity();
        if (origin instanceof Conversation talk) {
            activity.addConversation(talk.id());
        } else if (origin instanceof Signal signal) {
            activity.addAnswer(signal.id());
        } else if (origin instanceof Insight insight) {
            activity.addInsight(insight.id());
        } else if (origin instanceof Plan plan) {
            activity.addFulfils(plan.id());
        } else if (origin instanceof Activity before) {
            activity.addFollows(before.id());
        }
        return activity.build();
    }

    static Stream<Arguments> ends() {
        Conversation unheard = talk().build();
        Conversation professionals = talk().addHeard(Stance.PROFESSIONAL).build();
        Activity before = activity().id("eerder").build();
        return Stream.of(
                ends(false, unheard),
                ends(true, professionals),
                ends(true, talk().addVoice(two(Stance.POLICY_MAKER)).build()),
                ends(false, signal().build()),
                ends(true, signal().addRaisedBy(Stance.PROFESSIONAL).build()),
                ends(false, signal().addHeardIn(unheard.id()).build(), unheard),
                ends(true, signal().addHeardIn(professionals.id()).build(), professionals),
                ends(false, insight().build()),
                ends(false, insight().addConversation(unheard.id()).build(), unheard),
                ends(true, insight().addConversation(professionals.id()).build(), professionals),
                ends(false, plan().build()),
                ends(true, plan().addFrom(story(Stance.PROFESSIONAL).id()).build(), story(Stance.PROFESSIONAL)),
                ends(
                        false,
                        plan().addFrom(insight().build().id()).build(),
                        insight().build()),
                ends(false, before));
    }

    private static Arguments ends(boolean told, Entry origin, Entry... behind) {
        return Arguments.of(told, origin, List.of(behind));
    }

    @Test
    void a_plan_of_nothing_beside_what_tells_does_not_take_it_back() {
        Signal professionals = signal().addRaisedBy(Stance.PROFESSIONAL).build();
        Activity activity = activity()
                .addAnswer(professionals.id())
                .addFulfils(plan().build().id())
                .build();
        Trace trace = Trace.of(Dossier.assemble(List.of(PROGRAMME, activity, professionals, plan().build()))
                .orElseThrow());
        assertThat(trace.activitiesBegunWithoutVoice()).containsExactly(activity);
        assertThat(trace.activitiesOfUnknownOrigin()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void only_an_end_that_tells_whose_it_was_tells_that_there_was_no_voice(
            boolean told, Entry origin, List<Entry> behind) {
        Activity activity = of(origin);
        Trace trace = Trace.of(Dossier.assemble(Stream.concat(Stream.of(PROGRAMME, activity, origin), behind.stream())
                        .toList())
                .orElseThrow());
        assertThat(trace.hasVoice(activity.id())).isFalse();
        assertThat(trace.tellsOfVoice(activity.id())).isEqualTo(told);
    }
}
