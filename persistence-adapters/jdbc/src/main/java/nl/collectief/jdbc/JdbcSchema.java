package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.collectief.model.port.NewerFormatException;
import nl.collectief.model.port.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The tables of the store in a database, all called {@code collectief_…}. The scripts lie among the resources, in
 * {@code db/collectief/sqlite} and {@code db/collectief/postgresql}, for whoever prefers to run them by hand or by a tool
 * of their own; then the table {@code collectief_migrations} must be filled as {@link #install} does.
 *
 * <p>On PostgreSQL the tables stand in the first schema of the search path. Thread-safe.
 */
public final class JdbcSchema {
    private static final Logger LOG = LoggerFactory.getLogger(JdbcSchema.class);
    private static final String TABLE = "collectief_migrations";
    private static final String CREATE = "create table if not exists " + TABLE
            + " (version integer not null primary key, name text not null, checksum text not null)";

    private JdbcSchema() {}

    /**
     * Brings the tables to what this release works with: makes them or changes them, in one transaction; does nothing if
     * they are as they should be. Several processes may do so at the same time.
     *
     * @throws NewerFormatException if a newer release has changed them
     * @throws StoreException if they are not what a release made of them, or the database refuses
     * @throws IllegalArgumentException if the database is neither SQLite nor PostgreSQL
     */
    public static void install(DataSource source) {
        install(Database.of(Connections.of(source)));
    }

    static void install(Database database) {
        database.write(connection -> {
            Dialect.execute(connection, CREATE);
            SortedMap<Integer, String> installed = installed(connection);
            for (Migration migration : checked(database.dialect(), installed)) {
                if (!installed.containsKey(migration.version())) {
                    run(connection, migration);
                }
            }
            return true;
        });
    }

    /**
     * Makes sure that the tables are what this release works with; changes nothing.
     *
     * @throws NewerFormatException if a newer release has changed them
     * @throws StoreException if they are not there or are older, which {@link #install} mends, or are not what a release
     *     made of them
     * @throws IllegalArgumentException if the database is neither SQLite nor PostgreSQL
     */
    public static void verify(DataSource source) {
        verify(Database.of(Connections.of(source)));
    }

    static void verify(Database database) {
        SortedMap<Integer, String> installed = database.read(
                connection -> database.dialect().hasTable(connection, TABLE) ? installed(connection) : new TreeMap<>());
        checked(database.dialect(), installed);
        if (installed.size() < Migration.NEWEST) {
            throw new StoreException(
                    "the tables of the store are at version " + installed.size() + " and this release needs version "
                            + Migration.NEWEST + ": run JdbcSchema.install first",
                    null);
        }
    }

    /** Returns the checksum of every version that was run. */
    private static SortedMap<Integer, String> installed(Connection connection) throws SQLException {
        SortedMap<Integer, String> installed = new TreeMap<>();
        try (PreparedStatement query = connection.prepareStatement("select version, checksum from " + TABLE);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                installed.put(rows.getInt(1), rows.getString(2));
            }
        }
        return installed;
    }

    private static List<Migration> checked(Dialect dialect, SortedMap<Integer, String> installed) {
        if (!installed.isEmpty() && installed.lastKey() > Migration.NEWEST) {
            throw new NewerFormatException(
                    "the tables of the store are at version " + installed.lastKey()
                            + " and this release knows versions up to " + Migration.NEWEST + ": use a newer release",
                    null);
        }
        List<Migration> migrations = Migration.all(dialect);
        for (Migration migration : migrations) {
            String checksum = installed.get(migration.version());
            if (checksum != null && !checksum.equals(migration.checksum())) {
                throw new StoreException(
                        "version " + migration.version() + " of the tables was not made by " + migration.name()
                                + " of this library",
                        null);
            }
        }
        return migrations;
    }

    private static void run(Connection connection, Migration migration) throws SQLException {
        LOG.debug("running {}", migration.name());
        for (String statement : migration.statements()) {
            Dialect.execute(connection, statement);
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into " + TABLE + " values (?, ?, ?)")) {
            insert.setInt(1, migration.version());
            insert.setString(2, migration.name());
            insert.setString(3, migration.checksum());
            insert.executeUpdate();
        }
    }
}
