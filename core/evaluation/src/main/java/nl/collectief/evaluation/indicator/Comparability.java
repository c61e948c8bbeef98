package nl.collectief.evaluation.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.indicator.IndicatorSeries.Break;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.programme.Definition;
import nl.collectief.model.programme.Mark;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/** Which values of one indicator in one area may be compared. */
record Comparability(List<Definition> definitions, List<AreaChange> changes) {
    Valued valued(StatedFigure figure) {
        Optional<Integer> version = figure.version().or(() -> inUse(figure.when()));
        return valued(figure.when(), version, figure.observation(), figure.outOf());
    }

    Valued valued(Mark mark) {
        Optional<Integer> version = mark.version().or(() -> inUse(mark.when()));
        return valued(mark.when(), version, Observation.of(mark.count()), mark.outOf());
    }

    /** The only version there is; else the one that was surely in use all the time, by the dates of it and of the next. */
    private Optional<Integer> inUse(Optional<Span> when) {
        if (definitions.size() == 1) {
            return Optional.of(definitions.get(0).version());
        }
        LocalDate from = when.flatMap(Span::earliest).orElse(LocalDate.MIN);
        LocalDate until = when.flatMap(Span::latest).orElse(LocalDate.MAX);
        for (int i = 0; i < definitions.size(); i++) {
            boolean begun = i == 0
                    || definitions
                            .get(i)
                            .since()
                            .filter(since -> !since.latest().isAfter(from))
                            .isPresent();
            boolean goneOn = i + 1 == definitions.size()
                    || definitions
                            .get(i + 1)
                            .since()
                            .filter(since -> since.earliest().isAfter(until))
                            .isPresent();
            if (begun && goneOn) {
                return Optional.of(definitions.get(i).version());
            }
        }
        return Optional.empty();
    }

    private Valued valued(
            Optional<Span> when, Optional<Integer> version, Observation<Count> count, Optional<Count> outOf) {
        if (outOf.isEmpty()) {
            return new Valued(when, version, count.map(Figure::of), Optional.empty());
        }
        List<Definition> may = meant(version);
        boolean share = !may.isEmpty() && may.stream().allMatch(Comparability::isShare);
        Count whole = outOf.get();
        Optional<Excess> excess = count.value()
                .filter(part -> may.stream().anyMatch(Comparability::isShare) && whole.certainlyLessThan(part))
                .map(part -> new Excess(part, whole));
        Observation<Figure> value = excess.isPresent()
                ? Observation.notApplicable(NotApplicableReason.LOGICALLY_IMPOSSIBLE)
                : count.map(part -> Figure.of(share ? Ratio.share(part, whole) : Ratio.mean(part, whole)));
        return new Valued(when, version, value, excess);
    }

    /** The version there is, else every version: then a value is what it is by all of them. */
    private List<Definition> meant(Optional<Integer> version) {
        int at = version.map(this::position).orElse(-1);
        return at < 0 ? definitions : definitions.subList(at, at + 1);
    }

    private static boolean isShare(Definition definition) {
        return definition.ratio().filter(RatioKind.SHARE::equals).isPresent();
    }

    Set<Break> breaks(Valued earlier, Valued later) {
        Set<Break> breaks = EnumSet.noneOf(Break.class);
        if (!sameDefinition(earlier.version(), later.version())) {
            breaks.add(Break.DEFINITION);
        }
        if (changes.stream().anyMatch(change -> !change.comparable() && mayLieBetween(change, earlier, later))) {
            breaks.add(Break.BOUNDARY);
        }
        return breaks;
    }

    /** Without any definition there is none that changed. */
    private boolean sameDefinition(Optional<Integer> one, Optional<Integer> other) {
        if (definitions.isEmpty() && one.equals(other)) {
            return true;
        } else if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        int first = position(one.get());
        int last = position(other.get());
        if (first < 0 || last < 0) {
            return one.equals(other);
        }
        // Every step from the older to the newer must say that it may be compared with the one before it.
        return definitions.subList(Math.min(first, last) + 1, Math.max(first, last) + 1).stream()
                .allMatch(definition -> definition.comparable().orElse(false));
    }

    private int position(int version) {
        for (int i = 0; i < definitions.size(); i++) {
            if (definitions.get(i).version() == version) {
                return i;
            }
        }
        return -1;
    }

    /** The boundary moved after the year of the area before and by the year of the one after. */
    private static boolean mayLieBetween(AreaChange change, Valued one, Valued other) {
        int first = Math.min(firstYear(one.when()), firstYear(other.when()));
        int last = Math.max(lastYear(one.when()), lastYear(other.when()));
        return first < change.to().year() && last > change.from().year();
    }

    private static int firstYear(Optional<Span> when) {
        return when.flatMap(Span::earliest).map(LocalDate::getYear).orElse(PartialDate.FIRST_YEAR);
    }

    private static int lastYear(Optional<Span> when) {
        return when.flatMap(Span::latest).map(LocalDate::getYear).orElse(PartialDate.LAST_YEAR);
    }
}
