package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.port.Stored;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import org.junit.jupiter.api.Test;

/** A reader is given records in order, one after the other, as long as it wants more. */
abstract class Scanning extends Topic {
    /** Together far more than a scan may hold. */
    private static final int MANY = 10_000;

    private static final String LONG_TEXT = "tekst ".repeat(600);
    private static final long MAY_HOLD = 12_000_000;

    Scanning(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void records_come_in_the_order_of_their_keys() {
        Dossier dossier = Samples.seeded(21).dossier(250);
        List<Entry> shuffled = new ArrayList<>(dossier.records());
        Collections.reverse(shuffled);
        commit(shuffled.stream()
                .map(entry -> Change.put(DOSSIER, entry, Change.NEW))
                .toArray(Change[]::new));
        List<Stored> scanned = scan(DOSSIER, store().lastCommit());
        assertThat(scanned)
                .hasSize(250)
                .isSortedAccordingTo((one, other) -> one.key().compareTo(other.key()));
        for (Kind<?> kind : Kinds.all()) {
            assertThat(scan(DOSSIER, kind, store().lastCommit()))
                    .isEqualTo(scanned.stream()
                            .filter(stored -> stored.key().kind().equals(kind))
                            .toList());
        }
    }

    @Test
    void keys_are_ordered_as_ascii_whatever_the_language_of_the_machine() {
        List<String> ids =
                List.of("z", "a", "a-b", "a.b", "a_b", "ab", "a1", "1", "10", "2", "b", "a-", "a.", "a_", "i");
        commit(ids.stream().map(id -> write(id, id, Change.NEW)).toArray(Change[]::new));
        assertThat(texts())
                .containsExactly("1", "10", "2", "a", "a-", "a-b", "a.", "a.b", "a1", "a_", "a_b", "ab", "b", "i", "z");
    }

    @Test
    void a_scan_stops_when_the_reader_has_enough() {
        commit(notes(100));
        for (int wanted : new int[] {1, 2, 50, 100}) {
            List<Stored> read = new ArrayList<>();
            store().scan(DOSSIER, 1, stored -> {
                read.add(stored);
                return read.size() < wanted;
            });
            assertThat(read).hasSize(wanted).isEqualTo(scan(DOSSIER, 1).subList(0, wanted));
            read.clear();
            store().scan(DOSSIER, ref("a").kind(), 1, stored -> {
                read.add(stored);
                return read.size() < wanted;
            });
            assertThat(read).hasSize(wanted);
        }
    }

    @Test
    void what_the_reader_throws_reaches_the_caller_and_the_store_goes_on() {
        commit(notes(50));
        RuntimeException thrown = new IllegalCallerException("thrown by the reader");
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> store().scan(DOSSIER, 1, stored -> {
                        throw thrown;
                    }))
                    .isSameAs(thrown);
            assertThatThrownBy(() -> store().changes(0, stored -> {
                        throw thrown;
                    }))
                    .isSameAs(thrown);
        }
        AssertionError error = new AssertionError("an error, thrown by the reader");
        assertThatThrownBy(() -> store().scan(DOSSIER, ref("a").kind(), 1, stored -> {
                    throw error;
                }))
                .isSameAs(error);
        commit(write("after", "after", Change.NEW));
        assertThat(texts()).hasSize(51).contains("after");
    }

    @Test
    void a_scan_does_not_see_what_is_written_while_it_runs() {
        commit(notes(200));
        List<String> read = new ArrayList<>();
        List<CompletableFuture<?>> writing = new ArrayList<>();
        store().scan(DOSSIER, store().lastCommit(), stored -> {
            if (read.isEmpty()) {
                writing.add(CompletableFuture.runAsync(() -> commit(
                        write("n00199", "changed", 1), delete("n00198", 1), write("n00197.5", "new", Change.NEW))));
            }
            read.add(text(stored));
            return true;
        });
        writing.forEach(CompletableFuture::join);
        assertThat(read).hasSize(200).doesNotContain("changed", "new");
        assertThat(texts()).hasSize(200).contains("changed", "new");
    }

    @Test
    void ten_thousand_records_are_scanned_without_holding_them() {
        requires(StoreCapability.LAZY_SCAN);
        for (int from = 0; from < MANY; from += 1_000) {
            commit(notes(from, from + 1_000, LONG_TEXT));
        }
        long last = store().lastCommit();
        long before = used();
        int[] read = new int[1];
        long[] held = new long[1];
        store().scan(DOSSIER, last, stored -> {
            read[0]++;
            if (read[0] % (MANY / 4) == 0) {
                held[0] = Math.max(held[0], used() - before);
            }
            return true;
        });
        assertThat(read[0]).isEqualTo(MANY);
        assertThat(held[0])
                .as("bytes held while scanning %s bytes of text", MANY * LONG_TEXT.length())
                .isLessThan(MAY_HOLD);
    }

    /** Returns the bytes in use after a collection; the best of three, since others may be busy in this process. */
    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    @Test
    void a_dossier_of_ten_thousand_records_comes_back_whole() {
        List<Change> changes = List.of(notes(0, MANY, "text"));
        commit(changes.toArray(Change[]::new));
        List<String> ids = new ArrayList<>();
        store().scan(
                        DOSSIER,
                        store().lastCommit(),
                        stored -> ids.add(stored.key().ref().id()));
        assertThat(ids)
                .isEqualTo(
                        changes.stream().map(change -> change.key().ref().id()).toList());
        assertThat(Dossiers.in(store()).load(DOSSIER).dossier())
                .as("notes alone are no dossier")
                .isEmpty();
    }

    private static Change[] notes(int number) {
        return notes(0, number, "text");
    }

    private static Change[] notes(int from, int to, String text) {
        return IntStream.range(from, to)
                .mapToObj(i -> write("n" + String.valueOf(100_000 + i).substring(1), text + i, Change.NEW))
                .toArray(Change[]::new);
    }
}
