package nl.collectief.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.collectief.model.text.Text;

/** What holds for all counts. Plain methods, so that any engine can try them. */
final class CountLaws {
    private CountLaws() {}

    static void partsAreConsistent(Count count) {
        long most = count.atMost().orElse(Count.MAX);
        assertThat(count.atLeast()).isBetween(0L, most);
        count.stated().ifPresent(stated -> assertThat(stated).isBetween(count.atLeast(), most));
        if (count.isExact()) {
            assertThat(count.stated()).contains(count.atLeast());
        }
    }

    static void operationsCommute(Count a, Count b) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.distinctWith(b)).isEqualTo(b.distinctWith(a));
    }

    static void operationsAssociate(Count a, Count b, Count c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.distinctWith(b).distinctWith(c)).isEqualTo(a.distinctWith(b.distinctWith(c)));
    }

    static void productsAssociate(Count a, Count b, Count c) {
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
    }

    static void productsDistribute(Count a, Count b, Count c) {
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
    }

    static void zeroIsNeutral(Count count) {
        assertThat(count.plus(Count.ZERO)).isEqualTo(count);
        assertThat(count.distinctWith(Count.ZERO)).isEqualTo(count);
        assertThat(count.times(Count.exact(1))).isEqualTo(count);
    }

    /** The law of exactness: what has no upper bound makes no sum exact. */
    static void unboundedNeverBecomesExact(Count count, Text wording) {
        Count sum = count.plus(Count.worded(wording));
        assertThat(sum.isExact()).isFalse();
        assertThat(sum.isBounded()).isFalse();
        assertThat(sum.stated()).isEmpty();
        assertThat(sum.worded()).containsAll(count.worded()).contains(wording);
        assertThat(sum.atLeast()).isEqualTo(count.atLeast());
    }

    static void wordsDoNotChangeNumbers(Count count, Text wording) {
        Count worded = count.withWording(wording);
        assertThat(worded.atLeast()).isEqualTo(count.atLeast());
        assertThat(worded.atMost()).isEqualTo(count.atMost());
        assertThat(worded.stated()).isEqualTo(count.stated());
    }

    static void textFormIsReadBack(Count count) {
        Count silent = Count.of(count.atLeast(), count.atMost(), count.stated(), Set.of());
        assertThat(Count.parse(silent.toString())).isEqualTo(silent);
    }

    /** No operation leaves out a number that can be (sound), nor lets in one that cannot (tight). */
    static void operationsAreSoundAndTight(Count a, Count b) {
        assertSameBounds(a.plus(b), TinyCounts.attainable(a, b, (x, y) -> Set.of(x + y)));
        assertSameBounds(a.times(b), TinyCounts.attainable(a, b, (x, y) -> Set.of(x * y)));
        // Two groups of x and y people share from none of them to all of the smaller.
        assertSameBounds(
                a.distinctWith(b),
                TinyCounts.attainable(
                        a,
                        b,
                        (x, y) -> LongStream.rangeClosed(Math.max(x, y), x + y)
                                .boxed()
                                .collect(Collectors.toSet())));
    }

    private static void assertSameBounds(Count result, Count attainable) {
        assertThat(result.atLeast()).isEqualTo(attainable.atLeast());
        assertThat(result.atMost()).isEqualTo(attainable.atMost());
    }

    static void comparisonAgreesWithTheNumbers(Count a, Count b) {
        long[] left = TinyCounts.numbers(a, 8);
        long[] right = TinyCounts.numbers(b, 8);
        assertThat(a.certainlyLessThan(b))
                .isEqualTo(
                        LongStream.of(left).allMatch(x -> LongStream.of(right).allMatch(y -> x < y)));
        assertThat(a.certainlyEquals(b))
                .isEqualTo(
                        LongStream.of(left).allMatch(x -> LongStream.of(right).allMatch(y -> x == y)));
        assertThat(a.mayEqual(b))
                .isEqualTo(
                        LongStream.of(left).anyMatch(x -> LongStream.of(right).anyMatch(y -> x == y)));
    }
}
