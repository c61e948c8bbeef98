package nl.collectief.evaluation;

import static nl.collectief.evaluation.Given.YEAR;
import static nl.collectief.evaluation.Given.count;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.collectief.evaluation.Worlds.World;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Within;

class EvaluationProperties {
    private static final Metric ATTENDANCES = Metrics.attendances(Stance.PARENT);
    private static final Metric DIFFERENT = Metrics.differentPeople(Stance.PARENT);
    private static final int WORLDS = 24;

    @Provide
    Arbitrary<List<Session>> sessions() {
        return SampleDossiers.sessions(false);
    }

    @Provide
    Arbitrary<List<Session>> overlapping() {
        return SampleDossiers.sessions(true);
    }

    private static Evaluation evaluation(List<Session> sessions) {
        return Evaluation.of(Given.dossier(SampleDossiers.records(sessions)), YEAR);
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void every_true_total_lies_within_the_bounds(@ForAll("overlapping") List<Session> sessions, @ForAll Random random) {
        Evaluation evaluation = evaluation(sessions);
        Worlds worlds = new Worlds(sessions, random);
        long shared = 0;
        for (int i = 0; i < WORLDS; i++) {
            World world = worlds.any();
            shared += world.shared();
            List<Long> attendance = world.attendance(sessions.stream());
            holds(evaluation.total(Metrics.SESSIONS), attendance.size());
            holds(evaluation.total(ATTENDANCES), sum(attendance));
            // The same people every time, or never the same.
            holds(
                    evaluation.total(DIFFERENT),
                    attendance.stream().mapToLong(n -> n).max().orElse(0));
            holds(evaluation.total(DIFFERENT), sum(attendance));
        }
        Statistics.label("meetings counted by two records")
                .collect(shared > 0)
                .coverage(found -> found.check(true).percentage(share -> share > 20));
    }

    @Property
    void every_true_part_lies_within_its_bounds(@ForAll("overlapping") List<Session> sessions, @ForAll Random random) {
        Evaluation evaluation = evaluation(sessions);
        Worlds worlds = new Worlds(sessions, random);
        for (int i = 0; i < WORLDS / 2; i++) {
            World world = worlds.any();
            for (Metric metric : List.of(Metrics.SESSIONS, ATTENDANCES)) {
                for (Breakdown breakdown : metric.breakdowns()) {
                    for (Cell cell : evaluation.by(metric, breakdown)) {
                        List<Long> attendance = world.attendance(sessions.stream()
                                .filter(session -> cell.records().contains(session.id())));
                        holds(cell, metric.equals(ATTENDANCES) ? sum(attendance) : attendance.size());
                    }
                }
            }
        }
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(number -> number).sum();
    }

    private static void holds(Cell cell, long truth) {
        Count count = count(cell);
        assertThat(truth)
                .as("%s", cell)
                .isBetween(count.atLeast(), count.atMost().orElse(Long.MAX_VALUE));
    }

    @Property
    void the_parts_of_a_sum_add_up_to_its_total(@ForAll("sessions") List<Session> sessions) {
        Evaluation evaluation = evaluation(sessions);
        for (Metric metric : List.of(Metrics.SESSIONS, ATTENDANCES, Metrics.ACTIVITIES_WITH_PARTS)) {
            for (Breakdown breakdown : metric.breakdowns()) {
                assertThat(sumOf(evaluation.by(metric, breakdown)))
                        .as("%s by %s", metric, breakdown)
                        .isEqualTo(count(
                                evaluation.by(metric, breakdown).isEmpty()
                                        ? emptyTotal(evaluation, metric)
                                        : evaluation.total(metric)));
            }
        }
    }

    /** Of no parts the sum is zero, while the total says that there is none; so this compares nothing. */
    private static Cell emptyTotal(Evaluation evaluation, Metric metric) {
        Cell total = evaluation.total(metric);
        assertThat(total.value().value()).isEmpty();
        return new Cell(
                metric,
                Breakdown.TOTAL,
                Key.WHOLE,
                total.label(),
                Observation.of(Figure.of(Count.ZERO)),
                List.of(),
                List.of());
    }

    @Property
    void overlapping_parts_never_come_to_less_than_the_total(@ForAll("overlapping") List<Session> sessions) {
        Evaluation evaluation = evaluation(sessions);
        for (Metric metric : List.of(Metrics.SESSIONS, ATTENDANCES)) {
            for (Breakdown breakdown : metric.breakdowns()) {
                List<Cell> parts = evaluation.by(metric, breakdown);
                Count total = count(evaluation.total(metric));
                if (!parts.isEmpty()) {
                    assertThat(sumOf(parts).atLeast()).isGreaterThanOrEqualTo(total.atLeast());
                    assertThat(sumOf(parts).atMost()).isEqualTo(total.atMost());
                }
            }
        }
    }

    private static Count sumOf(List<Cell> cells) {
        return Count.sum(cells.stream().map(Given::count).toList());
    }

    @Property
    void every_record_stands_in_exactly_one_cell_of_each_breakdown(@ForAll("overlapping") List<Session> sessions) {
        Evaluation evaluation = evaluation(sessions);
        for (Metric metric : evaluation.metrics()) {
            List<Ref<?>> all = evaluation.total(metric).records();
            for (Breakdown breakdown : metric.breakdowns()) {
                List<Ref<?>> placed = evaluation.by(metric, breakdown).stream()
                        .flatMap(cell -> cell.records().stream())
                        .toList();
                assertThat(placed).hasSameSizeAs(all).hasSameElementsAs(all);
            }
        }
    }

    @Property
    void the_order_of_records_does_not_matter(@ForAll("overlapping") List<Session> sessions, @ForAll Random random) {
        List<Entry> shuffled = new ArrayList<>(SampleDossiers.records(sessions));
        Collections.shuffle(shuffled, random);
        Evaluation one = evaluation(sessions);
        Evaluation other = Evaluation.of(Given.dossier(shuffled), YEAR);
        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.cells()).isEqualTo(one.cells());
        assertThat(other.toTable()).isEqualTo(one.toTable());
    }

