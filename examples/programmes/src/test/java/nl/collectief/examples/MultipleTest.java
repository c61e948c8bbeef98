package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterables;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.Metrics;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Ref;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.trace.VoiceCycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is so many times as large says everything so many times, and mixes nothing up. */
class MultipleTest {
    private static final int TIMES = 7;
    private static final String WHOLE_ONCE = "area-whole-once";
    private static final Dossier ONE = Programmes.dossier(Programmes.INVENTED);
    private static final Dossier SEVEN = Multiple.of(ONE, TIMES);

    static List<String> names() {
        return Programmes.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_programme_can_be_multiplied_and_once_is_itself(String name) {
        Dossier one = Programmes.dossier(name);
        assertThat(Multiple.of(one, 1)).isEqualTo(one);
        assertThat(Multiple.of(one, 3).all(Activity.KIND))
                .hasSize(3 * one.all(Activity.KIND).size());
    }

    @Test
    void the_programme_its_terms_and_the_agreements_on_all_of_it_stay_one() {
        assertThat(SEVEN.all(Programme.KIND)).isEqualTo(ONE.all(Programme.KIND));
        assertThat(SEVEN.all(Term.KIND)).isEqualTo(ONE.all(Term.KIND));
        int shared = 1 + 5 + 10; // twelve of the twenty-two agreements name what they are about
        assertThat(SEVEN.records()).hasSize(shared + TIMES * (ONE.records().size() - shared));
    }

    @Test
    void a_copy_refers_to_what_was_copied_beside_it_and_a_case_keeps_a_pseudonym() {
        assertThat(SEVEN.get(Session.KIND, "nachtlampje-2021006").activity()).hasToString("activity/nachtlampje006");
        assertThat(SEVEN.get(Activity.KIND, "nachtlampje006").programme().orElseThrow())
                .isEqualTo(ONE.programme().id());
        assertThat(SEVEN.all(FamilyCase.KIND))
                .hasSize(5 * TIMES)
                .allMatch(family -> FamilyCase.isPseudonym(family.id().id()));
    }

    @Test
    void findings_voices_and_figures_are_seven_times_what_they_were() {
        List<String> once = rules(ONE);
        // The copies stand in the same wijken, which no two areas of a real programme do: each but the first is told of
        // it.
        assertThat(once).doesNotContain(WHOLE_ONCE);
        assertThat(rules(SEVEN))
                .containsExactlyInAnyOrderElementsOf(Iterables.concat(
                        Iterables.concat(Collections.nCopies(TIMES, once)),
                        Collections.nCopies((TIMES - 1) * wholes(ONE), WHOLE_ONCE)));
        assertThat(VoiceCycle.of(SEVEN).ways())
                .hasSize(TIMES * VoiceCycle.of(ONE).ways().size());
        Ref<Activity> last = Activity.KIND.ref("nachtlampje006");
        assertThat(Trace.of(SEVEN).allOrigins(last))
                .allMatch(origin -> origin.id().endsWith("006"));
        assertThat(held(SEVEN)).isEqualTo(held(ONE).times(Count.exact(TIMES)));
    }

    private static Count held(Dossier dossier) {
        return Evaluation.of(dossier, Period.ofYear(2022))
                .total(Metrics.SESSIONS)
                .value()
                .value()
                .flatMap(Figure::count)
                .orElseThrow();
    }

    private static List<String> rules(Dossier dossier) {
        return Dossier.assemble(dossier.records()).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static int wholes(Dossier dossier) {
        return (int) dossier.all(WorkingArea.KIND).stream()
                .flatMap(area -> area.parts().stream())
                .filter(part -> part.extent() == Extent.WHOLE)
                .map(AreaPart::area)
                .distinct()
                .count();
    }

    @Test
    void agreements_on_the_whole_are_judged_once_over_seven_times_as_much_and_the_others_seven_times() {
        List<Judgement> judged = PracticeRules.judge(SEVEN);
        assertThat(judged).hasSize(10 + TIMES * 11);
        assertThat(judged.stream()
                        .filter(judgement -> judgement.rule().code().value().equals("two-questions-per-insight"))
                        .map(judgement -> judgement.kept().size())
                        .toList())
                .containsExactly(3 * TIMES);
        assertThat(judged.stream()
                        .filter(judgement -> judgement.rule().code().value().equals("steering-trio"))
                        .collect(Collectors.summingInt(
                                judgement -> judgement.kept().size())))
                .isEqualTo(TIMES);
    }

    @Test
    void none_and_more_than_a_thousand_times_are_refused() {
        assertThatThrownBy(() -> Multiple.of(ONE, 0)).hasMessageContaining("1 to 1000");
        assertThatThrownBy(() -> Multiple.of(ONE, 1001)).hasMessageContaining("1001");
    }
}
