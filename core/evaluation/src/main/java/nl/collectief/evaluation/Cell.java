package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Label;

/**
 * One figure with all that is needed to read it: what, of what, how much, from which records and with which caveats.
 * Immutable and thread-safe.
 *
 * @param metric what is told
 * @param breakdown over what it is broken down, {@link Breakdown#TOTAL} for the whole
 * @param key of what it is told
 * @param label how a reader calls the key
 * @param value the figure, or why there is none
 * @param records the records it rests on, those that made it unknown included, in natural order, may be empty
 * @param caveats the records that make it less certain, in their order, may be empty
 */
public record Cell(
        Metric metric,
        Breakdown breakdown,
        Key key,
        Label label,
        Observation<Figure> value,
        List<Ref<?>> records,
        List<Caveat> caveats) {
    public Cell {
        checkNotNull(metric, "metric");
        checkNotNull(breakdown, "breakdown");
        checkNotNull(key, "key");
        checkNotNull(label, "label");
        checkNotNull(value, "value");
        records = ImmutableList.copyOf(records);
        caveats = ImmutableList.copyOf(caveats);
    }

    /** Returns the records named for one reason, in natural order; unmodifiable. */
    public List<Ref<?>> records(Caveat.Reason reason) {
        return caveats.stream()
                .filter(caveat -> caveat.reason() == reason)
                .<Ref<?>>map(Caveat::record)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns how a reader sees the value, such as "390 tot 1.950" or "ontbreekt: niet vastgelegd". */
    public Label valueLabel() {
        return value.label(Figure::label);
    }

    /** Returns metric, key and value on one line, with the number of caveats if there are any. */
    @Override
    public String toString() {
        return Printing.line(metric.id()
                + (breakdown == Breakdown.TOTAL ? "" : " [" + breakdown.code() + "=" + key + "]")
                + ": " + Printing.value(value)
                + (caveats.isEmpty() ? "" : " (caveats: " + caveats.size() + ")"));
    }
}
