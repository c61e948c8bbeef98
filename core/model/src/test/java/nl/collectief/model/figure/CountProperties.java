package nl.collectief.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import nl.collectief.model.GroundArbitraries;
import nl.collectief.model.text.Text;

@Domain(GroundArbitraries.class)
@Domain(DomainContext.Global.class)
class CountProperties {
    // Every count up to 3, of every form, stands for all: nothing in the arithmetic depends on how large a number is.
    private static final List<Count> TINY = TinyCounts.upTo(3);
    private static final List<Count> TINIEST = TinyCounts.upTo(2);

    @Example
    void tiny_counts_are_many_and_consistent() {
        assertThat(TINY).hasSize(80).doesNotHaveDuplicates();
        TINY.forEach(CountLaws::partsAreConsistent);
    }

    @Example
    void tiny_counts_hash_apart() {
        assertThat(TINY.stream().map(Count::hashCode).distinct()).hasSizeGreaterThan(TINY.size() / 2);
    }

    @Example
    void arithmetic_on_tiny_counts_is_sound_and_tight() {
        TINY.forEach(a -> TINY.forEach(b -> CountLaws.operationsAreSoundAndTight(a, b)));
    }

    @Example
    void results_of_tiny_counts_are_consistent() {
        TINY.forEach(a -> TINY.forEach(b -> {
            CountLaws.partsAreConsistent(a.plus(b));
            CountLaws.partsAreConsistent(a.times(b));
            CountLaws.partsAreConsistent(a.distinctWith(b));
        }));
    }

    @Example
    void tiny_counts_commute() {
        TINY.forEach(a -> TINY.forEach(b -> CountLaws.operationsCommute(a, b)));
    }

    @Example
    void tiny_counts_associate() {
        TINIEST.forEach(a -> TINIEST.forEach(b -> TINIEST.forEach(c -> {
            CountLaws.operationsAssociate(a, b, c);
            CountLaws.productsAssociate(a, b, c);
            CountLaws.productsDistribute(a, b, c);
        })));
    }

    @Example
    void zero_is_neutral_for_tiny_counts() {
        TINY.forEach(CountLaws::zeroIsNeutral);
    }

    @Example
    void points_add_and_multiply_where_both_are_stated() {
        TINY.forEach(a -> TINY.forEach(b -> {
            boolean stated = a.stated().isPresent() && b.stated().isPresent();
            assertThat(a.plus(b).stated().isPresent()).isEqualTo(stated);
            assertThat(a.times(b).stated().isPresent()).isEqualTo(stated || a.isZero() || b.isZero());
            if (stated) {
                assertThat(a.plus(b).stated())
                        .contains(a.stated().get() + b.stated().get());
                assertThat(a.times(b).stated())
                        .contains(a.stated().get() * b.stated().get());
            }
        }));
    }

    @Example
    void comparison_of_tiny_counts_agrees_with_their_numbers() {
        TINY.forEach(a -> TINY.forEach(b -> CountLaws.comparisonAgreesWithTheNumbers(a, b)));
    }

    @Example
    void tiny_counts_are_read_back() {
        TINY.forEach(CountLaws::textFormIsReadBack);
    }

    @Example
    void tiny_counts_without_words_have_labels_of_their_own() {
        List<Count> silent =
                TINY.stream().filter(count -> count.worded().isEmpty()).toList();
        assertThat(silent.stream().map(Count::label)).doesNotHaveDuplicates();
        assertThat(silent.stream().map(Count::toString)).doesNotHaveDuplicates();
    }

    @Property
    void counts_are_consistent(@ForAll Count count) {
        CountLaws.partsAreConsistent(count);
    }

    @Property
    void operations_commute(@ForAll Count a, @ForAll Count b) {
        CountLaws.operationsCommute(a, b);
    }

    @Property
    void operations_associate(@ForAll Count a, @ForAll Count b, @ForAll Count c) {
        CountLaws.operationsAssociate(a, b, c);
    }

    @Property
    void products_distribute_over_sums(@ForAll Count a, @ForAll Count b, @ForAll Count c) {
        CountLaws.productsDistribute(a, b, c);
    }

    @Property
    void zero_is_neutral(@ForAll Count count) {
        CountLaws.zeroIsNeutral(count);
    }

    @Property
    void a_worded_count_makes_no_sum_exact(@ForAll Count count, @ForAll Text wording) {
        CountLaws.unboundedNeverBecomesExact(count, wording);
    }

    @Property
    void words_do_not_change_numbers(@ForAll Count count, @ForAll Text wording) {
        CountLaws.wordsDoNotChangeNumbers(count, wording);
    }

    @Property
    void exact_counts_agree_with_integers(
            @ForAll @LongRange(min = 0, max = 1_000_000) long a, @ForAll @LongRange(min = 0, max = 1_000_000) long b) {
        assertThat(Count.exact(a).plus(Count.exact(b))).isEqualTo(Count.exact(a + b));
        assertThat(Count.exact(a).times(Count.exact(b))).isEqualTo(Count.exact(a * b));
        assertThat(Count.exact(a).certainlyLessThan(Count.exact(b))).isEqualTo(a < b);
        assertThat(Count.exact(a).certainlyEquals(Count.exact(b))).isEqualTo(a == b);
    }

    @Property
    void sums_do_not_depend_on_the_order(@ForAll List<Count> counts) {
        List<Count> reversed = new ArrayList<>(counts);
        Collections.reverse(reversed);
        assertThat(Count.sum(reversed)).isEqualTo(Count.sum(counts));
        assertThat(Count.distinct(reversed)).isEqualTo(Count.distinct(counts));
    }

    @Property
    void different_people_are_never_more_than_attendances(@ForAll List<Count> counts) {
        assertThat(Count.distinct(counts).atLeast())
                .isLessThanOrEqualTo(Count.sum(counts).atLeast());
        assertThat(Count.distinct(counts).atMost()).isEqualTo(Count.sum(counts).atMost());
    }

    @Property
    void text_form_is_read_back(@ForAll Count count) {
        CountLaws.textFormIsReadBack(count);
    }

    @Property(tries = 1000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void generated_counts_cover_the_forms(@ForAll Count count) {
        Statistics.label("exact").collect(count.isExact());
        Statistics.label("exact").coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("bounded").collect(count.isBounded());
        Statistics.label("bounded").coverage(coverage -> coverage.check(false).percentage(share -> share > 10));
        Statistics.label("worded").collect(!count.worded().isEmpty());
        Statistics.label("worded").coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }
}
