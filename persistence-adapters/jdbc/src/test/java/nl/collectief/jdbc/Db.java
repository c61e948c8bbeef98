package nl.collectief.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteDataSource;

/** The databases, each with an empty one for a test. */
enum Db {
    SQLITE {
        @Override
        DataSource empty() {
            try {
                Path file = Files.createTempFile("store", ".db");
                file.toFile().deleteOnExit();
                SQLiteDataSource source = new SQLiteDataSource();
                source.setUrl("jdbc:sqlite:" + file);
                source.setJournalMode(JournalMode.WAL.getValue());
                source.setBusyTimeout(300);
                return source;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            return PostgresqlServer.emptySchema();
        }
    };

    abstract DataSource empty();

    DataSource installed() {
        DataSource source = empty();
        JdbcSchema.install(source);
        return source;
    }

    static void run(DataSource source, String... statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the cells of a query, row by row, a space between those of a row. */
    static List<String> ask(DataSource source, String query) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(found.getString(1)));
                for (int i = 2; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(' ').append(found.getString(i));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
