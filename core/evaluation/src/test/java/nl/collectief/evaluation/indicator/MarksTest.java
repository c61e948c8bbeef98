package nl.collectief.evaluation.indicator;

import static nl.collectief.evaluation.indicator.Series.ZUILEN;
import static nl.collectief.evaluation.indicator.Series.indicator;
import static nl.collectief.evaluation.indicator.Series.mark;
import static nl.collectief.evaluation.indicator.Series.points;
import static nl.collectief.evaluation.indicator.Series.share;
import static nl.collectief.evaluation.indicator.Series.value;
import static nl.collectief.evaluation.indicator.Series.version;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.indicator.IndicatorSeries.Point;
import nl.collectief.evaluation.indicator.Standing.Reason;
import nl.collectief.evaluation.indicator.Standing.Verdict;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.programme.Mark;
import nl.collectief.model.programme.MarkKind;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** How the values of an indicator stand to its baselines and its targets. */
class MarksTest {
    @Test
    void a_value_stands_beside_the_last_baseline_before_it_or_the_first_there_is() {
        OwnIndicator indicator = indicator()
                .addMarks(
                        mark(MarkKind.BASELINE, Count.exact(20), "2019").build(),
                        mark(MarkKind.BASELINE, Count.exact(30), "2021").build())
                .build();
        List<Point> points = points(
                indicator,
                value("2018").count(Count.exact(25)).build(),
                value("2020").count(Count.exact(25)).build(),
                value("2021").count(Count.exact(25)).build(),
                value("2022").count(Count.exact(25)).build());
        assertThat(points)
                .extracting(point -> point.baseline().orElseThrow().verdict())
                .containsExactly(Verdict.BETTER, Verdict.BETTER, Verdict.WORSE, Verdict.WORSE);
        assertThat(points.get(0).baseline().orElseThrow().mark().when())
                .as("there is none before it")
                .contains(Span.parse("2019"));
    }

    @Test
    void a_baseline_or_a_value_without_a_time_is_never_the_later_one() {
        OwnIndicator dated = indicator()
                .addMarks(
                        mark(MarkKind.BASELINE, Count.exact(20), "2019").build(),
                        mark(MarkKind.BASELINE, Count.exact(30), "2021").build())
                .build();
        StatedFigure undated = StatedFigure.builder()
                .id("v")
                .measure(Vocabulary.MEASURE.term("families-in-view"))
                .indicator(dated.id())
                .count(Count.exact(25))
                .build();
        assertThat(points(dated, undated).get(0).baseline().orElseThrow().verdict())
                .isEqualTo(Verdict.WORSE);
        OwnIndicator timeless = indicator()
                .addMarks(Mark.builder()
                        .kind(MarkKind.BASELINE)
                        .count(Count.exact(20))
                        .build())
                .build();
        assertThat(points(timeless, value("2018").count(Count.exact(25)).build())
                        .get(0)
                        .baseline()
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.BETTER);
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
        return toTarget(better, Figure.of(is), Figure.of(asked)).verdict();
    }

    private static Standing toTarget(Better better, Figure is, Figure asked) {
        return Standing.toTarget(
                Observation.of(is),
                mark(MarkKind.TARGET, Count.exact(1), "2021").build(),
                Optional.of(asked),
                Optional.of(better),
                true);
    }

    /** What is out of nothing has no value: it has reached nothing, missed nothing and is no better and no worse. */
    @Test
    void what_is_out_of_nothing_stands_nowhere() {
        OwnIndicator share = indicator()
                .addDefinitions(version(1).build())
                .addMarks(
                        mark(MarkKind.BASELINE, Count.exact(10), "2019")
                                .outOf(Count.exact(100))
                                .build(),
                        mark(MarkKind.TARGET, Count.exact(10), "2022")
                                .outOf(Count.exact(100))
                                .build())
                .build();
        for (Better better : List.of(Better.HIGHER, Better.LOWER)) {
            Point point = points(share.toBuilder().better(better).build(), share("2022", 0, 0))
                    .get(0);
            for (Optional<Standing> standing : List.of(point.baseline(), point.target())) {
                assertThat(standing.orElseThrow().verdict()).isEqualTo(Verdict.CANNOT_BE_TOLD);
                assertThat(standing.orElseThrow().why()).contains(Reason.OUT_OF_NOTHING);
            }
            assertThat(toTarget(better, Figure.of(Ratio.mean(5, 0)), Figure.of(Ratio.mean(2, 1)))
                            .why())
                    .contains(Reason.OUT_OF_NOTHING);
            assertThat(toTarget(better, Figure.of(Ratio.mean(5, 1)), Figure.of(Ratio.mean(2, 0)))
                            .why())
                    .contains(Reason.OUT_OF_NOTHING);
        }
        assertThat(Reason.OUT_OF_NOTHING.label().nl()).contains("niets");
    }

    /** Every pair of a share or a mean with bounds to two and one of these: told only if it is so for every pair. */
    @Test
    void a_ratio_reaches_a_target_only_if_every_ratio_it_may_be_does_and_none_is_out_of_nothing() {
        for (RatioKind kind : RatioKind.values()) {
            List<Ratio> all = ratios(kind);
            assertThat(all).hasSizeGreaterThan(25);
            for (Ratio is : all) {
                for (Ratio asked : all) {
                    for (Better better : List.of(Better.HIGHER, Better.LOWER)) {
                        assertThat(toTarget(better, Figure.of(is), Figure.of(asked))
                                        .verdict())
                                .as("%s %s against %s", better, is, asked)
                                .isEqualTo(expected(better, is, asked));
                    }
                }
            }
        }
    }

    private static List<Ratio> ratios(RatioKind kind) {
        List<Ratio> ratios = new ArrayList<>();
        List<Count> counts = new ArrayList<>();
        for (int least = 0; least <= 2; least++) {
            for (int most = least; most <= 2; most++) {
                counts.add(Count.between(least, most));
            }
        }
        for (Count upper : counts) {
            for (Count lower : counts) {
                if (kind == RatioKind.MEAN || !lower.certainlyLessThan(upper)) {
                    ratios.add(new Ratio(kind, upper, lower));
                }
            }
        }
        return ratios;
    }

    private static Verdict expected(Better better, Ratio is, Ratio asked) {
        boolean all = true;
        boolean none = true;
        for (long[] one : values(is)) {
            for (long[] other : values(asked)) {
                long more = one[0] * other[1] - other[0] * one[1];
                boolean reached = better == Better.HIGHER ? more >= 0 : more <= 0;
                boolean valued = one[1] > 0 && other[1] > 0;
                all &= valued && reached;
                none &= valued && !reached;
            }
        }
        return all ? Verdict.REACHED : none ? Verdict.NOT_REACHED : Verdict.CANNOT_BE_TOLD;
    }

    private static List<long[]> values(Ratio ratio) {
        List<long[]> values = new ArrayList<>();
        for (long upper = ratio.numerator().atLeast();
                upper <= ratio.numerator().atMost().orElseThrow();
                upper++) {
            for (long lower = ratio.denominator().atLeast();
                    lower <= ratio.denominator().atMost().orElseThrow();
                    lower++) {
                if (ratio.kind() == RatioKind.MEAN || upper <= lower) {
                    values.add(new long[] {upper, lower});
                }
            }
        }
        return values;
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
}
