package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.Key;
import nl.collectief.evaluation.Metric;
import nl.collectief.evaluation.Metrics;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Severity;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** The programme at a glance: its totals, its meetings by activity, and what a reader must know of them. */
final class SummarySection {
    private static final ImmutableList<Metric> BY_ACTIVITY = ImmutableList.of(
            Metrics.SESSIONS,
            Metrics.attendances(Stance.PARENT),
            Metrics.differentPeople(Stance.PARENT),
            Metrics.REPLAYS);

    private SummarySection() {}

    static View of(Reading reading) {
        List<View> rows = rows(reading);
        return reading.section("summary")
                .put(
                        "cards",
                        reading.evaluation().metrics().stream()
                                .map(metric -> card(metric, reading))
                                .toList())
                .put("hasRows", !rows.isEmpty())
                .put(
                        "columns",
                        evaluated(reading).stream()
                                .map(metric ->
                                        new View().put("name", reading.wording().label(metric.name())))
                                .toList())
                .put("rows", rows)
                .lines("remarks", remarks(reading));
    }

    private static View card(Metric metric, Reading reading) {
        Cell total = reading.evaluation().total(metric);
        return new View()
                .put("name", reading.wording().label(metric.name()))
                .put("value", reading.figures().headline(total))
                .put("unit", reading.wording().label(metric.unit()))
                .put("sameUnit", metric.unit().equals(metric.name()))
                .put("metric", FiguresSection.anchor(metric))
                .put("caveats", FiguresSection.caveatCount(total, reading.wording()));
    }

    private static List<Metric> evaluated(Reading reading) {
        return BY_ACTIVITY.stream()
                .filter(metric -> reading.evaluation().find(metric.id()).isPresent())
                .toList();
    }

    /** The meetings by activity: what was counted of each, and its attendances drawn on one scale. */
    private static List<View> rows(Reading reading) {
        Evaluation evaluation = reading.evaluation();
        Map<Key, Cell> first = new LinkedHashMap<>();
        evaluated(reading)
                .forEach(metric -> evaluation.by(metric, Breakdown.ACTIVITY).stream()
                        .filter(cell -> cell.breakdown() == Breakdown.ACTIVITY)
                        .forEach(cell -> first.putIfAbsent(cell.key(), cell)));
        Metric drawn = BY_ACTIVITY.get(1);
        RangeView scale = RangeView.scaleOf(first.keySet().stream()
                .flatMap(key -> count(evaluation, drawn, key).stream())
                .toList());
        Comparator<Cell> bestKnownFirst = Comparator.comparing(
                cell -> count(evaluation, drawn, cell.key()).map(Count::atLeast).orElse(-1L),
                Comparator.reverseOrder());
        return first.values().stream()
                .sorted(bestKnownFirst)
                .map(cell -> new View()
                        .put("activity", reading.figures().key(cell))
                        .put(
                                "cells",
                                evaluated(reading).stream()
                                        .map(metric -> value(evaluation, metric, cell.key(), reading))
                                        .toList())
                        .put("range", count(evaluation, drawn, cell.key()).map(scale::of)))
                .toList();
    }

    private static Optional<Count> count(Evaluation evaluation, Metric metric, Key key) {
        return evaluation.find(metric.id()).isEmpty()
                ? Optional.empty()
                : evaluation
                        .find(metric, Breakdown.ACTIVITY, key)
                        .flatMap(cell -> cell.value().value())
                        .flatMap(Figure::count);
    }

    private static View value(Evaluation evaluation, Metric metric, Key key, Reading reading) {
        Optional<Cell> cell = evaluation.find(metric, Breakdown.ACTIVITY, key);
        return new View()
                .put("column", metric.name().in(reading.wording().language()))
                .put(
                        "value",
                        cell.map(reading.figures()::value)
                                .orElseGet(() -> reading.wording().say("summary.no-record")))
                .put("known", cell.flatMap(found -> found.value().value()).isPresent());
    }

    /** What a reader must know of these numbers: each remark is made from the record that asks for it. */
    private static List<Line> remarks(Reading reading) {
        Wording wording = reading.wording();
        ImmutableList.Builder<Line> remarks = ImmutableList.builder();
        for (Session session : reading.dossier().all(Session.KIND)) {
            for (var tally : session.mayBeAmong()) {
                remarks.add(wording.say(
                        "summary.may-be-among",
                        ImmutableMap.of(
                                "session", wording.name(session.id()),
                                "when", when(session, wording),
                                "attendance", attendance(session, wording),
                                "tally", wording.name(tally),
                                "held",
                                        wording.count(
                                                reading.dossier().get(tally).held()))));
            }
            session.replays()
                    .filter(replays -> replays.scope() == Scope.NOT_STATED)
                    .ifPresent(replays -> remarks.add(wording.say(
                            "summary.scope-not-stated",
                            ImmutableMap.of(
                                    "session", wording.name(session.id()),
                                    "replays", wording.count(replays.count())))));
        }
        long errors = reading.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .count();
        return remarks.add(wording.say(
                        "summary.open-ends",
                        ImmutableMap.of(
                                "signals",
                                        wording.number(reading.trace()
                                                .unansweredSignals()
                                                .size()),
                                "activities",
                                        wording.number(reading.trace()
                                                .activitiesWithoutVoice()
                                                .size()),
                                "findings", wording.number(errors))))
                .build();
    }

    private static Line when(Session session, Wording wording) {
        return session.when().map(span -> wording.label(span.label())).orElseGet(() -> wording.say("summary.undated"));
    }

    private static Line attendance(Session session, Wording wording) {
        List<Line> groups = session.attendance().stream()
                .map(group -> wording.constant(group.stance())
                        .plus(wording.plain(": "))
                        .plus(wording.count(group.count())))
                .toList();
        return groups.isEmpty() ? wording.say("summary.uncounted") : wording.list(groups.stream());
    }
}
