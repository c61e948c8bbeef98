package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where connections come from and go to. Thread-safe. */
interface Connections {
    /** Returns a connection that nobody else uses. */
    Connection take() throws SQLException;

    /**
     * Takes a connection back.
     *
     * @param sound whether the work on it ended well
     */
    void give(Connection connection, boolean sound) throws SQLException;

    /** Closes what is kept open. */
    void close() throws SQLException;

    /** Returns the connections of a host, who cares for them. */
    static Connections of(DataSource source) {
        return new Connections() {
            @Override
            public Connection take() throws SQLException {
                return source.getConnection();
            }

            @Override
            public void give(Connection connection, boolean sound) throws SQLException {
                connection.close();
            }

            @Override
            public void close() {
                // the host's own
            }
        };
    }
}
