package nl.collectief.contract;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Publication;

/** Stores that answer wrongly, each in one way that a real store might. */
final class BrokenReaders {
    private BrokenReaders() {}

    static class LosesTheOrder extends Wrapper {
        @Override
        public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
            List<Stored> all = new ArrayList<>();
            right.scan(dossier, asOf, all::add);
            Collections.reverse(all);
            for (Stored stored : all) {
                if (!reader.test(stored)) {
                    return;
                }
            }
        }
    }

    static class ForgetsHistory extends Wrapper {
        @Override
        public List<Stored> history(RecordKey key) {
            return right.load(key).map(List::of).orElse(List.of());
        }
    }

    static class ErasesTheNewestRevisionOnly extends Wrapper {
        private final Map<String, Stored> kept = new ConcurrentHashMap<>();

        @Override
        public synchronized Committed commit(Commit commit) {
            commit.changes()
                    .forEach(change ->
                            right.history(change.key()).forEach(stored -> kept.putIfAbsent(name(stored), stored)));
            return right.commit(commit);
        }

        private static String name(Stored stored) {
            return stored.key() + "@" + stored.revision();
        }

        @Override
        public Optional<Stored> load(RecordKey key, long asOf) {
            return right.load(key, asOf).map(stored -> kept.getOrDefault(name(stored), stored));
        }

        @Override
        public List<Stored> history(RecordKey key) {
            return right.history(key).stream()
                    .map(stored -> kept.getOrDefault(name(stored), stored))
                    .toList();
        }
    }

    /** Its feed of changes is a log that nobody cleans. */
    static class KeepsErasedContentInTheChanges extends Wrapper {
        private final Map<String, Stored> log = new ConcurrentHashMap<>();

        @Override
        public synchronized Committed commit(Commit commit) {
            Committed made = right.commit(commit);
            right.changes(made.number() - 1, stored -> {
                log.put(stored.key() + "@" + stored.revision(), stored);
                return true;
            });
            return made;
        }

        @Override
        public void changes(long after, Predicate<? super Stored> reader) {
            right.changes(
                    after, stored -> reader.test(log.getOrDefault(stored.key() + "@" + stored.revision(), stored)));
        }
    }

    static class OneCommitLate extends Wrapper {
        @Override
        public Optional<Stored> load(RecordKey key, long asOf) {
            return right.load(key, asOf == Long.MAX_VALUE ? asOf : asOf + 1);
        }
    }

    static class ScansTheNewestOnly extends Wrapper {
        @Override
        public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
            right.scan(dossier, asOf <= 0 ? 0 : Long.MAX_VALUE, reader);
        }
    }

    static class TimeRunsBack extends Wrapper {
        private final Map<Long, Instant> given = new ConcurrentHashMap<>();

        @Override
        public synchronized Committed commit(Commit commit) {
            Committed made = right.commit(commit);
            Instant at = given.computeIfAbsent(made.number(), number -> commit.at());
            return new Committed(made.number(), at, made.repeated());
        }
    }

    static class KeepsMilliseconds extends Wrapper {
        @Override
        public Committed commit(Commit commit) {
            return right.commit(
                    new Commit(commit.token(), commit.at().truncatedTo(ChronoUnit.MILLIS), commit.changes()));
        }
    }

    static class FindsTheCommitBeforeAMoment extends Wrapper {
        @Override
        public long commitAt(Instant moment) {
            return right.commitAt(moment.equals(Instant.MIN) ? moment : moment.minusNanos(1_000));
        }
    }

    static class MixesDossiersThatBeginAlike extends Wrapper {
        private final Set<String> dossiers = new ConcurrentSkipListSet<>();

        @Override
        public Committed commit(Commit commit) {
            commit.changes().forEach(change -> dossiers.add(change.key().dossier()));
            return right.commit(commit);
        }

        @Override
        public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
            dossiers.stream().filter(name -> name.startsWith(dossier)).forEach(name -> right.scan(name, asOf, reader));
        }
    }

    static class SwallowsWhatTheReaderThrows extends Wrapper {
        @Override
        public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
            try {
                right.scan(dossier, asOf, reader);
            } catch (RuntimeException swallowed) {
                // that is what is broken
            }
        }
    }

    static class ReadsOnWhenTheReaderHasEnough extends Wrapper {
        @Override
        public void scan(String dossier, Kind<?> kind, long asOf, Predicate<? super Stored> reader) {
            right.scan(dossier, kind, asOf, stored -> reader.test(stored) || true);
        }
    }

    static class ScansDeletedRecordsToo extends Wrapper {
        @Override
        public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
            Set<RecordKey> keys = new ConcurrentSkipListSet<>();
            right.changes(0, stored -> stored.key().dossier().equals(dossier) && keys.add(stored.key()) || true);
            for (RecordKey key : keys) {
                Optional<Stored> stored = right.load(key, asOf);
                if (stored.isPresent() && !reader.test(stored.get())) {
                    return;
                }
            }
        }
    }

    static class LeavesDeletionsOutOfTheChanges extends Wrapper {
        @Override
        public void changes(long after, Predicate<? super Stored> reader) {
            right.changes(after, stored -> stored.state() == State.DELETED || reader.test(stored));
        }
    }

    static class GivesTheChangesFromACommitOn extends Wrapper {
        @Override
        public void changes(long after, Predicate<? super Stored> reader) {
            right.changes(after == Long.MIN_VALUE ? after : after - 1, reader);
        }
    }

    /** Reads everything before it gives the first record away. */
    static class HoldsAllItScans extends Wrapper {
        private volatile int rows;

        @Override
        public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
            List<String> texts = new ArrayList<>();
            right.scan(
                    dossier,
                    asOf,
                    stored ->
                            texts.add(stored.entry().map(HoldsAllItScans::text).orElse("")));
            right.scan(dossier, asOf, reader);
            rows = texts.size();
        }

        private static String text(Entry entry) {
            return new String(((Publication) entry).title().toString().toCharArray());
        }
    }
}
