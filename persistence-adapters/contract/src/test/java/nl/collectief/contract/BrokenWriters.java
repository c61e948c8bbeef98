package nl.collectief.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.InMemoryStore;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.RecordStore;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.record.Attribute.Arity;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Shape;

/** Stores that write wrongly, each in one way that a real store might. */
final class BrokenWriters {
    private BrokenWriters() {}

    private static Change at(Change change, long expected) {
        return new Change(change.key(), expected, change.state(), change.entry());
    }

    static class LastWriterWins extends Wrapper {
        @Override
        public synchronized Committed commit(Commit commit) {
            List<Change> changes = commit.changes().stream()
                    .map(change -> at(
                            change,
                            right.load(change.key()).map(Stored::revision).orElse(Change.NEW)))
                    .toList();
            return right.commit(new Commit(commit.token(), commit.at(), changes));
        }
    }

    /** Looks whether all is as expected, and writes a moment later. */
    static class LooksBeforeItLeaps extends LastWriterWins {
        @Override
        public Committed commit(Commit commit) {
            for (Change change : commit.changes()) {
                long actual = right.load(change.key()).map(Stored::revision).orElse(Change.NEW);
                if (actual != change.expected()) {
                    return right.commit(commit); // refuses, or answers as before
                }
            }
            LockSupport.parkNanos(200_000);
            return super.commit(commit);
        }
    }

    static class WithoutRollback extends Wrapper {
        @Override
        public Committed commit(Commit commit) {
            Committed made = null;
            for (int i = 0; i < commit.changes().size(); i++) {
                String token = i == 0 ? commit.token() : commit.token().hashCode() + "." + i;
                made = right.commit(
                        Commit.of(token, commit.at(), commit.changes().get(i)));
            }
            return made;
        }
    }

    static class IgnoresTokens extends Wrapper {
        private int commits;

        @Override
        public synchronized Committed commit(Commit commit) {
            return right.commit(new Commit("own-" + commits++, commit.at(), commit.changes()));
        }
    }

    static class UsesUpTokensOfRefusedCommits extends Wrapper {
        private final Set<String> used = ConcurrentHashMap.newKeySet();

        @Override
        public Committed commit(Commit commit) {
            if (used.contains(commit.token())) {
                return new Committed(right.lastCommit(), commit.at(), true);
            }
            try {
                return right.commit(commit);
            } catch (StaleRevisionException refused) {
                used.add(commit.token());
                throw refused;
            }
        }
    }

    static class TokensInAnyCase extends Wrapper {
        @Override
        public Committed commit(Commit commit) {
            return right.commit(new Commit(commit.token().toLowerCase(Locale.ROOT), commit.at(), commit.changes()));
        }
    }

    static class ForgetsTokensWhenClosed extends Wrapper {
        private int opened;

        @Override
        public Committed commit(Commit commit) {
            String token = opened + "." + commit.token();
            return right.commit(
                    new Commit(token.substring(0, Math.min(64, token.length())), commit.at(), commit.changes()));
        }

        @Override
        RecordStore reopened() {
            opened++;
            return this;
        }
    }

    static class LosesTheLastCommitWhenClosed extends Wrapper {
        private final List<Commit> made = new ArrayList<>();

        @Override
        public synchronized Committed commit(Commit commit) {
            Committed committed = right.commit(commit);
            if (!committed.repeated()) {
                made.add(commit);
            }
            return committed;
        }

        @Override
        RecordStore reopened() {
            right = new InMemoryStore();
            made.subList(0, Math.max(0, made.size() - 1)).forEach(right::commit);
            return this;
        }
    }

    static class NamesOneStaleRecordOnly extends Wrapper {
        @Override
        public Committed commit(Commit commit) {
            try {
                return right.commit(commit);
            } catch (StaleRevisionException stale) {
                RecordKey first = stale.actual().firstKey();
                throw new StaleRevisionException(Map.of(first, stale.actual().get(first)));
            }
        }
    }

    static class TakesDeletedForNew extends Wrapper {
        @Override
        public Committed commit(Commit commit) {
            List<Change> changes = commit.changes().stream()
                    .map(change -> right.load(change.key())
                            .filter(stored -> stored.state() == State.DELETED && change.expected() == Change.NEW)
                            .map(stored -> at(change, stored.revision()))
                            .orElse(change))
                    .toList();
            return right.commit(new Commit(commit.token(), commit.at(), changes));
        }
    }

    static class TurnsListsRound extends Wrapper {
        @Override
        public Committed commit(Commit commit) {
            List<Change> changes = commit.changes().stream()
                    .map(change -> new Change(
                            change.key(),
                            change.expected(),
                            change.state(),
                            change.entry().map(TurnsListsRound::turned)))
                    .toList();
            return right.commit(new Commit(commit.token(), commit.at(), changes));
        }

        private static Entry turned(Entry entry) {
            Shape<? extends Entry> shape = entry.recordKind().shape();
            return shape.make(shape.attributes().stream()
                    .map(attribute -> {
                        List<Object> values = new ArrayList<>(attribute.values(entry));
                        if (attribute.arity() == Arity.LIST) {
                            Collections.reverse(values);
                        }
                        boolean many = attribute.arity() == Arity.LIST || attribute.arity() == Arity.SET;
                        return many ? values : values.stream().findFirst().orElse(null);
                    })
                    .toArray());
        }
    }

    /** Shows the first change of a commit before the rest of it is there. */
    static class LeaksHalfACommit extends Wrapper {
        private volatile Optional<Stored> early = Optional.empty();

        @Override
        public synchronized Committed commit(Commit commit) {
            Change first = commit.changes().get(0);
            if (right.load(first.key()).map(Stored::revision).orElse(Change.NEW) == first.expected()) {
                early = Optional.of(new Stored(
                        first.key(),
                        first.expected() + 1,
                        right.lastCommit() + 1,
                        commit.at(),
                        first.state(),
                        first.entry()));
                LockSupport.parkNanos(200_000);
            }
            try {
                return right.commit(commit);
            } finally {
                early = Optional.empty();
            }
        }

        @Override
        public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
            Optional<Stored> shown = early;
            right.scan(
                    dossier,
                    asOf,
                    stored -> reader.test(shown.filter(e -> e.key().equals(stored.key()))
                            .filter(e -> e.state() == State.PRESENT)
                            .orElse(stored)));
        }
    }
}
