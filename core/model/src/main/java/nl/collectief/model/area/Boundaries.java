package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.collectief.model.text.Text;

/**
 * The boundaries of areas in one year, and what is known of changes since or before. Nothing is looked up: who has them
 * gives them. Equal when all parts are. Immutable and thread-safe.
 */
public final class Boundaries {
    private final int year;
    private final Coordinates coordinates;
    private final Text source;
    private final ImmutableSortedMap<AreaCode, Outline> outlines;
    private final ImmutableList<AreaChange> changes;

    private Boundaries(
            int year,
            Coordinates coordinates,
            Text source,
            ImmutableSortedMap<AreaCode, Outline> outlines,
            ImmutableList<AreaChange> changes) {
        this.year = year;
        this.coordinates = coordinates;
        this.source = source;
        this.outlines = outlines;
        this.changes = changes;
    }

    /**
     * Returns boundaries without any known change.
     *
     * @param year the year of the division, as of {@link CbsArea}
     * @param coordinates in which numbers the points are
     * @param source who made them and under which licence, as it is to be shown with every map
     * @param outlines at least one, of each area one; in any order
     * @throws IllegalArgumentException if the year is out of range, there is no outline, an area has two, or a point is
     *     not one in these coordinates
     */
    public static Boundaries of(int year, Coordinates coordinates, Text source, Collection<Outline> outlines) {
        checkNotNull(coordinates, "coordinates");
        checkArgument(!outlines.isEmpty(), "boundaries need an outline");
        ImmutableSortedMap.Builder<AreaCode, Outline> byCode = ImmutableSortedMap.naturalOrder();
        for (Outline outline : outlines) {
            byCode.put(new CbsArea(outline.code(), year).code(), outline);
            outline.rings().stream()
                    .flatMap(ring -> ring.points().stream())
                    .forEach(point -> checkArgument(
                            coordinates.holds(point.x(), point.y()),
                            "%s of %s is not in %s",
                            point,
                            outline.code(),
                            coordinates.label().en()));
        }
        return new Boundaries(
                year, coordinates, checkNotNull(source, "source"), byCode.buildOrThrow(), ImmutableList.of());
    }

    /** Returns these boundaries with what is known of changes, instead of what was; in any order. */
    public Boundaries knowing(Collection<AreaChange> known) {
        return new Boundaries(year, coordinates, source, outlines, ImmutableList.sortedCopyOf(AreaChange.ORDER, known));
    }

    /** Returns the year of the division. */
    public int year() {
        return year;
    }

    /** Returns in which numbers the points are. */
    public Coordinates coordinates() {
        return coordinates;
    }

    /** Returns who made them and under which licence. */
    public Text source() {
        return source;
    }

    /** Returns the outlines by code, in the order of codes; unmodifiable. */
    public SortedMap<AreaCode, Outline> outlines() {
        return outlines;
    }

    /** Returns what is known of changes, by the area before; unmodifiable. */
    public List<AreaChange> changes() {
        return changes;
    }

    /** How far the outline of an area can be taken for the area as it was in another year. */
    public enum Fit {
        /** The outline is of the year of the area. */
        SAME_YEAR,
        /** It is of another year, and the changes that are known say that it is the same ground. */
        KNOWN_UNCHANGED,
        /** It is of another year, and nothing is known of the years between: for orientation only. */
        NOT_KNOWN,
        /** A boundary moved between the two years: the outline is of other ground. */
        REDRAWN,
        /** There is no outline of it. */
        ABSENT
    }

    /**
     * Which outline stands for an area, and how well.
     *
     * @param fit how well
     * @param outline the outline, empty if the area was redrawn or has none
     */
    public record Match(Fit fit, Optional<Outline> outline) {
        public Match {
            checkNotNull(fit, "fit");
            checkArgument(outline.isEmpty() == (fit == Fit.REDRAWN || fit == Fit.ABSENT), "%s with %s", fit, outline);
        }
    }

    /**
     * Returns the outline that stands for an area. One of another year is followed through the changes that are known, with
     * them or against them, also where its code changed. Costs time in proportion to the changes for each year between.
     */
    public Match match(CbsArea area) {
        CbsArea at = checkNotNull(area, "area");
        boolean redrawn = false;
        for (Optional<AreaChange> step = step(at); step.isPresent(); step = step(at)) {
            redrawn |= !step.get().comparable();
            at = area.year() < year ? step.get().to() : step.get().from();
        }
        Optional<Outline> outline = Optional.ofNullable(outlines.get(at.code()));
        if (redrawn) {
            return new Match(Fit.REDRAWN, Optional.empty());
        } else if (outline.isEmpty()) {
            return new Match(Fit.ABSENT, Optional.empty());
        }
        Fit arrived = area.year() == year ? Fit.SAME_YEAR : Fit.KNOWN_UNCHANGED;
        return new Match(at.year() == year ? arrived : Fit.NOT_KNOWN, outline);
    }

    /** The longest known step from an area towards the year of the boundaries and not beyond it. */
    private Optional<AreaChange> step(CbsArea at) {
        if (at.year() == year) {
            return Optional.empty();
        }
        return at.year() < year
                ? changes.stream()
                        .filter(change ->
                                change.from().equals(at) && change.to().year() <= year)
                        .reduce((one, other) -> other.to().year() > one.to().year() ? other : one)
                : changes.stream()
                        .filter(change ->
                                change.to().equals(at) && change.from().year() >= year)
                        .reduce((one, other) -> other.from().year() < one.from().year() ? other : one);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Boundaries that
                && year == that.year
                && coordinates == that.coordinates
                && source.equals(that.source)
                && outlines.equals(that.outlines)
                && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return Map.entry(year, outlines).hashCode();
    }

    /** Returns year and number of outlines on one line. */
    @Override
    public String toString() {
        return "Boundaries {" + year + ", outlines=" + outlines.size() + ", changes=" + changes.size() + "}";
    }
}
