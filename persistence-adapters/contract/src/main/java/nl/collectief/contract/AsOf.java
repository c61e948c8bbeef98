package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import org.junit.jupiter.api.Test;

/** The store answers as it stood after any commit. */
abstract class AsOf extends Topic {
    private static final List<String> DOSSIERS = List.of(DOSSIER, DOSSIER + "-2");

    AsOf(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void what_was_there_after_each_commit_can_be_read_ever_after() {
        NavigableMap<Long, Map<RecordKey, Stored>> expected = new TreeMap<>(Map.of(0L, Map.of()));
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 60; i++) {
            Map<RecordKey, Stored> state = new TreeMap<>(expected.lastEntry().getValue());
            long number = commit(changes(random, state)).number();
            changes(expected.lastKey()).forEach(stored -> state.put(stored.key(), stored));
            expected.put(number, state);
        }
        for (Map.Entry<Long, Map<RecordKey, Stored>> moment : expected.entrySet()) {
            assertStood(moment.getKey(), moment.getValue());
        }
    }

    private static Change[] changes(SplittableRandom random, Map<RecordKey, Stored> state) {
        Map<RecordKey, Change> changes = new TreeMap<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            Kind<?> kind = Kinds.all().get(random.nextInt(3));
            String dossier = DOSSIERS.get(random.nextInt(2));
            Entry entry = Samples.seeded(random.nextLong()).entry(kind, "r" + random.nextInt(4));
            RecordKey key = new RecordKey(dossier, entry.ref());
            Stored before = state.get(key);
            long revision = before == null ? Change.NEW : before.revision();
            boolean there = before != null && before.state() == State.PRESENT;
            changes.put(
                    key,
                    there && random.nextInt(3) == 0
                            ? Change.delete(dossier, entry.ref(), revision)
                            : Change.put(dossier, entry, revision));
        }
        return changes.values().toArray(Change[]::new);
    }

    private void assertStood(long asOf, Map<RecordKey, Stored> state) {
        for (RecordKey key : scannedKeys()) {
            Stored expected = state.get(key);
            assertThat(store().load(key, asOf).orElse(null))
                    .as("%s as of commit %s", key, asOf)
                    .isEqualTo(expected);
        }
        for (String dossier : DOSSIERS) {
            List<Stored> present = state.values().stream()
                    .filter(stored -> stored.state() == State.PRESENT)
                    .filter(stored -> stored.key().dossier().equals(dossier))
                    .toList();
            assertThat(scan(dossier, asOf))
                    .as("%s as of commit %s", dossier, asOf)
                    .isEqualTo(present);
            for (Kind<?> kind : Kinds.all().subList(0, 3)) {
                assertThat(scan(dossier, kind, asOf))
                        .as("%s of %s as of commit %s", kind, dossier, asOf)
                        .isEqualTo(present.stream()
                                .filter(stored -> stored.key().kind().equals(kind))
                                .toList());
            }
        }
    }

    private List<RecordKey> scannedKeys() {
        List<RecordKey> keys = new ArrayList<>();
        for (String dossier : DOSSIERS) {
            for (Kind<?> kind : Kinds.all().subList(0, 3)) {
                for (int i = 0; i < 4; i++) {
                    keys.add(new RecordKey(dossier, kind.ref("r" + i)));
                }
            }
        }
        return keys;
    }

    @Test
    void before_the_first_commit_there_was_nothing() {
        commit(write("a", "first", Change.NEW));
        for (long asOf : new long[] {0, -1, Long.MIN_VALUE}) {
            assertThat(store().load(key("a"), asOf)).isEmpty();
            assertThat(scan(DOSSIER, asOf)).isEmpty();
        }
    }

    @Test
    void after_the_last_commit_all_is_as_it_is_now() {
        commit(write("a", "first", Change.NEW));
        long last = commit(write("a", "second", 1)).number();
        for (long asOf : new long[] {last, last + 1, Long.MAX_VALUE}) {
            assertThat(store().load(key("a"), asOf)).map(Topic::text).contains("second");
            assertThat(scan(DOSSIER, asOf)).extracting(Topic::text).containsExactly("second");
        }
    }
}
