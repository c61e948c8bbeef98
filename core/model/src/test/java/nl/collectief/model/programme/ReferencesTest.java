package nl.collectief.model.programme;

import static nl.collectief.model.programme.Kring.ACTIVITY;
import static nl.collectief.model.programme.Kring.KIND;
import static nl.collectief.model.programme.Kring.MONITOR;
import static nl.collectief.model.programme.Kring.PROGRAMME;
import static nl.collectief.model.programme.Kring.activity;
import static nl.collectief.model.programme.Kring.only;
import static nl.collectief.model.programme.Kring.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

/** References and codes: what must be there, and what is not concluded where records could not be read. */
class ReferencesTest {
    @Test
    void the_codes_of_a_short_vocabulary_are_all_named_and_the_own_ones_too() {
        Term own = Term.builder()
                .id("lesson-kind.proefles")
                .label(Text.of("proefles", "trial lesson"))
                .build();
        Lesson lesson = Lesson.builder()
                .id("les")
                .says(Text.nl("Les"))
                .kind(Vocabulary.LESSON_KIND.term("wijsheid"))
                .build();
        Finding found = only(with(own, lesson), "code-known");
        assertThat(Vocabulary.LESSON_KIND.builtIn()).hasSizeBetween(2, 12);
        String all = String.join(", ", Vocabulary.LESSON_KIND.builtIn()) + ", proefles";
        assertThat(found.remedy().nl())
                .isEqualTo("kies uit: " + all
                        + "; of voeg een eigen term toe: een record van de soort term met het kenmerk"
                        + " \"lesson-kind.wijsheid\"");
        assertThat(found.remedy().en())
                .isEqualTo("choose from: " + all
                        + "; or add a term of your own: a record of the kind term with the id"
                        + " \"lesson-kind.wijsheid\"");
    }

    @Test
    void of_a_long_vocabulary_the_three_nearest_are_named_by_code_or_by_what_they_are_called() {
        assertThat(Vocabulary.ACTIVITY_KIND.builtIn()).hasSizeGreaterThan(12);
        for (String meant : List.of("webinars", "oudercafe", "parent-caffee")) {
            Finding found = only(
                    with(activity("vreemd")
                            .kind(Vocabulary.ACTIVITY_KIND.term(meant))
                            .build()),
                    "code-known");
            assertThat(found.remedy().en())
                    .matches("the nearest are: " + (meant.equals("webinars") ? "webinar" : "parent-cafe")
                            + ", [a-z-]+, [a-z-]+; or add .*");
            assertThat(found.remedy().nl()).startsWith("het meest erop lijken: ");
        }
    }

    @Test
    void a_dangling_reference_is_placed_inside_its_record() {
        Finding found =
                only(with(activity("los").addAnswer(Signal.KIND.ref("weg")).build()), "reference-exists");
        assertThat(found.place()).hasToString("activity/los#/answers/0");
        assertThat(found.value()).isEqualTo("signal/weg");
        assertThat(found.in(Language.NL)).contains("verwijst naar \"signal/weg\"");
    }

    @Test
    void a_reference_to_a_record_that_could_not_be_read_is_not_dangling_but_there_is_no_dossier() {
        List<Entry> records = List.of(
                MONITOR,
                PROGRAMME,
                KIND,
                activity("los").addAnswer(Signal.KIND.ref("weg")).build());
        Assembly assembly = Dossier.assemble(records, Set.of(Signal.KIND.ref("weg")));
        assertThat(assembly.findings(Severity.ERROR)).isEmpty();
        assertThat(assembly.dossier()).isEmpty();
    }

    @Test
    void nothing_is_concluded_from_what_a_record_read_in_part_does_not_say() {
        Activity part = activity("deels")
                .addStage(StageChange.builder()
                        .stage(ActivityStage.RUNNING)
                        .since(PartialDate.parse("2021-06"))
                        .build())
                .addAnswer(Signal.KIND.ref("weg"))
                .build();
        Session early = Session.builder()
                .id("vroeg")
                .activity(part.id())
                .held(Count.exact(1))
                .when(Span.parse("2021-03"))
                .build();
        List<Entry> records = List.of(MONITOR, PROGRAMME, KIND, part, early);
        assertThat(Dossier.assemble(records).findings(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("reference-exists", "session-within-activity");
        Assembly assembly = Dossier.assemble(records, Set.of(part.id()));
        assertThat(assembly.findings(Severity.ERROR)).extracting(Finding::rule).containsExactly("reference-exists");
        assertThat(assembly.dossier()).isEmpty();
    }

    @Test
    void a_term_that_could_not_be_read_is_known_all_the_same() {
        List<Entry> records = List.of(MONITOR, PROGRAMME, ACTIVITY);
        assertThat(only(Dossier.assemble(records), "code-known").value()).isEqualTo("proefkring");
        assertThat(Dossier.assemble(records, Set.of(KIND.id(), Term.KIND.ref("nergens.iets")))
                        .findings(Severity.ERROR))
                .isEmpty();
    }

    @Test
    void a_chain_of_any_length_is_followed_to_its_end() {
        List<Entry> chain = new ArrayList<>(List.of(MONITOR, PROGRAMME, KIND));
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            chain.add(activity("a" + i)
                    .partOf(Activity.KIND.ref("a" + (i + 1) % length))
                    .build());
        }
        assertThat(only(Dossier.assemble(chain), "no-circle").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void records_that_come_from_each_other_in_a_circle_are_an_error() {
        Assembly assembly = with(
                activity("een").partOf(Activity.KIND.ref("twee")).build(),
                activity("twee").partOf(Activity.KIND.ref("een")).build());
        assertThat(only(assembly, "no-circle").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void terms_name_their_vocabulary_and_are_new() {
        Term odd = Term.builder().id("nergens.iets").label(Text.of("a", "b")).build();
        assertThat(only(with(odd), "term-vocabulary").severity()).isEqualTo(Severity.ERROR);
        assertThat(with().orElseThrow().label(ACTIVITY.kind()).nl()).isEqualTo("proefkring");
    }
}
