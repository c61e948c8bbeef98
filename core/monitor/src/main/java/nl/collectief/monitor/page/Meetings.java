package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.Key;
import nl.collectief.evaluation.Metric;
import nl.collectief.evaluation.Metrics;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.monitor.wording.Figures;
import nl.collectief.monitor.wording.Line;

/** The meetings by activity: what was counted of each, as far as it was evaluated. */
final class Meetings {
    private static final Metric ATTENDANCES = Metrics.attendances(Stance.PARENT);
    private static final ImmutableList<Metric> SHOWN =
            ImmutableList.of(Metrics.SESSIONS, ATTENDANCES, Metrics.differentPeople(Stance.PARENT), Metrics.REPLAYS);

    private final Evaluation evaluation;
    private final Figures figures;

    private Meetings(Evaluation evaluation, Figures figures) {
        this.evaluation = evaluation;
        this.figures = figures;
    }

    static Meetings in(Reading reading) {
        return new Meetings(reading.evaluation(), reading.figures());
    }

    /** Returns the metrics that stand in the columns. */
    List<Metric> columns() {
        return SHOWN.stream()
                .filter(metric -> evaluation.find(metric.id()).isPresent())
                .toList();
    }

    /** Returns a cell of each activity that has a figure under a column, the one with most certain attendances first. */
    List<Cell> rows() {
        Map<Key, Cell> rows = new LinkedHashMap<>();
        columns()
                .forEach(metric -> evaluation.by(metric, Breakdown.ACTIVITY).stream()
                        .filter(cell -> cell.breakdown() == Breakdown.ACTIVITY)
                        .forEach(cell -> rows.putIfAbsent(cell.key(), cell)));
        Comparator<Cell> bestKnownFirst = Comparator.comparing(
                row -> attendances(row).map(Count::atLeast).orElse(-1L), Comparator.reverseOrder());
        return ImmutableList.sortedCopyOf(bestKnownFirst, rows.values());
    }

    /** Returns who the row is about. */
    Line name(Cell row) {
        return figures.key(row);
    }

    /** Returns the figure in a column, empty if no record of the activity bears on it. */
    Optional<Cell> cell(Cell row, Metric column) {
        return evaluation.find(column, Breakdown.ACTIVITY, row.key());
    }

    /** Returns the attendances of parents, empty if they are not known or were not evaluated. */
    Optional<Count> attendances(Cell row) {
        return columns().contains(ATTENDANCES)
                ? cell(row, ATTENDANCES).flatMap(cell -> cell.value().value()).flatMap(Figure::count)
                : Optional.empty();
    }
}
