package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Holds what is told for sure of two times against every pair of days they can have begun and ended on. */
class TimesProperties {
    private static final List<PartialDate> DATES = Stream.of(
                    "2019", "2020", "2020-late", "2020-12", "2020-12-31", "2021-01-01", "2021-early", "2021")
            .map(PartialDate::parse)
            .toList();
    private static final LocalDate NEVER_BEGAN = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER_ENDED = LocalDate.of(2199, 12, 31);

    private record Course(LocalDate first, LocalDate last) {}

    private static List<Optional<PartialDate>> ends() {
        List<Optional<PartialDate>> ends = new ArrayList<>(List.of(Optional.empty()));
        DATES.forEach(date -> ends.add(Optional.of(date)));
        return ends;
    }

    private static List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (Optional<PartialDate> from : ends()) {
            for (Optional<PartialDate> until : ends()) {
                if ((from.isPresent() || until.isPresent()) && !Times.before(until, from)) {
                    spans.add(Span.of(from, until));
                }
            }
        }
        return spans;
    }

    /** The first and the last days a date can be are enough: between them nothing turns. */
    private static List<Course> courses(Span span) {
        List<Course> courses = new ArrayList<>();
        for (LocalDate first : days(span.from(), NEVER_BEGAN)) {
            for (LocalDate last : days(span.until(), NEVER_ENDED)) {
                if (!last.isBefore(first)) {
                    courses.add(new Course(first, last));
                }
            }
        }
        // Both ends may lie on one day somewhere within both dates.
        if (span.from().isPresent() && span.until().isPresent()) {
            LocalDate day = max(span.from().get().earliest(), span.until().get().earliest());
            if (!day.isAfter(span.from().get().latest())) {
                courses.add(new Course(day, day));
            }
        }
        return courses;
    }

    private static List<LocalDate> days(Optional<PartialDate> date, LocalDate open) {
        return date.map(of -> List.of(of.earliest(), of.latest())).orElse(List.of(open));
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean overlap(Course one, Course other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }

    @Test
    void what_is_told_to_leave_its_whole_does_so_on_whatever_days() {
        int told = 0;
        for (Span part : spans()) {
            for (Span whole : spans()) {
                boolean possible = courses(part).stream()
                        .anyMatch(one -> courses(whole).stream().anyMatch(other -> fits(one, part, other, whole)));
                if (Times.leaves(part, whole)) {
                    assertThat(possible).as(part + " leaves " + whole).isFalse();
                    told++;
                }
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    /** An open end of a part is no claim that it outlasts its whole. */
    private static boolean fits(Course one, Span part, Course other, Span whole) {
        return overlap(one, other)
                && (part.from().isEmpty()
                        || whole.from().isEmpty()
                        || !one.first().isBefore(other.first()))
                && (part.until().isEmpty()
                        || whole.until().isEmpty()
                        || !one.last().isAfter(other.last()));
    }

    @Test
    void what_is_told_to_be_apart_or_together_is_so_on_whatever_days() {
        for (Span one : spans()) {
            for (Span other : spans()) {
                boolean apart = Times.apart(one, other);
                boolean together = Times.together(Optional.of(one), Optional.of(other));
                for (Course a : courses(one)) {
                    for (Course b : courses(other)) {
                        assertThat(apart && overlap(a, b))
                                .as(one + " apart from " + other)
                                .isFalse();
                        assertThat(together && !overlap(a, b))
                                .as(one + " together with " + other)
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void what_is_told_to_stand_too_late_lies_before_something_that_stands_earlier() {
        for (PartialDate one : DATES) {
            for (PartialDate other : DATES) {
                List<Optional<Span>> list =
                        List.of(Optional.of(Span.at(one)), Optional.empty(), Optional.of(Span.at(other)));
                assertThat(Times.tooLate(list)).isEqualTo(other.certainlyBefore(one) ? List.of(2) : List.of());
            }
        }
    }
}
