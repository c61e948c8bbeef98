package nl.collectief.model.port;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;

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
     * Loads a dossier as it stands after the last commit and checks it. If nothing is kept under the name, the one finding
     * of rule {@code nothing-kept} says so.
     *
     * @param name the name it was saved under
     */
    public Assembly load(String name) {
        return load(name, store.lastCommit());
    }

    /** Loads a dossier as it stood after commit {@code asOf} and checks it, see {@link #load(String)}. */
    public Assembly load(String name, long asOf) {
        List<Entry> entries = new ArrayList<>();
        store.scan(name, asOf, stored -> {
            stored.entry().ifPresent(entries::add);
            return true;
        });
        return entries.isEmpty() ? nothingKept(name) : Dossier.assemble(entries);
    }

    private static Assembly nothingKept(String name) {
        return new Assembly(
                Optional.empty(),
                List.of(new Finding(
                        "nothing-kept",
                        Severity.ERROR,
                        Place.of(Programme.KIND.ref("programme")),
                        name,
                        Label.of(
                                "onder de naam \"" + name + "\" is niets bewaard",
                                "nothing is kept under the name \"" + name + "\""),
                        Label.of(
                                "laad onder de naam waaronder is bewaard, uit dezelfde opslag",
                                "load by the name it was saved under, from the same store"))));
    }

    /**
     * Saves a dossier as one commit: writes what is new or has changed and deletes what it no longer holds, against the
     * revisions the store has now. Saving what is there already writes nothing; repeated with its token, a save answers
     * with the commit it made then, also if nothing is left to write.
     *
     * @param name the name to save it under, of the form of an id
     * @param token names this one save, see {@link Commit}: a new one for every save, such as
     *     {@code UUID.randomUUID().toString()}, and the same one again only to repeat a save of which the answer was lost
     * @param at when it is saved
     * @return the commit: that of now, or that of then if the token made one before; empty if nothing had changed and the
     *     token made none
     * @throws IllegalArgumentException if the token was used before for something else than to save this dossier under
     *     this name; the store is unchanged by this call
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
        Optional<Committed> answer = changes.isEmpty()
                ? madeBefore(name, dossier, token, at)
                : Optional.of(store.commit(new Commit(token, at, changes)));
        answer.ifPresent(made -> checkToken(made, name, dossier, token));
        return answer;
    }

    /**
     * Returns the commit that a token made before, empty if it made none. A store tells that only when it is given a
     * commit: here one that expects a revision no record ever comes to, so that an unknown token is refused, stays free
     * and writes nothing, and a known one is answered without a look at the change.
     */
    private Optional<Committed> madeBefore(String name, Dossier dossier, String token, Instant at) {
        Change never = Change.delete(name, dossier.programme().id(), Long.MAX_VALUE);
        try {
            return Optional.of(store.commit(Commit.of(token, at, never)));
        } catch (StaleRevisionException unknownToken) {
            return Optional.empty();
        }
    }

    private void checkToken(Committed made, String name, Dossier dossier, String token) {
        checkArgument(
                !made.repeated() || hasSaved(made.number(), name, dossier),
                "the token \"%s\" was used before, for commit %s, which saved something else: every save needs a token of its"
                        + " own, such as a UUID; nothing was saved now",
                token,
                made.number());
    }

    /**
     * Returns whether a commit wrote under this name and left this dossier there. A store answers a known token without a
     * look at the changes, so it is asked here what those of then came to.
     */
    private boolean hasSaved(long commit, String name, Dossier dossier) {
        AtomicBoolean wrote = new AtomicBoolean();
        store.changes(commit - 1, stored -> {
            boolean in = stored.commit() == commit;
            wrote.compareAndSet(false, in && stored.key().dossier().equals(name));
            return in && !wrote.get();
        });
        return wrote.get() && load(name, commit).dossier().equals(Optional.of(dossier));
    }

    /** Returns the revision of a record that is not present: it may have been deleted before. */
    private long revision(String name, Ref<?> ref) {
        return store.load(new RecordKey(name, ref)).map(Stored::revision).orElse(Change.NEW);
    }
}
