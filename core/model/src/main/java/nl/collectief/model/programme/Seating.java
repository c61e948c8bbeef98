package nl.collectief.model.programme;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.record.Ref;

/** The seats of the coalitions of a dossier, to be asked for one after the other; a coalition may have any number of parts. */
final class Seating {
    private final Dossier dossier;
    private final ListMultimap<Ref<Coalition>, Ref<Coalition>> parts = ArrayListMultimap.create();

    Seating(Dossier dossier) {
        this.dossier = dossier;
        dossier.all(Coalition.KIND).forEach(part -> part.partOf().ifPresent(whole -> parts.put(whole, part.id())));
    }

    /** Returns the seats of a coalition; costs time in proportion to them. */
    Seats of(Ref<Coalition> coalition) {
        boolean recorded = !dossier.get(coalition).members().isEmpty();
        List<Membership> seats = related(coalition).stream()
                .filter(other -> recorded)
                .flatMap(other -> dossier.get(other).members().stream())
                .toList();
        return new Seats(dossier, seats);
    }

    /** Returns what a coalition is part of and what is part of it, by however many steps, itself included. */
    private Set<Ref<Coalition>> related(Ref<Coalition> coalition) {
        Set<Ref<Coalition>> related = new LinkedHashSet<>();
        Deque<Ref<Coalition>> next = new ArrayDeque<>(List.of(coalition));
        while (!next.isEmpty()) {
            Ref<Coalition> part = next.pop();
            if (related.add(part)) {
                next.addAll(parts.get(part));
            }
        }
        related.addAll(Wholes.of(dossier, coalition, Coalition::partOf));
        return related;
    }
}
