package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.Key;
import nl.collectief.evaluation.Metric;
import nl.collectief.evaluation.Metrics;
import nl.collectief.evaluation.Wijken;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** What there is in each wijk: drawn, and in a table with the figures of others beside it. */
final class WhereView {
    private static final Code DROP_IN = Vocabulary.ACTIVITY_KIND.term("drop-in");
    /** For how many a rate is. */
    private static final int EACH = 10_000;

    private final Reading reading;
    private final Wording wording;
    private final Wijken all;
    private final List<WorkingArea> wijken;
    private final List<Metric> metrics;
    private final Evaluation evaluation;

    private WhereView(Reading reading) {
        this.reading = reading;
        this.wording = reading.wording();
        this.all = Wijken.of(reading.dossier());
        this.wijken = ImmutableList.sortedCopyOf(
                Comparator.comparing(WhereView::cbs).thenComparing(WorkingArea::id), all.all());
        Metric dropIns = Metrics.placesOf(DROP_IN);
        Evaluation both = Evaluation.of(reading.dossier(), reading.period(), List.of(Metrics.places(), dropIns));
        boolean any = both.by(dropIns, Breakdown.AREA).stream().anyMatch(cell -> !isNone(count(cell)));
        this.metrics = any ? List.of(Metrics.places(), dropIns) : List.of(Metrics.places());
        this.evaluation = both;
    }

    static CbsArea cbs(WorkingArea wijk) {
        return wijk.parts().get(0).area();
    }

    private static boolean isNone(Optional<Count> count) {
        return count.isEmpty() || count.get().isZero();
    }

    /** Returns the view; {@code hasWijken} tells whether there is a wijk to speak of. */
    static View of(Reading reading) {
        return new WhereView(reading).view();
    }

    private View view() {
        WijkDrawings drawings = new WijkDrawings(reading, wijken);
        List<AreaFigures> figures =
                reading.surroundings().figures().stream().filter(this::isAbout).toList();
        return new View()
                .put("hasWijken", !wijken.isEmpty())
                .put(
                        "drawings",
                        wijken.isEmpty()
                                ? List.of()
                                : metrics.stream()
                                        .flatMap(metric -> drawings.of(metric, counts(metric)).stream())
                                        .toList())
                .lines("notes", drawings.notes())
                .put(
                        "columns",
                        metrics.stream()
                                .map(metric -> new View().put("name", wording.label(metric.name())))
                                .toList())
                .rows(wijken.stream().map(this::row).toList())
                .lines("elsewhere", elsewhere())
                .put("hasFigures", !figures.isEmpty())
                .put("rate", rateOf())
                .put(
                        "figures",
                        figures.stream()
                                .map(each -> new View().put("name", name(each)))
                                .toList())
                .list("rated", wijken.stream().map(wijk -> rated(wijk, figures)).toList())
                .lines(
                        "sources",
                        figures.stream()
                                .map(AreaFigures::source)
                                .distinct()
                                .map(wording::text)
                                .toList());
    }

    /** Whether the source has any wijk of the dossier: figures of another gemeente are passed over. */
    private boolean isAbout(AreaFigures figures) {
        return wijken.stream()
                .anyMatch(wijk -> figures.figures().containsKey(cbs(wijk).code()));
    }

    /** What is counted in each wijk, in the order of the wijken. */
    private Map<Ref<WorkingArea>, Count> counts(Metric metric) {
        ImmutableMap.Builder<Ref<WorkingArea>, Count> counts = ImmutableMap.builder();
        wijken.forEach(
                wijk -> cell(metric, wijk).flatMap(WhereView::count).ifPresent(count -> counts.put(wijk.id(), count)));
        return counts.buildOrThrow();
    }

    private Optional<Cell> cell(Metric metric, WorkingArea wijk) {
        return evaluation.find(metric, Breakdown.AREA, Key.of(wijk.id().id()));
    }

    private static Optional<Count> count(Cell cell) {
        return cell.value().value().flatMap(Figure::count);
    }

    private View row(WorkingArea wijk) {
        return new View()
                .put("name", wording.name(wijk.id()))
                .put("area", wording.plain(cbs(wijk).toString()))
                .put(
                        "cells",
                        metrics.stream()
                                .map(metric -> new View()
                                        .put("column", metric.name().in(wording.language()))
                                        .put("value", value(metric, wijk)))
                                .toList())
                .lines("parts", reading.names(parts(wijk)));
    }

    private Line value(Metric metric, WorkingArea wijk) {
        return cell(metric, wijk).map(reading.figures()::value).orElseGet(() -> wording.say("where.outside"));
    }

    /** The areas with a name of their own that lie in a wijk. */
    private List<Ref<WorkingArea>> parts(WorkingArea wijk) {
        return reading.dossier().all(WorkingArea.KIND).stream()
                .map(WorkingArea::id)
                .filter(area -> !area.equals(wijk.id()) && all.wijkOf(area).equals(Optional.of(wijk.id())))
                .toList();
    }

    /** The activities that may be in any of several wijken: of the whole gemeente, or of which no area is recorded. */
    private List<Line> elsewhere() {
        Set<Ref<?>> uncertain = wijken.stream()
                .flatMap(wijk -> cell(Metrics.places(), wijk).stream())
                .flatMap(cell -> Stream.concat(
                        cell.records(Caveat.Reason.AREA_UNCERTAIN).stream(),
                        cell.records(Caveat.Reason.PARTLY_IN_PERIOD).stream()))
                .filter(record -> record.kind().equals(Activity.KIND))
                .collect(ImmutableSet.toImmutableSet());
        return reading.names(uncertain.stream().sorted().toList());
    }

    private Line name(AreaFigures figures) {
        return wording.say(
                "where.figure-of",
                ImmutableMap.of(
                        "name", wording.label(figures.name()), "year", wording.plain(String.valueOf(figures.year()))));
    }

    private Line rateOf() {
        Metric last = metrics.get(metrics.size() - 1);
        return wording.say(
                "where.rate-of", ImmutableMap.of("what", wording.label(last.name()), "each", wording.number(EACH)));
    }

    private View rated(WorkingArea wijk, List<AreaFigures> figures) {
        Metric last = metrics.get(metrics.size() - 1);
        Optional<Count> upper = cell(last, wijk).flatMap(WhereView::count);
        List<View> cells = new ArrayList<>();
        for (AreaFigures each : figures) {
            Line value = each.of(cbs(wijk))
                    .match(
                            lower -> upper.map(count -> reading.figures().rate(Ratio.mean(count, lower), EACH))
                                    .orElseGet(() -> wording.count(lower)),
                            reason -> without(Observation.suppressed(reason)),
                            reason -> without(Observation.missing(reason)),
                            reason -> without(Observation.notApplicable(reason)));
            cells.add(new View().put("column", name(each).toString()).put("value", value));
        }
        return new View().put("name", wording.name(wijk.id())).put("cells", cells);
    }

    private Line without(Observation<Count> reason) {
        return wording.label(reason.label(Count::label));
    }
}
