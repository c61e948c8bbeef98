package nl.collectief.jdbc;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.EntryCodec;
import nl.collectief.model.port.NewerFormatException;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.RecordStore;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.StoreException;
import nl.collectief.model.port.StoreUnavailableException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.record.Kind;

/**
 * A store in a relational database: an SQLite file, or PostgreSQL. The texts of the records are those of the codec it is
 * given; key, revision, commit and time stand in columns of their own, see {@link JdbcSchema}.
 *
 * <p>Writers take turns; one that has waited about ten seconds (on an SQLite file of the host: as long as the host has set)
 * gets a {@link StoreUnavailableException} and may try again. Readers do not wait (SQLite: given a write-ahead log, as {@link #sqlite} keeps one). A reader holds a
 * connection while it reads, and sees what was committed when it began.
 *
 * <p><b>Erasing.</b> The content goes from the tables with the commit. From an SQLite file and its log it goes right
 * after: the file is written anew, which takes some seconds per gigabyte and as much free disk; while somebody reads,
 * the last of it goes with the next commit or opening. So whoever erases many records does so in one commit. The files,
 * logs and backups of a PostgreSQL server, and any copies of an SQLite file, are the administrator's: there {@code
 * vacuum full collectief_revisions} writes the table anew.
 *
 * <p><b>Lasting.</b> An accepted commit survives the end of the process. Whether it survives a power failure is for the
 * settings of the database: see {@link SqliteSync}, and {@code synchronous_commit} of PostgreSQL.
 *
 * <p>Moments are kept in microseconds since 1970; a commit more than 290,000 years away from then is refused with an
 * {@link IllegalArgumentException}. Thread-safe, and several processes may use one database.
 */
public final class JdbcStore implements RecordStore, AutoCloseable {
    private final Database database;
    private final EntryCodec codec;
    private final Rows rows;
    private final Purge purge;

    private JdbcStore(Database database, EntryCodec codec) {
        this.database = database;
        this.codec = codec;
        this.rows = new Rows(codec);
        this.purge = new Purge(database);
    }

    /**
     * Returns the store in a database of the host, whose tables {@link JdbcSchema#install} has made. The host decides on
     * pooling; connections are used one at a time per call and given back as they were.
     *
     * @throws NewerFormatException if a newer release has written to it
     * @throws StoreException if the tables are not there or older, or the database refuses
     * @throws IllegalArgumentException if the database is neither SQLite nor PostgreSQL
     */
    public static JdbcStore on(DataSource source, EntryCodec codec) {
        return on(source, codec, Dialect.PATIENCE);
    }

    static JdbcStore on(DataSource source, EntryCodec codec, Duration patience) {
        requireNonNull(source, "source");
        requireNonNull(codec, "codec");
        return opened(Database.of(Connections.of(source), patience), codec);
    }

    /**
     * Returns the store in an SQLite file, with {@link SqliteSync#NORMAL}; see {@link #sqlite(Path, EntryCodec,
     * SqliteSync)}.
     */
    public static JdbcStore sqlite(Path file, EntryCodec codec) {
        return sqlite(file, codec, SqliteSync.NORMAL);
    }

    /**
     * Returns the store in an SQLite file, which is made if it is not there, in a directory that is. Needs the driver
     * {@code org.xerial:sqlite-jdbc} on the class path or module path. Keeps a write-ahead log beside the file and needs
     * a local disk. To be closed.
     *
     * @throws NewerFormatException if a newer release has written to it
     * @throws CorruptRecordException if the file is no database
     * @throws StoreException if it cannot be opened, or the driver is missing
     */
    public static JdbcStore sqlite(Path file, EntryCodec codec, SqliteSync sync) {
        requireNonNull(file, "file");
        requireNonNull(codec, "codec");
        requireNonNull(sync, "sync");
        Connections connections = new SqliteFile(file, sync);
        try {
            Database database = Database.of(connections);
            JdbcSchema.install(database);
            return opened(database, codec);
        } catch (Throwable e) {
            Dialect.afterwards(e, connections::close);
            throw e;
        }
    }

