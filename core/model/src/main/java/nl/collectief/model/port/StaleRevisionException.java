package nl.collectief.model.port;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;

/** Somebody else was first: records are not at the revisions a commit expects. Load them again and redo the change. */
public final class StaleRevisionException extends StoreException {
    private final transient ImmutableSortedMap<RecordKey, Long> actual;

    /**
     * Names the stale records.
     *
     * @param actual each stale record with the revision it is at, {@link Change#NEW} if the store never held it
     */
    public StaleRevisionException(Map<RecordKey, Long> actual) {
        super("not at the expected revision, but at: " + ImmutableSortedMap.copyOf(actual), null);
        this.actual = ImmutableSortedMap.copyOf(actual);
    }

    /** Returns each stale record with the revision it is at; unmodifiable. */
    public SortedMap<RecordKey, Long> actual() {
        return actual;
    }
}
