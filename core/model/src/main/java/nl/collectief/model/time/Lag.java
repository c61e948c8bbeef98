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
 * @param atLeastDays the fewest days it can have taken, within {@value #MAX_DAYS} either way
 * @param atMostDays the most days it can have taken, not below the fewest
 */
public record Lag(long atLeastDays, long atMostDays) {
    /** The greatest number of days, either way: more than lie between any two dates. */
    public static final long MAX_DAYS = 110_000;

    // The Gregorian calendar repeats itself after 400 years, which gives the mean length of a month.
    private static final long CYCLE_DAYS = 146_097;
    private static final long CYCLE_MONTHS = 400 * 12;

    /** From about three months on readers count in months. */
    private static final long MOST_DAYS_TOLD = 92;

    public Lag {
        checkArgument(
                atLeastDays <= atMostDays, "a lag cannot be at least %s and at most %s days", atLeastDays, atMostDays);
        checkArgument(
                -MAX_DAYS <= atLeastDays && atMostDays <= MAX_DAYS,
                "a lag lies within %s days either way, %s..%s does not",
                MAX_DAYS,
                atLeastDays,
                atMostDays);
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
            Label days = days(Math.abs(atLeastDays));
            return atLeastDays < 0 ? before(days) : days;
        }
        boolean inMonths = Math.max(Math.abs(atLeastDays), atMostDays) > MOST_DAYS_TOLD;
        if (atLeastDays >= 0) {
            return between(atLeastDays, atMostDays, inMonths);
        }
        if (atMostDays <= 0) {
            return before(between(-atMostDays, -atLeastDays, inMonths));
        }
        Label early = most(-atLeastDays, inMonths);
        Label late = most(atMostDays, inMonths);
        return Label.of(
                "tussen " + early.nl() + " ervoor en " + late.nl() + " erna",
                "between " + early.en() + " before and " + late.en() + " after");
    }

    private static Label between(long fewest, long most, boolean inMonths) {
        long least = inMonths ? fewest * CYCLE_MONTHS / CYCLE_DAYS : fewest;
        Label end = most(most, inMonths);
        return Label.of("tussen " + least + " en " + end.nl(), "between " + least + " and " + end.en());
    }

    private static Label before(Label lag) {
        return Label.of(lag.nl() + " ervoor", lag.en() + " before");
    }

    private static Label most(long days, boolean inMonths) {
        return inMonths ? months((days * CYCLE_MONTHS + CYCLE_DAYS - 1) / CYCLE_DAYS) : days(days);
    }

    private static Label days(long number) {
        return number == 1 ? Label.of("1 dag", "1 day") : Label.of(number + " dagen", number + " days");
    }

    private static Label months(long number) {
        return number == 1 ? Label.of("1 maand", "1 month") : Label.of(number + " maanden", number + " months");
    }

    /** Returns the days as an interval, such as {@code 76..105 days} or {@code 12 days}. */
    @Override
    public String toString() {
        return (isExact() ? "" + atLeastDays : atLeastDays + ".." + atMostDays) + " days";
    }
}
