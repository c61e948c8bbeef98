package nl.collectief.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.InMemoryStore;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.RecordStore;
import nl.collectief.model.port.Stored;
import nl.collectief.model.record.Kind;

/** A right store, for others to break. */
class Wrapper implements RecordStore {
    RecordStore right = new InMemoryStore();

    /** Returns what is there after the store was closed and opened again. */
    RecordStore reopened() {
        return this;
    }

    @Override
    public Optional<Stored> load(RecordKey key) {
        return load(key, Long.MAX_VALUE);
    }

    @Override
    public Optional<Stored> load(RecordKey key, long asOf) {
        return right.load(key, asOf);
    }

    @Override
    public List<Stored> history(RecordKey key) {
        return right.history(key);
    }

    @Override
    public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
        right.scan(dossier, asOf, reader);
    }

    @Override
    public void scan(String dossier, Kind<?> kind, long asOf, Predicate<? super Stored> reader) {
        scan(dossier, asOf, stored -> !stored.key().kind().equals(kind) || reader.test(stored));
    }

    @Override
    public void changes(long after, Predicate<? super Stored> reader) {
        right.changes(after, reader);
    }

    @Override
    public Committed commit(Commit commit) {
        return right.commit(commit);
    }

    @Override
    public long lastCommit() {
        return right.lastCommit();
    }

    @Override
    public long commitAt(Instant moment) {
        return right.commitAt(moment);
    }
}
