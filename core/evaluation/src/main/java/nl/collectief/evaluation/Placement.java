package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;

/**
 * Where a dated record stands to the period of an evaluation. Immutable and thread-safe.
 *
 * @param record the record
 * @param span when it was, is or will be
 * @param within whether that lies in the period
 */
public record Placement(Ref<?> record, Span span, Within within) {
    public Placement {
        checkNotNull(record, "record");
        checkNotNull(span, "span");
        checkNotNull(within, "within");
    }

    /** Returns record, date and place, such as {@code figure/young-people: 2022-01 (outside)}. */
    @Override
    public String toString() {
        return record + ": " + span + " (" + within.code() + ")";
    }
}
