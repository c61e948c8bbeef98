package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Insight;
import org.junit.jupiter.api.Test;

/** What is a finding although nobody agreed on it. */
class PracticeNotesTest {
    private static final String PROFESSIONALS = "professionals-per-family";
    private static final String QUESTIONS = "questions-per-insight";

    @Test
    void more_than_two_professionals_with_a_family_are_told_without_any_agreement() {
        for (int workers = 0; workers <= 4; workers++) {
            List<Finding> notes = notes(PROFESSIONALS, family(workers, Optional.of(Span.parse("2020/2022"))));
            if (workers <= 2) {
                assertThat(notes).as("%s", workers).isEmpty();
                continue;
            }
            Finding note = notes.get(0);
            assertThat(notes).hasSize(1);
            assertThat(note.severity()).isEqualTo(Severity.NOTE);
            assertThat(note.place()).hasToString("case/c-4f09a2#/workers");
            assertThat(note.value()).isEqualTo(String.valueOf(workers));
            assertThat(note.message().nl())
                    .isEqualTo(workers + " professionals tegelijk bij een gezin; elders is hooguit 2 afgesproken");
            assertThat(note.message().en())
                    .isEqualTo(workers + " professionals at once with a family; elsewhere 2 at most were agreed");
        }
    }

    @Test
    void three_of_whom_it_is_not_known_when_may_have_been_there_at_once() {
        assertThat(notes(PROFESSIONALS, family(3, Optional.empty())))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.value()).isEqualTo("..3");
                    assertThat(note.message().en())
                            .isEqualTo("who was with the family when is not recorded: more than 2 professionals may "
                                    + "have been there at once");
                });
        assertThat(notes(PROFESSIONALS, family(2, Optional.empty()))).isEmpty();
    }

    @Test
    void one_question_to_an_insight_is_told_without_any_agreement() {
        for (int asked = 0; asked <= 3; asked++) {
            String[] questions = new String[asked];
            for (int i = 0; i < asked; i++) {
                questions[i] = "Vraag " + i + "?";
            }
            assertThat(notes(QUESTIONS, insight(questions)))
                    .as("%s", asked)
                    .extracting(note -> note.place() + " " + note.value())
                    .containsExactlyElementsOf(asked == 1 ? List.of("insight/inzicht#/questions 1") : List.of());
        }
        assertThat(notes(QUESTIONS, insight("Wie?", "Wie?"))).hasSize(1);
    }

    @Test
    void the_same_question_in_another_language_is_no_second_question() {
        Insight twice = insight().toBuilder()
                .addQuestions(Text.of("Wie?", "Who?"), Text.nl("Wie?"), Text.en("Who?"))
                .build();
        assertThat(twice.differentQuestions()).isEqualTo(1);
        assertThat(insight("Wie?", "Waar?", "Wie?").differentQuestions()).isEqualTo(2);
    }

    /** What an agreement judges is not told a second time; an agreement on something else silences nothing. */
    @Test
    void where_it_was_agreed_the_rule_speaks_and_the_note_stays_away() {
        FamilyCase family = family(3, Optional.of(Span.parse("2020/2022")));
        Insight insight = insight("Wie?", "Wie?");
        for (String agreed : List.of("at-most-two-professionals", "two-questions-per-insight")) {
            WorkingRule rule = WorkingRule.builder()
                    .id("afspraak")
                    .says(Text.nl("Afgesproken"))
                    .check(Vocabulary.PRACTICE_RULE.term(agreed))
                    .build();
            boolean ofFamilies = agreed.equals("at-most-two-professionals");
            assertThat(notes(PROFESSIONALS, family, insight, rule)).hasSize(ofFamilies ? 0 : 1);
            assertThat(notes(QUESTIONS, family, insight, rule)).hasSize(ofFamilies ? 1 : 0);
            Dossier dossier = Dossier.assemble(List.of(programme(), family, insight, rule))
                    .orElseThrow();
            assertThat(PracticeRules.judge(dossier))
                    .singleElement()
                    .satisfies(judgement -> assertThat(judgement.broken()).hasSize(1));
        }
    }

    private static List<Finding> notes(String rule, Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(records));
        all.add(programme());
        return Dossier.assemble(all).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static FamilyCase family(int workers, Optional<Span> period) {
        FamilyCase.Builder family = FamilyCase.builder().id("c-4f09a2");
        for (int i = 0; i < workers; i++) {
            family.addWorker(CaseWorker.builder().period(period).build());
        }
        return family.build();
    }

    private static Insight insight(String... questions) {
        Insight.Builder insight = Insight.builder().id("inzicht").says(Text.nl("Inzicht"));
        for (String question : questions) {
            insight.addQuestion(Text.nl(question));
        }
        return insight.build();
    }

    private static Programme programme() {
        return Programme.builder()
                .id("proef")
                .title(Text.nl("Proef"))
                .mission(Text.nl("Samen met ouders"))
                .build();
    }
}
