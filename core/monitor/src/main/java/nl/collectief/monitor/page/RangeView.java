package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.monitor.drawing.Picture;
import nl.collectief.monitor.drawing.Svg;

/**
 * A number drawn as far as it is known: a bar from its lower to its upper bound, closed where there is a bound and open
 * where there is none, and a dot at the point its source states. All ranges of one scale begin at nought and end at the
 * largest number drawn. The words stand beside it; the drawing repeats them.
 */
final class RangeView {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 12;
    private static final double MIDDLE = HEIGHT / 2;
    private static final double BAR = 6;
    private static final double DOT = 4;
    /** Room for half a dot at either end. */
    private static final double MARGIN = 3;

    private final long scale;

    private RangeView(long scale) {
        this.scale = scale;
    }

    /** Returns the scale on which all these numbers have room. */
    static RangeView scaleOf(Collection<Count> counts) {
        return new RangeView(
                Math.max(1, counts.stream().mapToLong(RangeView::largest).max().orElse(1)));
    }

    private static long largest(Count count) {
        return Math.max(count.atMost().orElse(count.atLeast()), count.stated().orElse(0L));
    }

    /** Returns the drawing of one number, empty if there is nothing to draw. */
    Optional<Svg> of(Count count) {
        boolean bar = count.atLeast() > 0 || count.atMost().isPresent();
        boolean dot = count.stated().isPresent() && !count.isExact();
        if (!bar && !dot) {
            return Optional.empty();
        }
        ImmutableList.Builder<Svg> drawn = ImmutableList.builder();
        drawn.add(Svg.line(0, MIDDLE, WIDTH, MIDDLE).styled("axis"));
        if (bar) {
            double from = at(count.atLeast());
            double until = count.atMost().map(this::at).orElse(WIDTH);
            drawn.add(Svg.rect(from, MIDDLE - BAR / 2, Math.max(1, until - from), BAR)
                    .styled("bar"));
            drawn.add(end(from));
            count.atMost().ifPresent(most -> drawn.add(end(until)));
        }
        if (dot) {
            drawn.add(Svg.circle(at(count.stated().orElseThrow()), MIDDLE, DOT).styled("point"));
        }
        Svg moved = Svg.of("g").with("transform", "translate(" + Svg.number(MARGIN) + " 0)");
        return Optional.of(Picture.repeating(WIDTH + 2 * MARGIN, HEIGHT, ImmutableList.of(moved.add(drawn.build())))
                .styled("range"));
    }

    private static Svg end(double x) {
        return Svg.line(x, 0, x, HEIGHT).styled("end");
    }

    private double at(long number) {
        return Math.round((double) number / scale * WIDTH);
    }
}
