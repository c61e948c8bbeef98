package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Lag;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;

class RippleTest {
    private static final Programme PROGRAMME = Programme.builder()
            .id("proef")
            .title(Text.nl("Proef"))
            .mission(Text.nl("Samen"))
            .build();
    private static final Activity CAFE = Activity.builder()
            .id("cafe")
            .title(Text.nl("Café"))
            .kind(Vocabulary.ACTIVITY_KIND.term("parent-cafe"))
            .period(Span.parse("2021-01-10/.."))
            .build();

    private static Outcome.Builder outcome(String id, String... leadsTo) {
        Outcome.Builder outcome = Outcome.builder().id(id).says(Text.nl(id)).state(OutcomeState.OBSERVED);
        for (String effect : leadsTo) {
            outcome.addLeadsTo(Outcome.KIND.ref(effect));
        }
        return outcome;
    }

    private static List<Ripple> ripples(Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(records));
        all.add(PROGRAMME);
        return Ripple.all(Dossier.assemble(all).orElseThrow());
    }

    private static Entry on(String id, String when, String... leadsTo) {
        return outcome(id, leadsTo).when(Span.parse(when)).build();
    }

    private static String lag(String cause, String effect) {
        return ripples(on("a", cause, "b"), on("b", effect))
                .get(0)
                .steps()
                .get(0)
                .lag()
                .map(Lag::toString)
                .orElse("unknown");
    }

    @Test
    void outcomes_that_led_to_none_and_came_of_none_are_no_ripple() {
        assertThat(ripples(
                        CAFE,
                        outcome("a").addFrom(CAFE.id()).build(),
                        outcome("b").build()))
                .isEmpty();
    }

    @Test
    void a_ripple_is_told_from_what_set_it_going_to_what_came_last() {
        List<Ripple> ripples = ripples(
                CAFE,
                outcome("z-vertrouwen", "m-vragen")
                        .addFrom(CAFE.id())
                        .when(Span.parse("2021-01-20"))
                        .build(),
                outcome("m-vragen", "a-rust").when(Span.parse("2021-02")).build(),
                outcome("a-rust").build());
        assertThat(ripples).singleElement().satisfies(ripple -> {
            assertThat(ripple.outcomes()).extracting(Ref::id).containsExactly("z-vertrouwen", "m-vragen", "a-rust");
            assertThat(ripple.steps())
                    .extracting(Ripple.Step::toString)
                    .containsExactly(
                            "activity/cafe -> outcome/z-vertrouwen (10 days)",
                            "outcome/z-vertrouwen -> outcome/m-vragen (12..39 days)",
                            "outcome/m-vragen -> outcome/a-rust");
            assertThat(ripple.steps()).extracting(Ripple.Step::begins).containsExactly(true, false, false);
        });
    }

    @Test
    void a_session_begins_a_ripple_too_and_a_conversation_that_tells_of_it_does_not() {
        Session evening = Session.builder()
                .id("avond")
                .activity(CAFE.id())
                .held(Count.exact(1))
                .when(Span.parse("2021-03-01"))
                .build();
        Conversation talk = Conversation.builder()
                .id("gesprek")
                .title(Text.nl("Gesprek"))
                .kind(Vocabulary.CONVERSATION_KIND.term("evaluation"))
                .addHeard(Stance.PARENT)
                .build();
        assertThat(ripples(
                                CAFE,
                                evening,
                                talk,
                                outcome("a", "b")
                                        .addFrom(evening.id(), talk.id())
                                        .when(Span.parse("2021-03-02"))
                                        .build(),
                                outcome("b").build())
                        .get(0)
                        .steps())
                .extracting(Ripple.Step::toString)
                .containsExactly("session/avond -> outcome/a (1 days)", "outcome/a -> outcome/b");
    }

    @Test
    void branches_that_run_together_again_are_one_ripple_with_every_step_once() {
        assertThat(ripples(
                        outcome("a", "b", "c").build(),
                        outcome("b", "d").build(),
                        outcome("c", "d").build(),
                        outcome("d").addFrom(Outcome.KIND.ref("c")).build(), // says the same as c does
                        outcome("e", "f").build(),
                        outcome("f").build()))
                .extracting(Ripple::toString)
                .containsExactly(
                        "Ripple [outcome/a -> outcome/b, outcome/a -> outcome/c, outcome/b -> outcome/d,"
                                + " outcome/c -> outcome/d]",
                        "Ripple [outcome/e -> outcome/f]");
    }

    @Test
    void what_an_outcome_says_it_came_from_is_a_step_as_well() {
        assertThat(ripples(
                        outcome("a").addFrom(Outcome.KIND.ref("b")).build(),
                        outcome("b").build()))
                .extracting(Ripple::toString)
                .containsExactly("Ripple [outcome/b -> outcome/a]");
    }

    @Test
    void a_circle_is_told_once_around() {
        assertThat(ripples(
                        outcome("a", "b").build(),
                        outcome("b", "c").build(),
                        outcome("c", "a").build(),
                        outcome("ingang", "b").build(),
                        outcome("zelf", "zelf").build()))
                .extracting(Ripple::toString)
                .containsExactly(
                        "Ripple [outcome/a -> outcome/b, outcome/ingang -> outcome/b, outcome/b -> outcome/c,"
                                + " outcome/c -> outcome/a]",
                        "Ripple [outcome/zelf -> outcome/zelf]");
    }

    @Test
    void the_days_are_as_honest_as_both_dates() {
        assertThat(lag("2021-03-01", "2021-03-13")).isEqualTo("12 days");
        assertThat(lag("2021-03", "2021-04")).isEqualTo("1..60 days");
        assertThat(lag("2021-03-01/2021-03-05", "2021-03-08")).isEqualTo("3..7 days");
        assertThat(lag("2021-03-01", "2021-03-13/..")).isEqualTo("unknown");
        assertThat(lag("../2021-03-01", "2021-03-13")).isEqualTo("unknown");
    }

    @Test
    void an_effect_before_its_cause_is_told_and_not_hidden() {
        assertThat(lag("2021-03-13", "2021-03-01")).isEqualTo("-12 days");
        assertThat(lag("2021", "2021")).isEqualTo("-364..364 days");
    }

    /** Of n branches in a row there are 2 to the power n chains. */
    @Test
    void a_ripple_of_many_branches_costs_no_more_than_its_steps() {
        List<Entry> records = new ArrayList<>();
        int levels = 200;
        for (int i = 0; i < levels; i++) {
            String next = i + 1 < levels ? "x" + (i + 1) : "eind";
            records.add(outcome("x" + i, "links" + i, "rechts" + i).build());
            records.add(outcome("links" + i, next).build());
            records.add(outcome("rechts" + i, next).build());
        }
        records.add(outcome("eind").build());
        List<Ripple> ripples =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ripples(records.toArray(Entry[]::new)));
        assertThat(ripples).hasSize(1);
        assertThat(ripples.get(0).steps()).hasSize(4 * levels);
    }
}
