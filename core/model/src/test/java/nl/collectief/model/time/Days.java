package nl.collectief.model.time;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** The brute-force model of inexact dates: the days they can be, and for spans the pairs of first and last day. */
final class Days {
    /** Stands for "always was" and "still lasts". */
    static final long NEVER_BEGAN = LocalDate.of(1800, 1, 1).toEpochDay();

    static final long NEVER_ENDED = LocalDate.of(2300, 1, 1).toEpochDay();

    private Days() {}

    /** A first and a last day, as epoch days. */
    record Course(long first, long last) {
        boolean includes(long day) {
            return first <= day && day <= last;
        }
    }

    /** Every date of every grain in these years. */
    static List<PartialDate> dates(int firstYear, int lastYear) {
        ImmutableList.Builder<PartialDate> dates = ImmutableList.builder();
        LocalDate.of(firstYear, 1, 1)
                .datesUntil(LocalDate.of(lastYear + 1, 1, 1))
                .forEach(day -> dates.add(PartialDate.of(day)));
        return dates.addAll(inexactDates(firstYear, lastYear)).build();
    }

    /** Every date in these years that is not a day. */
    static List<PartialDate> inexactDates(int firstYear, int lastYear) {
        ImmutableList.Builder<PartialDate> dates = ImmutableList.builder();
        for (int year = firstYear; year <= lastYear; year++) {
            for (int month = 1; month <= 12; month++) {
                dates.add(PartialDate.of(YearMonth.of(year, month)));
            }
            for (Season season : Season.values()) {
                dates.add(PartialDate.of(year, season));
            }
            for (PartOfYear part : PartOfYear.values()) {
                dates.add(PartialDate.of(year, part));
            }
            dates.add(PartialDate.ofYear(year));
        }
        return dates.build();
    }

    /** The days a date can be. */
    static long[] of(PartialDate date) {
        return LongStream.rangeClosed(
                        date.earliest().toEpochDay(), date.latest().toEpochDay())
                .toArray();
    }

    /** Every span, open ends included, between these dates. */
    static List<Span> spans(List<PartialDate> dates) {
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        for (PartialDate from : dates) {
            spans.add(Span.since(from), Span.until(from));
            for (PartialDate until : dates) {
                if (!until.certainlyBefore(from)) {
                    spans.add(Span.between(from, until));
                }
            }
        }
        return spans.build();
    }

    /** The courses a span can have taken. */
    static List<Course> courses(Span span) {
        ImmutableList.Builder<Course> courses = ImmutableList.builder();
        for (long first : span.from().map(Days::of).orElse(new long[] {NEVER_BEGAN})) {
            for (long last : span.until().map(Days::of).orElse(new long[] {NEVER_ENDED})) {
                if (first <= last) {
                    courses.add(new Course(first, last));
                }
            }
        }
        return courses.build();
    }

    static Optional<LocalDate> day(long day) {
        return Optional.of(day)
                .filter(number -> number != NEVER_BEGAN && number != NEVER_ENDED)
                .map(LocalDate::ofEpochDay);
    }
}
