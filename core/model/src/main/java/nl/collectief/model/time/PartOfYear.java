package nl.collectief.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import nl.collectief.model.text.Coded;

/**
 * The beginning, the middle or the end of a year. Sources do not say where one ends and the next begins; we read them as
 * thirds of four months.
 */
public enum PartOfYear implements Coded {
    /** "Begin": January to April. */
    EARLY(Month.JANUARY),
    /** "Midden": May to August. */
    MID(Month.MAY),
    /** "Eind": September to December. */
    LATE(Month.SEPTEMBER);

    private static final int MONTHS = 4;

    private final Month first;

    PartOfYear(Month first) {
        this.first = first;
    }

    /** Returns the first day of this part of {@code year}. */
    public LocalDate first(int year) {
        return LocalDate.of(year, first, 1);
    }

    /** Returns the last day of this part of {@code year}. */
    public LocalDate last(int year) {
        return YearMonth.of(year, first).plusMonths(MONTHS - 1).atEndOfMonth();
    }
}
