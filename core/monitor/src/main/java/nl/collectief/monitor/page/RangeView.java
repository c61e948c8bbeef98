package nl.collectief.monitor.page;

import java.util.Collection;
import nl.collectief.model.figure.Count;

/**
 * A number drawn as far as it is known: a bar from its lower to its upper bound, closed where there is a bound and open
 * where there is none, and a dot at the point its source states. All ranges of one scale begin at nought and end at the
 * largest number drawn. The words stand beside it; the drawing repeats them.
 */
final class RangeView {
    /** The width of the drawing in its own units; the page stretches it. */
    private static final long WIDTH = 200;

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

    /** Returns the view of one number; {@code drawn} tells whether there is anything to draw. */
    View of(Count count) {
        boolean open = count.atMost().isEmpty();
        long from = at(count.atLeast());
        long until = open ? WIDTH : at(count.atMost().get());
        boolean bounded = count.atLeast() > 0 || !open;
        return new View()
                .put("drawn", bounded || count.stated().isPresent())
                .put("bar", bounded)
                .put("open", open)
                .put("from", String.valueOf(from))
                .put("until", String.valueOf(until))
                .put("width", String.valueOf(Math.max(1, until - from)))
                .put("dot", count.stated().isPresent() && !count.isExact())
                .put("point", String.valueOf(at(count.stated().orElse(0L))));
    }

    private long at(long number) {
        return Math.round((double) number / scale * WIDTH);
    }
}
