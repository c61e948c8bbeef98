package nl.collectief.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.AreaLevel;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.BuurtCode;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.WijkCode;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;

/**
 * The wijken of a dossier, the working areas that are one whole wijk of CBS, and which of them other areas lie in: by
 * the records' own word (part of), else by the CBS areas they take in. Immutable and thread-safe.
 */
public final class Wijken {
    private final ImmutableMap<Ref<WorkingArea>, WorkingArea> areas;
    private final ImmutableList<WorkingArea> wijken;
    private final Map<CbsArea, WorkingArea> byCbs = new HashMap<>(); // of two for one wijk of CBS the first
    private final ImmutableMap<Ref<WorkingArea>, Ref<WorkingArea>> wijkOf;
    private final ImmutableSet<Ref<WorkingArea>> wide; // wider than a wijk

    private Wijken(List<WorkingArea> areas) {
        this.areas = Maps.uniqueIndex(areas, WorkingArea::id);
        this.wijken = areas.stream().filter(Wijken::isWijk).collect(ImmutableList.toImmutableList());
        wijken.forEach(wijk -> byCbs.putIfAbsent(cbs(wijk).get(0), wijk));
        ImmutableMap.Builder<Ref<WorkingArea>, Ref<WorkingArea>> wijkOf = ImmutableMap.builder();
        areas.forEach(area -> find(area).ifPresent(wijk -> wijkOf.put(area.id(), wijk.id())));
        this.wijkOf = wijkOf.buildOrThrow();
        this.wide = areas.stream()
                .filter(area -> isWijk(area) || isWide(area))
                .flatMap(area -> wider(area).stream())
                .filter(area -> !isWijk(area))
                .map(WorkingArea::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the wijken of a dossier; costs time in proportion to the areas. */
    public static Wijken of(Dossier dossier) {
        return new Wijken(dossier.all(WorkingArea.KIND));
    }

    /** Returns the working areas that are one whole wijk of CBS, in the order of ids; unmodifiable. */
    public List<WorkingArea> all() {
        return wijken;
    }

    static boolean isWijk(WorkingArea area) {
        return area.isWhole()
                && area.parts().size() == 1
                && area.parts().get(0).area().code().level() == AreaLevel.WIJK;
    }

    /** Returns the wijk an area is or lies in for certain, empty if there is none or that is not known. */
    public Optional<Ref<WorkingArea>> wijkOf(Ref<WorkingArea> area) {
        return Optional.ofNullable(wijkOf.get(area));
    }

    /**
     * Returns whether an area is left out where wijken are counted, though it may be one or a part of one: it lies in none
     * that is counted and has no CBS code, or CBS areas of which the wijk is not among them. Areas that are wider than a
     * wijk, by their code or by what lies in them, are left out of nothing.
     */
    boolean isLeftOut(WorkingArea area) {
        return !wijkOf.containsKey(area.id())
                && !wide.contains(area.id())
                && (area.parts().isEmpty()
                        || cbs(area).stream()
                                .anyMatch(part -> !wijkAround(part)
                                        .filter(byCbs::containsKey)
                                        .isPresent()));
    }

    private static boolean isWide(WorkingArea area) {
        return cbs(area).stream().anyMatch(part -> wijkAround(part).isEmpty());
    }

    /** Returns whether an area is or lies in a wijk for certain. */
    boolean isIn(Ref<WorkingArea> area, WorkingArea wijk) {
        return wijk.id().equals(wijkOf.get(area));
    }

    /** Returns whether something in {@code area} may be in a wijk, though that is not certain. */
    boolean mayBeIn(Ref<WorkingArea> area, WorkingArea wijk) {
        List<CbsArea> parts =
                Optional.ofNullable(areas.get(area)).map(Wijken::cbs).orElse(ImmutableList.of());
        return !wijkOf.containsKey(area)
                && (parts.isEmpty()
                        || parts.stream()
                                .anyMatch(part -> mayOverlap(part, cbs(wijk).get(0))));
    }

    private static boolean mayOverlap(CbsArea one, CbsArea wijk) {
        // The code of a wijk does not tell its provincie, and another year drew other boundaries.
        boolean unknown = one.year() != wijk.year() || one.code().level().compareTo(AreaLevel.GEMEENTE) < 0;
        return unknown || one.contains(wijk) || wijk.contains(one);
    }

    private Optional<WorkingArea> find(WorkingArea area) {
        return wider(area).stream().filter(Wijken::isWijk).findFirst().or(() -> around(cbs(area)));
    }

    /** Returns the wijk in which all parts lie, found by the first, since a part lies in one wijk of CBS at most. */
    private Optional<WorkingArea> around(List<CbsArea> parts) {
        return parts.stream()
                .findFirst()
                .flatMap(Wijken::wijkAround)
                .filter(wijk -> parts.stream().allMatch(wijk::contains))
                .map(byCbs::get);
    }

    private static Optional<CbsArea> wijkAround(CbsArea part) {
        if (part.code() instanceof BuurtCode buurt) {
            return Optional.of(new CbsArea(buurt.wijk(), part.year()));
        }
        return part.code() instanceof WijkCode ? Optional.of(part) : Optional.empty();
    }

    private static List<CbsArea> cbs(WorkingArea area) {
        return area.parts().stream().map(AreaPart::area).toList();
    }

    /** The area and all it is a part of, nearest first; stops where the records go round in a circle. */
    private ImmutableList<WorkingArea> wider(WorkingArea area) {
        ImmutableList.Builder<WorkingArea> wider = ImmutableList.builder();
        Set<Ref<WorkingArea>> seen = new HashSet<>();
        Optional<WorkingArea> next = Optional.of(area);
        while (next.isPresent() && seen.add(next.get().id())) {
            wider.add(next.get());
            next = next.get().partOf().map(areas::get);
        }
        return wider.build();
    }

    /** Returns the number of wijken on one line. */
    @Override
    public String toString() {
        return "Wijken {" + wijken.size() + "}";
    }
}
