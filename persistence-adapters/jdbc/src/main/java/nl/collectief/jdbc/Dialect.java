package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** What differs between the databases. */
abstract class Dialect {
    /** How many rows come at a time. */
    static final int FETCH_SIZE = 200;

    /** How long a writer waits for the others unless told otherwise. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Returns the dialect of a database, which it tells itself; its writers wait {@code patience} for each other. */
    static Dialect of(Connection connection, Duration patience) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "SQLite" -> new Sqlite();
            case "PostgreSQL" -> new Postgresql(patience);
            default -> throw new IllegalArgumentException("SQLite and PostgreSQL are supported, not " + product);
        };
    }

    /** Returns the name of the folder with the scripts. */
    abstract String folder();

    /** Returns whether the current schema has a table called {@code name}. */
    abstract boolean hasTable(Connection connection, String name) throws SQLException;

    /** Does {@code work}, which reads with one statement at a time, such that rows are not all fetched at once. */
    abstract <T> T read(Connection connection, Work<T> work) throws SQLException;

    /** Does {@code work} in a transaction, after all other writers have finished theirs. */
    abstract <T> T write(Connection connection, Work<T> work) throws SQLException;

    /** Returns whether the files keep content for a while after it was erased, so that it has to be driven out. */
    abstract boolean keepsErasedContent();

    /** Writes the whole file anew, without what was erased; waits for other writers. */
    abstract void rewrite(Connection connection) throws SQLException;

    /**
     * Empties what lies beside the file: the log of changes.
     *
     * @return whether it is empty; not so while somebody reads
     */
    abstract boolean emptyLog(Connection connection) throws SQLException;

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs {@code step} after {@code failure}, which matters more than what goes wrong now. */
    static void afterwards(Throwable failure, Step step) {
        try {
            step.run();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    interface Step {
        void run() throws SQLException;
    }
}
