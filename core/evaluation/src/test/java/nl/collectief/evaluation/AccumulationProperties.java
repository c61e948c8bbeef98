package nl.collectief.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.collectief.evaluation.Samples.Adding;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.time.Within;

class AccumulationProperties {
    @Provide
    Arbitrary<Adding> addings() {
        return Samples.addings();
    }

    @Provide
    Arbitrary<Count> counts() {
        return Samples.counts();
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void however_split_and_merged_the_sum_is_the_same(@ForAll("addings") Adding adding, @ForAll Random random) {
        List<Accumulation> parts = new ArrayList<>(List.of(adding.empty()));
        for (Contribution contribution : adding.contributions()) {
            if (random.nextBoolean()) {
                parts.add(adding.empty());
            }
            int at = random.nextInt(parts.size());
            parts.set(at, parts.get(at).add(contribution));
        }
        Statistics.label("more than two parts")
                .collect(parts.size() > 2)
                .coverage(found -> found.check(true).percentage(share -> share > 20));
        Collections.shuffle(parts, random);
        while (parts.size() > 1) {
            Accumulation one = parts.remove(random.nextInt(parts.size()));
            int at = random.nextInt(parts.size());
            parts.set(at, parts.get(at).merge(one));
        }
        assertThat(parts.get(0)).isEqualTo(adding.sum());
    }

    @Property
    void the_order_of_contributions_does_not_matter(@ForAll("addings") Adding adding, @ForAll Random random) {
        List<Contribution> shuffled = new ArrayList<>(adding.contributions());
        Collections.shuffle(shuffled, random);
        assertThat(adding.sum(shuffled)).isEqualTo(adding.sum());
        assertThat(adding.sum(shuffled).result()).isEqualTo(adding.sum().result());
    }

    @Property
    void merging_commutes_and_associates(@ForAll("addings") Adding adding) {
        int third = adding.contributions().size() / 3;
        Accumulation a = adding.sum(adding.contributions().subList(0, third));
        Accumulation b = adding.sum(adding.contributions().subList(third, 2 * third));
        Accumulation c = adding.sum(
                adding.contributions().subList(2 * third, adding.contributions().size()));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
    }

    @Property
    void the_empty_accumulation_is_neutral(@ForAll("addings") Adding adding) {
        Accumulation sum = adding.sum();
        assertThat(sum.merge(adding.empty())).isEqualTo(sum);
        assertThat(adding.empty().merge(sum)).isEqualTo(sum);
    }

    @Property
    void what_lies_outside_changes_nothing(@ForAll("addings") Adding adding) {
        List<Contribution> there = adding.contributions().stream()
                .filter(contribution -> contribution.within() != Within.OUTSIDE)
                .toList();
        assertThat(adding.sum(there)).isEqualTo(adding.sum());
    }

    @Property
    void what_lies_partly_inside_never_raises_the_lower_bound(@ForAll("addings") Adding adding) {
        List<Contribution> certain = adding.contributions().stream()
                .filter(contribution -> contribution.within() == Within.INSIDE)
                .toList();
        assertThat(least(adding.sum())).isEqualTo(least(adding.sum(certain)));
    }

    /** The lower bound of a number, or of the upper half of a ratio, which has no result over nothing. */
    private static long least(Accumulation sum) {
        return sum instanceof Accumulation.Quotient ratio
                ? ratio.numerator().atLeast()
                : count(sum.result()).atLeast();
    }

    @Property
    void the_serial_form_brings_back_the_same(@ForAll("addings") Adding adding) throws Exception {
        Accumulation sum = adding.sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sum);
        }
        assertThat(read(bytes.toByteArray())).isEqualTo(sum);
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return in.readObject();
        }
    }

    @Property
    void a_sum_without_overlap_is_the_plus_of_its_parts(@ForAll List<@From("counts") Count> counts) {
        Accumulation sum = Accumulation.total();
        for (Count count : counts) {
            sum = sum.add(contribution(count, Overlap.NONE));
        }
        Count expected = Count.sum(counts);
        boolean known = !counts.isEmpty() && !expected.equals(Count.atLeast(0));
        assertThat(sum.result().value()).isEqualTo(known ? Optional.of(Figure.of(expected)) : Optional.empty());
    }

    @Property
    void what_may_be_in_a_tally_lies_between_the_two_readings(
            @ForAll("counts") Count tally, @ForAll("counts") Count apart) {
        Count both = count(Accumulation.total()
                .add(contribution(tally, Overlap.MAY_HOLD_OTHERS))
                .add(contribution(apart, Overlap.MAY_BE_AMONG))
                .result());
        // among: the tally is all there is, and holds at least what it may hold; apart: both together
        assertThat(both.atLeast()).isEqualTo(Math.max(tally.atLeast(), apart.atLeast()));
        assertThat(both.atMost()).isEqualTo(tally.plus(apart).atMost());
    }

    @Property
    void what_may_be_in_a_tally_of_another_cell_counts_in_full(@ForAll("counts") Count apart) {
        Count alone = count(Accumulation.total()
                .add(contribution(apart, Overlap.MAY_BE_AMONG))
                .result());
        assertThat(alone).isEqualTo(apart);
    }

    private static Contribution contribution(Count count, Overlap overlap) {
        return Contribution.builder()
                .record(Session.KIND.ref("s"))
                .value(count)
                .overlap(overlap)
                .build();
    }

    private static Count count(Observation<Figure> result) {
        return result.value().flatMap(Figure::count).orElse(Count.atLeast(0));
    }
}
