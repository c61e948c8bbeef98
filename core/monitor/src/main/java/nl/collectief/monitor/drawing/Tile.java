package nl.collectief.monitor.drawing;

import java.util.List;
import java.util.Locale;
import nl.collectief.model.area.Outline.Ring;
import nl.collectief.monitor.wording.Line;

/**
 * A wijk as it is drawn.
 *
 * @param name what it is called
 * @param number what is counted in it, as short as can be
 * @param fill what kind of number that is
 * @param rings where it lies, empty if that is not known
 */
public record Tile(Line name, String number, Fill fill, List<Ring> rings) {
    /** What kind of number a wijk has, drawn so that it can be told apart without colour. */
    public enum Fill {
        /** There is something, for certain. */
        SOME,
        /** There may be something. */
        PERHAPS,
        /** Nothing is recorded. */
        NONE,
        /** The dossier does not speak of this wijk. */
        UNNAMED;

        /** Returns the class by which the page styles it. */
        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Tile {
        rings = List.copyOf(rings);
    }
}
