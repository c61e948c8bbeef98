package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
        return findings(records).stream()
                .map(finding -> finding.rule() + " " + finding.place())
                .toList();
    }

    private static List<Finding> findings(Entry... records) {
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
                                "definitions-in-order",
                                "version-exists",
                                "version-of-indicator",
                                "share-within-whole",
                                "share-has-whole",
                                "out-of-something",
                                "values-agree")
                        .contains(finding.rule()))
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
                        .outOf(Count.exact(4))
                        .version(4)
                        .build())
                .build();
        assertThat(found(indicator, value().version(2).outOf(Count.exact(4)).build()))
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
    void a_part_that_is_more_than_the_whole_is_told_as_that() {
        OwnIndicator share = indicator().addDefinitions(version(1).build()).build();
        Finding found = findings(share, value().outOf(Count.exact(2)).build()).get(0);
        assertThat(found.message().nl()).isEqualTo("het deel (3) is meer dan het geheel (2)");
        assertThat(found.message().en()).isEqualTo("the part (3) is more than the whole (2)");
    }

    @Test
    void more_than_nothing_is_out_of_something() {
        StatedFigure outOfNothing = value().outOf(Count.ZERO).build();
        OwnIndicator mean = indicator()
                .addDefinitions(version(1).ratio(RatioKind.MEAN).build())
                .addMarks(Mark.builder()
                        .kind(MarkKind.TARGET)
                        .count(Count.atLeast(1))
                        .outOf(Count.ZERO)
                        .build())
                .build();
        List<Finding> found = findings(mean, outOfNothing);
        assertThat(found)
                .extracting(finding -> finding.rule() + " " + finding.place(), Finding::value)
                .containsExactly(
                        tuple("out-of-something figure/f#/outOf", "0"),
                        tuple("out-of-something indicator/steun#/marks/0/outOf", "0"));
        assertThat(found).allSatisfy(IndicatorChecksTest::isWarningInBothLanguages);
        assertThat(found(indicator().build(), outOfNothing)).hasSize(1);
        assertThat(found(outOfNothing.toBuilder().indicator(Optional.empty()).build()))
                .containsExactly("out-of-something figure/f#/outOf");
        assertThat(found(indicator().addDefinitions(version(1).build()).build(), outOfNothing))
                .as("a share says it otherwise")
                .containsExactly("share-within-whole figure/f#/outOf");
        for (StatedFigure fits : List.of(
                value().count(Count.ZERO).outOf(Count.ZERO).build(),
                value().count(Count.atMost(3)).outOf(Count.ZERO).build(),
                value().outOf(Count.atMost(2)).build())) {
            assertThat(found(indicator().build(), fits)).as(fits.toString()).isEmpty();
        }
    }

    @Test
    void a_number_of_a_share_says_of_what_it_is_a_part() {
        Mark target =
                Mark.builder().kind(MarkKind.TARGET).count(Count.exact(80)).build();
        OwnIndicator share =
                indicator().addDefinitions(version(1).build()).addMark(target).build();
        List<Finding> found = findings(share, value().build());
        assertThat(found)
                .extracting(finding -> finding.rule() + " " + finding.place(), Finding::value)
                .containsExactly(
                        tuple("share-has-whole figure/f#/count", "3"),
                        tuple("share-has-whole indicator/steun#/marks/0/count", "80"));
        assertThat(found).allSatisfy(IndicatorChecksTest::isWarningInBothLanguages);
    }

    @Test
    void a_number_needs_no_whole_unless_its_version_surely_is_a_share() {
        OwnIndicator mixed = indicator()
                .addDefinitions(
                        version(1).build(), version(2).ratio(RatioKind.MEAN).build())
                .build();
        assertThat(found(mixed, value().build())).isEmpty();
        assertThat(found(mixed, value().version(2).build())).isEmpty();
        assertThat(found(mixed, value().version(1).build())).containsExactly("share-has-whole figure/f#/count");
        assertThat(found(indicator().build(), value().build())).isEmpty();
        assertThat(found(
                        indicator().addDefinitions(version(1).build()).build(),
                        figure().missing(MissingReason.NOT_STATED)
                                .indicator(OwnIndicator.KIND.ref("steun"))
                                .build()))
                .isEmpty();
    }

    private static final WorkingArea HERE =
            WorkingArea.builder().id("hier").name(Text.nl("Hier")).build();

    private static StatedFigure.Builder yearly(String id, long count) {
        return value().id(id)
                .count(Count.exact(count))
                .outOf(Count.exact(40))
                .when(Span.parse("2022"))
                .addArea(HERE.id());
    }

    private static List<Finding> beside(OwnIndicator.Builder indicator, StatedFigure one, StatedFigure other) {
        return findings(indicator.build(), HERE, one, other);
    }

    @Test
    void two_values_for_the_same_time_place_and_version_do_not_gainsay_each_other() {
        List<Finding> found = beside(
                indicator().addDefinitions(version(1).build()),
                yearly("a", 13).build(),
                yearly("b", 30).version(1).build());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).rule()).isEqualTo("values-agree");
        assertThat(found.get(0).place()).hasToString("figure/b#/count");
        assertThat(found.get(0).value()).isEqualTo("30");
        assertThat(found.get(0).message().nl())
                .isEqualTo(
                        "hier staat 30 van 40, en in figure/a#/count voor dezelfde tijd, plaats en versie 13 van 40");
        isWarningInBothLanguages(found.get(0));
        assertThat(beside(
                        indicator(),
                        yearly("a", 13).build(),
                        yearly("b", 13).outOf(Count.exact(41)).build()))
                .hasSize(1);
    }

    @Test
    void values_that_may_agree_or_are_of_something_else_do_not_gainsay_each_other() {
        OwnIndicator.Builder one = indicator().addDefinitions(version(1).build());
        StatedFigure first = yearly("a", 13).build();
        for (StatedFigure other : List.of(
                yearly("b", 13).build(),
                yearly("b", 13).outOf(Count.between(30, 40)).build(),
                yearly("b", 30).count(Count.between(10, 30)).build(),
                yearly("b", 30).when(Span.parse("2021")).build(),
                yearly("b", 30).when(Optional.empty()).build(),
                yearly("b", 30).areas(List.of()).build(),
                yearly("b", 30).addStances(Stance.PARENT).build(),
                yearly("b", 30).indicator(Optional.empty()).build(),
                yearly("b", 30)
                        .count(Optional.empty())
                        .missing(MissingReason.NOT_STATED)
                        .build())) {
            assertThat(beside(one, first, other)).as(other.toString()).isEmpty();
        }
        OwnIndicator.Builder two =
                indicator().addDefinitions(version(1).build(), version(2).build());
        assertThat(beside(two, first, yearly("b", 30).build())).isEmpty();
        assertThat(beside(two, first, yearly("b", 30).version(2).build())).isEmpty();
        assertThat(beside(
                        two,
                        yearly("a", 13).version(1).build(),
                        yearly("b", 30).version(2).build()))
                .isEmpty();
        assertThat(beside(
                        two,
                        yearly("a", 13).version(2).build(),
                        yearly("b", 30).version(2).build()))
                .hasSize(1);
    }

    private static Mark.Builder mark(MarkKind kind, long count) {
        return Mark.builder()
                .kind(kind)
                .count(Count.exact(count))
                .outOf(Count.exact(100))
                .when(Span.parse("2023"));
    }

    @ParameterizedTest
    @EnumSource
    void two_marks_of_a_kind_for_the_same_time_and_place_do_not_gainsay_each_other(MarkKind kind) {
        OwnIndicator doubled = indicator()
                .addMarks(mark(kind, 60).build(), mark(kind, 20).build())
                .build();
        List<Finding> found = findings(doubled);
        assertThat(found)
                .extracting(finding -> finding.rule() + " " + finding.place(), Finding::value)
                .containsExactly(tuple("values-agree indicator/steun#/marks/1/count", "20"));
        assertThat(found.get(0).message().en()).contains("indicator/steun#/marks/0/count says 60 of 100");
        isWarningInBothLanguages(found.get(0));
    }

    @Test
    void a_target_is_no_baseline_and_may_be_repeated() {
        assertThat(found(indicator()
                        .addMarks(
                                mark(MarkKind.BASELINE, 20).build(),
                                mark(MarkKind.TARGET, 60).build(),
                                mark(MarkKind.TARGET, 60).build(),
                                mark(MarkKind.TARGET, 70)
                                        .when(Span.parse("2024"))
                                        .build(),
                                mark(MarkKind.TARGET, 70).version(2).build())
                        .addDefinitions(version(1).build(), version(2).build())
                        .build()))
                .isEmpty();
    }

    private static void isWarningInBothLanguages(Finding finding) {
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message().nl()).isNotEqualTo(finding.message().en());
        assertThat(finding.remedy().nl()).isNotEqualTo(finding.remedy().en());
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