    private static JdbcStore opened(Database database, EntryCodec codec) {
        JdbcSchema.verify(database);
        JdbcStore store = new JdbcStore(database, codec);
        store.checkFormat(database.read(Property.FORMAT::get));
        store.purge.takeUp();
        return store;
    }

    private void checkFormat(long written) {
        if (written > codec.format()) {
            throw rows.newer("the store holds records", written);
        }
    }

    @Override
    public Optional<Stored> load(RecordKey key) {
        return load(key, Long.MAX_VALUE);
    }

    @Override
    public Optional<Stored> load(RecordKey key, long asOf) {
        return all(Rows.NEWEST, key.dossier(), key.kind().code(), key.ref().id(), asOf).stream()
                .findFirst();
    }

    @Override
    public List<Stored> history(RecordKey key) {
        return all(Rows.HISTORY, key.dossier(), key.kind().code(), key.ref().id());
    }

    private List<Stored> all(String query, Object... parameters) {
        List<Stored> all = new ArrayList<>();
        read(query, all::add, parameters);
        return List.copyOf(all);
    }

    @Override
    public void scan(String dossier, long asOf, Predicate<? super Stored> reader) {
        read(Rows.SCAN, reader, requireNonNull(dossier, "dossier"), asOf, asOf);
    }

    @Override
    public void scan(String dossier, Kind<?> kind, long asOf, Predicate<? super Stored> reader) {
        read(Rows.SCAN_KIND, reader, requireNonNull(dossier, "dossier"), kind.code(), asOf, asOf);
    }

    @Override
    public void changes(long after, Predicate<? super Stored> reader) {
        read(Rows.CHANGES, reader, after);
    }

    private void read(String query, Predicate<? super Stored> reader, Object... parameters) {
        requireNonNull(reader, "reader");
        database.read(connection -> {
            rows.read(connection, query, reader, parameters);
            return true;
        });
    }

    /**
     * {@inheritDoc}
     *
     * @throws StaleRevisionException if a record is not at the revision the commit expects; the store is unchanged
     * @throws StoreUnavailableException if others kept writing or the database is out of reach; whether the commit was
     *     made is then not known, and repeating it with the same token tells
     */
    @Override
    public Committed commit(Commit commit) {
        Map<RecordKey, String> documents = new HashMap<>();
        commit.changes()
                .forEach(change -> change.entry().ifPresent(entry -> documents.put(change.key(), codec.encode(entry))));
        Commits work = new Commits(commit, documents, codec.format());
        boolean purges = work.erases() && purge.isNeeded();
        Committed made = database.write(connection -> {
            long written = Property.FORMAT.get(connection);
            checkFormat(written);
            Committed answer = work.make(connection);
            if (!answer.repeated() && written < codec.format()) {
                Property.FORMAT.set(connection, codec.format());
            }
            if (!answer.repeated() && purges) {
                Property.UNPURGED.set(connection, answer.number());
            }
            return answer;
        });
        purge.after(purges && !made.repeated() ? made.number() : 0);
        return made;
    }

    @Override
    public long lastCommit() {
        return number("select max(number) from collectief_commits");
    }

    @Override
    public long commitAt(Instant moment) {
        return number(
                "select number from collectief_commits where recorded_at <= ? order by recorded_at desc, number desc limit 1",
                Micros.nearest(moment));
    }

    private long number(String query, Object... parameters) {
        return database.read(connection -> {
            try (PreparedStatement statement = Rows.prepared(connection, query, parameters);
                    ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getLong(1) : 0L;
            }
        });
    }

    /** Closes the file of a store made by {@link #sqlite}; does nothing to a database of the host. */
    @Override
    public void close() {
        database.close();
    }
}
