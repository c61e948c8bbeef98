package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * PostgreSQL. Writers take turns by an advisory lock, so that commits are numbered in the order in which they become
 * visible; readers never wait. An advisory lock needs no privilege and disturbs no vacuum, as a lock on a table would.
 */
final class Postgresql extends Dialect {
    // "coll" in ASCII, beside the table's own number: two stores in one database do not wait for each other.
    private static final String LOCK =
            "select pg_advisory_xact_lock(1668246636, coalesce(to_regclass('collectief_commits')::oid::int4, 0))";

    private final Duration patience;

    Postgresql(Duration patience) {
        this.patience = patience;
    }

    @Override
    String folder() {
        return "postgresql";
    }

    @Override
    boolean hasTable(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select to_regclass(?) is not null")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Override
    <T> T read(Connection connection, Work<T> work) throws SQLException {
        return inTransaction(connection, work); // outside of one the driver fetches all rows at once
    }

    @Override
    <T> T write(Connection connection, Work<T> work) throws SQLException {
        return inTransaction(connection, c -> {
            // Each statement must see what the writer before committed, whatever the host's default is.
            execute(c, "set transaction isolation level read committed");
            execute(c, "set local lock_timeout = " + patience.toMillis());
            execute(c, LOCK);
            return work.on(c);
        });
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        if (automatic) {
            connection.setAutoCommit(false);
        }
        try {
            T result = work.on(connection);
            connection.commit();
            if (automatic) {
                connection.setAutoCommit(true);
            }
            return result;
        } catch (Throwable e) {
            afterwards(e, connection::rollback);
            if (automatic) {
                afterwards(e, () -> connection.setAutoCommit(true));
            }
            throw e;
        }
    }

    @Override
    boolean keepsErasedContent() {
        return false; // its files are the server's, see JdbcStore
    }

    @Override
    void rewrite(Connection connection) {
        throw new UnsupportedOperationException("the files are the server's");
    }

    @Override
    boolean emptyLog(Connection connection) {
        throw new UnsupportedOperationException("the files are the server's");
    }
}
