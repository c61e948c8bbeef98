package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.port.Stored;
import nl.collectief.model.programme.Dossier;
import org.junit.jupiter.api.Test;

/** What was accepted is there when the store is opened again. */
abstract class Lasting extends Topic {
    Lasting(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void everything_is_there_when_the_store_is_opened_again() throws Exception {
        requires(StoreCapability.DURABLE);
        Dossier dossier = Samples.seeded(31).dossier(200);
        Dossiers.in(store()).save("sampled", dossier, token(), START);
        commit(write("a", "1", Change.NEW), write("b", "1", Change.NEW), write("c", "1", Change.NEW));
        commit(write("a", "2", 1), delete("b", 1), erase("c", 1));
        long last = store().lastCommit();
        List<Stored> changes = changes(0);
        reopenStore();
        assertThat(store().lastCommit()).isEqualTo(last);
        assertThat(changes(0)).isEqualTo(changes);
        assertThat(store().history(key("a"))).extracting(Topic::text).containsExactly("1", "2");
        assertThat(Dossiers.in(store()).load("sampled").orElseThrow()).isEqualTo(dossier);
        assertThat(store().commitAt(START)).isEqualTo(1);
    }

    @Test
    void numbers_go_on_where_they_were_when_the_store_is_opened_again() throws Exception {
        requires(StoreCapability.DURABLE);
        long before = 0;
        for (int revision = 0; revision < 5; revision++) {
            long number = commit(write("a", "text " + revision, revision)).number();
            assertThat(number).isGreaterThan(before);
            before = number;
            reopenStore();
        }
        assertThat(store().history(key("a"))).extracting(Stored::revision).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void an_empty_store_can_be_opened_again() throws Exception {
        requires(StoreCapability.DURABLE);
        reopenStore();
        assertThat(store().lastCommit()).isZero();
        assertThat(commit(write("a", "first", Change.NEW)).number()).isEqualTo(1);
    }
}
