package nl.collectief.monitor.page;

import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.text.Label;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** The programme at a glance: its totals, its meetings by activity, and what a reader must know of them. */
final class SummarySection {
    // What a figure is called of which there is none, also where there is not even a cell for it.
    private static final Observation<Label> NO_RECORD = Observation.missing(MissingReason.NOT_RECORDED);

    private SummarySection() {}

    static View of(Reading reading) {
        Meetings meetings = Meetings.in(reading);
        List<View> rows = rows(meetings, reading);
        List<Line> activities = reading.names(reading.dossier().all(Activity.KIND).stream()
                .filter(activity -> activity.partOf().isEmpty())
                .map(Activity::id)
                .toList());
        return reading.section("summary")
                .put("hasActivities", !activities.isEmpty())
                .lines("activities", activities)
                .put(
                        "cards",
                        reading.evaluation().metrics().stream()
                                .map(metric -> card(metric, reading))
                                .toList())
                .put("hasRows", !rows.isEmpty())
                .put(
                        "columns",
                        meetings.columns().stream()
                                .map(metric ->
                                        new View().put("name", reading.wording().label(metric.name())))
                                .toList())
                .put("rows", rows)
                .lines("remarks", Remarks.of(reading));
    }

    private static View card(Metric metric, Reading reading) {
        Cell total = reading.evaluation().total(metric);
        Wording wording = reading.wording();
        return new View()
                .put("name", wording.label(metric.name()))
                .put("value", reading.figures().headline(total))
                .put("unit", wording.label(metric.unit()))
                .put("sameUnit", metric.unit().equals(metric.name()))
                .put("metric", FiguresSection.anchor(metric))
                .put("caveats", FiguresSection.caveatCount(total, wording));
    }

    private static List<View> rows(Meetings meetings, Reading reading) {
        List<Cell> rows = meetings.rows();
        RangeView scale = RangeView.scaleOf(
                rows.stream().flatMap(row -> meetings.attendances(row).stream()).toList());
        return rows.stream()
                .map(row -> new View()
                        .put("activity", meetings.name(row))
                        .put(
                                "cells",
                                meetings.columns().stream()
                                        .map(metric -> value(metric, meetings.cell(row, metric), reading))
                                        .toList())
                        .drawing("range", meetings.attendances(row).flatMap(scale::of)))
                .toList();
    }

    private static View value(Metric metric, Optional<Cell> cell, Reading reading) {
        return new View()
                .put("column", metric.name().in(reading.wording().language()))
                .put(
                        "value",
                        cell.map(reading.figures()::value)
                                .orElseGet(() -> reading.wording().label(NO_RECORD.label(label -> label))))
                .put("known", cell.flatMap(found -> found.value().value()).isPresent());
    }
}
