package nl.collectief.model.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import nl.collectief.model.text.Text;

/**
 * The brute-force model of counts: what a count means is the set of numbers it can be. Arithmetic is checked by doing it
 * on every combination of such numbers.
 */
final class TinyCounts {
    static final Text MANY = Text.of("veel", "many");

    private TinyCounts() {}

    /** Every count whose numbers are at most {@code most}, with a wording and without. */
    static List<Count> upTo(long most) {
        ImmutableSet.Builder<Count> counts = ImmutableSet.builder();
        for (long least = 0; least <= most; least++) {
            for (Optional<Long> upper : optional(least, most)) {
                for (Optional<Long> stated : optional(least, upper.orElse(most))) {
                    counts.add(Count.of(least, upper, stated, List.of()));
                    counts.add(Count.of(least, upper, stated, List.of(MANY)));
                }
            }
        }
        return counts.build().asList();
    }

    /** Every pair of bounds up to {@code most}, without points and wordings. */
    static List<Count> boundsUpTo(long most) {
        return upTo(most).stream()
                .filter(count -> count.worded().isEmpty()
                        && (count.isExact() || count.stated().isEmpty()))
                .toList();
    }

    private static List<Optional<Long>> optional(long from, long to) {
        ImmutableList.Builder<Optional<Long>> values = ImmutableList.builder();
        values.add(Optional.empty());
        LongStream.rangeClosed(from, to).mapToObj(Optional::of).forEach(values::add);
        return values.build();
    }

    /** The numbers a count can be, looking no further than {@code horizon}. */
    static long[] numbers(Count count, long horizon) {
        return LongStream.rangeClosed(count.atLeast(), count.atMost().orElse(horizon))
                .toArray();
    }

    /** What an operation can give on the numbers of two counts, found by trying all of them. */
    static Count attainable(Count one, Count other, BiFunction<Long, Long, Set<Long>> operation) {
        LongStream near = results(one, other, operation, 8);
        LongStream far = results(one, other, operation, 16);
        long[] sorted = near.sorted().toArray();
        long most = sorted[sorted.length - 1];
        // What grows with the horizon has no upper bound.
        boolean bounded = far.max().orElseThrow() == most;
        return Count.of(sorted[0], Optional.of(most).filter(number -> bounded), Optional.empty(), List.of());
    }

    private static LongStream results(
            Count one, Count other, BiFunction<Long, Long, Set<Long>> operation, long horizon) {
        return LongStream.of(numbers(one, horizon))
                .flatMap(a -> LongStream.of(numbers(other, horizon))
                        .flatMap(b -> operation.apply(a, b).stream().mapToLong(Long::longValue)));
    }
}
