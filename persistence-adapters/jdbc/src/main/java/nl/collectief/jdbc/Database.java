package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** A database of a known dialect and its connections: does pieces of work and translates what goes wrong. Thread-safe. */
final class Database {
    private final Connections connections;
    private final Dialect dialect;

    private Database(Connections connections, Dialect dialect) {
        this.connections = connections;
        this.dialect = dialect;
    }

    /** Looks which dialect the database speaks. */
    static Database of(Connections connections) {
        return of(connections, Dialect.PATIENCE);
    }

    static Database of(Connections connections, Duration patience) {
        try (Lease lease = new Lease(connections)) {
            Dialect dialect = Dialect.of(lease.connection, patience);
            lease.sound = true;
            return new Database(connections, dialect);
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Does {@code work}, which reads, with rows coming a few at a time. */
    <T> T read(Work<T> work) {
        return with(connection -> dialect.read(connection, work));
    }

    /** Does {@code work} in one transaction, alone among all writers. */
    <T> T write(Work<T> work) {
        return with(connection -> dialect.write(connection, work));
    }

    /** Does {@code work} outside of a transaction. */
    <T> T with(Work<T> work) {
        try (Lease lease = new Lease(connections)) {
            T result = work.on(lease.connection);
            lease.sound = true;
            return result;
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    void close() {
        try {
            connections.close();
        } catch (SQLException e) {
            throw Failures.translated(e);
        }
    }

    /** A connection for as long as a piece of work takes. */
    private static final class Lease implements AutoCloseable {
        private final Connections connections;
        private final Connection connection;
        private boolean sound;

        Lease(Connections connections) throws SQLException {
            this.connections = connections;
            this.connection = connections.take();
        }

        @Override
        public void close() throws SQLException {
            connections.give(connection, sound);
        }
    }
}
