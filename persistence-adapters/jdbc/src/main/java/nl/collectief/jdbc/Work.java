package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Something to be done with a connection. */
interface Work<T> {
    T on(Connection connection) throws SQLException;
}
