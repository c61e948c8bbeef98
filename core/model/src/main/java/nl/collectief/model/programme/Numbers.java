package nl.collectief.model.programme;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;

/** Counts worked out for a check: of more than a count can hold, which nobody can have meant, there is nothing to tell. */
final class Numbers {
    private Numbers() {}

    static Optional<Count> sum(Stream<Count> counts) {
        return held(() -> Count.sum(counts.toList()));
    }

    static Optional<Count> product(Count one, Count other) {
        return held(() -> one.times(other));
    }

    private static Optional<Count> held(Supplier<Count> number) {
        try {
            return Optional.of(number.get());
        } catch (ArithmeticException aboveAllCounts) {
            return Optional.empty();
        }
    }
}
