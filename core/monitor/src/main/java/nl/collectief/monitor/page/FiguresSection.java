package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.text.Label;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** The figures: each metric with its definition, what it comes to, and its caveats; then what the sources state. */
final class FiguresSection {
    private FiguresSection() {}

    static View of(Reading reading) {
        List<View> stated = reading.dossier().all(StatedFigure.KIND).stream()
                .map(figure -> stated(figure, reading))
                .toList();
        return reading.section("figures")
                .put(
                        "metrics",
                        reading.evaluation().metrics().stream()
                                .map(metric -> metric(metric, reading))
                                .toList())
                .list("stated", stated);
    }

    static String anchor(Metric metric) {
        return "metric-" + metric.id();
    }

    /** Says how many records a reader must know of with a figure, nothing if there are none. */
    static Line caveatCount(Cell cell, Wording wording) {
        int caveats = cell.doubtful().size();
        return caveats == 0 ? Line.EMPTY : wording.say("figures.caveats", caveats);
    }

    private static View metric(Metric metric, Reading reading) {
        Wording wording = reading.wording();
        Cell total = reading.evaluation().total(metric);
        List<View> breakdowns = metric.breakdowns().stream()
                .filter(breakdown -> breakdown != Breakdown.TOTAL)
                .sorted()
                .map(breakdown -> breakdown(metric, breakdown, reading))
                .toList();
        return new View()
                .put("anchor", anchor(metric))
                .put("name", wording.label(metric.name()))
                .put("question", wording.label(metric.question()))
                .put("value", reading.figures().value(total))
                .put("definition", definition(metric, wording))
                .put("caveats", caveats(total, wording))
                .put("hasBreakdowns", !breakdowns.isEmpty())
                .put("breakdowns", breakdowns);
    }

    private static List<View> definition(Metric metric, Wording wording) {
        ImmutableList.Builder<View> rows = ImmutableList.builder();
        rows.add(row("formula", metric.formula(), wording));
        rows.add(row("unit", metric.unit(), wording));
        rows.add(row("direction", metric.direction().label(), wording));
        metric.principle().ifPresent(principle -> rows.add(row("principle", principle.label(), wording)));
        metric.dimension().ifPresent(dimension -> rows.add(row("dimension", dimension.label(), wording)));
        rows.add(row("source", metric.source(), wording));
        rows.add(new View()
                .put("label", wording.say("figures.version"))
                .put("value", wording.plain(metric.id() + "@" + metric.version())));
        return rows.build();
    }

    private static View row(String name, Label value, Wording wording) {
        return new View().put("label", wording.say("figures." + name)).put("value", wording.label(value));
    }

    private static View breakdown(Metric metric, Breakdown breakdown, Reading reading) {
        return new View()
                .put("by", reading.wording().label(breakdown.label()))
                .put(
                        "cells",
                        reading.evaluation().by(metric, breakdown).stream()
                                .map(cell -> new View()
                                        .put("key", reading.figures().key(cell))
                                        .put("value", reading.figures().value(cell)))
                                .toList());
    }

    private static List<View> caveats(Cell cell, Wording wording) {
        ImmutableListMultimap<Caveat.Reason, Caveat> byReason = cell.caveats().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Caveat::reason, caveat -> caveat));
        return byReason.keySet().stream()
                .sorted(Comparator.naturalOrder())
                .map(reason -> new View()
                        .put("reason", wording.constant(reason))
                        .put(
                                "records",
                                wording.names(byReason.get(reason).stream()
                                        .map(Caveat::record)
                                        .toList())))
                .toList();
    }

    private static View stated(StatedFigure figure, Reading reading) {
        return reading.card(
                        figure, "says", Set.of("count", "measure", "missing", "notApplicable", "outOf", "suppressed"))
                .put("beside", beside(figure, reading));
    }

    /** Returns a number as its source states it, beside what the checks found of it. */
    static View beside(StatedFigure figure, Reading reading) {
        Wording wording = reading.wording();
        List<Line> found = reading.findings().stream()
                .filter(finding -> finding.place().record().equals(figure.id()))
                .map(finding -> wording.label(finding.message()))
                .toList();
        return new View()
                .put("measure", wording.code(figure.measure()))
                .put("named", wording.linked(wording.code(figure.measure()), figure.id()))
                .put("count", reading.values().number(figure))
                .lines("found", found);
    }
}
