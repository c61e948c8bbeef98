package nl.collectief.model.programme;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Milestone;
import nl.collectief.model.coalition.MilestoneKind;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/** What honest dates tell for sure of two times; of a time that is not recorded they tell nothing. */
final class Times {
    private Times() {}

    /** Returns whether a part surely begins before its whole, ends after it, or has no day in common with it. */
    static boolean leaves(Span part, Span whole) {
        return before(part.from(), whole.from()) || before(whole.until(), part.until()) || apart(part, whole);
    }

    /** Returns whether two surely have no day in common. */
    static boolean apart(Span one, Span other) {
        return !one.mayOverlap(other);
    }

    static boolean before(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent() && other.isPresent() && one.get().certainlyBefore(other.get());
    }

    /** Returns whether two surely have a day in common, or neither is recorded so that nothing tells them apart. */
    static boolean together(Optional<Span> one, Optional<Span> other) {
        return one.isPresent() ? other.filter(one.get()::certainlyOverlaps).isPresent() : other.isEmpty();
    }

    /** Returns when a coalition works: its period, else from the turn it began at until the turn it ended at. */
    static Optional<Span> life(Coalition coalition) {
        if (coalition.period().isPresent()) {
            return coalition.period();
        }
        Optional<PartialDate> from = coalition.milestones().stream()
                .filter(turn -> turn.kind() == MilestoneKind.STARTED)
                .findFirst()
                .flatMap(Milestone::when)
                .flatMap(Span::from);
        Optional<PartialDate> until = Optional.ofNullable(Iterables.getLast(coalition.milestones(), null))
                .filter(turn -> turn.kind() == MilestoneKind.ENDED)
                .flatMap(Milestone::when)
                .flatMap(Span::until)
                .filter(end -> !before(Optional.of(end), from));
        return from.isEmpty() && until.isEmpty() ? Optional.empty() : Optional.of(Span.of(from, until));
    }

    /** Returns the places in a list of those that surely lie before one that stands earlier in it. */
    static List<Integer> tooLate(List<Optional<Span>> times) {
        List<Integer> late = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Optional<Span> time = times.get(i);
            if (time.isPresent()
                    && times.subList(0, i).stream().flatMap(Optional::stream).anyMatch(time.get()::certainlyBefore)) {
                late.add(i);
            }
        }
        return late;
    }
}
