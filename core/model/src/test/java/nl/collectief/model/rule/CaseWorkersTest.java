package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Who is a professional in the work with a family, and of when a number must be to tell of it. */
class CaseWorkersTest {
    @Test
    void two_professionals_and_somebody_who_is_none_are_two() {
        for (Stance stance : Stance.values()) {
            Party party = Party.builder()
                    .id("partij")
                    .name(Text.nl("Partij"))
                    .kind(Vocabulary.PARTY_KIND.term(
                            Vocabulary.PARTY_KIND.builtIn().iterator().next()))
                    .stance(stance)
                    .build();
            FamilyCase family = FamilyCase.builder()
                    .id("c-4f09a2")
                    .addWorkers(worker().build(), worker().build())
                    .addWorker(worker().party(party.id()).build())
                    .build();
            Verdict expected = switch (stance) {
                case PARENT, YOUNG_PERSON, CHILD, RESIDENT, VOLUNTEER -> Verdict.KEPT;
                case PROFESSIONAL -> Verdict.BROKEN;
                case POLICY_MAKER, RESEARCHER, EXPERT -> Verdict.NOT_ASSESSABLE;
            };
            assertThat(judge("at-most-two-professionals", party, family).verdict())
                    .as(stance.code())
                    .isEqualTo(expected);
            Party silent = party.toBuilder().stance(Optional.empty()).build();
            assertThat(judge("at-most-two-professionals", silent, family).verdict())
                    .isEqualTo(Verdict.BROKEN);
        }
    }

    @Test
    void a_number_of_which_nobody_can_tell_whether_it_was_agreed_by_then_says_so() {
        assertThat(agreed(seven("2021"), agreement("at-most-two-professionals").build())
                        .unknown())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).hasToString("rule/afspraak#/period");
                    assertThat(finding.message().en())
                            .isEqualTo("not assessable: since when the agreement holds is not recorded");
                });
        StatedFigure undated = seven("2021").toBuilder().when(Optional.empty()).build();
        for (StatedFigure figure : List.of(undated, seven("2019/2021"), seven("2020"))) {
            assertThat(places(agreed(figure, since("2020-06/..")).unknown()))
                    .as(figure.toString())
                    .containsExactly("figure/seven#/when");
        }
        assertThat(agreed(seven("2021"), since("2020-06/..")).verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(places(agreed(seven("2019"), since("2020-06/..")).unknown()))
                .as("before the agreement it tells nothing of it")
                .containsExactly("rule/afspraak");
    }

    private static WorkingRule since(String period) {
        return agreement("at-most-two-professionals").period(Span.parse(period)).build();
    }

    private static StatedFigure seven(String when) {
        return StatedFigure.builder()
                .id("seven")
                .measure(Vocabulary.MEASURE.term("professionals-per-family"))
                .count(Count.exact(7))
                .when(Span.parse(when))
                .build();
    }

    private static CaseWorker.Builder worker() {
        return CaseWorker.builder().period(Span.parse("2020/2022"));
    }
}
