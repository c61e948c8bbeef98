package nl.collectief.monitor;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Finding;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.Verdict;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;

/** The tables of figures: what was computed, how, with which caveats, and what the checks found. */
final class Tables {
    private Tables() {}

    /** Returns all tables, those of figures first, the dictionary last. */
    static List<Table> of(Evaluation evaluation, List<Finding> findings, List<Judgement> judgements) {
        ImmutableList<Table> tables = ImmutableList.<Table>builder()
                .add(cells(evaluation))
                .add(caveats(evaluation))
                .add(metrics(evaluation))
                .add(findings(findings, evaluation.dossier()))
                .add(judgements(judgements))
                .add(judged(judgements, evaluation.dossier()))
                .add(IndicatorTable.of(evaluation.dossier()))
                .addAll(RecordTables.of(evaluation.dossier(), evaluation.period()))
                .build();
        return ImmutableList.<Table>builder()
                .addAll(tables)
                .add(dictionary(tables))
                .build();
    }

    private static Table cells(Evaluation evaluation) {
        return Columns.<Cell>of("cells")
                .text("metric", cell -> cell.metric().id())
                .number("metric_version", cell -> (long) cell.metric().version())
                .text("breakdown", cell -> cell.breakdown().code())
                .text("key", cell -> cell.key().text())
                .text("key_nl", cell -> cell.label().nl())
                .text("key_en", cell -> cell.label().en())
                .text("status", Tables::status)
                .text("reason", Tables::reason)
                .count("", cell -> cell.value().value().flatMap(Figure::count))
                .coded("ratio", cell -> ratio(cell).map(Ratio::kind))
                .count("numerator", cell -> ratio(cell).map(Ratio::numerator))
                .count("denominator", cell -> ratio(cell).map(Ratio::denominator))
                .number("records", cell -> (long) cell.records().size())
                .number("caveats", cell -> (long) cell.doubtful().size())
                .table(evaluation.cells().stream());
    }

    private static Optional<Ratio> ratio(Cell cell) {
        return cell.value().value().flatMap(Figure::ratio);
    }

    private static String status(Cell cell) {
        return cell.value()
                .match(figure -> "observed", reason -> "suppressed", reason -> "missing", reason -> "not-applicable");
    }

    private static String reason(Cell cell) {
        return cell.value().match(figure -> "", Coded::code, Coded::code, Coded::code);
    }

    private record Named(Cell cell, Caveat caveat) {}

    private static Table caveats(Evaluation evaluation) {
        return Columns.<Named>of("caveats")
                .text("metric", row -> row.cell().metric().id())
                .text("breakdown", row -> row.cell().breakdown().code())
                .text("key", row -> row.cell().key().text())
                .ref("record", row -> row.caveat().record())
                .text("reason", row -> row.caveat().reason().code())
                .table(evaluation.cells().stream()
                        .flatMap(cell -> cell.caveats().stream().map(caveat -> new Named(cell, caveat))));
    }

    private static Table metrics(Evaluation evaluation) {
        return Columns.<Metric>of("metrics")
                .text("metric", Metric::id)
                .number("metric_version", metric -> (long) metric.version())
                .words("name", metric -> words(metric.name()))
                .words("question", metric -> words(metric.question()))
                .words("formula", metric -> words(metric.formula()))
                .words("unit", metric -> words(metric.unit()))
                .text("direction", metric -> metric.direction().code())
                .coded("principle", Metric::principle)
                .coded("dimension", Metric::dimension)
                .words("source", metric -> words(metric.source()))
                .table(evaluation.metrics().stream());
    }

    private static Table findings(List<Finding> findings, Dossier dossier) {
        return Columns.<Finding>of("findings")
                .text("rule", Finding::rule)
                .text("severity", finding -> finding.severity().code())
                .ref("record", finding -> finding.place().record())
                .text("pointer", finding -> finding.place().pointer())
                .optional("when", finding -> dossier.time(finding.place().record()))
                .text("value", Finding::value)
                .words("message", finding -> words(finding.message()))
                .words("remedy", finding -> words(finding.remedy()))
                .table(findings.stream());
    }

    private static Table judgements(List<Judgement> judgements) {
        return Columns.<Judgement>of("judgements")
                .text(
                        "agreement_id",
                        judgement -> judgement.agreement().orElseThrow().id())
                .text("rule", judgement -> judgement.rule().code().value())
                .coded("verdict", judgement -> Optional.of(judgement.verdict()))
                .number("kept", judgement -> (long) judgement.kept().size())
                .number("broken", judgement -> (long) judgement.broken().size())
                .number("unknown", judgement -> (long) judgement.unknown().size())
                .table(judgements.stream());
    }

    private record Judged(Judgement judgement, Finding finding) {
        boolean isBroken() {
            return judgement.broken().contains(finding);
        }
    }

    /** What breaks an agreement, or cannot be told; of records that are never listed there is only the number. */
    private static Table judged(List<Judgement> judgements, Dossier dossier) {
        return Columns.<Judged>of("judged")
                .text(
                        "agreement_id",
                        row -> row.judgement().agreement().orElseThrow().id())
                .coded("verdict", row -> Optional.of(row.isBroken() ? Verdict.BROKEN : Verdict.NOT_ASSESSABLE))
                .ref("record", row -> row.finding().place().record())
                .text("pointer", row -> row.finding().place().pointer())
                .optional("when", row -> dossier.time(row.finding().place().record()))
                .text("value", row -> row.finding().value())
                .words("message", row -> words(row.finding().message()))
                .words("remedy", row -> words(row.finding().remedy()))
                .table(judgements.stream()
                        .flatMap(judgement -> Stream.of(judgement.broken(), judgement.unknown())
                                .flatMap(List::stream)
                                .filter(finding ->
                                        finding.place().record().kind().isListed())
                                .map(finding -> new Judged(judgement, finding))));
    }

    private static Optional<Text> words(Label label) {
        return Optional.of(Text.of(label.nl(), label.en()));
    }

    private record Defined(Table table, Table.Column column) {}

    private static Table dictionary(List<Table> tables) {
        Columns<Defined> columns = Columns.<Defined>of("dictionary")
                .text("table", row -> row.table().name())
                .words("table_meaning", row -> words(row.table().meaning()))
                .text("column", row -> row.column().name())
                .words("column_meaning", row -> words(row.column().meaning()));
        Table itself = columns.table(Stream.of());
        return columns.table(Stream.concat(tables.stream(), Stream.of(itself))
                .flatMap(table -> table.columns().stream().map(column -> new Defined(table, column))));
    }
}
