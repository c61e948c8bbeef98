package nl.collectief.monitor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.estimate.Estimate;
import nl.collectief.evaluation.indicator.IndicatorSeries;
import nl.collectief.evaluation.indicator.Standing;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;

/** The series of the programme's own indicators, a row for each value, with where it may not be compared. */
final class IndicatorTable {
    private static final int DECIMALS = 6;

    private IndicatorTable() {}

    private record Row(IndicatorSeries series, IndicatorSeries.Line line, IndicatorSeries.Point point) {
        Optional<Ratio> ratio() {
            return point.value().value().flatMap(Figure::ratio);
        }

        /** The interval of a share; a mean has none. */
        String limit(ToDoubleFunction<Estimate> which) {
            return ratio().filter(ratio -> ratio.kind() == RatioKind.SHARE)
                    .flatMap(Estimate::wilson)
                    .map(estimate -> BigDecimal.valueOf(which.applyAsDouble(estimate))
                            .setScale(DECIMALS, RoundingMode.HALF_UP)
                            .toPlainString())
                    .orElse("");
        }
    }

    static Table of(Dossier dossier) {
        return Columns.<Row>of("indicators")
                .text("indicator_id", row -> row.series().indicator().id().id())
                .text(
                        "areas",
                        row -> row.line().areas().stream().map(Ref::toString).collect(Collectors.joining(" ")))
                .optional("when", row -> row.point().when())
                .optional("version", row -> row.point().version())
                .text(
                        "status",
                        row -> row.point()
                                .value()
                                .match(
                                        figure -> "observed",
                                        reason -> "suppressed",
                                        reason -> "missing",
                                        reason -> "not-applicable"))
                .text("reason", row -> row.point().value().match(figure -> "", Coded::code, Coded::code, Coded::code))
                .count("", row -> row.point().value().value().flatMap(Figure::count))
                .coded("ratio", row -> row.ratio().map(Ratio::kind))
                .count("numerator", row -> row.ratio().map(Ratio::numerator))
                .count("denominator", row -> row.ratio().map(Ratio::denominator))
                .text("wilson_lower", row -> row.limit(Estimate::lower))
                .text("wilson_upper", row -> row.limit(Estimate::upper))
                .text(
                        "breaks",
                        row -> row.point().breaks().stream()
                                .sorted()
                                .map(Coded::code)
                                .collect(Collectors.joining(" ")))
                .coded("to_baseline", row -> row.point().baseline().map(Standing::verdict))
                .coded("to_target", row -> row.point().target().map(Standing::verdict))
                .table(IndicatorSeries.all(dossier).stream()
                        .flatMap(series -> series.lines().stream()
                                .flatMap(line -> line.points().stream().map(point -> new Row(series, line, point)))));
    }
}
