package nl.collectief.monitor.drawing;

import java.util.List;
import java.util.function.DoubleFunction;
import nl.collectief.monitor.wording.Line;

/** What the marks of a drawing mean: below it, a sample of each with its words. Not thread-safe. */
final class Legend {
    /** How wide a sample is. */
    static final double SAMPLE = 40;

    private static final double GAP = 8;
    private static final double BETWEEN = 5;

    private final Picture picture;
    private double y;

    Legend(Picture picture, double top) {
        this.picture = picture;
        this.y = top + BETWEEN;
    }

    /**
     * Adds a sample and its words.
     *
     * @param sample what is drawn between 0 and {@link #SAMPLE} around a height
     */
    void add(DoubleFunction<List<Svg>> sample, Line words) {
        List<String> lines = Lettering.lines(Svg.words(words), Picture.WIDTH - SAMPLE - GAP, 3);
        sample.apply(y + Lettering.LEADING / 2).forEach(picture::draw);
        picture.draw(
                Lettering.written(words, lines, SAMPLE + GAP, y + Lettering.LEADING / 2 + Lettering.MIDDLE, "start"));
        y += lines.size() * Lettering.LEADING + BETWEEN;
    }

    /** Returns where the legend ends. */
    double bottom() {
        return y;
    }
}
