package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
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
 * @param caveats what makes it less certain, each a record and a reason, in their order, may be empty; a record can be
 *     named for several reasons
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

    /**
     * Returns the records a reader must know of with this figure: those that a caveat names, each once for whatever
     * reasons, in natural order; unmodifiable. Their number is what every table and page calls the number of caveats.
     */
    public List<Ref<?>> doubtful() {
        return ImmutableSortedSet.<Ref<?>>copyOf(Lists.transform(caveats, Caveat::record))
                .asList();
    }

    /** Returns whether more than one record is in the figure, so that the words of a source can only be of a part. */
    public boolean isOfSeveral() {
        return records.size() > 1;
    }

    /**
     * Returns how a reader sees the value, such as "390 tot 1.950" or "ontbreekt: niet vastgelegd". Words of a source are
     * said to be of a part where several records were added up: "ten minste 14 (daarin: “een aantal keren”)".
     */
    public Label valueLabel() {
        return value.label(isOfSeveral() ? Figure::labelOfSeveral : Figure::label);
    }

    /** Returns metric, key and value on one line, with the number of {@link #doubtful} records if there are any. */
    @Override
    public String toString() {
        return Printing.line(metric.id()
                + (breakdown == Breakdown.TOTAL ? "" : " [" + breakdown.code() + "=" + key + "]")
                + ": " + Printing.value(value, isOfSeveral())
                + (caveats.isEmpty() ? "" : " (caveats: " + doubtful().size() + ")"));
    }
}
