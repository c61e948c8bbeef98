package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.collectief.evaluation.course.Certainty;
import nl.collectief.evaluation.course.Course;
import nl.collectief.evaluation.course.Courses;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Participation;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** How say, ownership and roles went over the years, in tables of words: one column for what has no date, one for each year. */
final class CourseSection {
    private static final Period EVER = Period.of(
            PartialDate.ofYear(PartialDate.FIRST_YEAR).earliest(),
            PartialDate.ofYear(PartialDate.LAST_YEAR).latest());

    private final Wording wording;
    private final SortedSet<Integer> years;

    private CourseSection(Reading reading, Courses courses) {
        this.wording = reading.wording();
        this.years = ImmutableSortedSet.<Integer>naturalOrder()
                .addAll(courses.years())
                .add(reading.period().start().getYear())
                .add(reading.period().last().getYear())
                .build();
    }

    static View of(Reading reading) {
        Courses courses = Courses.of(reading.dossier());
        CourseSection section = new CourseSection(reading, courses);
        List<View> tables = ImmutableList.<View>builder()
                .addAll(section.table("participation", courses.participation(), section::said))
                .addAll(section.table("ownership", courses.ownership(), section::carried))
                .addAll(section.table("roles", courses.roles(), section::held))
                .build();
        return reading.section("course").put("none", tables.isEmpty()).put("tables", tables);
    }

    private <T> List<View> table(
            String name, List<Courses.Row<T>> rows, BiFunction<Courses.Row<T>, Period, List<Line>> cell) {
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(new View()
                .put("key", name)
                .put("caption", wording.say("course." + name))
                .put("note", wording.say("course." + name + "-note"))
                .lines(
                        "years",
                        years.stream()
                                .map(year -> wording.plain(String.valueOf(year)))
                                .toList())
                .rows(rows.stream().map(row -> row(row, cell)).toList()));
    }

    private <T> View row(Courses.Row<T> row, BiFunction<Courses.Row<T>, Period, List<Line>> cell) {
        ImmutableList.Builder<View> cells = ImmutableList.builder();
        cells.add(cell(wording.say("course.undated"), undated(row, cell)));
        for (int year : years) {
            cells.add(cell(wording.plain(String.valueOf(year)), cell.apply(row, Period.ofYear(year))));
        }
        return new View()
                .put("name", wording.name(row.of()))
                .put("who", wording.constants(row.stances()))
                .put("cells", cells.build());
    }

    /** What has no date is asked of all time and told once. */
    private <T> List<Line> undated(Courses.Row<T> row, BiFunction<Courses.Row<T>, Period, List<Line>> cell) {
        List<T> undated = row.course().in(EVER).stream()
                .filter(held -> held.certainty() == Certainty.UNDATED)
                .map(Course.Held::what)
                .toList();
        return undated.isEmpty()
                ? List.of()
                : cell.apply(
                        new Courses.Row<>(row.of(), row.stances(), Course.ofSpans(undated, one -> Optional.empty())),
                        EVER);
    }

    private static View cell(Line year, List<Line> said) {
        return new View().put("year", year).put("empty", said.isEmpty()).lines("said", said);
    }

    private List<Line> said(Courses.Row<Participation> row, Period period) {
        return lines(
                row,
                period,
                say -> say.rung()
                        .map(wording::constant)
                        .or(() -> say.says().map(wording::text))
                        .orElseGet(() -> wording.say("course.no-rung")));
    }

    private List<Line> carried(Courses.Row<OwnershipChange> row, Period period) {
        return lines(row, period, change -> wording.constant(change.stage()));
    }

    private <T> List<Line> lines(Courses.Row<T> row, Period period, Function<T, Line> said) {
        return shown(row, period).stream()
                .map(held -> held.certainty() == Certainty.PERHAPS
                        ? wording.say("course.perhaps", Map.of("what", said.apply(held.what())))
                        : said.apply(held.what()))
                .toList();
    }

    /** Of a year only what is dated; of all time what is not. */
    private static <T> List<Course.Held<T>> shown(Courses.Row<T> row, Period period) {
        return row.course().in(period).stream()
                .filter(held -> (held.certainty() == Certainty.UNDATED) == period.equals(EVER))
                .toList();
    }

    private List<Line> held(Courses.Row<RoleHolder> row, Period period) {
        if (shown(row, period).isEmpty()) {
            return List.of();
        }
        Count number = period.equals(EVER)
                ? Count.sum(shown(row, period).stream()
                        .map(held -> held.what().number().orElse(Count.atLeast(1)))
                        .toList())
                : Courses.holders(row, period);
        return List.of(wording.count(number));
    }
}
