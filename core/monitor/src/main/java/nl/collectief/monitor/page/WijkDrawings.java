package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.area.Boundaries.Fit;
import nl.collectief.model.area.Boundaries.Match;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Outline;
import nl.collectief.model.area.WijkCode;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Ref;
import nl.collectief.monitor.drawing.MapDrawing;
import nl.collectief.monitor.drawing.Svg;
import nl.collectief.monitor.drawing.Tile;
import nl.collectief.monitor.drawing.Tile.Fill;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/**
 * The wijken of a dossier as drawings: on a map those whose outline is known and is of the same ground as far as anybody
 * knows, as tiles the others. Boundaries of which no wijk of the dossier has an outline are not used at all.
 */
final class WijkDrawings {
    private final Wording wording;
    private final Optional<Boundaries> boundaries;
    private final Map<WorkingArea, Match> matches = new LinkedHashMap<>();

    WijkDrawings(Reading reading, List<WorkingArea> wijken) {
        this.wording = reading.wording();
        this.boundaries = reading.surroundings()
                .boundaries()
                .map(given -> given.knowing(known(given, reading)))
                .filter(given -> wijken.stream()
                        .anyMatch(wijk -> given.match(WhereView.cbs(wijk)).fit() != Fit.ABSENT));
        wijken.forEach(wijk -> matches.put(
                wijk,
                boundaries
                        .map(given -> given.match(WhereView.cbs(wijk)))
                        .orElseGet(() -> new Match(Fit.ABSENT, Optional.empty()))));
    }

    /** What the boundaries and the dossier know of changes. */
    private static Set<AreaChange> known(Boundaries given, Reading reading) {
        return Stream.concat(
                        given.changes().stream(),
                        reading.dossier().all(WorkingArea.KIND).stream().flatMap(area -> area.changes().stream()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the views of the drawings of what is counted in each wijk: a map, tiles, or both. */
    List<View> of(Metric metric, Map<Ref<WorkingArea>, Count> counts) {
        List<Tile> placed = new ArrayList<>();
        List<Tile> loose = new ArrayList<>();
        matches.forEach((wijk, match) -> {
            Tile tile = tile(wijk, match, Optional.ofNullable(counts.get(wijk.id())));
            (tile.rings().isEmpty() ? loose : placed).add(tile);
        });
        List<View> views = new ArrayList<>();
        if (!placed.isEmpty()) {
            placed.addAll(neighbours());
            views.add(view(metric, drawing(metric, "map", counts).map(placed, coordinates())));
        }
        if (!loose.isEmpty()) {
            views.add(view(metric, drawing(metric, "tiles", counts).tiles(loose)));
        }
        return views;
    }

    private Coordinates coordinates() {
        return boundaries.map(Boundaries::coordinates).orElse(Coordinates.DEGREES);
    }

    private View view(Metric metric, Svg drawing) {
        return new View().put("title", title(metric)).drawing("drawing", Optional.of(drawing));
    }

    private Line title(Metric metric) {
        return wording.say("where.title", ImmutableMap.of("what", wording.label(metric.name())));
    }

    private MapDrawing drawing(Metric metric, String form, Map<Ref<WorkingArea>, Count> counts) {
        long some =
                counts.values().stream().filter(count -> count.atLeast() > 0).count();
        return new MapDrawing(
                form + "-" + metric.id(),
                title(metric).toString(),
                wording.say(
                                "where.description",
                                ImmutableMap.of(
                                        "some", wording.number(some),
                                        "wijken", wording.number(matches.size())))
                        .toString(),
                fill -> wording.say("where." + fill.name().toLowerCase(Locale.ROOT)));
    }

    private Tile tile(WorkingArea wijk, Match match, Optional<Count> count) {
        Fill fill = count.filter(number -> number.atLeast() > 0).isPresent()
                ? Fill.SOME
                : count.filter(number -> !number.isZero()).isPresent() ? Fill.PERHAPS : Fill.NONE;
        String number = count.map(Count::atLeast)
                .filter(least -> least > 0)
                .map(least -> wording.number(least).toString())
                .orElse("");
        return new Tile(
                wording.name(wijk.id()),
                number,
                fill,
                match.outline().map(Outline::rings).orElse(List.of()));
    }

    /** The other wijken of the gemeenten on the map, of which the dossier does not speak. */
    private List<Tile> neighbours() {
        Set<AreaCode> drawn = matches.values().stream()
                .flatMap(match -> match.outline().stream())
                .map(Outline::code)
                .collect(ImmutableSet.toImmutableSet());
        Set<Object> gemeenten = drawn.stream().map(WijkDrawings::gemeente).collect(ImmutableSet.toImmutableSet());
        return boundaries.stream()
                .flatMap(given -> given.outlines().values().stream())
                .filter(outline -> outline.code() instanceof WijkCode
                        && !drawn.contains(outline.code())
                        && !isRedrawn(outline.code())
                        && gemeenten.contains(gemeente(outline.code())))
                .map(outline -> new Tile(
                        wording.plain(outline.name().orElse(outline.code().value())),
                        "",
                        Fill.UNNAMED,
                        outline.rings()))
                .toList();
    }

    private static Object gemeente(AreaCode code) {
        return code instanceof WijkCode wijk ? wijk.gemeente() : code;
    }

    /** A wijk that was redrawn is a tile: what now lies under its code is not said to be unknown to the dossier. */
    private boolean isRedrawn(AreaCode code) {
        return matches.entrySet().stream()
                .anyMatch(each -> each.getValue().fit() == Fit.REDRAWN
                        && WhereView.cbs(each.getKey()).code().equals(code));
    }

    /** Returns what a reader must know of the drawings: whose boundaries they are, of which year, and how well they fit. */
    List<Line> notes() {
        List<Line> notes = new ArrayList<>();
        if (boundaries.isEmpty()) {
            notes.add(wording.say("where.no-boundaries"));
            return notes;
        }
        Boundaries given = boundaries.get();
        notes.add(wording.say(
                "where.boundaries",
                ImmutableMap.of("year", year(given.year()), "source", wording.text(given.source()))));
        notes.add(wording.say("where.projection-" + given.coordinates().code()));
        Map<Fit, String> words = ImmutableMap.of(
                Fit.KNOWN_UNCHANGED, "where.known-unchanged",
                Fit.NOT_KNOWN, "where.not-known",
                Fit.REDRAWN, "where.redrawn",
                Fit.ABSENT, "where.absent");
        words.forEach((fit, key) -> {
            List<WorkingArea> these = matches.entrySet().stream()
                    .filter(each -> each.getValue().fit() == fit)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!these.isEmpty()) {
                notes.add(wording.say(
                        key,
                        ImmutableMap.of(
                                "wijken", wording.list(these.stream().map(wijk -> wording.name(wijk.id()))),
                                "codes", years(these),
                                "year", year(given.year()))));
            }
        });
        return notes;
    }

    private Line years(List<WorkingArea> wijken) {
        return wording.list(wijken.stream()
                .map(wijk -> WhereView.cbs(wijk).year())
                .distinct()
                .sorted()
                .map(this::year));
    }

    private Line year(int year) {
        return wording.plain(String.valueOf(year));
    }
}
