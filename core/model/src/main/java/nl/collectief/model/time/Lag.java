package nl.collectief.model.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.temporal.ChronoUnit;
import nl.collectief.model.text.Label;

/**
 * How long it took from one date to another, in days: an interval, since dates are as precise as their sources. A
 * negative number of days means that the second date lies, or may lie, before the first: from one year to the same year
 * are -364 to 364 days.
 *
 * <p>Equal when both bounds are equal. Immutable and thread-safe.
 *
 * @param atLeastDays the fewest days it can have taken
 * @param atMostDays the most days it can have taken, not below the fewest
 */
public record Lag(long atLeastDays, long atMostDays) {
    /** The days of a month on average over the Gregorian cycle of 400 years. */
    private static final double DAYS_OF_MONTH = 146_097 / 4_800.0;

    /** From about three months on readers count in months. */
    private static final long MOST_DAYS_TOLD = 92;

    public Lag {
        checkArgument(
                atLeastDays <= atMostDays, "a lag cannot be at least %s and at most %s days", atLeastDays, atMostDays);
    }

    /** Returns how long it took from {@code from} to {@code to}; 0 for one and the same day. */
    public static Lag between(PartialDate from, PartialDate to) {
        return new Lag(
                ChronoUnit.DAYS.between(from.latest(), to.earliest()),
                ChronoUnit.DAYS.between(from.earliest(), to.latest()));
    }

    /** Returns whether the number of days is known for certain. */
    public boolean isExact() {
        return atLeastDays == atMostDays;
    }

    /**
     * Returns how a reader sees this lag: "12 dagen", "tussen 3 en 12 dagen", "tussen 5 dagen ervoor en 12 dagen erna".
     * An interval that reaches over 92 days is told in months, its fewest rounded down and its most rounded up, so that
     * the truth stays inside.
     */
    public Label label() {
        if (isExact()) {
            Label days = amount(Math.abs(atLeastDays), Unit.DAY);
            return atLeastDays < 0 ? Label.of(days.nl() + " ervoor", days.en() + " before") : days;
        }
        Unit unit = Math.max(Math.abs(atLeastDays), atMostDays) > MOST_DAYS_TOLD ? Unit.MONTH : Unit.DAY;
        if (atLeastDays >= 0) {
            return between(unit.atLeast(atLeastDays), unit.atMost(atMostDays), unit);
        }
        if (atMostDays <= 0) {
            Label before = between(unit.atLeast(-atMostDays), unit.atMost(-atLeastDays), unit);
            return Label.of(before.nl() + " ervoor", before.en() + " before");
        }
        Label before = amount(unit.atMost(-atLeastDays), unit);
        Label after = amount(unit.atMost(atMostDays), unit);
        return Label.of(
                "tussen " + before.nl() + " ervoor en " + after.nl() + " erna",
                "between " + before.en() + " before and " + after.en() + " after");
    }

    private static Label between(long least, long most, Unit unit) {
        Label end = amount(most, unit);
        return Label.of("tussen " + least + " en " + end.nl(), "between " + least + " and " + end.en());
    }

    private static Label amount(long number, Unit unit) {
        return switch (unit) {
            case DAY -> Label.of(number + (number == 1 ? " dag" : " dagen"), number + (number == 1 ? " day" : " days"));
            case MONTH ->
                Label.of(number + (number == 1 ? " maand" : " maanden"), number + (number == 1 ? " month" : " months"));
        };
    }

    /** Returns the days as an interval, such as {@code 76..105 days} or {@code 12 days}. */
    @Override
    public String toString() {
        return (isExact() ? "" + atLeastDays : atLeastDays + ".." + atMostDays) + " days";
    }

    private enum Unit {
        DAY,
        MONTH;

        long atLeast(long days) {
            return this == DAY ? days : (long) Math.floor(days / DAYS_OF_MONTH);
        }

        long atMost(long days) {
            return this == DAY ? days : (long) Math.ceil(days / DAYS_OF_MONTH);
        }
    }
}
