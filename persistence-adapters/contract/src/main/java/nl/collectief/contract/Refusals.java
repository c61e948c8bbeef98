package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import org.junit.jupiter.api.Test;

/** A commit is made whole or not at all, against the revisions it expects. */
abstract class Refusals extends Topic {
    Refusals(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void a_second_writer_with_the_old_revision_is_refused() {
        commit(write("a", "first", Change.NEW));
        commit(write("a", "second", 1));
        assertStale(Map.of(key("a"), 2L), write("a", "late", 1));
        assertThat(text(now("a"))).isEqualTo("second");
    }

    @Test
    void a_record_that_is_there_is_not_written_as_new() {
        commit(write("a", "first", Change.NEW));
        assertStale(Map.of(key("a"), 1L), write("a", "again", Change.NEW));
    }

    @Test
    void a_record_that_never_was_there_is_at_no_revision() {
        assertStale(Map.of(key("a"), Change.NEW), write("a", "first", 1));
        assertStale(Map.of(key("a"), Change.NEW), delete("a", 3));
        assertStale(Map.of(key("a"), Change.NEW), erase("a", 7));
    }

    @Test
    void a_revision_that_is_yet_to_come_is_refused() {
        commit(write("a", "first", Change.NEW));
        assertStale(Map.of(key("a"), 1L), write("a", "from the future", 2));
        assertThat(store().history(key("a"))).hasSize(1);
    }

    @Test
    void deleting_and_erasing_expect_a_revision_too() {
        commit(write("a", "first", Change.NEW));
        commit(write("a", "second", 1));
        assertStale(Map.of(key("a"), 2L), delete("a", 1));
        assertStale(Map.of(key("a"), 2L), erase("a", 1));
        assertThat(store().history(key("a"))).extracting(Stored::state).containsOnly(State.PRESENT);
    }

    @Test
    void all_stale_records_are_named_with_the_revisions_they_are_at() {
        commit(write("a", "a", Change.NEW), write("b", "b", Change.NEW), write("c", "c", Change.NEW));
        commit(write("b", "b again", 1));
        commit(delete("c", 1));
        assertStale(
                Map.of(key("b"), 2L, key("c"), 2L, key("d"), Change.NEW, key("a"), 1L),
                write("b", "late", 1),
                write("c", "late", Change.NEW),
                write("d", "never there", 4),
                write("e", "good", Change.NEW),
                erase("a", 9));
    }

    @Test
    void one_stale_change_refuses_the_whole_commit() {
        commit(write("a", "a", Change.NEW), write("m", "m", Change.NEW), write("z", "z", Change.NEW));
        List<Stored> before = scan(DOSSIER, store().lastCommit());
        long last = store().lastCommit();
        assertStale(
                Map.of(key("m"), 1L),
                write("a", "changed", 1),
                delete("z", 1),
                write("b", "new", Change.NEW),
                write("m", "stale", 5),
                Change.put(DOSSIER + "-2", note("a", "elsewhere"), Change.NEW));
        assertThat(store().lastCommit()).isEqualTo(last);
        assertThat(scan(DOSSIER, last)).isEqualTo(before);
        assertThat(scan(DOSSIER + "-2", last)).isEmpty();
        assertThat(store().load(key("b"))).isEmpty();
        assertThat(store().history(key("a"))).hasSize(1);
        assertThat(changes(last)).isEmpty();
    }

    @Test
    void a_refused_erasure_erases_nothing() {
        commit(write("a", "a", Change.NEW), write("b", "b", Change.NEW));
        assertStale(Map.of(key("b"), 1L), erase("a", 1), write("b", "stale", 3));
        assertThat(text(now("a"))).isEqualTo("a");
    }

    @Test
    void a_large_commit_with_one_stale_change_leaves_no_trace() {
        commit(write("stale", "there", Change.NEW));
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            changes.add(write("n" + i, "text", Change.NEW));
        }
        changes.add(write("stale", "as new", Change.NEW));
        assertStale(Map.of(key("stale"), 1L), changes.toArray(Change[]::new));
        assertThat(texts()).containsExactly("there");
        assertThat(changes(0)).hasSize(1);
    }

    @Test
    void after_a_refusal_revisions_go_on_without_a_gap_and_the_token_is_free() {
        commit(write("a", "first", Change.NEW));
        Change late = write("a", "late", 4);
        refusal(() -> store().commit(Commit.of("again", START.plusSeconds(50), late)), late);
        Committed committed = store().commit(Commit.of("again", START.plusSeconds(60), write("a", "second", 1)));
        assertThat(committed.repeated()).isFalse();
        assertThat(now("a").revision()).isEqualTo(2);
        assertThat(now("a").commit()).isEqualTo(committed.number());
        assertThat(changes(0)).extracting(Topic::text).containsExactly("first", "second");
    }

    private void assertStale(Map<RecordKey, Long> actual, Change... changes) {
        StaleRevisionException refusal = refusal(() -> commit(changes), changes);
        assertThat(refusal.actual())
                .as(
                        "the records that the StaleRevisionException names, each with the revision it is at (0: never held),"
                                + " after a commit that %s",
                        Told.of(changes))
                .containsExactlyInAnyOrderEntriesOf(actual);
    }
}
