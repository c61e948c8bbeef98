package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Publication;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What goes in comes out. */
abstract class Keeping extends Topic {
    private static final String LONGEST = "0123456789.abcdefghijklmnopqrstuvwxyz_0123456789-abcdefghijklmno";

    Keeping(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void an_empty_store_holds_nothing() {
        assertThat(store().lastCommit()).isZero();
        assertThat(store().load(key("a"))).isEmpty();
        assertThat(store().load(key("a"), 0)).isEmpty();
        assertThat(store().load(key("a"), Long.MAX_VALUE)).isEmpty();
        assertThat(store().history(key("a"))).isEmpty();
        assertThat(scan(DOSSIER, 0)).isEmpty();
        assertThat(scan(DOSSIER, Publication.KIND, Long.MAX_VALUE)).isEmpty();
        assertThat(changes(0)).isEmpty();
        assertThat(store().commitAt(START)).isZero();
    }

    @TestFactory
    Stream<DynamicTest> records_come_back_as_they_went_in() {
        return Kinds.all().stream()
                .map(kind -> dynamicTest(
                        "of kind " + kind,
                        () -> assertComesBack(List.of(
                                samples(kind).minimal(kind, "minimal"),
                                samples(kind).full(kind, "full")))));
    }

    @TestFactory
    Stream<DynamicTest> sampled_records_come_back_as_they_went_in() {
        return Kinds.all().stream()
                .map(kind -> dynamicTest("of kind " + kind, () -> {
                    List<Entry> sampled = new ArrayList<>();
                    Samples samples = samples(kind);
                    for (int i = 0; i < 25; i++) {
                        sampled.add(samples.entry(kind, "sample-" + i));
                    }
                    assertComesBack(sampled);
                }));
    }

    private static Samples samples(Kind<?> kind) {
        return Samples.seeded(kind.code().hashCode());
    }

    private void assertComesBack(List<Entry> entries) {
        commit(entries.stream()
                .map(entry -> Change.put(DOSSIER, entry, Change.NEW))
                .toArray(Change[]::new));
        for (Entry entry : entries) {
            Stored stored = store().load(new RecordKey(DOSSIER, entry.ref())).orElseThrow();
            assertThat(stored.entry()).contains(entry);
            assertThat(stored.state()).isEqualTo(State.PRESENT);
        }
        assertThat(scan(DOSSIER, entries.get(0).recordKind(), store().lastCommit()))
                .extracting(stored -> stored.entry().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void a_dossier_comes_back_whole() {
        Dossier dossier = Samples.seeded(11).dossier(300);
        Dossiers.in(store()).save(DOSSIER, dossier, token(), START);
        assertThat(Dossiers.in(store()).load(DOSSIER).orElseThrow()).isEqualTo(dossier);
        assertThat(Dossiers.in(store()).save(DOSSIER, dossier, token(), START))
                .as("saving what is there already")
                .isEmpty();
    }

    @Test
    void the_longest_names_ids_and_tokens_are_kept() {
        String token = "A.-_" + "z".repeat(60);
        store().commit(Commit.of(token, START, Change.put(LONGEST, note(LONGEST, "kept"), Change.NEW)));
        RecordKey key = new RecordKey(LONGEST, ref(LONGEST));
        assertThat(store().load(key)).map(Topic::text).contains("kept");
        assertThat(scan(LONGEST, store().lastCommit())).extracting(Stored::key).containsExactly(key);
    }

    @Test
    void ids_that_look_alike_are_different_records() {
        List<String> ids = List.of("a", "a.", "a-", "a_", "aa", "a.1", "a-1", "a_1", "ab1", "1", "01");
        commit(ids.stream().map(id -> write(id, id, Change.NEW)).toArray(Change[]::new));
        for (String id : ids) {
            assertThat(text(now(id))).isEqualTo(id);
            assertThat(store().history(key(id))).hasSize(1);
        }
        assertThat(store().load(key("a1"))).isEmpty();
    }

    @Test
    void the_same_id_in_another_kind_or_dossier_is_another_record() {
        Kind<?> other = Kinds.all().get(0);
        Entry sample = Samples.seeded(1).minimal(other, "a");
        commit(
                write("a", "one", Change.NEW),
                Change.put(DOSSIER, sample, Change.NEW),
                Change.put(DOSSIER + "-2", note("a", "two"), Change.NEW));
        commit(delete("a", 1));
        assertThat(store().load(new RecordKey(DOSSIER, other.ref("a")))
                        .orElseThrow()
                        .entry())
                .contains(sample);
        assertThat(store().load(new RecordKey(DOSSIER + "-2", ref("a"))))
                .map(Topic::text)
                .contains("two");
    }

    @Test
    void two_dossiers_in_one_store_do_not_mix() {
        commit(
                write("a", "of one", Change.NEW),
                Change.put(DOSSIER + "-2", note("a", "of two"), Change.NEW),
                Change.put("utrech", note("b", "of three"), Change.NEW));
        long last = store().lastCommit();
        assertThat(scan(DOSSIER, last)).extracting(Topic::text).containsExactly("of one");
        assertThat(scan(DOSSIER + "-2", last)).extracting(Topic::text).containsExactly("of two");
        assertThat(scan("utrech", last)).extracting(Topic::text).containsExactly("of three");
        assertThat(scan("utrech", Publication.KIND, last))
                .extracting(Topic::text)
                .containsExactly("of three");
        assertThat(scan("utrech_", last)).isEmpty();
    }
}
