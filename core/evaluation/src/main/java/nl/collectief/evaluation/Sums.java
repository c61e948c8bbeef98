package nl.collectief.evaluation;

import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;

/** What the accumulations share. */
final class Sums {
    private static final Count UNKNOWN = Count.atLeast(0);

    private Sums() {}

    static Count count(Figure figure) {
        return figure.count()
                .orElseThrow(() -> new IllegalArgumentException("expected a number, not the ratio " + figure));
    }

    static Ratio ratio(Figure figure) {
        return figure.ratio()
                .orElseThrow(() -> new IllegalArgumentException("expected a ratio, not the number " + figure));
    }

    /** As {@link Count#plus}; most sums begin with nothing, and many have a part in which nothing is. */
    static Count plus(Count one, Count other) {
        return isNothing(one) ? other : isNothing(other) ? one : one.plus(other);
    }

    /** As {@link Count#distinctWith}, likewise. */
    static Count distinct(Count one, Count other) {
        return isNothing(one) ? other : isNothing(other) ? one : one.distinctWith(other);
    }

    private static boolean isNothing(Count count) {
        return count.isZero() && count.worded().isEmpty();
    }

    /** A sum of nothing is not zero, and a sum of which nothing is known is not a figure. */
    static Observation<Figure> known(long number, Count count) {
        return number == 0 || count.equals(UNKNOWN)
                ? Observation.missing(MissingReason.NOT_RECORDED)
                : Observation.of(Figure.of(count));
    }
}
