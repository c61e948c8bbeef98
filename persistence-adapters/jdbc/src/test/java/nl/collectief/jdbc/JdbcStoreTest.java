package nl.collectief.jdbc;

import static nl.collectief.jdbc.Notes.commit;
import static nl.collectief.jdbc.Notes.key;
import static nl.collectief.jdbc.Notes.texts;
import static nl.collectief.jdbc.Notes.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Throwables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.EntryCodec;
import nl.collectief.model.port.NewerFormatException;
import nl.collectief.model.port.StoreException;
import nl.collectief.model.port.StoreUnavailableException;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class JdbcStoreTest {
    private static final String SECRET = "een-geheim-dat-nergens-mag-opduiken";

    @TempDir
    Path directory;

    private static JdbcStore store(DataSource source) {
        return JdbcStore.on(source, new JsonCodec());
    }

    @ParameterizedTest
    @EnumSource
    void records_in_a_newer_format_are_refused_with_both_numbers(Db db) {
        DataSource source = db.installed();
        commit(store(source), "t", write("a", "text", Change.NEW));
        JdbcStore open = store(source);
        Db.run(source, "update collectief_revisions set format = 9");
        assertThatThrownBy(() -> open.load(key("a")))
                .isInstanceOf(NewerFormatException.class)
                .hasMessage("utrecht/publication/a, revision 1, is in format 9 and this release reads formats up to "
                        + new JsonCodec().format() + ": use a newer release");
    }

    @ParameterizedTest
    @EnumSource
    void a_store_in_which_a_newer_release_has_written_is_refused(Db db) {
        DataSource source = db.installed();
        JdbcStore older = store(source);
        commit(JdbcStore.on(source, new LaterCodec()), "t", write("a", "text", Change.NEW));
        String refusal = "the store holds records in format 42 and this release reads formats up to "
                + new JsonCodec().format() + ": use a newer release";
        assertThatThrownBy(() -> store(source))
                .isInstanceOf(NewerFormatException.class)
                .hasMessage(refusal);
        assertThatThrownBy(() -> commit(older, "u", write("b", "text", Change.NEW)))
                .as("one that was open already")
                .isInstanceOf(NewerFormatException.class)
                .hasMessage(refusal);
        assertThat(older.lastCommit()).isEqualTo(1);
    }

    @Test
    void a_missing_driver_is_told_as_such_and_not_as_a_busy_database() throws SQLException {
        Driver driver = DriverManager.getDriver("jdbc:sqlite:");
        DriverManager.deregisterDriver(driver);
        try {
            assertThatThrownBy(() -> JdbcStore.sqlite(directory.resolve("store.db"), new JsonCodec()))
                    .isExactlyInstanceOf(StoreException.class)
                    .hasMessageContaining("driver is missing")
                    .hasMessageContaining("org.xerial:sqlite-jdbc");
        } finally {
            DriverManager.registerDriver(driver);
        }
        JdbcStore.sqlite(directory.resolve("store.db"), new JsonCodec()).close();
    }

    /** The codec of a release yet to come. */
    private static class LaterCodec implements EntryCodec {
        private final EntryCodec now = new JsonCodec();

        @Override
        public int format() {
            return 42;
        }

        @Override
        public String encode(Entry entry) {
            return now.encode(entry);
        }

        @Override
        public Entry decode(Kind<?> kind, String text, int format) {
            return now.decode(kind, text, Math.min(format, now.format()));
        }
    }

    @Test
    void an_older_format_is_read_and_the_next_commit_is_noted_as_newer() {
        DataSource source = Db.SQLITE.installed();
        commit(store(source), "t", write("a", "old", Change.NEW));
        JdbcStore later = JdbcStore.on(source, new LaterCodec());
        commit(later, "u", write("b", "new", Change.NEW));
        assertThat(texts(later)).containsExactly("old", "new");
        assertThat(Db.ask(source, "select format from collectief_revisions order by id"))
                .containsExactly(String.valueOf(new JsonCodec().format()), "42");
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_from_a_newer_release_is_refused(Db db) {
        DataSource source = db.installed();
        commit(store(source), "t", write("a", "text", Change.NEW));
        Db.run(source, "update collectief_revisions set kind = 'thing-to-come'");
        assertThatThrownBy(() -> texts(store(source)))
                .isInstanceOf(NewerFormatException.class)
                .hasMessage("utrecht/thing-to-come/a, revision 1, is of a kind that this release does not know:"
                        + " use a newer release");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'{\"id\":\"a\",\"title\":\"' || '" + SECRET + "'",
                "'{\"id\":\"a\",\"titel\":{\"nl\":\"" + SECRET + "\"}}'",
                "'" + SECRET + "'",
                "'{\"id\":\"" + SECRET + "\",\"title\":{\"nl\":\"x\"}}'",
                "''"
            })
    void a_damaged_record_is_named_and_its_content_is_not(String document) {
        DataSource source = Db.SQLITE.installed();
        JdbcStore store = store(source);
        commit(store, "t", write("a", "text", Change.NEW), write("b", "text", Change.NEW));
        Db.run(source, "update collectief_revisions set document = " + document + " where id = 'a'");
        Throwable refusal = catchThrowable(() -> texts(store));
        assertThat(refusal)
                .isInstanceOf(CorruptRecordException.class)
                .hasMessageContaining("utrecht/publication/a, revision 1, cannot be read");
        assertThat(Throwables.getStackTraceAsString(refusal)).doesNotContain(SECRET);
        assertThat(store.load(key("b"))).isPresent();
    }

    @Test
    void a_codec_that_fails_with_the_content_in_its_message_does_not_leak_it() {
        DataSource source = Db.SQLITE.installed();
        commit(store(source), "t", write("a", "text", Change.NEW));
        JdbcStore store = JdbcStore.on(source, new LaterCodec() {
            @Override
            public Entry decode(Kind<?> kind, String text, int format) {
                throw new IllegalArgumentException(SECRET);
            }
        });
        Throwable refusal = catchThrowable(() -> store.load(key("a")));
        assertThat(refusal)
                .isInstanceOf(CorruptRecordException.class)
                .hasMessage("utrecht/publication/a, revision 1, cannot be read: IllegalArgumentException");
        assertThat(Throwables.getStackTraceAsString(refusal)).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @EnumSource
    void who_waits_too_long_for_another_writer_may_try_again(Db db) throws Exception {
        DataSource source = db.installed();
        JdbcStore store = JdbcStore.on(source, new JsonCodec(), Duration.ofMillis(300));
        Database other = Database.of(Connections.of(source));
        Throwable refusal =
                other.write(connection -> catchThrowable(() -> commit(store, "t", write("a", "text", Change.NEW))));
        assertThat(refusal).isInstanceOf(StoreUnavailableException.class);
        assertThat(commit(store, "t", write("a", "text", Change.NEW)).repeated())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void readers_do_not_wait_for_a_writer(Db db) throws Exception {
        DataSource source = db.installed();
        JdbcStore store = store(source);
        commit(store, "t", write("a", "text", Change.NEW));
        List<String> read = Database.of(Connections.of(source)).write(connection -> {
            Dialect.execute(connection, "update collectief_revisions set document = 'half'");
            return texts(store);
        });
        assertThat(read).containsExactly("text");
    }

    @Test
    void a_server_that_is_not_there_may_be_tried_again() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://localhost:1/none");
        assertThatThrownBy(() -> store(source)).isInstanceOf(StoreUnavailableException.class);
    }

    @Test
    void a_file_that_is_no_database_is_refused_and_left_alone() throws Exception {
        Path file = directory.resolve("letter.txt");
        Files.writeString(file, "Beste ouders, ".repeat(500));
        assertThatThrownBy(() -> JdbcStore.sqlite(file, new JsonCodec())).isInstanceOf(CorruptRecordException.class);
        assertThat(Files.readString(file)).isEqualTo("Beste ouders, ".repeat(500));
    }

    @Test
    void a_directory_that_is_not_there_is_told() {
        Path file = directory.resolve("none").resolve("store.db");
        assertThatThrownBy(() -> JdbcStore.sqlite(file, new JsonCodec()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space.db", "what?mode=memory.db", "100%25.db", "a#b.db", "größe-é.db", "x;y&z=1.db"})
    void a_file_may_have_any_name(String name) throws Exception {
        Path file = directory.resolve(name);
        try (JdbcStore store = JdbcStore.sqlite(file, new JsonCodec())) {
            commit(store, "t", write("a", "text", Change.NEW));
        }
        assertThat(file).exists();
        try (JdbcStore store = JdbcStore.sqlite(file, new JsonCodec())) {
            assertThat(texts(store)).containsExactly("text");
        }
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_sqlite_file_is_opened_with_these_settings(SqliteSync sync) throws SQLException {
        SqliteFile file = new SqliteFile(directory.resolve("store.db"), sync);
        DataSource source = new SourceOf(file);
        assertThat(Db.ask(source, "pragma journal_mode")).containsExactly("wal");
        assertThat(Db.ask(source, "pragma synchronous")).containsExactly(sync == SqliteSync.FULL ? "2" : "1");
        assertThat(Db.ask(source, "pragma secure_delete")).containsExactly("1");
        assertThat(Db.ask(source, "pragma foreign_keys")).containsExactly("1");
        assertThat(Db.ask(source, "pragma busy_timeout")).containsExactly("10000");
        file.close();
    }

    @Test
    void a_closed_store_says_so() {
        JdbcStore store = JdbcStore.sqlite(directory.resolve("store.db"), new JsonCodec());
        store.close();
        store.close();
        assertThatThrownBy(store::lastCommit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the store is closed");
    }

    @Test
    void a_commit_at_a_moment_no_number_can_hold_is_refused() {
        JdbcStore store = store(Db.SQLITE.installed());
        assertThatThrownBy(() -> store.commit(Commit.of("t", Instant.MAX, write("a", "x", Change.NEW))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.lastCommit()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void connections_are_given_back_as_they_were(Db db) throws SQLException {
        DataSource source = db.installed();
        for (boolean automatic : new boolean[] {true, false}) {
            Connection connection = source.getConnection();
            connection.setAutoCommit(automatic);
            Connections one = new One(connection);
            Database database = Database.of(one);
            assertThat(database.<Boolean>read(c -> true)).isTrue();
            assertThat(connection.getAutoCommit()).isEqualTo(automatic);
            assertThat(database.<Boolean>write(c -> true)).isTrue();
            assertThat(connection.getAutoCommit()).isEqualTo(automatic);
            assertThatThrownBy(() -> database.write(c -> {
                        throw new SQLException("no", "08000");
                    }))
                    .isInstanceOf(StoreUnavailableException.class);
            assertThat(connection.getAutoCommit()).isEqualTo(automatic);
            connection.close();
        }
    }

    private record One(Connection connection) implements Connections {
        @Override
        public Connection take() {
            return connection;
        }

        @Override
        public void give(Connection taken, boolean sound) {
            // kept
        }

        @Override
        public void close() {
            // kept
        }
    }
}
