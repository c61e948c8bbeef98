package nl.collectief.model.port;

import static com.google.common.base.Preconditions.checkNotNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;

/** Loads and saves whole dossiers through the few methods of a {@link RecordStore}. Thread-safe if the store is. */
public final class Dossiers {
    private final RecordStore store;

    private Dossiers(RecordStore store) {
        this.store = store;
    }

    /** Returns the dossiers in {@code store}. */
    public static Dossiers in(RecordStore store) {
        return new Dossiers(checkNotNull(store, "store"));
    }

    /**
     * Loads a dossier as it stands after the last commit and checks it.
     *
     * @param name the name it was saved under
     */
    public Assembly load(String name) {
        return load(name, store.lastCommit());
    }

    /** Loads a dossier as it stood after commit {@code asOf} and checks it. */
    public Assembly load(String name, long asOf) {
        List<Entry> entries = new ArrayList<>();
        store.scan(name, asOf, stored -> {
            stored.entry().ifPresent(entries::add);
            return true;
        });
        return Dossier.assemble(entries);
    }

    /**
     * Saves a dossier as one commit: writes what is new or has changed and deletes what it no longer holds, against the
     * revisions the store has now. Saving what is there already writes nothing.
     *
     * @param name the name to save it under, of the form of an id
     * @param token names the commit, see {@link Commit}
     * @param at when it is saved
     * @return the commit, empty if nothing had changed
     * @throws StaleRevisionException if somebody else saved at the same time; the store is unchanged by this call
     */
    public Optional<Committed> save(String name, Dossier dossier, String token, Instant at) {
        Map<Ref<?>, Stored> before = new HashMap<>();
        store.scan(name, store.lastCommit(), stored -> before.put(stored.key().ref(), stored) == null);
        List<Change> changes = new ArrayList<>();
        for (Entry entry : dossier.records()) {
            Stored stored = before.remove(entry.ref());
            if (stored == null || !stored.entry().equals(Optional.of(entry))) {
                changes.add(Change.put(name, entry, stored == null ? revision(name, entry.ref()) : stored.revision()));
            }
        }
        before.values().stream()
                .filter(stored -> stored.state() == State.PRESENT)
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .forEach(stored -> changes.add(Change.delete(name, stored.key().ref(), stored.revision())));
        return changes.isEmpty() ? Optional.empty() : Optional.of(store.commit(new Commit(token, at, changes)));
    }

    /** Returns the revision of a record that is not present: it may have been deleted before. */
    private long revision(String name, Ref<?> ref) {
        return store.load(new RecordKey(name, ref)).map(Stored::revision).orElse(Change.NEW);
    }
}
