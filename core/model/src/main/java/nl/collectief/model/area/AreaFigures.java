package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;

/**
 * One column of a source about areas, such as the children in each wijk: what was counted, in which year, by whom, and for
 * every area the figure or the reason why there is none. Figures of a source are said as it says them; a source that rounds
 * gives bounds with its number ({@link #rounded}). Not a record of a dossier: who has them gives them.
 *
 * @param name what was counted
 * @param year the year of the figures and of the division of the areas, as of {@link CbsArea}
 * @param source table, release, maker and licence, as they are to be shown with every figure
 * @param figures the figure or the reason, by area; not empty
 */
public record AreaFigures(Label name, int year, Text source, SortedMap<AreaCode, Observation<Count>> figures) {
    public AreaFigures {
        checkNotNull(name, "name");
        checkNotNull(source, "source");
        checkArgument(!figures.isEmpty(), "figures of no area");
        figures = ImmutableSortedMap.copyOf(figures);
        figures.keySet().forEach(code -> new CbsArea(code, year));
    }

    /** Returns the figures of a source, see {@link AreaFigures}; the areas may come in any order. */
    public static AreaFigures of(Label name, int year, Text source, Map<AreaCode, Observation<Count>> figures) {
        return new AreaFigures(name, year, source, ImmutableSortedMap.copyOf(figures));
    }

    /**
     * Returns the figure of an area. Of an area of another year it does not apply: the same code may be other ground. Of an
     * area that the source does not have, it is missing without a reason.
     */
    public Observation<Count> of(CbsArea area) {
        return checkNotNull(area, "area").year() == year
                ? figures.getOrDefault(area.code(), Observation.missing(MissingReason.NOT_STATED))
                : Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE);
    }

    /**
     * Returns the number that a source published after rounding it to a neighbouring multiple of {@code unit}, up or down by
     * chance, as CBS does with counts of wijken and buurten (unit 5): the true number is less than a unit away.
     *
     * @param published the number as published, a multiple of the unit
     * @param unit from 1, which is no rounding
     * @throws IllegalArgumentException if the number is no multiple of the unit, or either is out of range
     */
    public static Count rounded(long published, int unit) {
        checkArgument(unit >= 1, "nothing is rounded to %s", unit);
        checkArgument(published % unit == 0, "%s is not rounded to %s", published, unit);
        long away = unit - 1L;
        Count bounds = Count.between(Math.max(0, published - away), published + away);
        return Count.of(bounds.atLeast(), bounds.atMost(), Optional.of(published), List.of());
    }

    /** Returns name, year and number of areas on one line. */
    @Override
    public String toString() {
        return "AreaFigures {" + name.en() + ", " + year + ", areas=" + figures.size() + "}";
    }
}
