package nl.collectief.monitor.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.Key;
import nl.collectief.evaluation.Metrics;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Dossier DOSSIER = Dossier.assemble(List.of(Programme.builder()
                    .id("p")
                    .title(Text.nl("Samen"))
                    .mission(Text.nl("Met wie het aangaat."))
                    .build()))
            .orElseThrow();
    private final Figures nl = Figures.in(Wording.of(DOSSIER, Language.NL));
    private final Figures en = Figures.in(Wording.of(DOSSIER, Language.EN));

    private static Cell cell(Observation<Figure> value) {
        return new Cell(
                Metrics.SESSIONS, Breakdown.TOTAL, Key.WHOLE, Label.of("totaal", "total"), value, List.of(), List.of());
    }

    private static Cell cell(Ratio ratio) {
        return cell(Observation.of(Figure.of(ratio)));
    }

    @Test
    void a_share_keeps_both_halves_beside_its_percentage() {
        assertThat(nl.value(cell(Ratio.share(14, 40)))).hasToString("14 van 40 (35%)");
        assertThat(en.value(cell(Ratio.share(14, 40)))).hasToString("14 of 40 (35%)");
        assertThat(nl.headline(cell(Ratio.share(14, 40)))).hasToString("14 van 40");
    }

    @Test
    void a_ratio_over_those_of_which_it_is_recorded_says_of_how_many_it_is_not() {
        Cell led = partlyKnown(Ratio.share(2, 2));
        assertThat(nl.value(led)).hasToString("2 van de 2 waarvan het is vastgelegd; van 2 niet bekend");
        assertThat(en.value(led)).hasToString("2 of the 2 of which it is recorded; of 2 not known");
        assertThat(nl.headline(led)).isEqualTo(nl.value(led));
        assertThat(nl.value(partlyKnown(Ratio.mean(28, 10))))
                .hasToString("28 gedeeld door 10 (2,8) voor zover vastgelegd; van 2 niet bekend");
    }

    private static Cell partlyKnown(Ratio ratio) {
        return new Cell(
                Metrics.PARENT_LED_SHARE,
                Breakdown.TOTAL,
                Key.WHOLE,
                Label.of("totaal", "total"),
                Observation.of(Figure.of(ratio)),
                List.of(),
                List.of(
                        new Caveat(Activity.KIND.ref("a"), Caveat.Reason.NOT_RECORDED),
                        new Caveat(Activity.KIND.ref("b"), Caveat.Reason.NOT_RECORDED)));
    }

    @Test
    void words_of_a_source_are_said_to_be_of_a_part_where_several_records_were_added_up() {
        Observation<Figure> some = Observation.of(
                Figure.of(Count.atLeast(14).withWording(Text.of("een aantal keren", "a number of times"))));
        Cell sum = with(some, 2);
        assertThat(nl.value(sum)).hasToString("ten minste 14 (daarin: “een aantal keren”)");
        assertThat(en.value(sum)).hasToString("at least 14 (including “a number of times”)");
        assertThat(nl.headline(sum)).hasToString("ten minste 14");
        assertThat(nl.value(with(some, 1))).hasToString("ten minste 14 (“een aantal keren”)");
        Observation<Figure> many = Observation.of(Figure.of(Count.worded(Text.nl("veel"))));
        assertThat(nl.headline(with(many, 2)))
                .isEqualTo(nl.value(with(many, 2)))
                .hasToString("onbekend (daarin: “veel”)");
        assertThat(nl.headline(with(many, 1))).hasToString("“veel”");
        assertThat(nl.value(with(Observation.of(Figure.of(Count.exact(3))), 2))).hasToString("3");
        Count half = Count.exact(3).withWording(Text.nl("drie"));
        assertThat(nl.value(with(Observation.of(Figure.of(Ratio.share(half, Count.exact(4)))), 2)))
                .hasToString("3 (daarin: “drie”) van 4 (75%)");
    }

    private static Cell with(Observation<Figure> value, int records) {
        return new Cell(
                Metrics.SESSIONS,
                Breakdown.TOTAL,
                Key.WHOLE,
                Label.of("totaal", "total"),
                value,
                IntStream.range(0, records)
                        .<Ref<?>>mapToObj(record -> Activity.KIND.ref("a" + record))
                        .toList(),
                List.of());
    }

    @Test
    void an_uncertain_share_says_between_what_it_lies() {
        assertThat(nl.value(cell(Ratio.share(Count.between(7, 8), Count.exact(10)))))
                .hasToString("7 tot 8 van 10 (70 tot 80%)");
        assertThat(nl.value(cell(Ratio.share(Count.exact(7), Count.atLeast(10)))))
                .hasToString("7 van ten minste 10 (0 tot 70%)");
    }

    @Test
    void a_mean_is_worked_out_with_the_sign_of_the_language() {
        assertThat(nl.value(cell(Ratio.mean(28, 10)))).hasToString("28 gedeeld door 10 (2,8)");
        assertThat(en.value(cell(Ratio.mean(28, 10)))).hasToString("28 divided by 10 (2.8)");
        assertThat(nl.headline(cell(Ratio.mean(28, 10)))).hasToString("28 gedeeld door 10 (2,8)");
        assertThat(nl.value(cell(Ratio.mean(Count.atLeast(28), Count.exact(10)))))
                .hasToString("ten minste 28 gedeeld door 10 (ten minste 2,8)");
    }

    @Test
    void a_ratio_over_nothing_has_no_value() {
        assertThat(nl.value(cell(Ratio.share(0, 0)))).hasToString("0 van 0");
        assertThat(nl.headline(cell(Ratio.mean(0, 0)))).hasToString("0 gedeeld door 0");
    }

    @Test
    void nought_suppressed_missing_and_not_applicable_look_different() {
        assertThat(List.of(
                        nl.value(cell(Observation.of(Figure.of(Count.ZERO)))).toString(),
                        nl.value(cell(Observation.suppressed(SuppressionReason.SMALL_COUNT)))
                                .toString(),
                        nl.value(cell(Observation.missing(MissingReason.NOT_RECORDED)))
                                .toString(),
                        nl.value(cell(Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE)))
                                .toString()))
                .containsExactly(
                        "0",
                        "afgeschermd: te klein aantal",
                        "ontbreekt: niet vastgelegd",
                        "niet van toepassing: valt buiten de vraag");
    }
}
