package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.record.Publication;
import org.junit.jupiter.api.Test;

/** What is erased is gone from everywhere and every moment; that it was there stays. */
abstract class Erasing extends Topic {
    Erasing(RecordStoreContract contract) {
        super(contract);
    }

    /** Three revisions and an erasure of one record, in commits that change others too. */
    private Committed story() {
        commit(write("a", "secret 1", Change.NEW), write("b", "b", Change.NEW));
        commit(write("a", "secret 2", 1));
        commit(write("a", "secret 3", 2), write("b", "b again", 1));
        return commit(erase("a", 3), write("c", "c", Change.NEW));
    }

    @Test
    void content_goes_from_every_revision_and_markers_stay() {
        List<Stored> before = new ArrayList<>();
        commit(write("a", "secret 1", Change.NEW));
        commit(write("a", "secret 2", 1));
        commit(delete("a", 2));
        commit(write("a", "secret 3", 3));
        before.addAll(store().history(key("a")));
        Committed erased = commit(erase("a", 4));
        List<Stored> after = store().history(key("a"));
        assertThat(after).hasSize(5).allMatch(stored -> stored.state() == State.ERASED);
        assertThat(after).allMatch(stored -> stored.entry().isEmpty());
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).revision()).isEqualTo(before.get(i).revision());
            assertThat(after.get(i).commit()).isEqualTo(before.get(i).commit());
            assertThat(after.get(i).recordedAt()).isEqualTo(before.get(i).recordedAt());
        }
        assertThat(after.get(4).commit()).isEqualTo(erased.number());
        assertThat(now("a")).isEqualTo(after.get(4));
    }

    @Test
    void content_goes_from_what_was_as_of_every_earlier_moment() {
        Committed erased = story();
        for (long asOf = 1; asOf <= erased.number(); asOf++) {
            assertThat(store().load(key("a"), asOf)).map(Stored::state).contains(State.ERASED);
            assertThat(scan(DOSSIER, asOf)).extracting(Stored::key).doesNotContain(key("a"));
            assertThat(scan(DOSSIER, Publication.KIND, asOf))
                    .extracting(Stored::key)
                    .doesNotContain(key("a"));
        }
        assertThat(scan(DOSSIER, 1)).extracting(Topic::text).containsExactly("b");
    }

    @Test
    void content_goes_from_the_changes_and_markers_stay() {
        story();
        assertThat(changes(0).stream().filter(stored -> stored.key().equals(key("a"))))
                .hasSize(4)
                .allMatch(stored -> stored.state() == State.ERASED);
        assertThat(changes(0)).hasSize(7);
    }

    @Test
    void nothing_else_is_erased() {
        commit(
                write("a", "secret", Change.NEW),
                write("a.1", "like it", Change.NEW),
                Change.put(DOSSIER + "-2", note("a", "same id, other dossier"), Change.NEW));
        commit(erase("a", 1));
        assertThat(texts()).containsExactly("like it");
        assertThat(store().load(new RecordKey(DOSSIER + "-2", ref("a"))))
                .map(Topic::text)
                .contains("same id, other dossier");
    }

    @Test
    void an_erased_record_can_be_written_again_and_what_was_before_stays_erased() {
        Committed erased = story();
        commit(write("a", "new life", 4));
        commit(write("a", "new life 2", 5));
        assertThat(text(now("a"))).isEqualTo("new life 2");
        assertThat(store().history(key("a")))
                .extracting(Stored::state)
                .containsExactly(State.ERASED, State.ERASED, State.ERASED, State.ERASED, State.PRESENT, State.PRESENT);
        assertThat(store().load(key("a"), erased.number())).map(Stored::state).contains(State.ERASED);
        assertThat(texts()).containsExactly("new life 2", "b again", "c");
        commit(erase("a", 6));
        assertThat(store().history(key("a"))).hasSize(7).allMatch(stored -> stored.state() == State.ERASED);
    }

    @Test
    void a_deleted_record_can_be_erased() {
        commit(write("a", "secret", Change.NEW));
        commit(delete("a", 1));
        commit(erase("a", 2));
        assertThat(store().history(key("a"))).hasSize(3).allMatch(stored -> stored.state() == State.ERASED);
    }

    @Test
    void a_commit_that_wrote_and_is_repeated_after_the_erasure_brings_nothing_back() {
        Commit wrote = Commit.of("wrote", START, write("a", "secret", Change.NEW));
        store().commit(wrote);
        store().commit(Commit.of("erased", START, erase("a", 1)));
        assertThat(store().commit(wrote).repeated()).isTrue();
        assertThat(now("a").state()).isEqualTo(State.ERASED);
        assertThat(texts()).isEmpty();
    }

    @Test
    void what_is_erased_stays_erased_when_the_store_is_opened_again() throws Exception {
        requires(StoreCapability.DURABLE);
        story();
        reopenStore();
        assertThat(store().history(key("a"))).hasSize(4).allMatch(stored -> stored.state() == State.ERASED);
        assertThat(texts()).containsExactly("b again", "c");
    }
}
