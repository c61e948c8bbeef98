package nl.collectief.model.port;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.time.Instant;
import java.util.Optional;
import nl.collectief.model.record.Entry;

/**
 * One revision of a record as a store keeps it. Immutable and thread-safe.
 *
 * @param key which record
 * @param revision the number of the revision, from 1, without gaps, of this record alone
 * @param commit the number of the commit that wrote it, store-wide
 * @param recordedAt when the store recorded it, to the microsecond
 * @param state whether the record is there, was deleted or was erased
 * @param entry the record; present exactly if the state is {@link State#PRESENT}
 */
public record Stored(
        RecordKey key, long revision, long commit, Instant recordedAt, State state, Optional<Entry> entry) {
    /** What a revision says of its record. */
    public enum State {
        /** The record has this content. */
        PRESENT,
        /** The record was deleted; earlier revisions keep their content. */
        DELETED,
        /** The content was erased from every revision up to this one, for good. */
        ERASED
    }

    public Stored {
        checkNotNull(key, "key");
        checkArgument(revision >= 1, "revisions begin at 1, was %s", revision);
        checkArgument(commit >= 1, "commits begin at 1, was %s", commit);
        checkNotNull(recordedAt, "recordedAt");
        checkArgument(
                (state == State.PRESENT) == entry.isPresent(), "a revision of %s has content if present only", key);
    }

    /** Returns key, revision and state on one line. */
    @Override
    public String toString() {
        return key + "@" + revision + " " + state + " (commit " + commit + ", " + recordedAt + ")";
    }
}
