package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.collectief.model.GroundArbitraries;
import nl.collectief.model.time.Days.Course;

@Domain(GroundArbitraries.class)
class SpanProperties {
    // Days at, before and after the ends of months, and months: every way in which two dates can lie to one another.
    private static final List<PartialDate> DATES = Stream.of(
                    "2021-01-31", "2021-02-01", "2021-02-02", "2021-02-27", "2021-01", "2021-02", "2021-03")
            .map(PartialDate::parse)
            .toList();
    private static final List<Span> SPANS = Days.spans(DATES);

    @Example
    void outer_bounds_are_those_of_the_courses() {
        SPANS.forEach(span -> {
            assertThat(span.earliest()).isEqualTo(Days.day(firsts(span).min().orElseThrow()));
            assertThat(span.latest()).isEqualTo(Days.day(lasts(span).max().orElseThrow()));
        });
    }

    @Example
    void included_dates_agree_with_every_course() {
        SPANS.forEach(span -> DATES.forEach(date -> {
            List<Course> courses = Days.courses(span);
            long[] days = Days.of(date);
            assertThat(span.certainlyIncludes(date))
                    .as("%s certainly includes %s", span, date)
                    .isEqualTo(courses.stream()
                            .allMatch(course -> LongStream.of(days).allMatch(course::includes)));
            assertThat(span.mayInclude(date))
                    .as("%s may include %s", span, date)
                    .isEqualTo(courses.stream()
                            .anyMatch(course -> LongStream.of(days).anyMatch(course::includes)));
        }));
    }

    @Example
    void relations_of_spans_agree_with_their_courses() {
        SPANS.forEach(one -> SPANS.forEach(other -> {
            // Beginnings and ends are asked apart, so the extremes of each stand for all courses.
            long first = firsts(one).min().orElseThrow();
            long last = lasts(one).max().orElseThrow();
            assertThat(one.certainlyWithin(other))
                    .as("%s certainly within %s", one, other)
                    .isEqualTo(firsts(other).allMatch(start -> start <= first)
                            && lasts(other).allMatch(end -> last <= end));
            assertThat(one.certainlyBefore(other))
                    .as("%s certainly before %s", one, other)
                    .isEqualTo(firsts(other).allMatch(start -> last < start));
            assertThat(one.mayOverlap(other))
                    .as("%s may overlap %s", one, other)
                    .isEqualTo(firsts(other).anyMatch(start -> start <= last)
                            && lasts(other).anyMatch(end -> first <= end));
            assertThat(one.certainlyOverlaps(other))
                    .as("%s certainly overlaps %s", one, other)
                    .isEqualTo(firsts(other).max().orElseThrow()
                                    <= lasts(one).min().orElseThrow()
                            && firsts(one).max().orElseThrow()
                                    <= lasts(other).min().orElseThrow());
        }));
    }

    private static LongStream firsts(Span span) {
        return Days.courses(span).stream().mapToLong(Course::first);
    }

    private static LongStream lasts(Span span) {
        return Days.courses(span).stream().mapToLong(Course::last);
    }

    @Example
    void all_of_them_are_read_back() {
        SPANS.forEach(span -> assertThat(Span.parse(span.toString())).isEqualTo(span));
        assertThat(SPANS.stream().map(Span::toString)).doesNotHaveDuplicates();
        assertThat(SPANS.stream().map(Span::hashCode).distinct()).hasSizeGreaterThan(SPANS.size() / 2);
    }

    @Property
    void text_form_is_read_back(@ForAll Span span) {
        assertThat(Span.parse(span.toString())).isEqualTo(span);
    }

    @Property
    void what_is_certain_may_be(@ForAll Span one, @ForAll Span other, @ForAll PartialDate date) {
        if (one.certainlyIncludes(date)) {
            assertThat(one.mayInclude(date)).isTrue();
        }
        if (one.certainlyWithin(other)) {
            assertThat(one.mayOverlap(other)).isTrue();
        }
        assertThat(one.mayOverlap(other)).isEqualTo(other.mayOverlap(one));
        assertThat(one.mayOverlap(other)).isNotEqualTo(one.certainlyBefore(other) || other.certainlyBefore(one));
    }
}
