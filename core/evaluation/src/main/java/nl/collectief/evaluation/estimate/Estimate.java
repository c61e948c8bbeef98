package nl.collectief.evaluation.estimate;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.text.Label;

/**
 * A share with the interval that chance alone leaves it: as if those counted had been drawn at random from many more. Where
 * they were chosen, or are all there are, the interval says no more than how much so few can tell. It never makes up for
 * who was not asked. Immutable and thread-safe.
 *
 * <p>Where a half of the share is itself known between bounds only, the interval runs from the lowest limit that the bounds
 * allow to the highest: it holds the intervals of every share it may be.
 *
 * @param ratio the share, both halves
 * @param method the formula
 * @param level how sure the interval is to be
 * @param lower the lower limit, 0 to 1
 * @param upper the upper limit, not below the lower, 0 to 1
 */
public record Estimate(Ratio ratio, Method method, Level level, double lower, double upper) {
    public Estimate {
        checkNotNull(ratio, "ratio");
        checkNotNull(method, "method");
        checkNotNull(level, "level");
        checkArgument(0 <= lower && lower <= upper && upper <= 1, "no limits of a share: %s and %s", lower, upper);
    }

    /** Returns the Wilson interval of a share at {@link Level#NINETY_FIVE}, see {@link #wilson(Ratio, Level)}. */
    public static Optional<Estimate> wilson(Ratio share) {
        return wilson(share, Level.NINETY_FIVE);
    }

    /**
     * Returns the Wilson interval of a share, empty if it is a share of certainly nothing. Good down to the smallest
     * numbers: none of n and n of n have limits too.
     *
     * @throws IllegalArgumentException if the ratio is a mean
     */
    public static Optional<Estimate> wilson(Ratio share, Level level) {
        checkArgument(share.kind() == RatioKind.SHARE, "%s is no share: it has no Wilson interval", share);
        Count whole = share.denominator();
        if (whole.isZero()) {
            return Optional.empty();
        }
        Count part = share.numerator();
        double z = level.quantile();
        // Both limits grow with the part and shrink with the whole.
        double lower =
                whole.atMost().map(most -> limit(part.atLeast(), most, z, -1)).orElse(0.0);
        long least = Math.max(1, whole.atLeast());
        double upper = part.atMost()
                .filter(most -> most < least)
                .map(most -> limit(most, least, z, 1))
                .orElse(1.0);
        return Optional.of(new Estimate(share, Method.WILSON, level, lower, upper));
    }

    /** (2x + z² ∓ z √(z² + 4x(1 − x/n))) / (2(n + z²)); at the ends exactly 0 and 1, whatever rounding would make of it. */
    private static double limit(long part, long whole, double z, int side) {
        if (side < 0 ? part == 0 : part == whole) {
            return side < 0 ? 0 : 1;
        }
        double x = part;
        double root = Math.sqrt(z * z + 4 * x * (1 - x / whole));
        return (2 * x + z * z + side * z * root) / (2 * (whole + z * z));
    }

    /** Returns how a reader sees it: "14 van 40; 22,1 tot 50,5 % (interval van Wilson, 95 %)". */
    public Label label() {
        Label share = ratio.label();
        Label interval = intervalLabel();
        return Label.of(share.nl() + "; " + interval.nl(), share.en() + "; " + interval.en());
    }

    /** Returns how a reader sees the interval by itself: "22,1 tot 50,5 % (interval van Wilson, 95 %)". */
    public Label intervalLabel() {
        String from = percent(lower);
        String to = percent(upper);
        return Label.of(
                from.replace('.', ',') + " tot " + to.replace('.', ',') + " % ("
                        + method.label().nl() + ", " + level.label().nl() + ")",
                from + " to " + to + "% (" + method.label().en() + ", "
                        + level.label().en() + ")");
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Returns the English label. */
    @Override
    public String toString() {
        return label().en();
    }
}
