package nl.collectief.model.port;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;

/**
 * One change that a commit makes: write, delete or erase one record, expecting it at one revision. Immutable and
 * thread-safe.
 *
 * @param key which record
 * @param expected the revision it must be at now, {@link #NEW} if the store must never have held it
 * @param state what it is to become
 * @param entry the content to write; present exactly if it is to be {@link State#PRESENT}
 */
public record Change(RecordKey key, long expected, State state, Optional<Entry> entry) {
    /** The expected revision of a record that the store never held. */
    public static final long NEW = 0;

    public Change {
        checkNotNull(key, "key");
        checkArgument(expected >= NEW, "an expected revision is not negative, was %s", expected);
        checkArgument((state == State.PRESENT) == entry.isPresent(), "a change of %s has content if it writes", key);
        entry.ifPresent(e -> checkArgument(e.ref().equals(key.ref()), "%s cannot be written as %s", e.ref(), key));
    }

    /** Returns the change that writes {@code entry}, which must be at {@code expected}; it revives a deleted record. */
    public static Change put(String dossier, Entry entry, long expected) {
        return new Change(new RecordKey(dossier, entry.ref()), expected, State.PRESENT, Optional.of(entry));
    }

    /** Returns the change that deletes a record, which must be at {@code expected}; its history stays. */
    public static Change delete(String dossier, Ref<?> ref, long expected) {
        return new Change(new RecordKey(dossier, ref), expected, State.DELETED, Optional.empty());
    }

    /**
     * Returns the change that erases a record, which must be at {@code expected}: its content goes from every revision
     * for good, and a marker remains.
     */
    public static Change erase(String dossier, Ref<?> ref, long expected) {
        return new Change(new RecordKey(dossier, ref), expected, State.ERASED, Optional.empty());
    }
}
