package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

/**
 * What became of one area between two divisions. Equal when all three parts are. Immutable and thread-safe.
 *
 * @param from the area before
 * @param to the area after, of the same level and a later year; with the same code if unchanged, with another if recoded,
 *     with either if redrawn
 * @param change what changed
 */
public record AreaChange(CbsArea from, CbsArea to, BoundaryChange change) {
    public AreaChange {
        checkNotNull(from, "from");
        checkNotNull(to, "to");
        checkNotNull(change, "change");
        checkArgument(from.year() < to.year(), "an area cannot change from %s to %s: the years must ascend", from, to);
        checkArgument(
                from.code().level() == to.code().level(),
                "an area cannot change from %s to %s: the levels differ",
                from,
                to);
        boolean sameCode = from.code().equals(to.code());
        checkArgument(
                change != BoundaryChange.UNCHANGED || sameCode,
                "%s and %s have different codes: not unchanged",
                from,
                to);
        checkArgument(
                change != BoundaryChange.RECODED || !sameCode, "%s and %s have the same code: not recoded", from, to);
    }

    /** Returns whether figures of both areas are about the same ground. */
    public boolean comparable() {
        return change.comparable();
    }

    /** Returns both areas and the change, such as {@code WK034407@2020 to WK034407@2021: unchanged}. */
    @Override
    public String toString() {
        return from + " to " + to + ": " + change.code();
    }
}
