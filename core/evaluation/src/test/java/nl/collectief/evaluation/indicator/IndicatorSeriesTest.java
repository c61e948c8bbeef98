package nl.collectief.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.indicator.IndicatorSeries.Break;
import nl.collectief.evaluation.indicator.IndicatorSeries.Line;
import nl.collectief.evaluation.indicator.IndicatorSeries.Point;
import nl.collectief.evaluation.indicator.Standing.Reason;
import nl.collectief.evaluation.indicator.Standing.Verdict;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.programme.Definition;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Mark;
import nl.collectief.model.programme.MarkKind;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class IndicatorSeriesTest {
    private static final WorkingArea ZUILEN = WorkingArea.builder()
            .id("zuilen")
            .name(Text.nl("Zuilen"))
            .addChanges(
                    AreaChange.parse("WK034402@2019 to WK034402@2020: unchanged"),
                    AreaChange.parse("WK034402@2021 to WK034402@2022: redrawn"))
            .build();

    private static OwnIndicator.Builder indicator() {
        return OwnIndicator.builder().id("steun").title(Text.nl("Steun")).better(Better.HIGHER);
    }

    private static Definition.Builder version(int version) {
        return Definition.builder()
                .version(version)
                .numerator(Text.nl("ja"))
                .denominator(Text.nl("antwoorden"))
                .ratio(RatioKind.SHARE);
    }

    private static StatedFigure.Builder value(String when) {
        return StatedFigure.builder()
                .id("v-" + when.replace("/", "-"))
                .measure(Vocabulary.MEASURE.term("families-in-view"))
                .indicator(OwnIndicator.KIND.ref("steun"))
                .when(Span.parse(when));
    }

    private static StatedFigure share(String when, long part, long whole) {
        return value(when).count(Count.exact(part)).outOf(Count.exact(whole)).build();
    }

    private static Mark.Builder mark(MarkKind kind, Count count, String when) {
        return Mark.builder().kind(kind).count(count).when(Span.parse(when));
    }

    private static IndicatorSeries series(OwnIndicator indicator, Entry... values) {
        List<Entry> records = new ArrayList<>(List.of(
                Programme.builder()
                        .id("p")
                        .title(Text.nl("P"))
                        .mission(Text.nl("M"))
                        .build(),
                ZUILEN,
                indicator));
        records.addAll(List.of(values));
        Dossier dossier = Dossier.assemble(records).orElseThrow();
        IndicatorSeries series = IndicatorSeries.of(dossier, indicator.id());
        assertThat(IndicatorSeries.all(dossier)).containsExactly(series);
        return series;
    }

    private static List<Point> points(OwnIndicator indicator, Entry... values) {
        List<Line> lines = series(indicator, values).lines();
        assertThat(lines).hasSize(1);
        return lines.get(0).points();
    }

    @Test
    void values_stand_by_time_with_both_halves_and_what_has_no_number_keeps_its_place() {
        List<Point> points = points(
                indicator().addDefinitions(version(1).build()).build(),
                share("2021", 24, 40),
                share("2019", 0, 40),
                value("2020").suppressed(SuppressionReason.SMALL_COUNT).build(),
                value("2022").missing(MissingReason.LATER_RELEASE).build(),
                value("2023").notApplicable(NotApplicableReason.OUTSIDE_SCOPE).build());
        assertThat(points)
                .extracting(Point::value)
                .containsExactly(
                        Observation.of(Figure.of(Ratio.share(0, 40))),
                        Observation.suppressed(SuppressionReason.SMALL_COUNT),
                        Observation.of(Figure.of(Ratio.share(24, 40))),
                        Observation.missing(MissingReason.LATER_RELEASE),
                        Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE));
        assertThat(points).allSatisfy(point -> assertThat(point.breaks()).isEmpty());
    }

    @Test
    void values_of_other_indicators_are_left_out_and_areas_stand_apart() {
        OwnIndicator indicator = indicator().addDefinitions(version(1).build()).build();
        IndicatorSeries series = series(
                indicator,
                share("2020", 1, 2),
                share("2021", 1, 4).toBuilder().addArea(ZUILEN.id()).build(),
                StatedFigure.builder()
                        .id("anders")
                        .measure(Vocabulary.MEASURE.term("families-in-view"))
                        .count(Count.exact(9))
                        .build());
        assertThat(series.lines()).extracting(Line::areas).containsExactly(Set.of(), Set.of(ZUILEN.id()));
        assertThat(series.lines()).allSatisfy(line -> assertThat(line.points()).hasSize(1));
    }

    @Test
    void another_definition_breaks_the_series_unless_it_says_that_it_is_comparable() {
        for (Optional<Boolean> comparable : List.of(Optional.<Boolean>empty(), Optional.of(false), Optional.of(true))) {
            OwnIndicator indicator = indicator()
                    .addDefinitions(
                            version(1).build(),
                            version(2)
                                    .since(PartialDate.parse("2021-01-01"))
                                    .comparable(comparable)
                                    .build())
                    .build();
            List<Point> points = points(indicator, share("2020", 1, 2), share("2021", 1, 2), share("2022", 1, 2));
            assertThat(points)
                    .extracting(point -> point.version().orElseThrow())
                    .containsExactly(1, 2, 2);
            assertThat(points.get(1).breaks().contains(Break.DEFINITION)).isEqualTo(!comparable.orElse(false));
            assertThat(points.get(2).breaks()).isEmpty();
        }
    }

    @Test
    void a_version_in_between_that_is_not_comparable_breaks_it_too() {
        OwnIndicator indicator = indicator()
                .addDefinitions(
                        version(1).build(),
                        version(2).build(),
                        version(3).comparable(true).build())
                .build();
        List<Point> points = points(
                indicator,
                share("2020", 1, 2).toBuilder().version(1).build(),
                share("2021", 1, 2).toBuilder().version(3).build(),
                share("2022", 1, 2).toBuilder().version(2).build());
        assertThat(points.get(1).breaks()).containsExactly(Break.DEFINITION);
        assertThat(points.get(2).breaks()).isEmpty();
    }

    @Test
    void a_version_that_nobody_can_tell_breaks_the_series() {
        OwnIndicator indicator = indicator()
                .addDefinitions(
                        version(1).build(),
                        version(2).since(PartialDate.parse("2021-07")).build())
                .build();
        List<Point> points = points(indicator, share("2021-01", 1, 2), share("2021", 1, 2), share("2021-09", 1, 2));
        // Sorted by their first day; the whole of 2021 lies on both sides of the change.
        assertThat(points)
                .extracting(Point::version)
                .containsExactlyInAnyOrder(Optional.of(1), Optional.empty(), Optional.of(2));
        assertThat(points.get(1).breaks()).containsExactly(Break.DEFINITION);
        assertThat(points.get(2).breaks()).containsExactly(Break.DEFINITION);
    }

    @Test
    void a_boundary_that_moved_breaks_the_series_and_a_new_code_does_not() {
        OwnIndicator indicator = indicator().addDefinitions(version(1).build()).build();
        List<Point> points = points(
                indicator,
                Stream.of("2019", "2020", "2021", "2022", "2023")
                        .map(year -> share(year, 1, 2).toBuilder()
                                .addArea(ZUILEN.id())
                                .build())
                        .toArray(Entry[]::new));
        assertThat(points)
                .extracting(point -> point.breaks().contains(Break.BOUNDARY))
                .containsExactly(false, false, false, true, false);
        assertThat(new Line(Set.of(), points).comparable())
                .extracting(List::size)
                .containsExactly(3, 2);
    }

    @Test
    void a_value_whose_time_may_lie_on_both_sides_of_a_move_is_not_compared() {
        OwnIndicator indicator = indicator().addDefinitions(version(1).build()).build();
        List<Point> points = points(
                indicator,
                share("2020", 1, 2).toBuilder().addArea(ZUILEN.id()).build(),
                share("2021/2022", 1, 2).toBuilder().addArea(ZUILEN.id()).build());
        assertThat(points.get(1).breaks()).containsExactly(Break.BOUNDARY);
    }

    @Test
    void a_target_is_not_yet_reached_until_its_time_is_over() {
        OwnIndicator indicator = indicator()
                .addDefinitions(version(1).build())
                .addMarks(
                        mark(MarkKind.BASELINE, Count.exact(25), "2019")
                                .outOf(Count.exact(100))
                                .build(),
                        mark(MarkKind.TARGET, Count.exact(50), "2021")
                                .outOf(Count.exact(100))
                                .build(),
                        mark(MarkKind.TARGET, Count.exact(60), "2023")
                                .outOf(Count.exact(100))
                                .build())
                .build();
        List<Point> points = points(
                indicator,
                share("2019", 1, 4),
                share("2020", 1, 5),
                share("2021", 4, 10),
                share("2022", 6, 10),
                share("2024", 5, 10));
        assertThat(points)
                .extracting(point -> point.target().orElseThrow().verdict())
                .containsExactly(
                        Verdict.NOT_YET, Verdict.NOT_YET, Verdict.NOT_REACHED, Verdict.REACHED, Verdict.NOT_REACHED);
        assertThat(points)
                .extracting(point -> point.baseline().orElseThrow().verdict())
                .containsExactly(Verdict.SAME, Verdict.WORSE, Verdict.BETTER, Verdict.BETTER, Verdict.BETTER);
        assertThat(points.get(3).target().orElseThrow().mark().count()).isEqualTo(Count.exact(60));
    }

    @Test
    void less_is_better_where_the_indicator_says_so() {
        OwnIndicator indicator = indicator()
                .better(Better.LOWER)
                .addMarks(
                        mark(MarkKind.BASELINE, Count.exact(8), "2018").build(),
                        mark(MarkKind.TARGET, Count.atMost(2), "2018").build())
                .build();
        List<Point> points = points(
                indicator,
                value("2019").count(Count.exact(1)).build(),
                value("2020").count(Count.exact(8)).build(),
                value("2021").count(Count.exact(9)).build());
        assertThat(points)
                .extracting(point -> point.baseline().orElseThrow().verdict())
                .containsExactly(Verdict.BETTER, Verdict.SAME, Verdict.WORSE);
        // "At most two" may be nought: one is not surely within it, nine surely is not.
        assertThat(points)
                .extracting(point -> point.target().orElseThrow().verdict())
                .containsExactly(Verdict.CANNOT_BE_TOLD, Verdict.NOT_REACHED, Verdict.NOT_REACHED);
    }

    @Test
    void what_cannot_be_told_says_why() {
        Mark target = mark(MarkKind.TARGET, Count.exact(50), "2022")
                .outOf(Count.exact(100))
                .build();
        OwnIndicator one =
                indicator().addDefinitions(version(1).build()).addMarks(target).build();
        assertThat(why(one, value("2021").suppressed(SuppressionReason.SECRET).build()))
                .isEqualTo(Reason.NO_VALUE);
        assertThat(why(one, value("2021").count(Count.exact(7)).build())).isEqualTo(Reason.OTHER_SORT);
        assertThat(why(
                        one,
                        value("2021")
                                .count(Count.between(10, 30))
                                .outOf(Count.exact(40))
                                .build()))
                .isEqualTo(Reason.OVERLAP);
        assertThat(why(one.toBuilder().better(Better.NONE).build(), share("2021", 3, 4)))
                .isEqualTo(Reason.NO_DIRECTION);
        assertThat(why(one.toBuilder().better(Optional.empty()).build(), share("2021", 3, 4)))
                .isEqualTo(Reason.NO_DIRECTION);
        OwnIndicator two = one.toBuilder()
                .addDefinitions(version(2).since(PartialDate.parse("2022")).build())
                .build();
        assertThat(why(two, share("2021", 3, 4))).isEqualTo(Reason.OTHER_DEFINITION);
        OwnIndicator there = one.toBuilder()
                .marks(List.of(target.toBuilder().addArea(ZUILEN.id()).build()))
                .build();
        assertThat(why(
                        there,
                        share("2021", 3, 4).toBuilder().addArea(ZUILEN.id()).build()))
                .isEqualTo(Reason.OTHER_BOUNDARY);
    }

    private static Reason why(OwnIndicator indicator, StatedFigure value) {
        Standing standing = points(indicator, value).get(0).target().orElseThrow();
        assertThat(standing.verdict()).isEqualTo(Verdict.CANNOT_BE_TOLD);
        assertThat(standing.label().en()).startsWith("cannot be told: ");
        return standing.why().orElseThrow();
    }

    @Test
    void a_mark_is_one_of_the_same_areas_only() {
        OwnIndicator indicator = indicator()
                .addMarks(mark(MarkKind.TARGET, Count.exact(5), "2022").build())
                .build();
        assertThat(points(
                                indicator,
                                value("2021")
                                        .count(Count.exact(9))
                                        .addArea(ZUILEN.id())
                                        .build())
                        .get(0)
                        .target())
                .isEmpty();
    }

    @Test
    void a_part_that_is_more_than_its_whole_has_no_value() {
        OwnIndicator indicator = indicator().addDefinitions(version(1).build()).build();
        assertThat(points(indicator, share("2021", 41, 40)).get(0).value())
                .isEqualTo(Observation.missing(MissingReason.NOT_RECORDED));
    }

    /** Every pair of bounds to five, of a value and of a target: told only if it is so for every pair of numbers. */
    @Test
    void a_target_is_reached_only_if_every_number_it_may_be_reaches_it() {
        for (Better better : List.of(Better.HIGHER, Better.LOWER)) {
            for (int a = 0; a <= 4; a++) {
                for (int b = a; b <= 4; b++) {
                    for (int c = 0; c <= 4; c++) {
                        for (int d = c; d <= 4; d++) {
                            assertThat(verdict(better, Count.between(a, b), Count.between(c, d)))
                                    .as("%s %s-%s against %s-%s", better, a, b, c, d)
                                    .isEqualTo(expected(better, a, b, c, d));
                        }
                    }
                }
            }
        }
    }

    private static Verdict verdict(Better better, Count is, Count asked) {
        return Standing.toTarget(
                        Observation.of(Figure.of(is)),
                        mark(MarkKind.TARGET, asked, "2021").build(),
                        Optional.of(Figure.of(asked)),
                        Optional.of(better),
                        true)
                .verdict();
    }

    private static Verdict expected(Better better, int a, int b, int c, int d) {
        boolean all = true;
        boolean none = true;
        for (int is = a; is <= b; is++) {
            for (int asked = c; asked <= d; asked++) {
                boolean reached = better == Better.HIGHER ? is >= asked : is <= asked;
                all &= reached;
                none &= !reached;
            }
        }
        return all ? Verdict.REACHED : none ? Verdict.NOT_REACHED : Verdict.CANNOT_BE_TOLD;
    }

    @Test
    void every_constant_has_a_label() {
        Stream.<Coded[]>of(Break.values(), Verdict.values(), Reason.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(constant.label().nl()).isNotBlank());
    }
}
