package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class TablesTest {
    private final List<Table> tables = SmallProgramme.monitor().tables();

    static String text(Table table) throws IOException {
        StringWriter out = new StringWriter();
        table.write(out);
        return out.toString();
    }

    /** Returns the rows of a table by the names of its columns. */
    private List<Map<String, String>> rows(String name) throws IOException {
        return rows(table(tables, name));
    }

    static List<Map<String, String>> rows(Table table) throws IOException {
        List<List<String>> lines = CsvReader.read(text(table));
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), CsvReader.recorded(line.get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    static Table table(List<Table> tables, String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + name));
    }

    @Test
    void every_line_of_every_table_has_all_its_columns() throws IOException {
        for (Table table : tables) {
            List<List<String>> lines = CsvReader.read(text(table));
            assertThat(lines).as(table.name()).hasSize(table.size() + 1).hasSizeGreaterThan(1);
            assertThat(lines.get(0))
                    .isEqualTo(table.columns().stream().map(Table.Column::name).toList());
            assertThat(lines).allSatisfy(line -> assertThat(line).hasSameSizeAs(table.columns()));
        }
    }

    @Test
    void columns_are_named_once_in_lower_case() {
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.columns().stream().map(Table.Column::name))
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[a-z]+(_[a-z]+)*")));
    }

    @Test
    void the_dictionary_tells_of_every_column_of_every_table_itself_included() throws IOException {
        List<String> told = rows("dictionary.csv").stream()
                .map(row -> row.get("table") + " " + row.get("column"))
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(tables.stream()
                        .flatMap(table -> table.columns().stream().map(column -> table.name() + " " + column.name()))
                        .toList());
        assertThat(rows("dictionary.csv"))
                .allSatisfy(row -> assertThat(row.values()).doesNotContain(""));
    }

    @Test
    void a_range_is_split_over_its_bounds() throws IOException {
        assertThat(cell("attendances-parent", "activity", "webinars"))
                .containsEntry("status", "observed")
                .containsEntry("at_least", "390")
                .containsEntry("at_most", "1950")
                .containsEntry("stated", "")
                .containsEntry("ratio", "");
        assertThat(cell("replays", "activity", "webinars"))
                .containsEntry("at_least", "0")
                .containsEntry("at_most", "")
                .containsEntry("stated", "2500")
                .containsEntry("worded", "zo'n 2500 keer");
    }

    @Test
    void a_ratio_keeps_both_halves() throws IOException {
        assertThat(cell("voiced-share", "total", "*"))
                .containsEntry("ratio", "share")
                .containsEntry("numerator_at_least", "1")
                .containsEntry("numerator_at_most", "1")
                .containsEntry("denominator_stated", "1")
                .containsEntry("at_least", "");
    }

    @Test
    void what_is_missing_says_why_and_has_no_number() throws IOException {
        assertThat(rows("cells.csv"))
                .filteredOn(row -> !row.get("status").equals("observed"))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.get("reason")).isNotEmpty();
                    row.forEach((column, value) -> {
                        if (column.endsWith("at_least") || column.endsWith("at_most") || column.endsWith("stated")) {
                            assertThat(value).isEmpty();
                        }
                    });
                });
    }

    private Map<String, String> cell(String metric, String breakdown, String key) throws IOException {
        return rows("cells.csv").stream()
                .filter(row -> row.get("metric").equals(metric)
                        && row.get("breakdown").equals(breakdown)
                        && row.get("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_figure_has_one_row() throws IOException {
        assertThat(rows("cells.csv").stream()
                        .map(row -> row.get("metric") + " " + row.get("breakdown") + " " + row.get("key")))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_number_of_caveats_is_the_number_of_records_that_are_named() throws IOException {
        Map<String, Set<String>> named = rows("caveats.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("metric") + row.get("breakdown") + row.get("key"),
                        Collectors.mapping(
                                row -> row.get("record_kind") + "/" + row.get("record_id"), Collectors.toSet())));
        assertThat(named).isNotEmpty();
        for (Map<String, String> row : rows("cells.csv")) {
            assertThat(named.getOrDefault(row.get("metric") + row.get("breakdown") + row.get("key"), Set.of()))
                    .hasSize(Integer.parseInt(row.get("caveats")));
        }
    }

    @Test
    void every_finding_has_a_row() throws IOException {
        List<Finding> findings = Dossier.assemble(SmallProgramme.records()).findings();
        assertThat(rows("findings.csv").stream().map(row -> row.get("rule") + row.get("message_en")))
                .containsExactlyElementsOf(findings.stream()
                        .map(finding -> finding.rule() + finding.message().en())
                        .toList());
    }

    @Test
    void the_trace_holds_the_steps_that_records_name() throws IOException {
        assertThat(rows("trace.csv"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("record_id", "webinars")
                        .containsEntry("step", "answers")
                        .containsEntry("origin_kind", "signal")
                        .containsEntry("origin_id", "slapen"));
    }

    @Test
    void evidence_keeps_what_is_found_and_what_is_judged_apart() throws IOException {
        assertThat(rows("evidence.csv").stream().map(row -> row.get("basis")))
                .contains("structural", "stated")
                .containsOnly("structural", "stated");
        assertThat(rows("evidence.csv"))
                .filteredOn(row -> row.get("basis").equals("stated"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("stance", "parent"));
    }

    @Test
    void a_session_says_what_may_count_it_already() throws IOException {
        assertThat(rows("sessions.csv"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("session_id", "september")
                        .containsEntry("may_be_among", "session/webinars-2021")
                        .containsEntry("within_period", "inside"));
    }

    @Test
    void every_free_text_of_the_dossier_is_among_the_values() throws IOException {
        Set<String> dutch =
                rows("values.csv").stream().map(row -> row.get("text_nl")).collect(Collectors.toSet());
        assertThat(dutch).contains("Ouders vroegen erom.", "Er is tijd en geld.", "Twee moeders namen het over.");
    }

    @Test
    void every_code_in_the_tables_has_its_label() throws IOException {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Map<String, String> row : rows("codes.csv")) {
            assertThat(lists.computeIfAbsent(row.get("list"), list -> new TreeSet<>())
                            .add(row.get("code")))
                    .as("%s once", row)
                    .isTrue();
        }
        for (Map<String, String> row : rows("cells.csv")) {
            assertThat(lists.get("breakdown")).contains(row.get("breakdown"));
        }
        for (Map<String, String> row : rows("caveats.csv")) {
            assertThat(lists.get("caveat-reason")).contains(row.get("reason"));
        }
        for (Map<String, String> row : rows("activities.csv")) {
            assertThat(lists.get("activity-kind")).contains(row.get("kind"));
        }
        for (Map<String, String> row : rows("findings.csv")) {
            assertThat(lists.get("severity")).contains(row.get("severity"));
        }
    }

    @Test
    void a_formula_is_kept_from_running() throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.LESSON);
        records.add(SmallProgramme.LESSON.toBuilder()
                .says(Text.nl("=HYPERLINK(\"http://x\",\"y\")"))
                .build());
        String values = text(table(SmallProgramme.monitor(records).tables(), "values.csv"));
        assertThat(values)
                .contains(",\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",")
                .doesNotContain(",\"=HYPERLINK");
    }

    @Test
    void the_same_input_gives_the_same_tables() throws IOException {
        List<Table> again = SmallProgramme.monitor().tables();
        for (int i = 0; i < tables.size(); i++) {
            assertThat(text(again.get(i))).isEqualTo(text(tables.get(i)));
        }
    }

    @Test
    void a_table_tells_its_size() {
        assertThat(table(tables, "attendance.csv")).hasToString("attendance.csv (6 columns, 2 rows)");
    }
}
