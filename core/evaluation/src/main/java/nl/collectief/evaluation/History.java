package nl.collectief.evaluation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/**
 * What held from when, oldest first, with dates as inexact as their sources or none at all. The order is certain: a step
 * without a date came after the one before it and before the one after it. A first step without a date held from the
 * beginning, as far as is known.
 *
 * @param <T> what held
 */
final class History<T> {
    private record Step<T>(T value, LocalDate earliest, LocalDate latest) {}

    // the first and last day on which each step can have begun, given that none began before an earlier one
    private final ImmutableList<Step<T>> steps;

    private History(ImmutableList<Step<T>> steps) {
        this.steps = steps;
    }

    static <C, T> History<T> of(List<C> changes, Function<C, T> value, Function<C, Optional<PartialDate>> since) {
        LocalDate[] latest = new LocalDate[changes.size()];
        LocalDate bound = LocalDate.MAX;
        for (int i = changes.size() - 1; i >= 0; i--) {
            Optional<LocalDate> last = since.apply(changes.get(i)).map(PartialDate::latest);
            bound = last.isPresent() && last.get().isBefore(bound) ? last.get() : bound;
            latest[i] = bound;
        }
        ImmutableList.Builder<Step<T>> steps = ImmutableList.builder();
        bound = LocalDate.MIN;
        for (int i = 0; i < changes.size(); i++) {
            Optional<LocalDate> first = since.apply(changes.get(i)).map(PartialDate::earliest);
            bound = first.isPresent() && first.get().isAfter(bound) ? first.get() : bound;
            boolean fromTheBeginning = i == 0 && first.isEmpty();
            steps.add(new Step<>(value.apply(changes.get(i)), bound, fromTheBeginning ? LocalDate.MIN : latest[i]));
        }
        return new History<>(steps.build());
    }

    /** Returns the last step that has not certainly begun after the period, empty if there is none. */
    Optional<T> latestIn(Period period) {
        return steps.reverse().stream()
                .filter(step -> step.earliest.isBefore(period.endExclusive()))
                .findFirst()
                .map(Step::value);
    }

    /** Returns what held all through {@code span} for certain; empty if nothing did, or that cannot be told. */
    Optional<T> during(Optional<Span> span) {
        LocalDate from = span.flatMap(Span::earliest).orElse(LocalDate.MIN);
        LocalDate until = span.flatMap(Span::latest).orElse(LocalDate.MAX);
        for (int i = 0; i < steps.size(); i++) {
            boolean begun = !steps.get(i).latest.isAfter(from);
            boolean goneOn = i + 1 == steps.size() || steps.get(i + 1).earliest.isAfter(until);
            if (begun && goneOn) {
                return Optional.of(steps.get(i).value);
            }
        }
        return Optional.empty();
    }
}
