package nl.collectief.model.time;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.collectief.model.text.Coded;

/**
 * A season, as wide as people use the word: the meteorological and the astronomical season together, so neighbouring
 * seasons overlap by about three weeks. The winter of a year begins in December of that year and ends in March of the
 * next.
 */
public enum Season implements Coded {
    /** 1 March to 21 June. */
    SPRING(MonthDay.of(3, 1), MonthDay.of(6, 21)),
    /** 1 June to 23 September. */
    SUMMER(MonthDay.of(6, 1), MonthDay.of(9, 23)),
    /** 1 September to 22 December. */
    AUTUMN(MonthDay.of(9, 1), MonthDay.of(12, 22)),
    /** 1 December to 21 March of the next year. */
    WINTER(MonthDay.of(12, 1), MonthDay.of(3, 21));

    private final MonthDay first;
    private final MonthDay last;

    Season(MonthDay first, MonthDay last) {
        this.first = first;
        this.last = last;
    }

    /** Returns the first day of this season of {@code year}. */
    public LocalDate first(int year) {
        return first.atYear(year);
    }

    /** Returns the last day of this season of {@code year}; of a winter it lies in the next year. */
    public LocalDate last(int year) {
        return last.atYear(last.isBefore(first) ? year + 1 : year);
    }
}
