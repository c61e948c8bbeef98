package nl.collectief.evaluation.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.network.FactorBands.Band;
import nl.collectief.evaluation.network.FactorBands.Caveat;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.FactorScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactorBandsTest {
    private static final Coalition COALITION = Coalition.builder()
            .id("kern")
            .name(Text.nl("Kern"))
            .kind(Vocabulary.COALITION_KIND.term("core-team"))
            .build();

    private static Conversation.Builder survey() {
        return Conversation.builder()
                .id("meting")
                .title(Text.nl("Meting"))
                .kind(Vocabulary.CONVERSATION_KIND.term("survey"))
                .coalition(COALITION.id());
    }

    private static FactorScore score(String factor, int item, int score, int times) {
        return FactorScore.builder()
                .factor(Vocabulary.FACTOR.term(factor))
                .item(item)
                .score(score)
                .times(times)
                .build();
    }

    private static Conversation answered(Conversation.Builder survey, long invited, long answered) {
        return survey.invited(Count.exact(invited))
                .addVoice(Attendance.builder()
                        .stance(Stance.PROFESSIONAL)
                        .count(Count.exact(answered))
                        .build())
                .build();
    }

    private static FactorBands.Line only(Conversation survey) {
        FactorBands bands = FactorBands.of(survey);
        assertThat(bands.lines()).hasSize(1);
        return bands.lines().get(0);
    }

    /** The bands as stated: 4.0 to 5.0, 3.0 to 3.9, 1.0 to 2.9 (Mattessich, Murray-Close and Monsey 2001). */
    @ParameterizedTest
    @CsvSource({
        "40, 10, STRENGTH",
        "50, 10, STRENGTH",
        "39, 10, BORDERLINE",
        "30, 10, BORDERLINE",
        "29, 10, CONCERN",
        "10, 10, CONCERN",
        "395, 100, STRENGTH",
        "394, 100, BORDERLINE",
        "295, 100, BORDERLINE",
        "294, 100, CONCERN"
    })
    void the_edges_are_where_the_inventory_has_them(long sum, long count, Band band) {
        assertThat(Band.of(sum, count)).isEqualTo(band);
    }

    @Test
    void every_mean_falls_in_the_band_of_its_value_to_one_decimal() {
        for (int count = 1; count <= 60; count++) {
            for (int sum = count; sum <= 5 * count; sum++) {
                double mean = BigDecimal.valueOf(sum)
                        .divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP)
                        .doubleValue();
                Band expected = mean >= 4.0 ? Band.STRENGTH : mean >= 3.0 ? Band.BORDERLINE : Band.CONCERN;
                assertThat(Band.of(sum, count)).as("%s/%s", sum, count).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_factor_is_the_mean_of_all_scores_of_its_items() {
        Conversation survey = answered(
                survey().addScores(
                                score("purpose", 1, 5, 20),
                                score("purpose", 1, 4, 10),
                                score("purpose", 2, 4, 28),
                                score("purpose", 2, 1, 2),
                                score("resources", 3, 2, 30)),
                30,
                30);
        FactorBands bands = FactorBands.of(survey);
        assertThat(bands.rate()).isEqualTo(Observation.of(Ratio.share(30, 30)));
        FactorBands.Line purpose = bands.lines().get(0);
        assertThat(purpose.mean().sum()).isEqualTo(100 + 40 + 112 + 2);
        assertThat(purpose.mean().count()).isEqualTo(60);
        assertThat(purpose.mean().lowest()).contains(1);
        assertThat(purpose.mean().highest()).contains(5);
        assertThat(purpose.items()).contains(2);
        assertThat(purpose.respondents()).isEqualTo(Count.exact(30));
        assertThat(purpose.band()).isEqualTo(Band.STRENGTH);
        assertThat(purpose.caveats()).isEmpty();
        assertThat(bands.lines().get(1))
                .hasToString("resources: 2.000 (number of scores 30, from 2 to 2), concern (1.0 to 2.9)");
    }

    @Test
    void with_few_answers_one_person_decides() {
        // 4.0 of 4 answers: a fifth who gives 1 makes it 3.4.
        assertThat(only(answered(survey().addScores(score("purpose", 1, 4, 4)), 4, 4))
                        .caveats())
                .containsExactly(Caveat.ONE_PERSON_DECIDES);
        // 4.0 of 100 answers: one who gives 1 makes it 3.97, which is 4.0 still.
        assertThat(only(answered(survey().addScores(score("purpose", 1, 4, 100)), 100, 100))
                        .caveats())
                .isEmpty();
    }

    @Test
    void one_person_decides_upwards_too_and_not_where_nothing_can_change() {
        // 2.8 of 4 answers: a fifth who gives 5 makes it 3.2.
        assertThat(only(answered(survey().addScores(score("purpose", 1, 3, 3), score("purpose", 1, 2, 1)), 4, 4))
                        .caveats())
                .containsExactly(Caveat.ONE_PERSON_DECIDES);
        // 4.4 of 10 answers: one who gives 1 makes it 4.1.
        assertThat(only(answered(survey().addScores(score("purpose", 1, 4, 6), score("purpose", 1, 5, 4)), 10, 10))
                        .caveats())
                .isEmpty();
    }

    @Test
    void who_did_not_answer_may_decide() {
        // 4.0 of 100 answers; 40 who would have given 1 would make it 3.1.
        assertThat(only(answered(survey().addScores(score("purpose", 1, 4, 100)), 140, 100))
                        .caveats())
                .containsExactly(Caveat.SILENT_DECIDE);
    }

    @Test
    void a_band_reached_by_rounding_is_told() {
        Conversation survey =
                answered(survey().addScores(score("purpose", 1, 4, 96), score("purpose", 1, 3, 4)), 100, 100); // 3.96
        assertThat(only(survey).band()).isEqualTo(Band.STRENGTH);
        assertThat(only(survey).caveats()).contains(Caveat.ROUNDING_DECIDES);
    }

    @Test
    void a_response_that_is_not_recorded_is_told() {
        Conversation survey = survey().addScores(score("purpose", 1, 5, 100)).build();
        assertThat(FactorBands.of(survey).rate()).isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
        assertThat(only(survey).caveats()).containsExactly(Caveat.RESPONSE_NOT_RECORDED);
    }

    @Test
    void scores_that_are_not_told_by_item_do_not_say_how_many_answered() {
        FactorScore together = FactorScore.builder()
                .factor(Vocabulary.FACTOR.term("purpose"))
                .score(4)
                .times(12)
                .build();
        FactorBands.Line line = only(survey().addScores(together).build());
        assertThat(line.items()).isEmpty();
        assertThat(line.respondents()).isEqualTo(Count.atLeast(1));
    }

    @Test
    void the_surveys_of_a_coalition_are_those_that_scored() {
        Conversation scored = survey().addScores(score("purpose", 1, 4, 3)).build();
        Conversation silent = survey().id("zonder").build();
        Programme programme = Programme.builder()
                .id("p")
                .title(Text.nl("P"))
                .mission(Text.nl("M"))
                .build();
        Dossier dossier =
                Dossier.assemble(List.of(programme, COALITION, scored, silent)).orElseThrow();
        assertThat(FactorBands.all(dossier, COALITION.id()))
                .extracting(FactorBands::survey)
                .containsExactly(scored.id());
        assertThat(FactorBands.of(silent).lines()).isEmpty();
        assertThat(Optional.of(FactorBands.of(silent)).map(FactorBands::toString))
                .contains("FactorBands []");
    }
}
