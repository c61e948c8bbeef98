package nl.collectief.json;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.collectief.model.area.Boundaries;

/**
 * What came of reading boundaries: the boundaries, or every fault that keeps them from being so. Immutable and thread-safe.
 *
 * @param boundaries the boundaries, empty exactly if there are problems
 * @param problems every fault, in the order of the document
 */
public record BoundariesReading(Optional<Boundaries> boundaries, List<Problem> problems) {
    public BoundariesReading {
        requireNonNull(boundaries, "boundaries");
        problems = List.copyOf(problems);
        if (boundaries.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a document gives boundaries or problems, never both or neither");
        }
    }

    /**
     * Returns the boundaries.
     *
     * @throws IllegalStateException if there are none; the message names every problem
     */
    public Boundaries orElseThrow() {
        return boundaries.orElseThrow(() -> new IllegalStateException(problems.stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "no boundaries can be read from this document:\n", ""))));
    }
}
