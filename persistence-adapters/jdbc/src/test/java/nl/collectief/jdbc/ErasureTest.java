package nl.collectief.jdbc;

import static nl.collectief.jdbc.Notes.commit;
import static nl.collectief.jdbc.Notes.erase;
import static nl.collectief.jdbc.Notes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.RecordStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is erased is not found in the bytes of the files. */
class ErasureTest {
    private static final int RECORDS = 600;

    @TempDir
    Path directory;

    /** Returns the word by which a revision is found among the bytes. */
    private static String marker(int record, int revision) {
        return "merkteken-" + record + "-" + revision + "-einde";
    }

    private static Change write(Random random, int record, int revision) {
        String marker = marker(record, revision) + " ";
        int words = random.nextInt(12) == 0 ? 300 : random.nextInt(1, 60);
        return Notes.write("r" + record, marker.repeat(words), revision - 1);
    }

    private static void fill(RecordStore store, Random random) {
        for (int revision = 1; revision <= 3; revision++) {
            for (int from = 0; from < RECORDS; from += 50) {
                List<Change> changes = new ArrayList<>();
                for (int record = from; record < from + 50; record++) {
                    changes.add(write(random, record, revision));
                }
                commit(store, "fill-" + revision + "-" + from, changes.toArray(Change[]::new));
            }
        }
    }

    private TreeSet<String> found() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            StringBuilder bytes = new StringBuilder();
            for (Path file : files.toList()) {
                bytes.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            TreeSet<String> found = new TreeSet<>();
            for (int record = 0; record < RECORDS; record++) {
                for (int revision = 1; revision <= 3; revision++) {
                    if (bytes.indexOf(marker(record, revision)) >= 0) {
                        found.add(marker(record, revision));
                    }
                }
            }
            return found;
        }
    }

    private Path file() {
        return directory.resolve("store.db");
    }

    @Test
    void erased_content_is_gone_from_all_files_and_the_rest_is_there() throws Exception {
        try (JdbcStore store = JdbcStore.sqlite(file(), new JsonCodec())) {
            Random random = new Random(4);
            fill(store, random);
            assertThat(found()).hasSize(3 * RECORDS);
            TreeSet<Integer> erased = new TreeSet<>();
            for (int turn = 0; turn < 8; turn++) {
                List<Change> changes = new ArrayList<>();
                for (int i = 0; i < 40; i++) {
                    int record = random.nextInt(RECORDS);
                    if (erased.add(record)) {
                        changes.add(erase("r" + record, 3));
                    }
                }
                commit(store, "erase-" + turn, changes.toArray(Change[]::new));
            }
            TreeSet<String> left = Stream.iterate(0, record -> record + 1)
                    .limit(RECORDS)
                    .filter(record -> !erased.contains(record))
                    .flatMap(record -> Stream.of(1, 2, 3).map(revision -> marker(record, revision)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(found()).isEqualTo(left);
        }
    }

    @Test
    void content_erased_while_somebody_reads_is_gone_with_the_next_commit() throws Exception {
        try (JdbcStore store = JdbcStore.sqlite(file(), new JsonCodec())) {
            fill(store, new Random(1));
            store.scan(Notes.DOSSIER, Long.MAX_VALUE, stored -> {
                Threads.run(() -> commit(store, "erase", erase("r1", 3)));
                return false;
            });
            commit(store, "next", write(new Random(1), 0, 4));
            assertThat(found()).hasSize(3 * RECORDS - 3).doesNotContain(marker(1, 1), marker(1, 2), marker(1, 3));
            assertThat(unpurged()).isZero();
        }
    }

    @Test
    void content_erased_before_a_crash_is_gone_when_the_store_is_opened_again() throws Exception {
        try (JdbcStore store = JdbcStore.sqlite(file(), new JsonCodec())) {
            fill(store, new Random(1));
        }
        SqliteFile crashed = new SqliteFile(file(), SqliteSync.NORMAL);
        Database.of(crashed).write(connection -> {
            Dialect.execute(connection, "pragma secure_delete = off");
            Dialect.execute(
                    connection,
                    "update collectief_revisions set state = 'erased', format = null, document = null where id = 'r1'");
            Property.UNPURGED.set(connection, 37);
            return true;
        });
        assertThat(found()).contains(marker(1, 1));
        JdbcStore.sqlite(file(), new JsonCodec()).close();
        crashed.close();
        assertThat(found()).hasSize(3 * RECORDS - 3).doesNotContain(marker(1, 1), marker(1, 2), marker(1, 3));
        assertThat(unpurged()).isZero();
    }

    private long unpurged() throws SQLException {
        SqliteFile file = new SqliteFile(file(), SqliteSync.NORMAL);
        try {
            return Database.of(file).read(Property.UNPURGED::get);
        } finally {
            file.close();
        }
    }
}
