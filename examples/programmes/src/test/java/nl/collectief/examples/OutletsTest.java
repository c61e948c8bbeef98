package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Metric;
import nl.collectief.evaluation.Metrics;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.monitor.Monitor;
import nl.collectief.monitor.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for a figure, in whatever way, is told of the same records with a caveat. */
class OutletsTest {
    private static final Period YEAR = Period.ofYear(2021);

    private record Outlets(Evaluation evaluation, Map<String, List<String>> cells, Map<String, Set<String>> caveats) {
        static Outlets of(String programme) throws IOException {
            Evaluation evaluation = Evaluation.of(Programmes.dossier(programme), YEAR);
            Map<String, List<String>> cells = new HashMap<>();
            Map<String, Set<String>> caveats = new HashMap<>();
            for (Table table :
                    Monitor.of(evaluation.dossier(), evaluation, List.of()).tables()) {
                for (List<String> row : rows(table)) {
                    if (table.name().startsWith("cells.")) {
                        cells.put(row.get(0) + row.get(2) + row.get(3), row);
                    } else if (table.name().startsWith("caveats.")) {
                        caveats.computeIfAbsent(row.get(0) + row.get(1) + row.get(2), key -> new HashSet<>())
                                .add(row.get(3) + "/" + row.get(4));
                    }
                }
            }
            return new Outlets(evaluation, cells, caveats);
        }

        List<String> row(Cell cell) {
            return cells.get(key(cell));
        }

        Set<String> named(Cell cell) {
            return caveats.getOrDefault(key(cell), Set.of());
        }

        private static String key(Cell cell) {
            return cell.metric().id() + cell.breakdown().code() + cell.key().text();
        }
    }

    private static List<List<String>> rows(Table table) throws IOException {
        StringWriter written = new StringWriter();
        table.write(written);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char sign : written.toString().toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == ',' || sign == '\n')) {
                row.add(field.toString().strip().replaceFirst("^'", "")); // a guard against formulas
                field.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                field.append(sign);
            }
        }
        return rows.subList(1, rows.size());
    }

    static Stream<String> programmes() {
        return Programmes.names().stream();
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void every_cell_has_one_number_of_records_with_a_caveat(String programme) throws IOException {
        Outlets outlets = Outlets.of(programme);
        for (Cell cell : outlets.evaluation().cells()) {
            Set<Ref<?>> records = new HashSet<>();
            cell.caveats().forEach(caveat -> records.add(caveat.record()));
            assertThat(cell.doubtful()).as("%s", cell).containsExactlyInAnyOrderElementsOf(records);
            assertThat(outlets.named(cell)).as("%s", cell).hasSize(records.size());
            assertThat(outlets.row(cell).get(outlets.row(cell).size() - 1))
                    .as("%s", cell)
                    .isEqualTo(String.valueOf(records.size()));
            if (cell.toString().length() < 120) {
                assertThat(cell.toString().contains("(caveats: " + records.size() + ")"))
                        .as("%s", cell)
                        .isEqualTo(!records.isEmpty());
            }
            List<Cell> row = outlets.evaluation().by(cell.metric(), cell.breakdown());
            String line = outlets.evaluation()
                    .toTable(cell.metric(), cell.breakdown())
                    .lines()
                    .toList()
                    .get(1 + row.indexOf(cell));
            assertThat(line).as("%s", cell).endsWith(" " + records.size());
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void page_summary_and_table_say_the_same_of_every_total(String programme) throws IOException {
        Evaluation evaluation = Evaluation.of(Programmes.dossier(programme), YEAR);
        StringWriter page = new StringWriter();
        StringWriter summary = new StringWriter();
        Monitor.of(evaluation.dossier(), evaluation, List.of()).page(Language.NL, page);
        Monitor.of(evaluation.dossier(), evaluation, List.of()).summary(Language.NL, summary);
        String inOneLine = summary.toString().replaceAll("\\s+", " ");
        List<String> table = evaluation.toTable().lines().toList();
        for (int i = 0; i < evaluation.metrics().size(); i++) {
            Metric metric = evaluation.metrics().get(i);
            int records = evaluation.total(metric).doubtful().size();
            assertThat(table.get(i + 1)).startsWith(metric.id()).endsWith(" " + records);
            String tile = between(page.toString(), "<li><a href=\"#metric-" + metric.id() + "\">", "</a>");
            String next = i + 1 < evaluation.metrics().size()
                    ? " " + evaluation.metrics().get(i + 1).name().nl() + " "
                    : " --";
            String line = between(inOneLine, " " + metric.name().nl() + " ", next);
            for (String said : List.of(tile, line)) {
                if (records == 0) {
                    assertThat(said).doesNotContain("voorbehoud");
                } else {
                    assertThat(said).contains("voorbehoud bij " + (records == 1 ? "één record" : records + " records"));
                }
            }
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int until = text.indexOf(end, from + start.length());
        return text.substring(from, until);
    }

    @Test
    void what_a_dossier_does_not_tell_is_named_and_not_counted_as_no() {
        Evaluation heerlen = Evaluation.of(Programmes.dossier("heerlen"), Period.ofYear(2019));
        assertThat(heerlen.total(Metrics.VOICED_SHARE).valueLabel().en()).isEqualTo("0 of 1");
        assertThat(heerlen.total(Metrics.VOICED_SHARE).records(Caveat.Reason.NOT_RECORDED))
                .as("among them what fulfils a plan of which nobody says what it came from")
                .hasSize(4)
                .contains(Activity.KIND.ref("fathers-research"));
        Cell zwolle = Evaluation.of(Programmes.dossier("zwolle"), YEAR).total(Metrics.WIJKEN_WITH_DROP_IN);
        assertThat(zwolle).hasToString("wijken-with-drop-in: 0 of 1 (caveats: 3)");
        assertThat(zwolle.records(Caveat.Reason.NOT_A_WIJK)).extracting(Ref::id).containsExactly("wijk-2", "wijk-3");
        assertThat(zwolle.records(Caveat.Reason.COUNTED_AS_NONE))
                .extracting(Ref::id)
                .containsExactly("stadshagen");
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void metric_and_rule_agree_on_what_begins_with_a_voice(String programme) {
        Dossier dossier = Programmes.dossier(programme);
        Judgement rule = PracticeRules.find(Vocabulary.PRACTICE_RULE.term("need-first"))
                .orElseThrow()
                .judge(dossier);
        Evaluation ever = Evaluation.of(dossier, Period.parse("1900-01-01/2100-01-01"));
        Cell total = ever.total(Metrics.VOICED_SHARE);
        assertThat(total.records(Caveat.Reason.NOT_RECORDED))
                .containsExactlyInAnyOrderElementsOf(rule.unknown().stream()
                        .<Ref<?>>map(finding -> finding.place().record())
                        .toList());
        for (Cell cell : ever.by(Metrics.VOICED_SHARE, Breakdown.ACTIVITY)) {
            Ref<?> activity = Activity.KIND.ref(cell.key().code().orElseThrow());
            String said = rule.kept().contains(activity)
                    ? "1 of 1"
                    : total.records(Caveat.Reason.NOT_RECORDED).contains(activity) ? "missing: not recorded" : "0 of 1";
            assertThat(cell.valueLabel().en()).as("%s", activity).isEqualTo(said);
        }
    }
}
