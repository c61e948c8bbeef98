package nl.collectief.model.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.learning.ContextFactor;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class DossiersTest {
    private static final Instant NOON = Instant.parse("2021-12-01T12:00:00Z");
    private static final Programme PROGRAMME = Programme.builder()
            .id("p")
            .title(Text.nl("P"))
            .mission(Text.nl("m"))
            .build();

    private final InMemoryStore store = new InMemoryStore();
    private final Dossiers dossiers = Dossiers.in(store);

    private static Dossier dossier(String... factors) {
        List<Entry> records = new ArrayList<>(List.of(PROGRAMME));
        for (String factor : factors) {
            records.add(factor(factor, factor));
        }
        return Dossier.assemble(records).orElseThrow();
    }

    private static ContextFactor factor(String id, String says) {
        return ContextFactor.builder().id(id).says(Text.nl(says)).build();
    }

    @Test
    void what_is_saved_is_loaded() {
        assertThat(dossiers.save("utrecht", dossier("a", "b"), "1", NOON)).isPresent();
        assertThat(dossiers.load("utrecht").orElseThrow()).isEqualTo(dossier("a", "b"));
        assertThat(dossiers.load("elders").dossier()).isEmpty();
    }

    @Test
    void saving_the_same_again_writes_nothing() {
        dossiers.save("utrecht", dossier("a"), "1", NOON);
        assertThat(dossiers.save("utrecht", dossier("a"), "2", NOON)).isEmpty();
        assertThat(store.lastCommit()).isEqualTo(1);
    }

    @Test
    void a_name_under_which_nothing_is_kept_is_told() {
        dossiers.save("utrecht", dossier("a"), "1", NOON);
        for (Assembly nothing : List.of(dossiers.load("utrect"), dossiers.load("utrecht", 0))) {
            assertThat(nothing.dossier()).isEmpty();
            assertThat(nothing.findings()).extracting(Finding::rule).containsExactly("nothing-kept");
        }
        Finding told = dossiers.load("utrect").findings().get(0);
        assertThat(told.message())
                .isEqualTo(Label.of(
                        "onder de naam \"utrect\" is niets bewaard", "nothing is kept under the name \"utrect\""));
        assertThatThrownBy(() -> dossiers.load("utrect").orElseThrow()).hasMessageContaining("nothing is kept under");
    }

    @Test
    void a_token_that_saved_something_else_is_refused_and_nothing_is_lost_silently() {
        dossiers.save("utrecht", dossier("a"), "first", NOON);
        assertThatThrownBy(() -> dossiers.save("utrecht", dossier("a", "b"), "first", NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"first\"")
                .hasMessageContaining("nothing was saved now");
        assertThatThrownBy(() -> dossiers.save("elders", dossier("a"), "first", NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(dossiers.load("utrecht").orElseThrow()).isEqualTo(dossier("a"));
        assertThat(dossiers.load("elders").dossier()).isEmpty();
    }

    @Test
    void a_token_of_another_name_is_refused_even_if_the_dossier_stood_so_then() {
        dossiers.save("utrecht", dossier("a"), "1", NOON);
        dossiers.save("elders", dossier("z"), "2", NOON);
        dossiers.save("utrecht", dossier("b"), "3", NOON);
        assertThatThrownBy(() -> dossiers.save("utrecht", dossier("a"), "2", NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_save_whose_answer_was_lost_may_be_repeated_though_somebody_saved_since() {
        Committed first = dossiers.save("utrecht", dossier("a"), "mine", NOON).orElseThrow();
        dossiers.save("utrecht", dossier("b"), "theirs", NOON);
        assertThat(dossiers.save("utrecht", dossier("a"), "mine", NOON))
                .contains(new Committed(first.number(), first.at(), true));
        assertThat(dossiers.load("utrecht").orElseThrow()).isEqualTo(dossier("b"));
    }

    @Test
    void who_lost_the_answer_learns_the_number_of_the_commit_by_saving_again() {
        dossiers.save("elders", dossier("z"), "before", NOON);
        Committed first = dossiers.save("utrecht", dossier("a"), "mine", NOON).orElseThrow();
        assertThat(dossiers.save("utrecht", dossier("a"), "mine", NOON.plusSeconds(60)))
                .contains(new Committed(first.number(), first.at(), true));
        assertThat(store.lastCommit()).isEqualTo(first.number());
        assertThat(dossiers.load("utrecht").orElseThrow()).isEqualTo(dossier("a"));
    }

    @Test
    void a_token_that_had_nothing_to_save_is_still_free() {
        dossiers.save("utrecht", dossier("a"), "1", NOON);
        assertThat(dossiers.save("utrecht", dossier("a"), "2", NOON)).isEmpty();
        assertThat(dossiers.save("utrecht", dossier("a"), "2", NOON)).isEmpty();
        assertThat(dossiers.save("utrecht", dossier("b"), "2", NOON)
                        .orElseThrow()
                        .repeated())
                .isFalse();
    }

    @Test
    void a_token_that_saved_something_else_is_refused_though_nothing_is_left_to_save() {
        dossiers.save("utrecht", dossier("a"), "1", NOON);
        dossiers.save("utrecht", dossier("b"), "2", NOON);
        assertThatThrownBy(() -> dossiers.save("utrecht", dossier("b"), "1", NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing was saved now");
    }

    @Test
    void only_what_changed_gets_a_new_revision_and_what_is_gone_is_deleted() {
        dossiers.save("utrecht", dossier("a", "b"), "1", NOON);
        dossiers.save("utrecht", dossier("b", "c"), "2", NOON.plusSeconds(1));
        assertThat(store.history(new RecordKey("utrecht", ContextFactor.KIND.ref("a"))))
                .extracting(Stored::state)
                .containsExactly(State.PRESENT, State.DELETED);
        assertThat(store.history(new RecordKey("utrecht", ContextFactor.KIND.ref("b"))))
                .hasSize(1);
        assertThat(dossiers.load("utrecht").orElseThrow()).isEqualTo(dossier("b", "c"));
        assertThat(dossiers.load("utrecht", 1).orElseThrow()).isEqualTo(dossier("a", "b"));
    }

    @Test
    void what_was_deleted_can_come_back() {
        dossiers.save("utrecht", dossier("a"), "1", NOON);
        dossiers.save("utrecht", dossier(), "2", NOON);
        dossiers.save("utrecht", dossier("a"), "3", NOON);
        assertThat(store.history(new RecordKey("utrecht", ContextFactor.KIND.ref("a"))))
                .extracting(Stored::revision)
                .containsExactly(1L, 2L, 3L);
        assertThat(dossiers.load("utrecht").orElseThrow()).isEqualTo(dossier("a"));
    }

    @Test
    void a_commit_is_refused_whole_if_one_record_is_stale() {
        dossiers.save("utrecht", dossier("a", "b"), "1", NOON);
        Commit half = Commit.of(
                "2",
                NOON,
                Change.put("utrecht", factor("a", "nieuw"), 1),
                Change.put("utrecht", factor("b", "nieuw"), 7));
        assertThatThrownBy(() -> store.commit(half))
                .isInstanceOfSatisfying(
                        StaleRevisionException.class,
                        stale -> assertThat(stale.actual())
                                .containsOnly(java.util.Map.entry(
                                        new RecordKey("utrecht", ContextFactor.KIND.ref("b")), 1L)));
        assertThat(dossiers.load("utrecht").orElseThrow()).isEqualTo(dossier("a", "b"));
    }

    @Test
    void erasing_takes_the_content_from_every_revision_and_leaves_markers() {
        RecordKey key = new RecordKey("utrecht", ContextFactor.KIND.ref("a"));
        dossiers.save("utrecht", dossier("a"), "1", NOON);
        store.commit(Commit.of("2", NOON, Change.put("utrecht", factor("a", "anders"), 1)));
        store.commit(Commit.of("3", NOON, Change.erase("utrecht", key.ref(), 2)));
        assertThat(store.history(key))
                .extracting(Stored::state)
                .containsOnly(State.ERASED)
                .hasSize(3);
        assertThat(store.load(key, 1).orElseThrow().entry()).isEmpty();
        assertThat(dossiers.load("utrecht", 1).orElseThrow()).isEqualTo(dossier());
    }

    @Test
    void a_commit_changes_each_record_once_and_has_a_change() {
        assertThatThrownBy(() -> Commit.of("1", NOON)).hasMessageContaining("needs a change");
        Change put = Change.put("utrecht", factor("a", "a"), 0);
        assertThatThrownBy(() -> Commit.of("1", NOON, put, put)).hasMessageContaining("each record once");
        assertThatThrownBy(() -> new RecordKey("Utrecht!", PROGRAMME.id())).hasMessageContaining("Utrecht!");
    }
}
