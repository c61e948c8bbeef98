package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginChecksTest {
    private static Signal.Builder signal(String when) {
        return Signal.builder().id("s").says(Text.nl("Signaal")).when(Told.span(when));
    }

    private static Activity.Builder activity(String period) {
        return Proef.ACTIVITY.toBuilder().id("ander").period(Told.span(period));
    }

    private static Conversation conversation(String id, String when) {
        return Conversation.builder()
                .id(id)
                .title(Text.nl("Gesprek"))
                .kind(Vocabulary.CONVERSATION_KIND.term("interview"))
                .when(Told.span(when))
                .build();
    }

    private static Outcome.Builder outcome(String id, String when) {
        return Outcome.builder()
                .id(id)
                .says(Text.nl("Gevolg"))
                .state(OutcomeState.OBSERVED)
                .when(Told.span(when));
    }

    @ParameterizedTest
    @CsvSource({"2030, 2021/2022", "2022-02, ../2022-01", "2023/.., 2022"})
    void an_activity_that_was_over_before_the_signal_it_answers(String signal, String activity) {
        assertThat(Told.by("origin-first", signal(signal).build(), answering(activity)))
                .containsExactly("warning activity/ander signal/s");
    }

    @ParameterizedTest
    @CsvSource({"2022, 2021/2022", "2030, 2021/..", "2022-12-31, 2022", "../2022, 2020", ", 2020", "2020, "})
    void an_activity_that_may_have_answered(String signal, String activity) {
        assertThat(Told.by("origin-first", signal(signal).build(), answering(activity)))
                .isEmpty();
    }

    private static Activity answering(String period) {
        return activity(period).addAnswer(Signal.KIND.ref("s")).build();
    }

    @Test
    void a_signal_that_is_older_than_the_one_conversation_it_was_heard_in() {
        Conversation late = conversation("laat", "2019");
        Signal heard = signal("2015").addHeardIn(late.id()).build();
        assertThat(Told.by("origin-first", late, heard)).containsExactly("warning signal/s conversation/laat");
        Conversation other = conversation("vroeg", null);
        assertThat(Told.by(
                        "origin-first",
                        late,
                        other,
                        heard.toBuilder().addHeardIn(other.id()).build()))
                .as("may have been raised in the other")
                .isEmpty();
        assertThat(Told.by(
                        "origin-first",
                        late,
                        heard.toBuilder().addParty(Told.A.id()).build()))
                .as("passed on by a party")
                .isEmpty();
    }

    @Test
    void an_outcome_before_its_cause() {
        Outcome from = outcome("o", "2010").addFrom(Activity.KIND.ref("ander")).build();
        assertThat(Told.by("origin-first", activity("2021/2022").build(), from))
                .containsExactly("warning outcome/o activity/ander");
        assertThat(Told.by(
                        "origin-first",
                        outcome("o", "2010").build(),
                        outcome("p", "2020").addLeadsTo(from.id()).build()))
                .containsExactly("warning outcome/o outcome/p");
        assertThat(Told.by(
                        "origin-first",
                        outcome("o", "2020").build(),
                        outcome("p", "2020").addLeadsTo(from.id()).build()))
                .isEmpty();
        Conversation told = conversation("laat", "2022");
        assertThat(Told.by(
                        "origin-first",
                        told,
                        outcome("o", "2010").addFrom(told.id()).build()))
                .as("told of afterwards")
                .isEmpty();
    }

    private static Session session(String when) {
        return Session.builder()
                .id("avond")
                .activity(Activity.KIND.ref("ander"))
                .held(Count.exact(1))
                .when(Told.span(when))
                .build();
    }

    private static Activity stopped(String since, ActivityStage... after) {
        Activity.Builder activity = activity(null)
                .addStages(StageChange.builder()
                        .stage(ActivityStage.STOPPED)
                        .since(Told.date(since))
                        .build());
        for (ActivityStage stage : after) {
            activity.addStages(StageChange.builder().stage(stage).build());
        }
        return activity.build();
    }

    @Test
    void a_session_of_an_activity_that_had_stopped() {
        assertThat(Told.by("session-before-stop", stopped("2021-06"), session("2021-07-01")))
                .containsExactly("warning session/avond#/when 2021-07-01");
        assertThat(Told.by("session-before-stop", stopped("2021-06"), session("2021-06-30")))
                .isEmpty();
        assertThat(Told.by("session-before-stop", stopped("2021-06"), session("2021/2022")))
                .isEmpty();
        assertThat(Told.by("session-before-stop", stopped(null), session("2022")))
                .isEmpty();
        assertThat(Told.by("session-before-stop", stopped("2021-06", ActivityStage.RUNNING), session("2022")))
                .as("it ran again")
                .isEmpty();
    }

    @Test
    void records_that_are_parts_or_editions_of_themselves() {
        Coalition coalition = Told.coalition(null).build();
        assertThat(Told.by(
                        "no-circle-of-wholes",
                        coalition.toBuilder().partOf(coalition.id()).build()))
                .containsExactly("warning coalition/k#/partOf coalition/k");
        assertThat(Told.by("no-circle-of-wholes", list("een", "twee"), list("twee", "een")))
                .containsExactly("warning checklist/twee#/replaces checklist/een");
        assertThat(Told.by("no-circle-of-wholes", list("een", "twee"), list("twee", "drie"), list("drie", null)))
                .isEmpty();
    }

    private static Checklist list(String id, String replaced) {
        Checklist.Builder list = Checklist.builder().id(id).title(Text.nl("Lijst"));
        return replaced == null
                ? list.build()
                : list.replaces(Checklist.KIND.ref(replaced)).build();
    }

    @Test
    void a_part_that_was_over_before_its_whole_began_is_told_once() {
        Conversation whole = conversation("geheel", "2021");
        Conversation part =
                conversation("deel", "2019").toBuilder().partOf(whole.id()).build();
        assertThat(Told.by("part-within-whole", whole, part)).containsExactly("warning conversation/deel#/when 2019");
        assertThat(Told.by("origin-first", whole, part)).isEmpty();
        Conversation after = conversation("deel", "2019").toBuilder()
                .activity(Activity.KIND.ref("ander"))
                .build();
        assertThat(Told.by("origin-first", activity("2021").build(), after))
                .as("at an activity that had not begun")
                .containsExactly("warning conversation/deel activity/ander");
    }
}
