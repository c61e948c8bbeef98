package nl.collectief.model.time;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;

/**
 * A date as precise as its source: a day, a month, a season, a part of a year or a year. It means one day that is not
 * known better than this; {@link #earliest} and {@link #latest} are the first and the last day it can be.
 *
 * <p>Text forms: {@code 2021-09-14}, {@code 2021-06}, {@code 2021-summer}, {@code 2022-early} ({@code mid}, {@code
 * late}), {@code 2021}. Years run from {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
 *
 * <p>Equal when the text form is: {@code 2021} and nothing else is the year 2021. Ordered by the first possible day, then
 * by the last, consistent with equals; this order sorts lists, whether one date lies before another is for
 * {@link #certainlyBefore} and {@link #mayPrecede} to say. Immutable and thread-safe.
 */
public final class PartialDate implements Comparable<PartialDate> {
    /** The first year a date can lie in. */
    public static final int FIRST_YEAR = 1900;

    /** The last year a date can lie in. */
    public static final int LAST_YEAR = 2199;

    private static final Pattern FORM =
            Pattern.compile("(?<year>\\d{4})(-(?<month>\\d{2})(-(?<day>\\d{2}))?|-(?<unit>[a-z]+))?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::earliest)
            .thenComparing(PartialDate::latest)
            .thenComparing(PartialDate::toString);

    private final Grain grain;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final String text;

    private PartialDate(Grain grain, LocalDate earliest, LocalDate latest, String text) {
        this.grain = grain;
        this.earliest = earliest;
        this.latest = latest;
        this.text = text;
    }

    /** Returns the date of a day. */
    public static PartialDate of(LocalDate day) {
        checkYear(day.getYear());
        return new PartialDate(Grain.DAY, day, day, day.toString());
    }

    /** Returns the date somewhere in a month. */
    public static PartialDate of(YearMonth month) {
        checkYear(month.getYear());
        return new PartialDate(Grain.MONTH, month.atDay(1), month.atEndOfMonth(), month.toString());
    }

    /** Returns the date somewhere in a season; the winter of a year ends in the next. */
    public static PartialDate of(int year, Season season) {
        checkYear(year);
        return new PartialDate(Grain.SEASON, season.first(year), season.last(year), year + "-" + season.code());
    }

    /** Returns the date somewhere in a part of a year. */
    public static PartialDate of(int year, PartOfYear part) {
        checkYear(year);
        return new PartialDate(Grain.PART_OF_YEAR, part.first(year), part.last(year), year + "-" + part.code());
    }

    /** Returns the date somewhere in a year. */
    public static PartialDate ofYear(int year) {
        checkYear(year);
        return new PartialDate(Grain.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
    }

    private static void checkYear(int year) {
        checkArgument(
                FIRST_YEAR <= year && year <= LAST_YEAR,
                "a year lies between %s and %s, %s does not",
                FIRST_YEAR,
                LAST_YEAR,
                year);
    }

    /**
     * Reads a text form, exactly as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException if the text has another form, names no day of the calendar, or the year lies
     *     outside the range
     */
    public static PartialDate parse(String text) {
        Matcher form = FORM.matcher(checkNotNull(text, "text"));
        Optional<PartialDate> date = Optional.empty();
        if (form.matches()) {
            int year = Integer.parseInt(form.group("year"));
            try {
                date = form.group("unit") != null
                        ? inYear(year, form.group("unit"))
                        : Optional.of(inCalendar(year, form));
            } catch (DateTimeException noSuchDay) {
                throw new IllegalArgumentException("\"" + text + "\" is not in the calendar", noSuchDay);
            }
        }
        return date.orElseThrow(
                () -> new IllegalArgumentException(
                        "\"" + text
                                + "\" is not a date: expected 2021-09-14, 2021-06, 2021-summer, 2021-early, 2021-mid, 2021-late or 2021"));
    }

    private static Optional<PartialDate> inYear(int year, String unit) {
        return Codes.find(Season.values(), unit)
                .map(season -> of(year, season))
                .or(() -> Codes.find(PartOfYear.values(), unit).map(part -> of(year, part)));
    }

    private static PartialDate inCalendar(int year, Matcher form) {
        if (form.group("month") == null) {
            return ofYear(year);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group("month")));
        return form.group("day") == null ? of(month) : of(month.atDay(Integer.parseInt(form.group("day"))));
    }

    /** Returns how precisely the date is known. */
    public Grain grain() {
        return grain;
    }

    /** Returns the first day this date can be. */
    public LocalDate earliest() {
        return earliest;
    }

    /** Returns the last day this date can be; the same as {@link #earliest} for a day. */
    public LocalDate latest() {
        return latest;
    }

    /** Returns whether this date lies before {@code other}, whichever days they are. */
    public boolean certainlyBefore(PartialDate other) {
        return latest.isBefore(other.earliest);
    }

    /** Returns whether this date can lie before {@code other}: not so only if it surely is on the same day or later. */
    public boolean mayPrecede(PartialDate other) {
        return earliest.isBefore(other.latest);
    }

    /** Returns how a reader sees this date: "14 september 2021", "juni 2021", "zomer 2021", "begin 2022", "2021". */
    public Label label() {
        int year = earliest.getYear();
        return switch (grain) {
            case DAY -> joined(earliest.getDayOfMonth() + " ", month(), year);
            case MONTH -> joined("", month(), year);
            case SEASON -> joined("", unit(Season.values()), year);
            case PART_OF_YEAR -> joined("", unit(PartOfYear.values()), year);
            case YEAR -> Label.of(text, text);
        };
    }

    private Label month() {
        Month month = earliest.getMonth();
        return Labels.of("month." + month.name().toLowerCase(Locale.ROOT));
    }

    private Label unit(Coded[] units) {
        String code = text.substring(text.indexOf('-') + 1);
        return Codes.find(units, code).orElseThrow().label();
    }

    private static Label joined(String before, Label unit, int year) {
        return Label.of(before + unit.nl() + " " + year, before + unit.en() + " " + year);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Returns the text form that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
