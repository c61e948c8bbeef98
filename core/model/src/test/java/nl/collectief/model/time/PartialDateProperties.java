package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.collectief.model.GroundArbitraries;

@Domain(GroundArbitraries.class)
class PartialDateProperties {
    private static final List<PartialDate> DECADE = Days.dates(2016, 2025);
    private static final List<PartialDate> YEARS = Days.inexactDates(2020, 2021);

    @Example
    void a_decade_is_read_back_and_all_its_dates_differ() {
        DECADE.forEach(date -> assertThat(PartialDate.parse(date.toString())).isEqualTo(date));
        assertThat(new HashSet<>(DECADE)).hasSameSizeAs(DECADE);
        assertThat(DECADE.stream().map(PartialDate::hashCode).distinct()).hasSizeGreaterThan(DECADE.size() / 2);
        assertThat(DECADE.stream().map(PartialDate::label)).doesNotHaveDuplicates();
    }

    @Example
    void a_decade_covers_exactly_the_days_its_words_mean() {
        for (int year = 2016; year <= 2025; year++) {
            int that = year;
            for (int month = 1; month <= 12; month++) {
                int number = month;
                covers("%d-%02d".formatted(year, month), day -> day.getYear() == that && day.getMonthValue() == number);
            }
            List<String> parts = List.of("early", "mid", "late");
            for (String part : parts) {
                covers(
                        year + "-" + part,
                        day -> day.getYear() == that && (day.getMonthValue() - 1) / 4 == parts.indexOf(part));
            }
            covers(year + "-spring", day -> day.getYear() == that && monthDay(day) >= 301 && monthDay(day) <= 621);
            covers(year + "-summer", day -> day.getYear() == that && monthDay(day) >= 601 && monthDay(day) <= 923);
            covers(year + "-autumn", day -> day.getYear() == that && monthDay(day) >= 901 && monthDay(day) <= 1222);
            covers(
                    year + "-winter",
                    day -> day.getYear() == that && monthDay(day) >= 1201
                            || day.getYear() == that + 1 && monthDay(day) <= 321);
            covers(String.valueOf(year), day -> day.getYear() == that);
        }
    }

    private static int monthDay(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static void covers(String text, Predicate<LocalDate> meant) {
        PartialDate date = PartialDate.parse(text);
        int year = Integer.parseInt(text.substring(0, 4));
        List<LocalDate> days = LocalDate.of(year - 1, 1, 1)
                .datesUntil(LocalDate.of(year + 2, 1, 1))
                .filter(meant)
                .toList();
        assertThat(date.earliest().datesUntil(date.latest().plusDays(1)).toList())
                .as(text)
                .isEqualTo(days);
    }

    @Example
    void order_in_time_agrees_with_every_pair_of_days() {
        YEARS.forEach(one -> YEARS.forEach(other -> {
            long[] left = Days.of(one);
            long[] right = Days.of(other);
            assertThat(one.certainlyBefore(other))
                    .isEqualTo(Arrays.stream(left)
                            .allMatch(a -> Arrays.stream(right).allMatch(b -> a < b)));
            assertThat(one.mayPrecede(other))
                    .isEqualTo(Arrays.stream(left)
                            .anyMatch(a -> Arrays.stream(right).anyMatch(b -> a < b)));
        }));
    }

    @Property
    void text_form_is_read_back(@ForAll PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property
    void order_is_total_and_consistent_with_equals(@ForAll PartialDate a, @ForAll PartialDate b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.certainlyBefore(b)) {
            assertThat(a).isLessThan(b);
            assertThat(a.mayPrecede(b)).isTrue();
            assertThat(b.mayPrecede(a)).isFalse();
        }
    }
}
