package nl.collectief.evaluation.indicator;

import static nl.collectief.evaluation.indicator.Series.ZUILEN;
import static nl.collectief.evaluation.indicator.Series.indicator;
import static nl.collectief.evaluation.indicator.Series.mark;
import static nl.collectief.evaluation.indicator.Series.points;
import static nl.collectief.evaluation.indicator.Series.series;
import static nl.collectief.evaluation.indicator.Series.share;
import static nl.collectief.evaluation.indicator.Series.value;
import static nl.collectief.evaluation.indicator.Series.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.programme.MarkKind;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import org.junit.jupiter.api.Test;

/** The values of an indicator in their order, and where a series of them breaks. */
class IndicatorSeriesTest {
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
    void of_versions_that_the_indicator_does_not_know_only_the_same_can_be_compared() {
        OwnIndicator indicator = indicator()
                .addDefinitions(version(1).build(), version(2).comparable(true).build())
                .build();
        List<Point> points = points(
                indicator,
                share("2019", 1, 2).toBuilder().version(8).build(),
                share("2020", 1, 2).toBuilder().version(8).build(),
                share("2021", 1, 2).toBuilder().version(9).build(),
                share("2022", 1, 2).toBuilder().version(2).build(),
                share("2023", 1, 2).toBuilder().version(1).build());
        assertThat(points)
                .extracting(point -> point.breaks().contains(Break.DEFINITION))
                .containsExactly(false, false, true, true, false);
        List<Point> free = points(
                indicator().build(),
                value("2020").count(Count.exact(1)).build(),
                value("2021").count(Count.exact(2)).build());
        assertThat(free.get(1).breaks())
                .as("no definition that could have changed")
                .isEmpty();
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
    void a_part_that_is_more_than_its_whole_is_impossible_and_says_so() {
        OwnIndicator indicator = indicator().addDefinitions(version(1).build()).build();
        Point point = points(indicator, share("2021", 41, 40)).get(0);
        assertThat(point.value()).isEqualTo(Observation.notApplicable(NotApplicableReason.LOGICALLY_IMPOSSIBLE));
        assertThat(point.excess()).contains(new Excess(Count.exact(41), Count.exact(40)));
        assertThat(point).hasToString("2021: 41 of 40, and a part is never more than the whole");
        assertThat(points(indicator, share("2021", 40, 40)).get(0).excess()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Excess(Count.exact(40), Count.exact(40)));
    }

    /** The versions change in 2022, and nobody can tell of which a value of 2021 and 2022 is. */
    private static Point ofEither(RatioKind first, RatioKind last, long part, long whole) {
        OwnIndicator indicator = indicator()
                .addDefinitions(
                        version(1).ratio(first).build(),
                        version(2).ratio(last).since(PartialDate.parse("2022")).build())
                .build();
        Point point = points(indicator, share("2021/2022", part, whole)).get(0);
        assertThat(point.version()).isEmpty();
        return point;
    }

    @Test
    void a_value_of_an_unknown_version_is_a_share_if_every_version_is_one() {
        assertThat(ofEither(RatioKind.SHARE, RatioKind.SHARE, 3, 10).value())
                .isEqualTo(Observation.of(Figure.of(Ratio.share(3, 10))));
        assertThat(ofEither(RatioKind.SHARE, RatioKind.MEAN, 3, 10).value())
                .isEqualTo(Observation.of(Figure.of(Ratio.mean(3, 10))));
        assertThat(ofEither(RatioKind.MEAN, RatioKind.MEAN, 3, 10).value())
                .isEqualTo(Observation.of(Figure.of(Ratio.mean(3, 10))));
        assertThat(points(indicator().build(), share("2021", 3, 10)).get(0).value())
                .as("no version at all")
                .isEqualTo(Observation.of(Figure.of(Ratio.mean(3, 10))));
        OwnIndicator one = indicator().addDefinitions(version(1).build()).build();
        StatedFigure ofNone = share("2021", 3, 10).toBuilder().version(8).build();
        assertThat(points(one, ofNone).get(0).value()).isEqualTo(Observation.of(Figure.of(Ratio.share(3, 10))));
    }

    /** The same as the finding "share-within-whole" says. */
    @Test
    void a_part_that_is_more_than_its_whole_is_impossible_if_any_version_it_may_be_of_is_a_share() {
        for (RatioKind last : RatioKind.values()) {
            Point point = ofEither(RatioKind.SHARE, last, 12, 10);
            assertThat(point.excess()).contains(new Excess(Count.exact(12), Count.exact(10)));
            assertThat(point.value()).isEqualTo(Observation.notApplicable(NotApplicableReason.LOGICALLY_IMPOSSIBLE));
        }
        assertThat(ofEither(RatioKind.MEAN, RatioKind.MEAN, 12, 10).excess()).isEmpty();
    }

    @Test
    void what_is_impossible_is_held_against_no_mark_and_says_why() {
        OwnIndicator indicator = indicator()
                .addDefinitions(version(1).build())
                .addMarks(mark(MarkKind.BASELINE, Count.exact(50), "2019")
                        .outOf(Count.exact(40))
                        .build())
                .addMarks(mark(MarkKind.TARGET, Count.exact(30), "2023")
                        .outOf(Count.exact(40))
                        .build())
                .build();
        Point point = points(indicator, share("2021", 41, 40)).get(0);
        assertThat(point.target().orElseThrow().why()).contains(Reason.IMPOSSIBLE);
        assertThat(points(indicator, share("2021", 20, 40))
                        .get(0)
                        .baseline()
                        .orElseThrow()
                        .why())
                .contains(Reason.IMPOSSIBLE);
    }

    @Test
    void every_constant_has_a_label() {
        Stream.<Coded[]>of(Break.values(), Verdict.values(), Reason.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(constant.label().nl()).isNotBlank());
    }
}
