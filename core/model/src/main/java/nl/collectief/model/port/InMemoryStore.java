package nl.collectief.model.port;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.record.Kind;

/**
 * A store that lasts as long as its process: for tests, scripts and as the model other stores are held against. One
 * writer at a time; readers never wait, because they look at the revisions up to the last finished commit only.
 */
public final class InMemoryStore implements RecordStore {
    private final NavigableMap<RecordKey, ImmutableList<Stored>> records = new ConcurrentSkipListMap<>();
    private final Map<String, Committed> tokens = new HashMap<>();
    private final NavigableMap<Long, Instant> moments = new ConcurrentSkipListMap<>();
    private volatile long last;

    /** Makes an empty store. */
    public InMemoryStore() {}

    @Override
    public Optional<Stored> load(RecordKey key) {
        return load(key, last);
    }

    @Override
    public Optional<Stored> load(RecordKey key, long asOf) {
        return newest(history(key), asOf);
    }

    @Override
    public List<Stored> history(RecordKey key) {
        long now = last;
        return seen(records.getOrDefault(checkNotNull(key, "key"), ImmutableList.of()), now);
    }

    @Override
    public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
        scan(asOf, key -> key.dossier().equals(dossier), reader);
    }

    @Override
    public void scan(String dossier, Kind<?> kind, long asOf, Predicate<? super Stored> reader) {
        scan(asOf, key -> key.dossier().equals(dossier) && key.kind().equals(kind), reader);
    }

    private void scan(long asOf, Predicate<RecordKey> wanted, Predicate<? super Stored> reader) {
        long now = last;
        for (Map.Entry<RecordKey, ImmutableList<Stored>> record : records.entrySet()) {
            if (wanted.test(record.getKey())) {
                Optional<Stored> found = newest(seen(record.getValue(), now), asOf)
                        .filter(revision -> revision.state() == State.PRESENT);
                if (found.isPresent() && !reader.test(found.get())) {
                    return;
                }
            }
        }
    }

    @Override
    public void changes(long after, Predicate<? super Stored> reader) {
        long now = last;
        List<Stored> since = new ArrayList<>();
        records.values()
                .forEach(revisions -> seen(revisions, now).stream()
                        .filter(revision -> revision.commit() > after)
                        .forEach(since::add));
        since.sort(Comparator.comparing(Stored::commit).thenComparing(Stored::key));
        for (Stored revision : since) {
            if (!reader.test(revision)) {
                return;
            }
        }
    }

    @Override
    public synchronized Committed commit(Commit commit) {
        Committed before = tokens.get(commit.token());
        if (before != null) {
            return new Committed(before.number(), before.at(), true);
        }
        Map<RecordKey, Long> stale = new TreeMap<>();
        for (Change change : commit.changes()) {
            long actual = records.getOrDefault(change.key(), ImmutableList.of()).size();
            if (actual != change.expected()) {
                stale.put(change.key(), actual);
            }
        }
        if (!stale.isEmpty()) {
            throw new StaleRevisionException(stale);
        }
        Instant earlier = moments.getOrDefault(last, Instant.MIN);
        Instant at = commit.at().isAfter(earlier) ? commit.at() : earlier;
        Committed made = new Committed(last + 1, at, false);
        commit.changes().forEach(change -> apply(change, made));
        tokens.put(commit.token(), made);
        moments.put(made.number(), at);
        last = made.number();
        commit.changes().stream()
                .filter(change -> change.state() == State.ERASED)
                .forEach(change -> records.computeIfPresent(change.key(), (key, revisions) -> seen(revisions, last)));
        return made;
    }

    // Nobody sees the new revision before its commit is the last one.
    private void apply(Change change, Committed made) {
        records.put(
                change.key(),
                ImmutableList.<Stored>builder()
                        .addAll(records.getOrDefault(change.key(), ImmutableList.of()))
                        .add(new Stored(
                                change.key(),
                                change.expected() + 1,
                                made.number(),
                                made.at(),
                                change.state(),
                                change.entry()))
                        .build());
    }

    /** Returns the revisions that commits up to {@code now} made, without what they erased. */
    private static ImmutableList<Stored> seen(List<Stored> revisions, long now) {
        int size = revisions.size();
        while (size > 0 && revisions.get(size - 1).commit() > now) {
            size--;
        }
        int erased = size - 1;
        while (erased >= 0 && revisions.get(erased).state() != State.ERASED) {
            erased--;
        }
        ImmutableList.Builder<Stored> seen = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            seen.add(i < erased ? erased(revisions.get(i)) : revisions.get(i));
        }
        return seen.build();
    }

    private static Stored erased(Stored revision) {
        return new Stored(
                revision.key(),
                revision.revision(),
                revision.commit(),
                revision.recordedAt(),
                State.ERASED,
                Optional.empty());
    }

    @Override
    public long lastCommit() {
        return last;
    }

    @Override
    public long commitAt(Instant moment) {
        checkNotNull(moment, "moment");
        return moments.headMap(last, true).entrySet().stream()
                .filter(made -> !made.getValue().isAfter(moment))
                .mapToLong(Map.Entry::getKey)
                .max()
                .orElse(0);
    }

    private static Optional<Stored> newest(List<Stored> revisions, long asOf) {
        Stored found = null;
        for (Stored revision : revisions) {
            if (revision.commit() <= asOf) {
                found = revision;
            }
        }
        return Optional.ofNullable(found);
    }
}
