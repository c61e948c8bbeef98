package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.programme.Dossier;
import org.junit.jupiter.api.Test;

/** A commit that is repeated with its token is made once. */
abstract class Tokens extends Topic {
    Tokens(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void a_repeated_commit_is_answered_as_before_and_does_nothing() {
        Commit commit = Commit.of("t", START, write("a", "first", Change.NEW));
        Committed first = store().commit(commit);
        assertAnsweredAsBefore(first, commit);
    }

    @Test
    void a_repeated_commit_is_answered_as_before_though_it_would_be_stale_now() {
        Commit commit = Commit.of("t", START, write("a", "first", Change.NEW));
        Committed first = store().commit(commit);
        commit(write("a", "second", 1));
        commit(delete("a", 2));
        assertAnsweredAsBefore(first, commit);
    }

    @Test
    void the_token_counts_and_not_what_the_commit_holds() {
        Committed first = store().commit(Commit.of("t", START, write("a", "first", Change.NEW)));
        commit(write("a", "second", 1));
        assertAnsweredAsBefore(first, Commit.of("t", START.plusSeconds(99), write("a", "other", 2)));
        assertAnsweredAsBefore(first, Commit.of("t", START.plusSeconds(99), write("z", "other", 5)));
    }

    @Test
    void tokens_that_differ_in_case_or_length_are_different() {
        store().commit(Commit.of("token", START, write("a", "1", Change.NEW)));
        List<String> others = List.of("Token", "TOKEN", "token.", "toke", "t_ken", "t-ken");
        for (int i = 0; i < others.size(); i++) {
            Committed committed = store().commit(Commit.of(others.get(i), START, write("a", "text", i + 1)));
            assertThat(committed.repeated()).as(others.get(i)).isFalse();
        }
        assertThat(store().history(key("a"))).hasSize(others.size() + 1);
    }

    @Test
    void a_repeated_commit_is_answered_as_before_when_the_store_is_opened_again() throws Exception {
        requires(StoreCapability.DURABLE);
        Commit commit = Commit.of("t", START, write("a", "first", Change.NEW));
        Committed first = store().commit(commit);
        commit(write("a", "second", 1));
        reopenStore();
        assertAnsweredAsBefore(first, commit);
    }

    @Test
    void a_refused_commit_leaves_its_token_free_whatever_revision_it_expected() {
        for (long expected : new long[] {1, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> store().commit(Commit.of("t", START, delete("a", expected))))
                    .as("a commit that expects a record at revision %s that is not there", expected)
                    .isInstanceOf(StaleRevisionException.class);
        }
        assertThat(store().lastCommit()).isZero();
        Committed made = store().commit(Commit.of("t", START, write("a", "first", Change.NEW)));
        assertThat(made)
                .as("the first commit that is made with the token \"t\", after two that were refused")
                .isEqualTo(new Committed(made.number(), made.at(), false));
        assertAnsweredAsBefore(made, Commit.of("t", START, delete("a", Long.MAX_VALUE)));
    }

    @Test
    void a_save_that_is_repeated_is_answered_as_before_though_nothing_is_left_to_write() {
        Dossier dossier = Samples.seeded(5).dossier(10);
        Dossiers dossiers = Dossiers.in(store());
        Committed first = dossiers.save(DOSSIER, dossier, "t", START).orElseThrow();
        List<Stored> changes = changes(0);
        assertThat(dossiers.save(DOSSIER, dossier, "t", START.plusSeconds(99)))
                .as("a save that is repeated with its token")
                .contains(new Committed(first.number(), first.at(), true));
        assertThat(dossiers.save(DOSSIER, dossier, "u", START.plusSeconds(99)))
                .as("a save of what is there already, with a token that made no commit")
                .isEmpty();
        assertThat(changes(0)).as("all changes after saves that write nothing").isEqualTo(changes);
        assertThat(store().commit(Commit.of("u", START.plusSeconds(99), write("b", "text", Change.NEW)))
                        .repeated())
                .as("whether the token of a save that wrote nothing was used up")
                .isFalse();
    }

    private void assertAnsweredAsBefore(Committed first, Commit again) {
        long last = store().lastCommit();
        List<Stored> changes = changes(0);
        String done = "a commit with the token \"" + again.token() + "\", which made commit " + first.number()
                + " before, that " + Told.of(again.changes());
        Object answer;
        try {
            answer = store().commit(again);
        } catch (StaleRevisionException refused) {
            answer = new Told.Refused(refused.actual());
        }
        assertThat(answer)
                .as("%s: the contract asks to answer as it did then, repeated, without a look at the changes", done)
                .isEqualTo(new Committed(first.number(), first.at(), true));
        assertThat(store().lastCommit())
                .as("the last commit after %s, which makes none", done)
                .isEqualTo(last);
        assertThat(changes(0))
                .as("all changes after %s, which makes none", done)
                .isEqualTo(changes);
    }
}
