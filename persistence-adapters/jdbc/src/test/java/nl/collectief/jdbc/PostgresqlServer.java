package nl.collectief.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Assumptions;
import org.postgresql.ds.PGSimpleDataSource;

/** A real server, started once for all tests of this process; tests that need it are skipped where it cannot start. */
final class PostgresqlServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresqlServer() {}

    private static final class Started {
        private static EmbeddedPostgres server;
        private static Exception failure;

        static {
            try {
                server = EmbeddedPostgres.builder().start(); // it stops with the process
            } catch (Exception e) {
                failure = e;
            }
        }
    }

    /** Returns a schema of its own, empty. */
    static DataSource emptySchema() {
        String schema = "s" + SCHEMAS.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return schema(schema);
    }

    private static DataSource schema(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server().getJdbcUrl("postgres", "postgres"));
        source.setCurrentSchema(schema);
        return source;
    }

    /** Returns the address under which other processes find {@code schema}. */
    static String url(DataSource schema) {
        return ((PGSimpleDataSource) schema).getUrl() + "&user=postgres";
    }

    private static EmbeddedPostgres server() {
        if (Started.failure != null) {
            Assumptions.abort("no PostgreSQL could be started here: " + Started.failure);
        }
        return Started.server;
    }
}
