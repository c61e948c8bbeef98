package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import org.junit.jupiter.api.Test;

/** Whoever follows the changes misses none and meets none twice. */
abstract class Following extends Topic {
    Following(RecordStoreContract contract) {
        super(contract);
    }

    private void story() {
        Kind<?> other = Kinds.all().get(0);
        Entry sample = Samples.seeded(1).minimal(other, "m");
        commit(write("z", "z1", Change.NEW), write("a", "a1", Change.NEW), Change.put(DOSSIER, sample, Change.NEW));
        commit(Change.put("amersfoort", note("x", "x1"), Change.NEW), write("a", "a2", 1));
        commit(delete("z", 1));
        commit(write("z", "z3", 2), write("b", "b1", Change.NEW));
        commit(erase("a", 2));
    }

    @Test
    void every_revision_comes_once_in_the_order_of_commits_and_keys() {
        story();
        List<Stored> changes = changes(0);
        assertThat(changes).hasSize(9);
        assertThat(changes)
                .isSortedAccordingTo(Comparator.comparing(Stored::commit).thenComparing(Stored::key));
        assertThat(changes)
                .extracting(stored -> stored.key() + "@" + stored.revision() + " " + stored.state())
                .doesNotHaveDuplicates()
                .contains(
                        key("a") + "@1 " + State.ERASED,
                        key("a") + "@2 " + State.ERASED,
                        key("a") + "@3 " + State.ERASED,
                        key("z") + "@1 " + State.PRESENT,
                        key("z") + "@2 " + State.DELETED,
                        key("z") + "@3 " + State.PRESENT);
        for (Stored change : changes) {
            assertThat(store().history(change.key())).contains(change);
        }
    }

    @Test
    void it_can_be_taken_up_after_any_commit() {
        story();
        List<Stored> all = changes(0);
        for (long after = -1; after <= store().lastCommit() + 1; after++) {
            long seen = after;
            assertThat(changes(after))
                    .isEqualTo(all.stream()
                            .filter(stored -> stored.commit() > seen)
                            .toList());
        }
        assertThat(changes(Long.MAX_VALUE)).isEmpty();
        assertThat(changes(Long.MIN_VALUE)).isEqualTo(all);
    }

    @Test
    void it_stops_when_the_reader_has_enough() {
        story();
        for (int wanted = 1; wanted <= 9; wanted++) {
            int enough = wanted;
            List<Stored> read = new ArrayList<>();
            store().changes(0, stored -> {
                read.add(stored);
                return read.size() < enough;
            });
            assertThat(read).isEqualTo(changes(0).subList(0, wanted));
        }
    }
}
