package nl.collectief.model.figure;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import nl.collectief.model.text.Label;

/**
 * A share or a mean that keeps both its halves, so that it can be added up: the ratio of a whole is the sum of the
 * numerators over the sum of the denominators, never a mean of percentages. The halves are never reduced: 14 of 40 is
 * not 7 of 20. Named ratio, not percentage, since a percentage has lost its numbers.
 *
 * <p>Equal when kind and both halves are equal. Immutable and thread-safe.
 *
 * @param kind whether the numerator is a part of the denominator
 * @param numerator the upper half
 * @param denominator the lower half; may be zero, then the ratio has no value
 */
public record Ratio(RatioKind kind, Count numerator, Count denominator) {
    /** The share of nothing in nothing, neutral in {@link #plus} for shares. */
    public static final Ratio ZERO_SHARE = share(Count.ZERO, Count.ZERO);

    /** The mean over nothing, neutral in {@link #plus} for means. */
    public static final Ratio ZERO_MEAN = mean(Count.ZERO, Count.ZERO);

    private static final int MAX_DECIMALS = 12;

    public Ratio {
        checkNotNull(kind, "kind");
        checkNotNull(numerator, "numerator");
        checkNotNull(denominator, "denominator");
        checkArgument(
                kind != RatioKind.SHARE || !denominator.certainlyLessThan(numerator),
                "%s cannot be a part of %s",
                numerator,
                denominator);
    }

    /**
     * Returns the share that {@code part} has in {@code whole}.
     *
     * @throws IllegalArgumentException if the part is certainly greater than the whole
     */
    public static Ratio share(Count part, Count whole) {
        return new Ratio(RatioKind.SHARE, part, whole);
    }

    /** Returns the share of two exact numbers, see {@link #share(Count, Count)}. */
    public static Ratio share(long part, long whole) {
        return share(Count.exact(part), Count.exact(whole));
    }

    /** Returns {@code total} for each of {@code number}. */
    public static Ratio mean(Count total, Count number) {
        return new Ratio(RatioKind.MEAN, total, number);
    }

    /** Returns the mean of two exact numbers, see {@link #mean(Count, Count)}. */
    public static Ratio mean(long total, long number) {
        return mean(Count.exact(total), Count.exact(number));
    }

    /**
     * Returns the ratio of both together: the numerators added, the denominators added. Commutative and associative.
     *
     * @throws IllegalArgumentException if {@code other} is of another kind
     */
    public Ratio plus(Ratio other) {
        checkArgument(kind == other.kind, "a %s and a %s cannot be added", kind.code(), other.kind.code());
        return new Ratio(kind, numerator.plus(other.numerator), denominator.plus(other.denominator));
    }

    /**
     * Returns the value as a fraction (0.35 for 14 of 40), rounded half up; present only when both halves are exact and
     * the denominator is not zero. A ratio over zero has no value, which is not the value zero.
     *
     * @param decimals the number of decimals, 0 to 12
     */
    public Optional<BigDecimal> value(int decimals) {
        checkDecimals(decimals);
        return numerator.isExact() && denominator.isExact() && !denominator.isZero()
                ? Optional.of(quotient(numerator.atLeast(), denominator.atLeast(), decimals, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /**
     * Returns what the value certainly is not below, rounded down: 0 when nothing better is known. Where the denominator
     * may be zero this holds for every case in which there is a value; empty when it certainly is zero.
     *
     * @param decimals the number of decimals, 0 to 12
     */
    public Optional<BigDecimal> atLeast(int decimals) {
        checkDecimals(decimals);
        if (denominator.isZero()) {
            return Optional.empty();
        }
        return Optional.of(denominator
                .atMost()
                .map(most -> quotient(numerator.atLeast(), most, decimals, RoundingMode.FLOOR))
                .orElseGet(() -> quotient(0, 1, decimals, RoundingMode.FLOOR)));
    }

    /**
     * Returns what the value certainly is not above, rounded up. A share is never above 1; a mean whose numerator has no
     * upper bound has none either. Empty as well when the denominator certainly is zero.
     *
     * @param decimals the number of decimals, 0 to 12
     */
    public Optional<BigDecimal> atMost(int decimals) {
        checkDecimals(decimals);
        if (denominator.isZero()) {
            return Optional.empty();
        }
        // Zero is no denominator, so the smallest that gives a value is one.
        long least = Math.max(1, denominator.atLeast());
        Optional<Long> most = numerator.atMost();
        if (kind == RatioKind.SHARE) {
            most = most.filter(number -> number < least).or(() -> Optional.of(least));
        }
        return most.map(number -> quotient(number, least, decimals, RoundingMode.CEILING));
    }

    private static BigDecimal quotient(long numerator, long denominator, int decimals, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, rounding);
    }

    private static void checkDecimals(int decimals) {
        checkArgument(
                0 <= decimals && decimals <= MAX_DECIMALS,
                "a ratio is given in 0 to %s decimals, not %s",
                MAX_DECIMALS,
                decimals);
    }

    /** Returns how a reader sees this ratio, with both halves: "14 van 40" for a share, "26 per 13" for a mean. */
    public Label label() {
        Label upper = numerator.label();
        Label lower = denominator.label();
        return kind == RatioKind.SHARE
                ? Label.of(upper.nl() + " van " + lower.nl(), upper.en() + " of " + lower.en())
                : Label.of(upper.nl() + " per " + lower.nl(), upper.en() + " per " + lower.en());
    }

    /** Returns both halves, such as {@code 14 of 40} or {@code 26 per 13}. */
    @Override
    public String toString() {
        return numerator + (kind == RatioKind.SHARE ? " of " : " per ") + denominator;
    }
}
