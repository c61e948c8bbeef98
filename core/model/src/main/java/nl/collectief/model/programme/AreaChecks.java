package nl.collectief.model.programme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.text.Label;

/** Working areas whose mapping onto CBS areas gainsays itself or that of another. */
final class AreaChecks {
    private static final Remark ONE_YEAR = Remark.warning(
            "area-one-year",
            "koppel het aan de indeling van één jaar, en leg wat daarna veranderde vast als verandering",
            "map it onto the division of one year, and record what changed later as a change");
    private static final Remark PART_ONCE =
            Remark.warning("area-part-once", "verwijder een van beide", "remove one of the two");
    private static final Remark WHOLE_ONCE = Remark.warning(
            "area-whole-once",
            "maak het ene gebied deel van het andere, of verbeter de code",
            "make one area part of the other, or correct the code");
    private static final Remark CHANGE_ONCE =
            Remark.warning("area-change-once", "verwijder de verkeerde", "remove the wrong one");
    private static final Remark CHANGE_OF_AREA = Remark.warning(
            "area-change-of-area",
            "verbeter de code, of leg de verandering vast bij het gebied waar zij over gaat",
            "correct the code, or record the change with the area it is about");

    private AreaChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        Map<CbsArea, List<WorkingArea>> whole = new HashMap<>();
        for (WorkingArea area : dossier.all(WorkingArea.KIND)) {
            parts(dossier, area, whole, sink);
            changesOnce(area, sink);
            changesOfArea(area, sink);
        }
    }

    private static void parts(
            Dossier dossier, WorkingArea area, Map<CbsArea, List<WorkingArea>> whole, Consumer<Finding> sink) {
        Set<CbsArea> known = new HashSet<>();
        boolean told = false;
        for (int i = 0; i < area.parts().size(); i++) {
            AreaPart part = area.parts().get(i);
            Place place = Place.of(area.id(), "/parts/" + i);
            int year = area.parts().get(0).area().year();
            if (part.area().year() != year && !told) {
                told = true;
                sink.accept(ONE_YEAR.at(
                        place,
                        part.area(),
                        "dit is een gebied uit een ander jaar dan het eerste (" + year + ")",
                        "this is an area of another year than the first (" + year + ")"));
            }
            if (!known.add(part.area())) {
                sink.accept(PART_ONCE.at(
                        place, part.area(), "dit gebied staat er al bij", "this area stands there already"));
            } else if (part.extent() == Extent.WHOLE) {
                List<WorkingArea> others = whole.computeIfAbsent(part.area(), missing -> new ArrayList<>());
                others.stream()
                        .filter(other -> (holds(other, area) || holds(area, other))
                                && !Wholes.related(dossier, other.id(), area.id(), WorkingArea::partOf))
                        .findFirst()
                        .ifPresent(other -> {
                            Label name = dossier.name(other.id());
                            sink.accept(WHOLE_ONCE.at(
                                    place,
                                    part.area(),
                                    "dit gebied hoort ook geheel bij \"" + name.nl()
                                            + "\", en geen van beide is deel van het andere",
                                    "this area belongs wholly to \"" + name.en()
                                            + "\" as well, and neither is part of the other"));
                        });
                others.add(area);
            }
        }
    }

    /** Of two areas that overlap neither can be part of the other; where one holds all of the other it should be. */
    private static boolean holds(WorkingArea area, WorkingArea other) {
        Set<CbsArea> whole = new HashSet<>();
        area.parts().stream().filter(part -> part.extent() == Extent.WHOLE).forEach(part -> whole.add(part.area()));
        return other.parts().stream().allMatch(part -> whole.contains(part.area()));
    }

    /** What stayed whole went to one area only; only what was redrawn may be told of more than once. */
    private static void changesOnce(WorkingArea area, Consumer<Finding> sink) {
        for (int i = 1; i < area.changes().size(); i++) {
            AreaChange change = area.changes().get(i);
            if (area.changes().subList(0, i).stream().anyMatch(other -> gainsay(change, other))) {
                sink.accept(CHANGE_ONCE.at(
                        Place.of(area.id(), "/changes/" + i),
                        change,
                        "over hetzelfde gebied en jaar staat er al iets anders",
                        "of the same area and year something else is told already"));
            }
        }
    }

    private static boolean gainsay(AreaChange one, AreaChange other) {
        return one.from().equals(other.from())
                && one.to().year() == other.to().year()
                && !one.equals(other)
                && (one.comparable() || other.comparable());
    }

    /** Follows changes from the parts of an area to what became of them; what is never come to is of another area. */
    private static void changesOfArea(WorkingArea area, Consumer<Finding> sink) {
        Set<AreaCode> known = new LinkedHashSet<>();
        area.parts().forEach(part -> known.add(part.area().code()));
        Deque<AreaCode> next = new ArrayDeque<>(known);
        List<Integer> left = new ArrayList<>(
                IntStream.range(0, area.changes().size()).boxed().toList());
        while (!next.isEmpty()) {
            AreaCode code = next.pop();
            left.removeIf(i -> {
                AreaCode from = area.changes().get(i).from().code();
                AreaCode to = area.changes().get(i).to().code();
                boolean touched = related(code, from) || related(code, to);
                if (touched) {
                    Stream.of(from, to).filter(known::add).forEach(next::add);
                }
                return touched;
            });
        }
        for (int i : known.isEmpty() ? List.<Integer>of() : left) {
            AreaChange change = area.changes().get(i);
            sink.accept(CHANGE_OF_AREA.at(
                    Place.of(area.id(), "/changes/" + i),
                    change,
                    "deze verandering gaat over een gebied dat hier niet bij hoort",
                    "this change is of an area that does not belong here"));
        }
    }

    private static boolean related(AreaCode one, AreaCode other) {
        return one.contains(other) || other.contains(one);
    }
}
