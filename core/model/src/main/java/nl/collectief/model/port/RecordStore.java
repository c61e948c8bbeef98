package nl.collectief.model.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.collectief.model.Spi;
import nl.collectief.model.record.Kind;

/**
 * The one door to storage: keeps records of dossiers with their history. Implemented by adapters; the contract tests
 * tell whether an adapter is right, and everything else ({@link Dossiers}) is built on these few methods.
 *
 * <p>The contract:
 *
 * <ul>
 *   <li>A <b>revision</b> belongs to one record and counts from 1 without gaps; a <b>commit</b> has a number that is
 *       store-wide and rises. Numbers start at 1; 0 means "before everything".
 *   <li>A commit is <b>atomic</b>: all its changes are seen together, or none, by every reader and after every crash.
 *   <li>It is <b>optimistic</b>: each change names the revision it expects, and a single one that does not hold refuses
 *       the whole commit with all that are stale.
 *   <li>It is <b>idempotent</b>: a token that was used before answers as it did then, without looking at the changes.
 *   <li>An accepted commit <b>lasts</b>: it survives the end of the process, if the store claims to last at all.
 *   <li>Recorded time never runs back: a commit whose time lies before the last one is recorded at the last one's time.
 *   <li>Deleted records keep their history; erased ones keep only markers.
 *   <li>Every method may be called from any thread. A reader sees whole commits only. A callback must not call the store.
 * </ul>
 *
 * <p>Every method throws {@link StoreException} if the store fails; its subclasses tell whether to try again.
 */
@Spi
public interface RecordStore {
    /** Returns the newest revision of a record, deleted and erased ones too, empty if the store never held it. */
    Optional<Stored> load(RecordKey key);

    /**
     * Returns a record's revision as it was newest after commit {@code asOf}, empty if the store did not hold it then.
     * Erased content stays erased, whatever the moment.
     */
    Optional<Stored> load(RecordKey key, long asOf);

    /** Returns all revisions of a record, oldest first, empty if the store never held it. */
    List<Stored> history(RecordKey key);

    /**
     * Gives {@code reader} every record of a dossier that is present as of a commit, in the order of the keys, until it
     * answers false. Memory use does not grow with the number of records. What the reader throws, this method throws.
     */
    void scan(String dossier, long asOf, Predicate<? super Stored> reader);

    /** As {@link #scan(String, long, Predicate)}, the records of one kind only. */
    void scan(String dossier, Kind<?> kind, long asOf, Predicate<? super Stored> reader);

    /**
     * Gives {@code reader} every revision written after commit {@code after}, in the order of commits and, within one,
     * of keys, until it answers false.
     */
    void changes(long after, Predicate<? super Stored> reader);

    /**
     * Makes the changes of a commit together.
     *
     * @throws StaleRevisionException if a record is not at the revision the commit expects; the store is unchanged
     */
    Committed commit(Commit commit);

    /** Returns the number of the last commit, 0 if there is none. */
    long lastCommit();

    /** Returns the number of the last commit recorded at {@code moment} or before, 0 if there is none. */
    long commitAt(Instant moment);
}
