package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import org.junit.jupiter.api.Test;

/** Records change by revisions, which stay. */
abstract class Revisions extends Topic {
    Revisions(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void revisions_count_from_one_without_gaps_and_commits_rise() {
        List<Long> commits = new ArrayList<>();
        for (int revision = 1; revision <= 20; revision++) {
            Committed committed = commit(write("a", "text " + revision, revision - 1));
            assertThat(committed.repeated()).isFalse();
            assertThat(store().lastCommit()).isEqualTo(committed.number());
            commits.add(committed.number());
        }
        assertThat(commits.get(0)).as("the first commit").isEqualTo(1);
        assertThat(commits).doesNotHaveDuplicates().isSorted();
        List<Stored> history = store().history(key("a"));
        for (int i = 0; i < history.size(); i++) {
            assertThat(history.get(i).revision()).isEqualTo(i + 1);
            assertThat(text(history.get(i))).isEqualTo("text " + (i + 1));
        }
        assertThat(history).extracting(Stored::commit).containsExactlyElementsOf(commits);
        assertThat(now("a")).isEqualTo(history.get(19));
    }

    @Test
    void each_record_counts_its_own_revisions() {
        commit(write("a", "a", Change.NEW), write("b", "b", Change.NEW));
        commit(write("a", "a again", 1));
        Committed last = commit(write("a", "a once more", 2), write("b", "b again", 1), write("c", "c", Change.NEW));
        assertThat(now("a").revision()).isEqualTo(3);
        assertThat(now("b").revision()).isEqualTo(2);
        assertThat(now("c").revision()).isEqualTo(1);
        assertThat(List.of(now("a"), now("b"), now("c"))).allMatch(stored -> stored.commit() == last.number());
    }

    @Test
    void writing_the_same_again_is_a_revision_too() {
        commit(write("a", "same", Change.NEW));
        commit(write("a", "same", 1));
        assertThat(store().history(key("a"))).hasSize(2);
    }

    @Test
    void a_deleted_record_is_not_scanned_but_keeps_its_history() {
        commit(write("a", "was here", Change.NEW), write("b", "stays", Change.NEW));
        commit(delete("a", 1));
        assertThat(now("a").state()).isEqualTo(State.DELETED);
        assertThat(now("a").entry()).isEmpty();
        assertThat(now("a").revision()).isEqualTo(2);
        assertThat(texts()).containsExactly("stays");
        assertThat(store().history(key("a"))).extracting(Stored::state).containsExactly(State.PRESENT, State.DELETED);
        assertThat(text(store().history(key("a")).get(0))).isEqualTo("was here");
    }

    @Test
    void a_deleted_record_is_revived_at_its_revision_and_not_as_new() {
        commit(write("a", "first", Change.NEW));
        commit(delete("a", 1));
        Change asNew = write("a", "as new", Change.NEW);
        refusal(() -> commit(asNew), asNew);
        commit(write("a", "second", 2));
        assertThat(now("a").revision()).isEqualTo(3);
        assertThat(texts()).containsExactly("second");
        assertThat(store().history(key("a")))
                .extracting(Stored::state)
                .containsExactly(State.PRESENT, State.DELETED, State.PRESENT);
    }

    @Test
    void a_deleted_record_can_be_deleted_again() {
        commit(write("a", "first", Change.NEW));
        commit(delete("a", 1));
        commit(delete("a", 2));
        assertThat(now("a").revision()).isEqualTo(3);
        assertThat(now("a").state()).isEqualTo(State.DELETED);
    }

    @Test
    void what_was_read_does_not_change_afterwards() {
        commit(write("a", "first", Change.NEW));
        List<Stored> history = store().history(key("a"));
        Stored stored = now("a");
        commit(write("a", "second", 1));
        assertThat(history).hasSize(1);
        assertThat(text(stored)).isEqualTo("first");
    }
}
