package nl.collectief.monitor.drawing;

/** The way of a pen: moves, lines and curves. Not thread-safe. */
public final class Path {
    private final StringBuilder way = new StringBuilder();

    /** Begins at the nought of the drawing, with nothing drawn. */
    public Path() {}

    /** Lifts the pen and puts it down at a point. */
    public Path move(double x, double y) {
        return step('M').point(x, y);
    }

    /** Draws a straight line to a point. */
    public Path line(double x, double y) {
        return step('L').point(x, y);
    }

    /** Draws a curve to a point that leans towards another point. */
    public Path curve(double towardsX, double towardsY, double x, double y) {
        step('Q').point(towardsX, towardsY);
        way.append(' ');
        return point(x, y);
    }

    /** Draws a straight line back to where the pen was put down. */
    public Path close() {
        return step('Z');
    }

    private Path step(char letter) {
        way.append(letter);
        return this;
    }

    private Path point(double x, double y) {
        way.append(Svg.number(x)).append(' ').append(Svg.number(y));
        return this;
    }

    @Override
    public String toString() {
        return way.toString();
    }
}
