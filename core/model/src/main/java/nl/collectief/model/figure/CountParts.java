package nl.collectief.model.figure;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.function.LongBinaryOperator;
import nl.collectief.model.text.Text;

/** Arithmetic on the parts of a {@link Count}. */
final class CountParts {
    private CountParts() {}

    /** Combines two parts that are known; if one is not, the result is not. */
    static Optional<Long> both(Optional<Long> one, Optional<Long> other, LongBinaryOperator combined) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(combined.applyAsLong(one.get(), other.get()))
                : Optional.empty();
    }

    static long sum(long one, long other) {
        return representable(one + other);
    }

    static long product(long one, long other) {
        return representable(LongMath.saturatedMultiply(one, other));
    }

    private static long representable(long result) {
        if (result > Count.MAX) {
            throw new ArithmeticException("the sum or product of these counts is above 10^15");
        }
        return result;
    }

    static ImmutableSortedSet<Text> union(ImmutableSortedSet<Text> some, ImmutableSortedSet<Text> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        return ImmutableSortedSet.<Text>naturalOrder()
                .addAll(some)
                .addAll(others)
                .build();
    }
}
