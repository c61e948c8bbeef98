package nl.collectief.evaluation.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.evaluation.indicator.IndicatorSeries.Break;
import nl.collectief.evaluation.indicator.Standing.Reason;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.programme.Mark;
import nl.collectief.model.programme.MarkKind;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Span;

/** What a value is held against: the marks of its own areas, never those of a part or a whole of them. */
record Marks(OwnIndicator indicator, Set<Ref<WorkingArea>> areas, Comparability comparability) {
    Optional<Standing> standing(MarkKind kind, Valued value) {
        List<Mark> marks = indicator.marks().stream()
                .filter(mark -> mark.kind() == kind && mark.areas().equals(areas))
                .sorted(Comparator.comparing(Marks::end))
                .toList();
        Optional<Mark> mark = kind == MarkKind.BASELINE ? last(marks, value) : next(marks, value);
        return mark.map(against -> standing(against, value));
    }

    /** A target is due at the end of its time; one without a time is due always, and last. */
    private static LocalDate end(Mark mark) {
        return mark.when().flatMap(Span::latest).orElse(LocalDate.MAX);
    }

    /** The last baseline that is not after the value; else the first there is. */
    private static Optional<Mark> last(List<Mark> baselines, Valued value) {
        return baselines.stream()
                .filter(mark -> !isAfter(mark, value))
                .reduce((earlier, later) -> later)
                .or(() -> baselines.stream().findFirst());
    }

    private static boolean isAfter(Mark mark, Valued value) {
        return mark.when().isPresent()
                && value.when().isPresent()
                && value.when().get().certainlyBefore(mark.when().get());
    }

    /** The first target that is not over when the value is; else the last there was. */
    private static Optional<Mark> next(List<Mark> targets, Valued value) {
        return targets.stream()
                .filter(mark -> !isOver(mark, value))
                .findFirst()
                .or(() -> targets.stream().reduce((earlier, later) -> later));
    }

    private static boolean isOver(Mark mark, Valued value) {
        return value.when()
                .flatMap(Span::earliest)
                .filter(day -> day.isAfter(end(mark)))
                .isPresent();
    }

    private Standing standing(Mark mark, Valued value) {
        Valued against = comparability.valued(mark);
        Set<Break> breaks = comparability.breaks(against, value);
        if (value.excess().isPresent() || against.excess().isPresent()) {
            return Standing.unknown(mark, Reason.IMPOSSIBLE);
        } else if (breaks.contains(Break.DEFINITION)) {
            return Standing.unknown(mark, Reason.OTHER_DEFINITION);
        } else if (breaks.contains(Break.BOUNDARY)) {
            return Standing.unknown(mark, Reason.OTHER_BOUNDARY);
        }
        if (mark.kind() == MarkKind.BASELINE) {
            return Standing.toBaseline(value.value(), mark, against.value().value(), indicator.better());
        }
        boolean late = value.when()
                .flatMap(Span::latest)
                .filter(day -> !day.isBefore(end(mark)))
                .isPresent();
        return Standing.toTarget(value.value(), mark, against.value().value(), indicator.better(), late);
    }
}
