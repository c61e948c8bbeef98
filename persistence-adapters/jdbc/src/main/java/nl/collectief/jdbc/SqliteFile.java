package nl.collectief.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import nl.collectief.model.port.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The connections to a file of one's own. A few are kept open between uses: the last one to close has SQLite fold its log
 * into the file, which would cost far more than a commit. Thread-safe.
 */
final class SqliteFile implements Connections {
    private static final int KEPT = 4;

    private static final String URL = "jdbc:sqlite:";

    private final Path file;
    private final SqliteSync sync;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private boolean closed;

    SqliteFile(Path file, SqliteSync sync) {
        this.file = file.toAbsolutePath();
        this.sync = sync;
        requireDriver();
    }

    // Said here, since a host would read "no suitable driver" with the SQLState of a line that is down, and wait for
    // it.
    private static void requireDriver() {
        try {
            DriverManager.getDriver(URL);
        } catch (SQLException e) {
            throw new StoreException("the SQLite driver is missing: add org.xerial:sqlite-jdbc to the dependencies", e);
        }
    }

    @Override
    public Connection take() throws SQLException {
        Connection kept = kept();
        if (kept != null) {
            return kept;
        }
        try {
            return open();
        } catch (SQLException e) { // its own message does not tell the file
            throw new SQLException(
                    "the file " + file + " cannot be opened: " + e.getMessage(), e.getSQLState(), e.getErrorCode(), e);
        }
    }

    private synchronized @Nullable Connection kept() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
        return idle.poll();
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection(URL + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = " + Dialect.PATIENCE.toMillis());
            try (ResultSet mode = statement.executeQuery("pragma journal_mode = wal")) {
                if (!mode.next() || !mode.getString(1).equals("wal")) {
                    throw new SQLException("a write-ahead log cannot be kept beside it");
                }
            }
            statement.execute("pragma synchronous = " + sync.name().toLowerCase(Locale.ROOT));
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma secure_delete = on");
            return connection;
        } catch (Throwable e) {
            Dialect.afterwards(e, connection::close);
            throw e;
        }
    }

    @Override
    public void give(Connection connection, boolean sound) throws SQLException {
        if (!sound || !keep(connection)) {
            connection.close();
        }
    }

    private synchronized boolean keep(Connection connection) {
        return !closed && idle.size() < KEPT && idle.offer(connection);
    }

    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }
}
