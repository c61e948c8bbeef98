package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import org.junit.jupiter.api.Test;

/** Many threads at once: each commit is made or refused as if they had taken turns, and readers see whole commits. */
abstract class ManyAtOnce extends Topic {
    private static final int THREADS = 8;
    private static final int TURNS = 12;

    ManyAtOnce(RecordStoreContract contract) {
        super(contract);
    }

    @Test
    void of_writers_with_the_same_revision_exactly_one_wins() throws Exception {
        requires(StoreCapability.CONCURRENT_WRITERS);
        for (int revision = 0; revision < TURNS; revision++) {
            int expected = revision;
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Boolean> won = together(THREADS, thread -> () -> {
                start.await();
                return accepted("r" + expected + "-" + thread, write("a", "by " + thread, expected));
            });
            assertThat(won).as("who wrote revision %s", expected + 1).containsOnlyOnce(true);
        }
        assertThat(store().history(key("a")))
                .extracting(Stored::revision)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, TURNS).boxed().toList());
    }

    @Test
    void no_increment_is_lost() throws Exception {
        requires(StoreCapability.CONCURRENT_WRITERS);
        commit(write("sum", "0", Change.NEW));
        together(THREADS, thread -> () -> {
            for (int i = 0; i < TURNS; i++) {
                String token = "t" + thread + "-" + i;
                Stored before = now("sum");
                int tries = 1;
                while (!accepted(token, write("sum", increased(before), before.revision()))) {
                    assertThat(tries++).as("tries of one increment").isLessThan(10_000);
                    before = now("sum");
                }
            }
            return true;
        });
        assertThat(text(now("sum"))).isEqualTo(String.valueOf(THREADS * TURNS));
        assertThat(now("sum").revision()).isEqualTo(THREADS * TURNS + 1);
        assertThat(store().history(key("sum")).stream().map(Stored::commit).distinct())
                .hasSize(THREADS * TURNS + 1);
    }

    private static String increased(Stored stored) {
        return String.valueOf(Integer.parseInt(text(stored)) + 1);
    }

    @Test
    void a_commit_that_is_repeated_at_the_same_time_is_made_once() throws Exception {
        requires(StoreCapability.CONCURRENT_WRITERS);
        for (int turn = 0; turn < TURNS; turn++) {
            Commit commit = Commit.of("token-" + turn, START, write("a" + turn, "text", Change.NEW));
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Committed> answers = together(THREADS, thread -> () -> {
                start.await();
                return store().commit(commit);
            });
            assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
            assertThat(answers.stream().map(Committed::number).distinct()).hasSize(1);
        }
        assertThat(changes(0)).hasSize(TURNS);
    }

    @Test
    void writers_of_different_records_do_not_hinder_each_other() throws Exception {
        requires(StoreCapability.CONCURRENT_WRITERS);
        together(THREADS, thread -> () -> {
            for (int i = 0; i < TURNS; i++) {
                store().commit(Commit.of("t" + thread + "-" + i, START, write("r" + thread, "text " + i, i)));
            }
            return true;
        });
        assertThat(changes(0)).hasSize(THREADS * TURNS);
        assertThat(changes(0).stream().map(Stored::commit).distinct()).hasSize(THREADS * TURNS);
    }

    /** While one thread writes, others read until it is done. */
    private void whileWriting(Callable<Boolean> writer, Runnable reader) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        together(3, thread -> () -> {
            if (thread == 0) {
                try {
                    return writer.call();
                } finally {
                    done.set(true);
                }
            }
            do {
                reader.run();
            } while (!done.get());
            return true;
        });
    }

    @Test
    void readers_see_whole_commits_only() throws Exception {
        commit(pair(0));
        whileWriting(
                () -> {
                    for (int i = 1; i <= 100; i++) {
                        commit(pair(i));
                    }
                    return true;
                },
                () -> {
                    List<String> read = new ArrayList<>();
                    store().scan(DOSSIER, Long.MAX_VALUE, stored -> read.add(text(stored)));
                    assertThat(read)
                            .as("two records that always change together")
                            .hasSize(2);
                    assertThat(read.get(0)).isEqualTo(read.get(1));
                    long last = store().lastCommit();
                    assertThat(store().load(key("one"), last).orElseThrow().commit())
                            .isEqualTo(last);
                    assertThat(store().load(key("two"), last).orElseThrow().commit())
                            .isEqualTo(last);
                });
        assertThat(texts()).containsExactly("100", "100");
    }

    private static Change[] pair(int number) {
        return new Change[] {write("one", String.valueOf(number), number), write("two", String.valueOf(number), number)
        };
    }

    @Test
    void who_sees_that_a_record_was_erased_sees_the_whole_commit() throws Exception {
        int records = 100;
        commit(IntStream.range(0, records)
                .mapToObj(i -> write("gone-" + i, "secret", Change.NEW))
                .toArray(Change[]::new));
        whileWriting(
                () -> {
                    for (int i = 0; i < records; i++) {
                        commit(erase("gone-" + i, 1), write("came-" + i, "instead", Change.NEW));
                    }
                    return true;
                },
                () -> {
                    for (int i = 0; i < records; i++) {
                        boolean gone = store().history(key("gone-" + i)).get(0).state() == State.ERASED;
                        assertThat(!gone || store().load(key("came-" + i)).isPresent())
                                .as("what came with the erasure of gone-%s is there", i)
                                .isTrue();
                    }
                });
        assertThat(texts()).hasSize(records);
    }

    @Test
    void who_follows_the_changes_misses_none_of_many_writers() throws Exception {
        requires(StoreCapability.CONCURRENT_WRITERS);
        int writers = 3;
        int turns = 25;
        List<Stored> followed = new ArrayList<>();
        AtomicInteger writing = new AtomicInteger(writers);
        together(writers + 1, thread -> () -> {
            if (thread < writers) {
                try {
                    for (int i = 0; i < turns; i++) {
                        Change[] changes = {
                            write("w" + thread, "text", i), write("v" + thread + "-" + i, "text", Change.NEW)
                        };
                        store().commit(Commit.of("t" + thread + "-" + i, START, changes));
                    }
                    return true;
                } finally {
                    writing.decrementAndGet();
                }
            }
            boolean last;
            do {
                last = writing.get() == 0;
                long seen = followed.isEmpty()
                        ? 0
                        : followed.get(followed.size() - 1).commit();
                store().changes(seen, followed::add);
            } while (!last);
            return true;
        });
        assertThat(followed).hasSize(2 * writers * turns).isEqualTo(changes(0));
    }

    private boolean accepted(String token, Change change) {
        try {
            store().commit(Commit.of(token, START, change));
            return true;
        } catch (StaleRevisionException e) {
            return false;
        }
    }

    private interface Work<T> {
        Callable<T> of(int thread);
    }

    /** Does the work of all threads at the same time and returns what came of it; fails if one of them does. */
    private static <T> List<T> together(int threads, Work<T> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                futures.add(pool.submit(work.of(thread)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(2, TimeUnit.MINUTES));
            }
            return results;
        } catch (ExecutionException e) {
            throw new AssertionError("a thread failed: " + e.getCause(), e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
