package nl.collectief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.NewerFormatException;
import nl.collectief.model.port.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcSchemaTest {
    private static final List<String> TABLES =
            List.of("collectief_commits", "collectief_migrations", "collectief_properties", "collectief_revisions");

    @ParameterizedTest
    @EnumSource
    void installing_twice_changes_nothing_more(Db db) {
        DataSource source = db.installed();
        JdbcSchema.install(source);
        JdbcSchema.verify(source);
        assertThat(Db.ask(source, "select version, name from collectief_migrations"))
                .containsExactly("1 V001__init.sql");
    }

    @ParameterizedTest
    @EnumSource
    void several_may_install_at_the_same_time(Db db) {
        DataSource source = db.empty();
        IntStream.range(0, 4).parallel().forEach(i -> JdbcSchema.install(source));
        JdbcSchema.verify(source);
    }

    @ParameterizedTest
    @EnumSource
    void a_database_without_tables_is_refused_and_told_what_to_do(Db db) {
        DataSource source = db.empty();
        assertThatThrownBy(() -> JdbcStore.on(source, new JsonCodec()))
                .isInstanceOf(StoreException.class)
                .hasMessage("the tables of the store are at version 0 and this release needs version 1:"
                        + " run JdbcSchema.install first");
    }

    @ParameterizedTest
    @EnumSource
    void tables_of_a_newer_release_are_refused_with_both_numbers(Db db) {
        DataSource source = db.installed();
        Db.run(source, "insert into collectief_migrations values (7, 'V007__later.sql', 'x')");
        for (Runnable opening : List.<Runnable>of(
                () -> JdbcSchema.install(source),
                () -> JdbcSchema.verify(source),
                () -> JdbcStore.on(source, new JsonCodec()))) {
            assertThatThrownBy(opening::run)
                    .isInstanceOf(NewerFormatException.class)
                    .hasMessage("the tables of the store are at version 7 and this release knows versions up to 1:"
                            + " use a newer release");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tables_that_another_script_made_are_refused(Db db) {
        DataSource source = db.installed();
        Db.run(source, "update collectief_migrations set checksum = 'another'");
        assertThatThrownBy(() -> JdbcSchema.verify(source))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("version 1 of the tables was not made by V001__init.sql");
    }

    @Test
    void a_failed_installation_leaves_nothing_behind() {
        DataSource source = Db.POSTGRESQL.empty();
        Db.run(source, "create table collectief_revisions (mine integer)");
        assertThatThrownBy(() -> JdbcSchema.install(source)).isInstanceOf(StoreException.class);
        assertThat(Db.ask(source, "select to_regclass('collectief_migrations'), to_regclass('collectief_commits')"))
                .containsExactly("null null");
    }

    @Test
    void both_databases_have_the_same_columns() throws SQLException {
        TreeSet<String> sqlite = columns(Db.SQLITE.installed());
        assertThat(sqlite).hasSize(16).isEqualTo(columns(Db.POSTGRESQL.installed()));
    }

    private static TreeSet<String> columns(DataSource source) throws SQLException {
        TreeSet<String> columns = new TreeSet<>();
        try (Connection connection = source.getConnection()) {
            for (String table : TABLES) {
                try (ResultSet rows = connection.getMetaData().getColumns(null, connection.getSchema(), table, null)) {
                    while (rows.next()) {
                        columns.add(table + "." + rows.getString("COLUMN_NAME") + " "
                                + rows.getString("IS_NULLABLE").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return columns;
    }

    @ParameterizedTest
    @EnumSource
    void the_database_refuses_what_no_store_writes(Db db) {
        DataSource source = db.installed();
        Db.run(source, "insert into collectief_commits values (1, 't', 0)");
        String insert = "insert into collectief_revisions"
                + " (dossier, kind, id, revision, commit_number, state, format, document) values ";
        Db.run(source, insert + "('d', 'k', 'i', 1, 1, 'present', 1, 'x')");
        for (String bad : List.of(
                "('d', 'k', 'i', 1, 1, 'present', 1, 'x')",
                "('d', 'k', 'j', 0, 1, 'present', 1, 'x')",
                "('d', 'k', 'j', 1, 1, 'gone', null, null)",
                "('d', 'k', 'j', 1, 1, 'present', 1, null)",
                "('d', 'k', 'j', 1, 1, 'erased', 1, 'x')",
                "('d', 'k', 'j', 1, 1, 'erased', 1, null)")) {
            assertThatThrownBy(() -> Db.run(source, insert + bad)).as(bad).hasCauseInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Rows.NEWEST, Rows.HISTORY, Rows.CHANGES, Rows.SCAN, Rows.SCAN_KIND})
    void sqlite_finds_rows_in_their_order_without_sorting(String query) {
        DataSource source = Db.SQLITE.installed();
        List<String> plan = Db.ask(source, "explain query plan " + query);
        assertThat(plan).isNotEmpty().noneMatch(step -> step.contains("TEMP B-TREE"));
        assertThat(plan)
                .filteredOn(step -> step.contains(" r "))
                .allMatch(step -> step.contains("SEARCH r USING INDEX"));
        assertThat(plan).filteredOn(step -> step.contains(" c ")).allMatch(step -> step.contains("SEARCH c USING"));
    }

    @Test
    void another_database_is_refused_by_name() {
        DatabaseMetaData metaData = proxy(DatabaseMetaData.class, "Oracle");
        Connection connection = proxy(Connection.class, metaData);
        assertThatThrownBy(() -> JdbcSchema.install(proxy(DataSource.class, connection)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("SQLite and PostgreSQL are supported, not Oracle");
    }

    private static <T> T proxy(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null));
    }

    @Test
    void scripts_are_cut_into_statements_at_the_ends_of_lines() {
        Migration migration =
                new Migration(1, "V001__x.sql", "-- a; b;\ncreate table x (\n  a text -- c; d\n);\n\nselect ';';\n");
        assertThat(migration.statements()).containsExactly("create table x (\n  a text -- c; d\n)", "select ';'");
        assertThatThrownBy(() -> new Migration(1, "V001__x.sql", "select 1").statements())
                .isInstanceOf(IllegalStateException.class);
    }
}
