package nl.collectief.model.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.collectief.model.text.Label;

/**
 * The stretch of days that a report is about: a year, a month, or from one day to another. Exact, unlike {@link Span},
 * which says how long something held as far as a source tells.
 *
 * <p>The first day is included, the end is the day after the last; never empty, within the years
 * {@value PartialDate#FIRST_YEAR} to {@value PartialDate#LAST_YEAR}. Text form, an ISO interval with that end: {@code
 * 2021-01-01/2022-01-01}. Equal when both days are equal; not comparable, since periods may overlap. Immutable and
 * thread-safe.
 */
public final class Period {
    private static final LocalDate FIRST = LocalDate.of(PartialDate.FIRST_YEAR, 1, 1);
    private static final LocalDate END = LocalDate.of(PartialDate.LAST_YEAR + 1, 1, 1);
    private static final Splitter DAYS = Splitter.on('/');

    private final LocalDate start;
    private final LocalDate endExclusive;

    private Period(LocalDate start, LocalDate endExclusive) {
        this.start = start;
        this.endExclusive = endExclusive;
    }

    /**
     * Returns the period from {@code start} up to but not including {@code endExclusive}.
     *
     * @throws IllegalArgumentException if the end is not after the start, or a day lies outside the years
     */
    public static Period of(LocalDate start, LocalDate endExclusive) {
        checkArgument(
                start.isBefore(endExclusive), "a period cannot begin on %s and end before %s", start, endExclusive);
        checkArgument(
                !start.isBefore(FIRST) && !endExclusive.isAfter(END),
                "a period lies in the years %s to %s, %s/%s does not",
                PartialDate.FIRST_YEAR,
                PartialDate.LAST_YEAR,
                start,
                endExclusive);
        return new Period(start, endExclusive);
    }

    /** Returns the period from the first day to the last, both included; refused if the last is before the first. */
    public static Period ofClosed(LocalDate first, LocalDate last) {
        return of(first, last.plusDays(1));
    }

    /** Returns the period of a calendar year. */
    public static Period ofYear(int year) {
        return of(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /** Returns the period of a calendar month. */
    public static Period ofMonth(YearMonth month) {
        return ofClosed(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Reads the text form, {@code 2021-01-01/2022-01-01}: the year 2021, since the end is the day after the last.
     *
     * @throws IllegalArgumentException if the text has another form, or for the reasons of {@link #of}
     */
    public static Period parse(String text) {
        List<String> days = DAYS.splitToList(checkNotNull(text, "text"));
        if (days.size() == 2) {
            try {
                return of(LocalDate.parse(days.get(0)), LocalDate.parse(days.get(1)));
            } catch (DateTimeParseException noDay) {
                throw new IllegalArgumentException(notAPeriod(text), noDay);
            }
        }
        throw new IllegalArgumentException(notAPeriod(text));
    }

    private static String notAPeriod(String text) {
        return "\"" + text + "\" is not a period: expected two days such as 2021-01-01/2022-01-01";
    }

    /** Returns the first day. */
    public LocalDate start() {
        return start;
    }

    /** Returns the day after the last. */
    public LocalDate endExclusive() {
        return endExclusive;
    }

    /** Returns the last day. */
    public LocalDate last() {
        return endExclusive.minusDays(1);
    }

    /** Returns whether {@code day} lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(endExclusive);
    }

    /** Returns whether every day of {@code other} lies in this period; true of itself. */
    public boolean encloses(Period other) {
        return !other.start.isBefore(start) && !other.endExclusive.isAfter(endExclusive);
    }

    /** Returns whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return start.isBefore(other.endExclusive) && other.start.isBefore(endExclusive);
    }

    /** Returns whether one begins on the day after the other's last. */
    public boolean abuts(Period other) {
        return start.equals(other.endExclusive) || other.start.equals(endExclusive);
    }

    /** Returns whether the two overlap or abut: whether there is no gap between them. */
    public boolean isConnected(Period other) {
        return overlaps(other) || abuts(other);
    }

    /** Returns the days that both have, empty when they have none in common. */
    public Optional<Period> intersection(Period other) {
        return overlaps(other)
                ? Optional.of(
                        of(Comparators.max(start, other.start), Comparators.min(endExclusive, other.endExclusive)))
                : Optional.empty();
    }

    /** Returns whether {@code date} lies in this period, as far as is certain. */
    public Within placeOf(PartialDate date) {
        return placeOf(Span.at(date));
    }

    /** Returns whether {@code span} lies in this period, as far as is certain; with an open end it is never inside. */
    public Within placeOf(Span span) {
        Optional<LocalDate> first = span.earliest();
        Optional<LocalDate> last = span.latest();
        if (last.filter(day -> day.isBefore(start)).isPresent()
                || first.filter(day -> !day.isBefore(endExclusive)).isPresent()) {
            return Within.OUTSIDE;
        }
        return first.filter(this::contains).isPresent()
                        && last.filter(this::contains).isPresent()
                ? Within.INSIDE
                : Within.PARTLY;
    }

    /** Returns how a reader sees this period: "2021", "juni 2021", "15 juni 2021", else both days. */
    public Label label() {
        PartialDate year = PartialDate.ofYear(start.getYear());
        PartialDate month = PartialDate.of(YearMonth.from(start));
        if (isAllOf(year) || isAllOf(month)) {
            return (isAllOf(year) ? year : month).label();
        }
        return Span.between(PartialDate.of(start), PartialDate.of(last())).label();
    }

    private boolean isAllOf(PartialDate date) {
        return date.earliest().equals(start) && date.latest().equals(last());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period that && start.equals(that.start) && endExclusive.equals(that.endExclusive);
    }

    @Override
    public int hashCode() {
        return Objects.hash(start, endExclusive);
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return start + "/" + endExclusive;
    }
}
