package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.Boundaries;

/**
 * What a host brings along about the areas of a dossier, and the dossier does not hold. Immutable and thread-safe.
 *
 * @param boundaries how they lie on the map, if that is given
 * @param figures what others counted in them, in the order in which they are to be shown
 */
public record Surroundings(Optional<Boundaries> boundaries, List<AreaFigures> figures) {
    /** Nothing but the dossier. */
    public static final Surroundings NONE = new Surroundings(Optional.empty(), List.of());

    public Surroundings {
        figures = ImmutableList.copyOf(figures);
    }
}
