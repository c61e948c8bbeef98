package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import org.junit.jupiter.api.Test;

class IndicatorChecksTest {
    private static OwnIndicator.Builder indicator() {
        return OwnIndicator.builder().id("steun").title(Text.nl("Steun"));
    }

    private static Definition.Builder version(int version) {
        return Definition.builder().version(version).numerator(Text.nl("ja")).ratio(RatioKind.SHARE);
    }

    private static StatedFigure.Builder figure() {
        return StatedFigure.builder().id("f").measure(Vocabulary.MEASURE.term("families-in-view"));
    }

    private static StatedFigure.Builder value() {
        return figure().count(Count.exact(3)).indicator(OwnIndicator.KIND.ref("steun"));
    }

    private static List<String> found(Entry... records) {
        List<Entry> all = new ArrayList<>(List.of(Programme.builder()
                .id("p")
                .title(Text.nl("P"))
                .mission(Text.nl("M"))
                .build()));
        all.addAll(List.of(records));
        Assembly assembly = Dossier.assemble(all);
        assertThat(assembly.dossier()).isPresent();
        return assembly.findings().stream()
                .filter(finding -> List.of(
                                "definitions-in-order", "version-exists", "version-of-indicator", "share-within-whole")
                        .contains(finding.rule()))
                .map(finding -> finding.rule() + " " + finding.place())
                .toList();
    }

    @Test
    void what_fits_is_no_finding() {
        OwnIndicator indicator = indicator()
                .addDefinitions(
                        version(1).build(),
                        version(2).since(PartialDate.parse("2021")).build(),
                        version(3).since(PartialDate.parse("2021-06")).build())
                .addMarks(Mark.builder()
                        .kind(MarkKind.TARGET)
                        .count(Count.exact(80))
                        .outOf(Count.exact(100))
                        .version(3)
                        .build())
                .build();
        assertThat(found(indicator, value().version(2).outOf(Count.exact(3)).build()))
                .isEmpty();
    }

    @Test
    void versions_have_numbers_of_their_own_and_stand_from_old_to_new() {
        OwnIndicator doubled = indicator()
                .addDefinitions(version(1).build(), version(1).build())
                .build();
        assertThat(found(doubled)).containsExactly("definitions-in-order indicator/steun#/definitions/1");
        OwnIndicator backwards = indicator()
                .addDefinitions(
                        version(1).since(PartialDate.parse("2022")).build(),
                        version(2).build(),
                        version(3).since(PartialDate.parse("2021")).build())
                .build();
        assertThat(found(backwards)).containsExactly("definitions-in-order indicator/steun#/definitions/2");
    }

    @Test
    void a_value_or_a_mark_is_of_a_version_that_is_there() {
        OwnIndicator indicator = indicator()
                .addDefinitions(version(1).build())
                .addMarks(Mark.builder()
                        .kind(MarkKind.BASELINE)
                        .count(Count.exact(1))
                        .version(4)
                        .build())
                .build();
        assertThat(found(indicator, value().version(2).build()))
                .containsExactly("version-exists figure/f#/version", "version-exists indicator/steun#/marks/0/version");
    }

    @Test
    void a_version_needs_an_indicator() {
        assertThat(found(figure().count(Count.exact(1)).version(1).build()))
                .containsExactly("version-of-indicator figure/f#/version");
    }

    @Test
    void a_part_is_no_more_than_the_whole_unless_it_is_no_part() {
        OwnIndicator share = indicator().addDefinitions(version(1).build()).build();
        assertThat(found(share, value().outOf(Count.exact(2)).build()))
                .containsExactly("share-within-whole figure/f#/outOf");
        OwnIndicator mean = indicator()
                .addDefinitions(version(1).ratio(RatioKind.MEAN).build())
                .build();
        assertThat(found(mean, value().outOf(Count.exact(2)).build())).isEmpty();
    }

    @Test
    void a_figure_has_a_number_or_exactly_one_reason_why_not() {
        assertThat(figure().count(Count.ZERO).build().observation()).isEqualTo(Observation.of(Count.ZERO));
        assertThat(figure().suppressed(SuppressionReason.SECRET).build().observation())
                .isEqualTo(Observation.suppressed(SuppressionReason.SECRET));
        assertThat(figure().missing(MissingReason.NOT_STATED).build().observation())
                .isEqualTo(Observation.missing(MissingReason.NOT_STATED));
        assertThat(figure().notApplicable(NotApplicableReason.OUTSIDE_SCOPE)
                        .build()
                        .observation())
                .isEqualTo(Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE));
        assertThatIllegalArgumentException().isThrownBy(() -> figure().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> value().missing(MissingReason.NOT_STATED).build());
    }
}
