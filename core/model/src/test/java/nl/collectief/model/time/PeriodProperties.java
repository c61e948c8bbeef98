package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.collectief.model.GroundArbitraries;

@Domain(GroundArbitraries.class)
class PeriodProperties {
    private static final LocalDate START = LocalDate.of(2021, 1, 29);

    /** Every period within a week around the end of a month. */
    private static List<Period> week() {
        ImmutableList.Builder<Period> periods = ImmutableList.builder();
        for (int first = 0; first < 7; first++) {
            for (int last = first; last < 7; last++) {
                periods.add(Period.ofClosed(START.plusDays(first), START.plusDays(last)));
            }
        }
        return periods.build();
    }

    private static Set<LocalDate> days(Period period) {
        return START.minusDays(3)
                .datesUntil(START.plusDays(10))
                .filter(period::contains)
                .collect(Collectors.toSet());
    }

    @Example
    void relations_agree_with_the_days() {
        week().forEach(one -> week().forEach(other -> {
            Set<LocalDate> common = Sets.intersection(days(one), days(other));
            Set<LocalDate> all = Sets.union(days(one), days(other));
            boolean touching = days(one).stream()
                    .anyMatch(day ->
                            days(other).contains(day.plusDays(1)) || days(other).contains(day.minusDays(1)));
            assertThat(one.encloses(other)).isEqualTo(days(one).containsAll(days(other)));
            assertThat(one.overlaps(other)).isEqualTo(!common.isEmpty());
            assertThat(one.abuts(other)).isEqualTo(common.isEmpty() && touching);
            assertThat(one.isConnected(other)).isEqualTo(isUnbroken(all));
            assertThat(one.intersection(other).map(PeriodProperties::days).orElse(Set.of()))
                    .isEqualTo(common);
        }));
    }

    private static boolean isUnbroken(Set<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        return first.datesUntil(last.plusDays(1)).allMatch(days::contains);
    }

    @Example
    void place_of_a_date_agrees_with_its_days() {
        List<Period> periods = List.of(
                Period.ofYear(2021), Period.parse("2021-02-15/2021-03-22"), Period.parse("2020-03-01/2021-09-01"));
        Days.dates(2020, 2022)
                .forEach(date -> periods.forEach(period -> {
                    LongStream days = LongStream.of(Days.of(date));
                    long inside = days.filter(day -> period.contains(LocalDate.ofEpochDay(day)))
                            .count();
                    Within expected = inside == Days.of(date).length
                            ? Within.INSIDE
                            : inside == 0 ? Within.OUTSIDE : Within.PARTLY;
                    assertThat(period.placeOf(date))
                            .as("%s in %s", date, period)
                            .isEqualTo(expected);
                }));
    }

    @Example
    void place_of_a_span_agrees_with_its_courses() {
        List<PartialDate> dates = Stream.of(
                        "2021-01-28", "2021-01-29", "2021-02-04", "2021-02-05", "2021-01", "2021-02")
                .map(PartialDate::parse)
                .toList();
        Days.spans(dates)
                .forEach(span -> week().forEach(period -> {
                    long start = period.start().toEpochDay();
                    long last = period.last().toEpochDay();
                    List<Days.Course> courses = Days.courses(span);
                    boolean inside =
                            courses.stream().allMatch(course -> start <= course.first() && course.last() <= last);
                    boolean outside =
                            courses.stream().allMatch(course -> course.last() < start || last < course.first());
                    assertThat(period.placeOf(span))
                            .as("%s in %s", span, period)
                            .isEqualTo(inside ? Within.INSIDE : outside ? Within.OUTSIDE : Within.PARTLY);
                }));
    }

    @Example
    void periods_of_a_week_differ_and_hash_apart() {
        assertThat(week()).doesNotHaveDuplicates();
        assertThat(week().stream().map(Period::hashCode).distinct()).hasSizeGreaterThan(week().size() / 2);
    }

    @Property
    void text_form_is_read_back(@ForAll Period period) {
        assertThat(Period.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void intersection_is_enclosed_by_both(@ForAll Period one, @ForAll Period other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        one.intersection(other).ifPresent(common -> {
            assertThat(one.encloses(common)).isTrue();
            assertThat(other.encloses(common)).isTrue();
        });
    }
}
