package nl.collectief.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.time.Period;

/**
 * The figures of one dossier over one period. The same records, period and metrics give the same evaluation, in whatever
 * order the records came. Immutable and thread-safe.
 */
public final class Evaluation {
    private final Dossier dossier;
    private final Period period;
    private final ImmutableList<Metric> metrics;
    private final Provenance provenance;

    private Evaluation(Dossier dossier, Period period, Collection<Metric> metrics) {
        this.dossier = dossier;
        this.period = period;
        this.metrics = ImmutableList.copyOf(metrics);
        this.provenance = new Provenance(dossier.programme().id(), Optional.empty(), period, List.of(), "0");
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
        return new Evaluation(dossier, period, metrics);
    }

    /** Returns this evaluation, saying that its dossier was read at the commit of a store with this number. */
    public Evaluation atCommit(long number) {
        return this;
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
        return metrics;
    }

    /** Returns the metric with this id, empty if it was not evaluated. */
    public Optional<Metric> find(String id) {
        return metrics.stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /**
     * Returns the metric with this id.
     *
     * @throws NoSuchElementException if it was not evaluated
     */
    public Metric metric(String id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no metric \"" + id + "\" among " + metrics));
    }

    /**
     * Returns every figure, tidy: one row each, metrics in the order given, of each the total first, then its breakdowns
     * in their order, of each the keys in their order; unmodifiable.
     */
    public List<Cell> cells() {
        return List.of();
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
        return List.of();
    }

    /** Returns the figure under one key, empty if there is no record under it. */
    public Optional<Cell> find(Metric metric, Breakdown breakdown, Key key) {
        return by(metric, breakdown).stream()
                .filter(cell -> cell.key().equals(key))
                .findFirst();
    }

    /** Returns the records of the dossier that certainly lie outside the period, in the order of records; unmodifiable. */
    public List<Placement> outside() {
        return List.of();
    }

    /** Returns the records that lie in the period in part or perhaps, in the order of records; unmodifiable. */
    public List<Placement> partly() {
        return List.of();
    }

    /** Returns what this was made from and with. */
    public Provenance provenance() {
        return provenance;
    }

    /** Returns the totals as a text table: name, value, unit and number of caveats, in English. */
    public String toTable() {
        return "";
    }

    /** Returns the figures of a metric in a breakdown as a text table, in English. */
    public String toTable(Metric metric, Breakdown breakdown) {
        return "";
    }

    /** Returns programme, period and number of metrics and figures on one line. */
    @Override
    public String toString() {
        return Printing.line("Evaluation {" + provenance + "}");
    }
}
