package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import org.junit.jupiter.api.Test;

/** Recorded time is the callers', to the microsecond, and never runs back. */
abstract class Times extends Topic {
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00.000001Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    Times(RecordStoreContract contract) {
        super(contract);
    }

    private Committed at(Instant moment, String id) {
        return store().commit(Commit.of(token(), moment, write(id, "text", Change.NEW)));
    }

    @Test
    void a_commit_is_recorded_at_its_own_time_to_the_microsecond() {
        Committed committed = at(START.plusNanos(1_999), "a");
        assertThat(committed.at()).isEqualTo(START.plusNanos(1_000));
        assertThat(now("a").recordedAt()).isEqualTo(START.plusNanos(1_000));
        assertThat(store().history(key("a")).get(0).recordedAt()).isEqualTo(START.plusNanos(1_000));
        assertThat(scan(DOSSIER, 1).get(0).recordedAt()).isEqualTo(START.plusNanos(1_000));
        assertThat(changes(0).get(0).recordedAt()).isEqualTo(START.plusNanos(1_000));
    }

    @Test
    void recorded_time_never_runs_back() {
        at(START, "a");
        assertThat(at(START.minusSeconds(3_600), "b").at()).isEqualTo(START);
        assertThat(now("b").recordedAt()).isEqualTo(START);
        assertThat(at(START.plusNanos(1_000), "c").at()).isEqualTo(START.plusNanos(1_000));
        assertThat(at(START, "d").at()).isEqualTo(START.plusNanos(1_000));
    }

    @Test
    void recorded_time_does_not_run_back_when_the_store_is_opened_again() throws Exception {
        requires(StoreCapability.DURABLE);
        at(START, "a");
        reopenStore();
        assertThat(at(START.minusSeconds(1), "b").at()).isEqualTo(START);
    }

    @Test
    void the_commit_at_a_moment_is_the_last_one_recorded_by_then() {
        long first = at(START, "a").number();
        long second = at(START.plusSeconds(10), "b").number();
        assertThat(store().commitAt(START.minusNanos(1))).isZero();
        assertThat(store().commitAt(START)).isEqualTo(first);
        assertThat(store().commitAt(START.plusNanos(999))).isEqualTo(first);
        assertThat(store().commitAt(START.plusSeconds(5))).isEqualTo(first);
        assertThat(store().commitAt(START.plusSeconds(10).minusNanos(1))).isEqualTo(first);
        assertThat(store().commitAt(START.plusSeconds(10))).isEqualTo(second);
        assertThat(store().commitAt(START.plusSeconds(999_999))).isEqualTo(second);
        assertThat(store().commitAt(Instant.MAX)).isEqualTo(second);
        assertThat(store().commitAt(Instant.MIN)).isZero();
    }

    @Test
    void of_commits_at_one_moment_the_last_counts() {
        at(START, "a");
        at(START, "b");
        long third = at(START.minusSeconds(9), "c").number();
        assertThat(store().commitAt(START)).isEqualTo(third);
        assertThat(store().commitAt(START.minusSeconds(1))).isZero();
    }

    @Test
    void moments_far_away_are_kept() {
        assertThat(at(EARLIEST, "a").at()).isEqualTo(EARLIEST);
        Instant before1970 = Instant.parse("1969-12-31T23:59:59.999999Z");
        assertThat(at(before1970, "b").at()).isEqualTo(before1970);
        assertThat(at(LATEST, "c").at()).isEqualTo(LATEST);
        assertThat(now("a").recordedAt()).isEqualTo(EARLIEST);
        assertThat(now("b").recordedAt()).isEqualTo(before1970);
        assertThat(now("c").recordedAt()).isEqualTo(LATEST);
        assertThat(store().commitAt(before1970)).isEqualTo(now("b").commit());
        assertThat(store().commitAt(before1970.minusNanos(1))).isEqualTo(now("a").commit());
    }
}
