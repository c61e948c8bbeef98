package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * SQLite: one writer at a time, and in WAL mode readers that do not wait. Transactions are begun by hand, because a
 * deferred one, as the driver would begin, fails half-way when two of them want to write.
 */
final class Sqlite extends Dialect {
    @Override
    String folder() {
        return "sqlite";
    }

    @Override
    boolean hasTable(Connection connection, String name) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from sqlite_master where type = 'table' and name = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    @Override
    <T> T read(Connection connection, Work<T> work) throws SQLException {
        return byHand(connection, work); // rows are computed as they are asked for
    }

    @Override
    <T> T write(Connection connection, Work<T> work) throws SQLException {
        return byHand(connection, c -> {
            try {
                execute(c, "begin immediate"); // it may have begun even if that could not be told
                T result = work.on(c);
                execute(c, "commit");
                return result;
            } catch (Throwable e) {
                afterwards(e, () -> execute(c, "rollback"));
                throw e;
            }
        });
    }

    private static <T> T byHand(Connection connection, Work<T> work) throws SQLException {
        if (connection.getAutoCommit()) {
            return work.on(connection);
        }
        connection.setAutoCommit(true);
        try {
            T result = work.on(connection);
            connection.setAutoCommit(false);
            return result;
        } catch (Throwable e) {
            afterwards(e, () -> connection.setAutoCommit(false));
            throw e;
        }
    }

    @Override
    boolean keepsErasedContent() {
        return true;
    }

    // The pragma secure_delete is not enough: it overwrites what is deleted, but copies of it may have stayed behind
    // where earlier changes moved rows from page to page. Only a file written anew is free of them.
    @Override
    void rewrite(Connection connection) throws SQLException {
        byHand(connection, c -> {
            execute(c, "pragma secure_delete = on");
            execute(c, "vacuum");
            return true;
        });
    }

    @Override
    boolean emptyLog(Connection connection) throws SQLException {
        return byHand(connection, c -> {
            int patience = number(c, "pragma busy_timeout");
            execute(c, "pragma busy_timeout = " + PATIENCE.toMillis() / 10); // writers wait meanwhile
            try {
                return number(c, "pragma wal_checkpoint(truncate)") == 0;
            } finally {
                execute(c, "pragma busy_timeout = " + patience);
            }
        });
    }

    private static int number(Connection connection, String pragma) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(pragma)) {
            return answer.next() ? answer.getInt(1) : 0;
        }
    }
}
