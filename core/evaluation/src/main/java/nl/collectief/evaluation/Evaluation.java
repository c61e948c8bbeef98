package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Within;

/**
 * The figures of one dossier over one period. The same records, period and metrics give the same evaluation, in whatever
 * order the records came. Immutable and thread-safe.
 */
public final class Evaluation {
    private final Dossier dossier;
    private final Period period;
    private final ImmutableMap<String, Metric> metrics; // by id
    private final ImmutableListMultimap<Metric, Cell> cells;
    private final Provenance provenance;

    private Evaluation(
            Dossier dossier,
            Period period,
            ImmutableMap<String, Metric> metrics,
            ImmutableListMultimap<Metric, Cell> cells,
            Provenance provenance) {
        this.dossier = dossier;
        this.period = period;
        this.metrics = metrics;
        this.cells = cells;
        this.provenance = provenance;
    }

    /** Returns the figures of the first set of metrics, {@link Metrics#standard}. */
    public static Evaluation of(Dossier dossier, Period period) {
        return of(dossier, period, Metrics.standard());
    }

    /**
     * Returns the figures of the metrics given.
     *
     * @throws IllegalArgumentException if two metrics have the same id
     */
    public static Evaluation of(Dossier dossier, Period period, Collection<Metric> metrics) {
        Frame frame = Frame.of(dossier, period);
        ImmutableMap<String, Metric> byId = Maps.uniqueIndex(metrics, Metric::id);
        ImmutableListMultimap.Builder<Metric, Cell> cells = ImmutableListMultimap.builder();
        KeyLabels labels = new KeyLabels(dossier);
        byId.values().forEach(metric -> cells.putAll(metric, Tabulation.cells(metric, frame, labels)));
        return new Evaluation(
                dossier,
                period,
                byId,
                cells.build(),
                new Provenance(
                        dossier.programme().id(),
                        Optional.empty(),
                        period,
                        byId.values().stream()
                                .map(metric -> metric.id() + "@" + metric.version())
                                .toList(),
                        Version.LIBRARY));
    }

    /** Returns this evaluation, saying that its dossier was read at the commit of a store with this number. */
    public Evaluation atCommit(long number) {
        Provenance at = new Provenance(
                provenance.programme(), Optional.of(number), period, provenance.metrics(), provenance.library());
        return new Evaluation(dossier, period, metrics, cells, at);
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the period. */
    public Period period() {
        return period;
    }

    /** Returns the metrics, in the order given; unmodifiable. */
    public List<Metric> metrics() {
        return metrics.values().asList();
    }

    /** Returns the metric with this id, empty if it was not evaluated. */
    public Optional<Metric> find(String id) {
        return Optional.ofNullable(metrics.get(checkNotNull(id, "id")));
    }

    /**
     * Returns the metric with this id.
     *
     * @throws NoSuchElementException if it was not evaluated
     */
    public Metric metric(String id) {
        return find(id).orElseThrow(
                        () -> new NoSuchElementException("no metric \"" + id + "\" among " + metrics.keySet()));
    }

    /**
     * Returns every figure, tidy: one row each, metrics in the order given, of each the total first, then its breakdowns
     * in their order, of each the keys in their order; unmodifiable.
     */
    public List<Cell> cells() {
        return cells.values().asList();
    }

    /**
     * Returns the figure of a metric as a whole.
     *
     * @throws NoSuchElementException if the metric was not evaluated
     */
    public Cell total(Metric metric) {
        return by(metric, Breakdown.TOTAL).get(0);
    }

    /**
     * Returns the figures of a metric in a breakdown, in the order of its keys: one for every key under which there is a
     * record, and none for others, since no record is not zero. If the metric is not broken down so, one that says that
     * it is not applicable. Unmodifiable.
     *
     * @throws NoSuchElementException if the metric was not evaluated
     */
    public List<Cell> by(Metric metric, Breakdown breakdown) {
        if (!metric.equals(metrics.get(metric.id()))) {
            throw new NoSuchElementException("metric " + metric + " was not evaluated, only " + metrics.keySet());
        }
        if (breakdown != Breakdown.TOTAL && !metric.breakdowns().contains(breakdown)) {
            return ImmutableList.of(Tabulation.notBrokenDown(metric, breakdown));
        }
        return cells.get(metric).stream()
                .filter(cell -> cell.breakdown() == breakdown)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the figure under one key, empty if there is no record under it. */
    public Optional<Cell> find(Metric metric, Breakdown breakdown, Key key) {
        return by(metric, breakdown).stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst();
    }

    /**
     * Returns the records of the dossier that certainly lie outside the period, in the order of records; unmodifiable.
     * Costs a look at every record.
     */
    public List<Placement> outside() {
        return placed(Within.OUTSIDE);
    }

    /**
     * Returns the records that lie in the period in part or perhaps, in the order of records; unmodifiable. Costs a look
     * at every record.
     */
    public List<Placement> partly() {
        return placed(Within.PARTLY);
    }

    private ImmutableList<Placement> placements() {
        return Placements.of(dossier, period);
    }

    private ImmutableList<Placement> placed(Within within) {
        return placements().stream()
                .filter(placement -> placement.within() == within)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns what this was made from and with. */
    public Provenance provenance() {
        return provenance;
    }

    /** Returns the totals as a text table in English: id, value, unit, number of records and of {@link Cell#doubtful} ones. */
    public String toTable() {
        return Printing.table(
                ImmutableList.of("metric", "value", "unit", "records", "caveats"),
                metrics.values().stream()
                        .map(this::total)
                        .map(cell -> ImmutableList.of(
                                cell.metric().id(),
                                cell.valueLabel().en(),
                                cell.metric().unit().en(),
                                String.valueOf(cell.records().size()),
                                String.valueOf(cell.doubtful().size())))
                        .toList());
    }

    /**
     * Returns the figures of a metric in a breakdown as a text table in English.
     *
     * @throws NoSuchElementException if the metric was not evaluated
     */
    public String toTable(Metric metric, Breakdown breakdown) {
        return Printing.table(
                ImmutableList.of(breakdown.label().en(), metric.unit().en(), "records", "caveats"),
                by(metric, breakdown).stream()
                        .map(cell -> ImmutableList.of(
                                cell.label().en(),
                                cell.valueLabel().en(),
                                String.valueOf(cell.records().size()),
                                String.valueOf(cell.doubtful().size())))
                        .toList());
    }

    /** Two evaluations are equal if what they were made from and with, their figures and their placements are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Evaluation that
                && provenance.equals(that.provenance)
                && cells.equals(that.cells)
                && placements().equals(that.placements());
    }

    @Override
    public int hashCode() {
        return Objects.hash(provenance, cells, placements());
    }

    /** Returns programme, period and the number of metrics, figures and records outside the period on one line. */
    @Override
    public String toString() {
        return Printing.line("Evaluation {" + dossier.programme().id() + ", "
                + period.label().en() + ", metrics=" + metrics.size() + ", figures=" + cells.size() + ", outside="
                + outside().size() + "}");
    }
}
