package nl.collectief.monitor.drawing;

import nl.collectief.monitor.drawing.Tile.Fill;

/** How the fills of tiles look: an area, hatching, nothing, and nothing with a broken line around it. */
final class Fills {
    private static final double HATCH = 7;
    private static final double WIDE = 24;
    private static final double HIGH = 14;

    private Fills() {}

    /** Returns the definition of the hatching of a picture; see {@link #filled}. */
    static Svg definition(Picture picture) {
        return Svg.of("defs")
                .add(Svg.of("pattern")
                        .with("id", picture.part("hatch"))
                        .with("width", HATCH)
                        .with("height", HATCH)
                        .with("patternUnits", "userSpaceOnUse")
                        .with("patternTransform", "rotate(45)")
                        .add(Svg.line(0, 0, 0, HATCH).styled("hatch")));
    }

    /** Returns a shape filled so. */
    static Svg filled(Svg shape, Fill fill, Picture picture) {
        Svg styled = shape.styled("tile " + fill.style());
        return fill == Fill.PERHAPS ? styled.with("fill", "url(#" + picture.part("hatch") + ")") : styled;
    }

    /** Returns a sample of a fill around a height. */
    static Svg sample(Fill fill, double y, Picture picture) {
        return filled(Svg.rect(Legend.SAMPLE / 2 - WIDE / 2, y - HIGH / 2, WIDE, HIGH), fill, picture);
    }
}
