package nl.collectief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.collectief.model.port.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Other processes, which are killed in the midst of writing, or write at the same time. */
class ProcessesTest {
    private static final int KILLS = Integer.getInteger("collectief.kills", 5);

    @TempDir
    Path directory;

    private String where(Db db) {
        if (db == Db.SQLITE) {
            return directory.resolve("store.db").toString();
        }
        return PostgresqlServer.url(db.installed());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_accepted_is_there_whole_after_every_kill(Db db, TestReporter reporter) throws Exception {
        long seed = Long.getLong("collectief.kills.seed", 20_210_914L);
        SplittableRandom random = new SplittableRandom(seed);
        String where = where(db);
        Map<String, Integer> accepted = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            String name = "w" + kill;
            accepted.put(name, killed(where, name, 1 + random.nextInt(60), random.nextInt(3_000)));
            try (JdbcStore store = Writer.open(where)) {
                assertWhole(store, accepted);
            }
        }
        reporter.publishEntry(Map.of("seed", "" + seed, "accepted", accepted.toString()));
    }

    /** Starts a writer, kills it some microseconds after a number of commits, and returns how many it said were accepted. */
    private static int killed(String where, String name, int commits, int micros) throws Exception {
        Process writer = Writer.start(where, name, Integer.MAX_VALUE);
        try (BufferedReader said = said(writer)) {
            int accepted = 0;
            while (accepted < commits) {
                accepted = Integer.parseInt(said.readLine());
            }
            TimeUnit.MICROSECONDS.sleep(micros);
            writer.destroyForcibly();
            for (String line = line(said); line != null; line = line(said)) {
                accepted = Integer.parseInt(line);
            }
            return accepted;
        } finally {
            writer.destroyForcibly();
            assertThat(writer.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static BufferedReader said(Process writer) {
        return new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Returns a whole line, null if there is none any more. */
    private static String line(BufferedReader said) {
        try {
            return said.readLine();
        } catch (IOException killed) {
            return null;
        }
    }

    private static void assertWhole(JdbcStore store, Map<String, Integer> accepted) {
        Map<String, Integer> records = new HashMap<>();
        List<Stored> changes = new ArrayList<>();
        store.changes(0, changes::add);
        Map<Long, Integer> sizes = new HashMap<>();
        for (Stored change : changes) {
            String id = change.key().ref().id();
            sizes.merge(change.commit(), 1, Integer::sum);
            if (!id.equals("shared")) {
                records.merge(id.substring(0, id.lastIndexOf('-')), 1, Integer::sum);
            }
        }
        assertThat(sizes.values()).as("the sizes of commits").containsOnly(1, Writer.RECORDS);
        assertThat(records.values()).as("the records of each commit").containsOnly(Writer.RECORDS);
        accepted.forEach((name, last) -> {
            for (int commit = 1; commit <= last; commit++) {
                assertThat(records).containsKey(name + "-" + commit);
            }
        });
        assertThat(store.lastCommit()).isEqualTo(sizes.size());
    }

    @ParameterizedTest
    @EnumSource
    void two_processes_write_to_one_store(Db db) throws Exception {
        String where = where(db);
        int commits = 40;
        List<Process> writers = List.of(Writer.start(where, "one", commits), Writer.start(where, "two", commits));
        for (Process writer : writers) {
            assertThat(writer.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(writer.exitValue()).isZero();
        }
        try (JdbcStore store = Writer.open(where)) {
            assertWhole(store, Map.of("one", commits, "two", commits));
            assertThat(store.load(Notes.key("shared")).orElseThrow().revision()).isEqualTo(2L * commits);
            assertThat(store.lastCommit()).isEqualTo(4L * commits);
        }
    }

    @Test
    void a_writer_elsewhere_is_seen_by_who_has_the_store_open() throws Exception {
        String where = where(Db.SQLITE);
        try (JdbcStore store = Writer.open(where)) {
            assertThat(store.lastCommit()).isZero();
            assertThat(Writer.start(where, "other", 3).waitFor()).isZero();
            assertThat(store.lastCommit()).isEqualTo(6);
        }
    }
}
