package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The numbers that a database keeps about the store as a whole. */
enum Property {
    /** The newest format in which a document was ever written. */
    FORMAT("format"),
    /** The commit whose erasures are not yet out of the files, 0 if there is none. */
    UNPURGED("unpurged");

    private final String name;

    Property(String name) {
        this.name = name;
    }

    /** Returns the number, 0 if it was never set. */
    long get(Connection connection) throws SQLException {
        String query = "select value from collectief_properties where name = ?";
        try (PreparedStatement statement = Rows.prepared(connection, query, name);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    void set(Connection connection, long value) throws SQLException {
        String upsert = "insert into collectief_properties (name, value) values (?, ?)"
                + " on conflict (name) do update set value = excluded.value";
        try (PreparedStatement statement = Rows.prepared(connection, upsert, name, value)) {
            statement.executeUpdate();
        }
    }
}
