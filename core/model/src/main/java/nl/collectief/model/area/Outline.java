package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How one area lies on the map: rings of points. A point is in the area if it is in an odd number of its rings, so that
 * islands and holes need no more said. Immutable and thread-safe.
 *
 * @param code the code of the area
 * @param name what the source of the boundaries calls it, empty if it does not
 * @param rings the rings, at least one
 */
public record Outline(AreaCode code, Optional<String> name, List<Ring> rings) {
    public Outline {
        checkNotNull(code, "code");
        checkNotNull(name, "name");
        checkArgument(name.filter(String::isBlank).isEmpty(), "the name of %s is blank", code);
        rings = ImmutableList.copyOf(rings);
        checkArgument(!rings.isEmpty(), "%s has no ring", code);
    }

    /** A place on the map. */
    public record Point(double x, double y) {}

    /**
     * A closed line. The last point is followed by the first: it is not repeated.
     *
     * @param points at least three points, none the same as the one before it
     */
    public record Ring(List<Point> points) {
        /** How few points a ring can have. */
        public static final int LEAST = 3;

        public Ring {
            points = ImmutableList.copyOf(points);
            checkArgument(points.size() >= LEAST, "a ring has at least %s points, not %s", LEAST, points.size());
            for (int i = 0; i < points.size(); i++) {
                checkArgument(
                        !points.get(i).equals(points.get((i + 1) % points.size())),
                        "the point %s stands twice in a row",
                        points.get(i));
            }
        }
    }

    /** Returns code and number of rings on one line: the points are many. */
    @Override
    public String toString() {
        return "Outline {" + code + ", rings=" + rings.size() + "}";
    }
}
