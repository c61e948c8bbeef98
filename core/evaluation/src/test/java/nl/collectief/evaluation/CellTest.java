package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.activity;
import static nl.collectief.evaluation.Given.evaluation;
import static nl.collectief.evaluation.Given.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

/** How a reader sees one figure. */
class CellTest {
    @Test
    void words_of_one_record_are_said_to_be_of_a_part_of_the_sum() {
        Evaluation evaluation = evaluation(
                activity("a").build(),
                activity("b").build(),
                session("s1", "a").held(Count.exact(14)).build(),
                session("s2", "b")
                        .held(Count.worded(Text.of("een aantal keren", "a number of times")))
                        .build());
        Cell total = evaluation.total(Metrics.SESSIONS);
        assertThat(total.valueLabel())
                .isEqualTo(Label.of(
                        "ten minste 14 (daarin: “een aantal keren”)", "at least 14 (including “a number of times”)"));
        assertThat(total).hasToString("sessions-held: 14.. (including “a number of times”)");
        assertThat(evaluation.by(Metrics.SESSIONS, Breakdown.ACTIVITY))
                .extracting(cell -> cell.valueLabel().nl())
                .containsExactly("14", "“een aantal keren”");
        Ratio ratio = Ratio.mean(Count.exact(2).withWording(Text.nl("twee")), Count.exact(1));
        assertThat(Figure.of(ratio).labelOfSeveral().nl()).isEqualTo("2 (daarin: “twee”) per 1");
        assertThat(Figure.of(Ratio.share(1, 2)).labelOfSeveral().en()).isEqualTo("1 of 2");
    }

    @Test
    void a_record_that_is_named_for_two_reasons_is_one_that_a_reader_must_know_of() {
        Caveat.Reason[] reasons = {Caveat.Reason.NOT_RECORDED, Caveat.Reason.NOT_DATED};
        Cell cell = new Cell(
                Metrics.SESSIONS,
                Breakdown.TOTAL,
                Key.WHOLE,
                Label.of("totaal", "total"),
                Observation.of(Figure.of(Count.exact(2))),
                List.of(),
                Stream.of(reasons)
                        .flatMap(reason -> Stream.of("b", "a").map(id -> new Caveat(Session.KIND.ref(id), reason)))
                        .toList());
        assertThat(cell.doubtful()).isEqualTo(List.of(Session.KIND.ref("a"), Session.KIND.ref("b")));
        assertThat(cell).hasToString("sessions-held: 2 (caveats: 2)");
    }
}
