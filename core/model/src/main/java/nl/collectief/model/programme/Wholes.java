package nl.collectief.model.programme;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;

/** What a record is part of, step by step; a dossier may hold a circle of such steps. */
final class Wholes {
    private Wholes() {}

    /** Returns a record and all it is part of, itself first. */
    static <T extends Entry> Set<Ref<T>> of(Dossier dossier, Ref<T> part, Function<T, Optional<Ref<T>>> partOf) {
        Set<Ref<T>> wholes = new LinkedHashSet<>();
        Optional<Ref<T>> next = Optional.of(part);
        while (next.isPresent() && wholes.add(next.get())) {
            next = partOf.apply(dossier.get(next.get()));
        }
        return wholes;
    }

    /** Returns whether two records are the same or one of them is part of the other, by however many steps. */
    static <T extends Entry> boolean related(
            Dossier dossier, Ref<T> one, Ref<T> other, Function<T, Optional<Ref<T>>> partOf) {
        return of(dossier, one, partOf).contains(other)
                || of(dossier, other, partOf).contains(one);
    }
}
