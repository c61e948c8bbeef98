package nl.collectief.monitor.drawing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.NavigableSet;
import nl.collectief.monitor.wording.Line;

/**
 * Ways along the same steps, one below the other: a mark at every step something is recorded of, a line from the first to
 * the last, and where a way breaks off a bar across it with a broken line to the end.
 */
public final class WaysDrawing {
    private static final double HEAD = 44;
    private static final double ROW = 26;
    private static final double FIRST = 88;
    private static final double LAST = 356;
    private static final double MARK = 6;
    private static final double STOP = MARK + 7;
    private static final double MIDDLE = Legend.SAMPLE / 2;
    private static final double THINNEST = 1.5;
    private static final double THICKEST = 9;

    private final Picture picture;
    private final List<Line> steps;
    private final List<Way> ways;

    /**
     * Ways that are alike.
     *
     * @param name what they are called at the left, short
     * @param number how many they are
     * @param reached the steps something is recorded of, by their place, not empty
     */
    public record Way(Line name, int number, NavigableSet<Integer> reached) {
        public Way {
            reached = ImmutableSortedSet.copyOf(reached);
        }
    }

    /**
     * Begins a drawing.
     *
     * @param id the id of the drawing
     * @param steps what the steps are called, at least two
     * @param ways the ways, from top to bottom
     */
    public WaysDrawing(String id, List<Line> steps, List<Way> ways) {
        this.picture = new Picture(id);
        this.steps = ImmutableList.copyOf(steps);
        this.ways = ImmutableList.copyOf(ways);
    }

    /**
     * Returns the drawing.
     *
     * @param recorded what a mark means
     * @param broken what a bar across means
     * @param arrived what a mark at the last step means
     */
    public Svg drawn(String title, String description, Line recorded, Line broken, Line arrived) {
        double bottom = HEAD + ways.size() * ROW;
        for (int i = 0; i < steps.size(); i++) {
            boolean upper = i % 2 == 0;
            picture.draw(Svg.line(x(i), upper ? 18 : 36, x(i), bottom).styled("guide"));
            picture.draw(
                    Svg.text(x(i), upper ? 13 : 31, "middle").styled("head").saying(steps.get(i)));
        }
        for (int i = 0; i < ways.size(); i++) {
            way(ways.get(i), HEAD + (i + 0.5) * ROW);
        }
        Legend legend = new Legend(picture, bottom);
        legend.add(y -> List.of(Svg.circle(MIDDLE, y, MARK).styled("mark")), recorded);
        if (ways.stream().anyMatch(this::arrives)) {
            legend.add(y -> List.of(diamond(MIDDLE, y)), arrived);
        }
        if (!ways.stream().allMatch(this::arrives)) {
            legend.add(y -> List.of(Svg.line(MIDDLE, y, Legend.SAMPLE, y).styled("open"), bar(MIDDLE, y)), broken);
        }
        return picture.done(legend.bottom(), title, description);
    }

    private boolean arrives(Way way) {
        return way.reached().last() == steps.size() - 1;
    }

    private double x(int step) {
        return FIRST + step * (LAST - FIRST) / (steps.size() - 1);
    }

    private void way(Way way, double y) {
        int first = way.reached().first();
        int last = way.reached().last();
        int end = steps.size() - 1;
        picture.draw(Svg.text(0, y + Lettering.MIDDLE, "start").saying(way.name()));
        if (last < end) {
            double from = x(last) + STOP;
            picture.draw(Svg.line(from, y, x(end), y).styled("open"));
            picture.draw(bar(from, y));
        }
        double thick = Math.min(THICKEST, THINNEST + way.number() * 0.5);
        picture.draw(Svg.line(x(first), y, last < end ? x(last) + STOP : x(last), y)
                .styled("way")
                .with("stroke-width", thick));
        for (int step : way.reached()) {
            picture.draw(
                    step == end
                            ? diamond(x(step), y)
                            : Svg.circle(x(step), y, MARK).styled("mark"));
        }
    }

    private static Svg bar(double x, double y) {
        return Svg.line(x, y - MARK - 2, x, y + MARK + 2).styled("stop");
    }

    private static Svg diamond(double x, double y) {
        double wide = MARK + 3;
        return Svg.path(new Path()
                        .move(x, y - wide)
                        .line(x + wide, y)
                        .line(x, y + wide)
                        .line(x - wide, y)
                        .close())
                .styled("mark");
    }
}
