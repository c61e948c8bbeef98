package nl.collectief.evaluation.indicator;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.collectief.evaluation.Figure;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.MarkKind;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;

/**
 * The values of a programme's own indicator, a line for each area, oldest first: which may be compared, where the series
 * breaks, and how each value stands to its baseline and its target.
 *
 * <p>A value has the version that its figure names, else the one that was surely in use at its time. A series breaks between
 * two values of different versions unless every definition between them says that it is comparable, and where the version of
 * one is not known; and where a CBS area of the working area was redrawn between them, or may have been. Nothing recorded of
 * a boundary is taken for no change. Suppressed, missing and not applicable keep their place and are never zero. Immutable
 * and thread-safe.
 *
 * @param indicator the indicator
 * @param lines the values by area: those of the whole programme first, then by areas in the order of ids
 */
public record IndicatorSeries(OwnIndicator indicator, List<Line> lines) {
    /** Where a series breaks. */
    public enum Break implements Coded {
        /** The definition changed, or it is not known by which one was measured. */
        DEFINITION("andere definitie", "another definition"),
        /** The boundary of the area moved, or may have. */
        BOUNDARY("andere grens", "another boundary");

        private final String nl;
        private final String en;

        Break(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /**
     * One value.
     *
     * @param figure the record that states it
     * @param when its time, empty if not recorded
     * @param value what it comes to, or why there is no number: logically impossible if the part is more than the whole
     * @param excess the part and the whole that make it impossible, empty if it is not; a finding names the place
     * @param version the version of the definition, empty if it is not known
     * @param breaks why it may not be compared with the value before it, empty if it may or is the first
     * @param baseline how it stands to the baseline, empty if there is none
     * @param target how it stands to the target that is due next or was due last, empty if there is none
     */
    public record Point(
            Ref<StatedFigure> figure,
            Optional<Span> when,
            Observation<Figure> value,
            Optional<Excess> excess,
            Optional<Integer> version,
            Set<Break> breaks,
            Optional<Standing> baseline,
            Optional<Standing> target) {
        public Point {
            checkNotNull(figure, "figure");
            checkNotNull(value, "value");
            checkNotNull(excess, "excess");
            breaks = ImmutableSet.copyOf(breaks);
        }

        /** Returns time and value, and a vertical bar before them where the series breaks. */
        @Override
        public String toString() {
            return (breaks.isEmpty() ? "" : "| ") + when.map(Span::toString).orElse("undated") + ": "
                    + excess.map(Excess::label)
                            .orElseGet(() -> value.label(Figure::label))
                            .en();
        }
    }

    /**
     * The values of one area.
     *
     * @param areas the working areas, empty for the whole programme
     * @param points oldest first, those without a time last
     */
    public record Line(Set<Ref<WorkingArea>> areas, List<Point> points) {
        public Line {
            areas = ImmutableSortedSet.copyOf(areas);
            points = ImmutableList.copyOf(points);
        }

        /** Returns the stretches of values that may be compared with each other, oldest first. */
        public List<List<Point>> comparable() {
            List<List<Point>> stretches = new ArrayList<>();
            for (Point point : points) {
                if (stretches.isEmpty() || !point.breaks().isEmpty()) {
                    stretches.add(new ArrayList<>());
                }
                stretches.get(stretches.size() - 1).add(point);
            }
            return stretches.stream().<List<Point>>map(ImmutableList::copyOf).toList();
        }

        /** Returns areas and values. */
        @Override
        public String toString() {
            return (areas.isEmpty() ? "" : areas + " ") + points;
        }
    }

    public IndicatorSeries {
        checkNotNull(indicator, "indicator");
        lines = ImmutableList.copyOf(lines);
    }

    /** Returns the series of every indicator of a dossier, in the order of ids; costs one look at every stated figure. */
    public static List<IndicatorSeries> all(Dossier dossier) {
        ImmutableListMultimap<Ref<OwnIndicator>, StatedFigure> figures = Multimaps.index(
                dossier.all(StatedFigure.KIND).stream()
                        .filter(figure -> figure.indicator().isPresent())
                        .toList(),
                figure -> figure.indicator().orElseThrow());
        return dossier.all(OwnIndicator.KIND).stream()
                .map(indicator -> of(dossier, indicator, figures.get(indicator.id())))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the series of an indicator; costs one look at every stated figure.
     *
     * @throws NoSuchElementException if the dossier does not hold the indicator
     */
    public static IndicatorSeries of(Dossier dossier, Ref<OwnIndicator> id) {
        return of(
                dossier,
                dossier.get(id),
                dossier.all(StatedFigure.KIND).stream()
                        .filter(figure -> figure.indicator().filter(id::equals).isPresent())
                        .toList());
    }

    private static IndicatorSeries of(Dossier dossier, OwnIndicator indicator, List<StatedFigure> figures) {
        ImmutableListMultimap<List<Ref<WorkingArea>>, StatedFigure> byAreas = Multimaps.index(
                figures, figure -> ImmutableSortedSet.copyOf(figure.areas()).asList());
        return new IndicatorSeries(
                indicator,
                byAreas.keySet().stream()
                        .sorted(Comparator.comparing((List<Ref<WorkingArea>> areas) -> !areas.isEmpty())
                                .thenComparing(List::toString))
                        .map(areas -> line(dossier, indicator, ImmutableSet.copyOf(areas), byAreas.get(areas)))
                        .toList());
    }

    private static Line line(
            Dossier dossier, OwnIndicator indicator, Set<Ref<WorkingArea>> areas, List<StatedFigure> figures) {
        Comparability comparability = new Comparability(
                indicator.definitions(),
                areas.stream()
                        .sorted()
                        .flatMap(area -> dossier.get(area).changes().stream())
                        .toList());
        List<StatedFigure> sorted = figures.stream()
                .sorted(Comparator.comparing(IndicatorSeries::day).thenComparing(StatedFigure::id))
                .toList();
        Marks marks = new Marks(indicator, areas, comparability);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Valued value = comparability.valued(sorted.get(i));
            Set<Break> breaks = i == 0
                    ? EnumSet.noneOf(Break.class)
                    : comparability.breaks(comparability.valued(sorted.get(i - 1)), value);
            points.add(new Point(
                    sorted.get(i).id(),
                    value.when(),
                    value.value(),
                    value.excess(),
                    value.version(),
                    breaks,
                    marks.standing(MarkKind.BASELINE, value),
                    marks.standing(MarkKind.TARGET, value)));
        }
        return new Line(areas, points);
    }

    private static LocalDate day(StatedFigure figure) {
        return figure.when().flatMap(when -> when.earliest().or(when::latest)).orElse(LocalDate.MAX);
    }

    /** Returns how many values there are, by area, on one line. */
    @Override
    public String toString() {
        return "IndicatorSeries {" + indicator.id() + ", " + lines + "}";
    }
}