    @Property
    void the_total_is_the_merge_of_the_sums_of_any_parts_of_the_dossier(
            @ForAll("overlapping") List<Session> sessions, @ForAll Random random) {
        Frame frame = Frame.of(Given.dossier(SampleDossiers.records(sessions)), YEAR);
        Evaluation evaluation = evaluation(sessions);
        for (Metric metric : evaluation.metrics()) {
            Accumulation here = metric.empty();
            Accumulation there = metric.empty();
            for (Entry record : frame.dossier().records()) {
                List<Contribution> part =
                        metric.contribution(record, frame).stream().toList();
                if (random.nextBoolean()) {
                    here = new Samples.Adding(here, part).sum();
                } else {
                    there = new Samples.Adding(there, part).sum();
                }
            }
            assertThat(there.merge(here).result())
                    .isEqualTo(evaluation.total(metric).value());
        }
    }

    @Property
    void a_session_more_never_narrows_from_above(@ForAll("sessions") List<Session> sessions) {
        if (!sessions.isEmpty()) {
            Evaluation all = evaluation(sessions);
            Evaluation fewer = evaluation(sessions.subList(0, sessions.size() - 1));
            for (Metric metric : List.of(Metrics.SESSIONS, ATTENDANCES, DIFFERENT)) {
                Count more = count(all.total(metric));
                Count less = count(fewer.total(metric));
                assertThat(more.atLeast()).isGreaterThanOrEqualTo(less.atLeast());
                boolean none = fewer.total(metric).records().isEmpty();
                assertThat(more.atMost().orElse(Long.MAX_VALUE))
                        .isGreaterThanOrEqualTo(none ? 0 : less.atMost().orElse(Long.MAX_VALUE));
            }
        }
    }

    @Property
    void what_is_outside_is_in_no_figure_and_what_is_partly_inside_is_named(
            @ForAll("overlapping") List<Session> sessions) {
        Evaluation evaluation = evaluation(sessions);
        Set<Ref<?>> outside = refs(sessions, Within.OUTSIDE);
        Set<Ref<?>> partly = refs(sessions, Within.PARTLY);
        assertThat(evaluation.outside()).extracting(Placement::record).hasSameElementsAs(outside);
        assertThat(evaluation.partly()).extracting(Placement::record).hasSameElementsAs(partly);
        Cell total = evaluation.total(Metrics.SESSIONS);
        assertThat(total.records()).noneMatch(outside::contains);
        assertThat(total.records(Caveat.Reason.PARTLY_IN_PERIOD)).hasSameElementsAs(partly);
    }

    private static Set<Ref<?>> refs(List<Session> sessions, Within within) {
        Set<Ref<?>> refs = new HashSet<>();
        sessions.stream()
                .filter(session -> YEAR.placeOf(session.when().orElseThrow()) == within)
                .forEach(session -> refs.add(session.id()));
        return refs;
    }

    @Property(tries = 50)
    void every_figure_reads_on_one_line(@ForAll("overlapping") List<Session> sessions) {
        assertThat(evaluation(sessions).cells())
                .extracting(Cell::toString)
                .allMatch(line -> line.length() <= 120 && !line.contains("\n"));
    }
}
