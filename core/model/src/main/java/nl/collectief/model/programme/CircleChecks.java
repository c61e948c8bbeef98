package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;

/**
 * Records that are parts or editions of themselves: circles of references from one record of a kind to one other of it.
 * Circles of where records come from are errors and found before.
 */
final class CircleChecks {
    private static final Remark NO_CIRCLE = Remark.warning(
            "no-circle-of-wholes",
            "haal een van de verwijzingen in de kring weg",
            "remove one of the references in the circle");

    private static final Remark NOT_ITSELF =
            Remark.warning("effect-of-another", "haal de verwijzing weg", "remove the reference");

    private CircleChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        effects(dossier, sink);
        Map<Ref<?>, Entry> linked = new HashMap<>();
        for (Kind<?> kind : Kinds.all()) {
            if (!upward(kind).isEmpty()) {
                dossier.all(kind).stream()
                        .filter(record -> !above(record).isEmpty())
                        .forEach(record -> linked.put(record.ref(), record));
            }
        }
        Circles.closings(linked, ImmutableSortedSet.copyOf(linked.keySet()), CircleChecks::above)
                .forEach(step -> sink.accept(NO_CIRCLE.at(
                        Place.of(step.from(), "/" + pointer(dossier.get(step.from()), step.to())),
                        step.to(),
                        "komt zo bij zichzelf terug: als onderdeel of als eerdere uitgave van zichzelf",
                        "leads back to itself: as a part or an earlier edition of itself")));
    }

    /** Effects may strengthen one another in a circle, but none leads to itself at once. */
    private static void effects(Dossier dossier, Consumer<Finding> sink) {
        for (Outcome outcome : dossier.all(Outcome.KIND)) {
            if (outcome.leadsTo().contains(outcome.id())) {
                sink.accept(NOT_ITSELF.at(
                        Place.of(outcome.id(), "/leadsTo"),
                        outcome.id(),
                        "leidt hier tot zichzelf",
                        "leads to itself here"));
            }
        }
    }

    /** Returns the attributes that name one other record of the same kind, such as what it is part of. */
    private static List<Attribute> upward(Kind<?> kind) {
        return kind.shape().attributes().stream()
                .filter(attribute -> attribute.arity() == Attribute.Arity.OPTIONAL
                        && !attribute.comesFrom()
                        && attribute.target().filter(kind::equals).isPresent())
                .toList();
    }

    private static List<Ref<?>> above(Entry record) {
        ImmutableList.Builder<Ref<?>> above = ImmutableList.builder();
        upward(record.recordKind())
                .forEach(attribute -> attribute.values(record).forEach(value -> above.add((Ref<?>) value)));
        return above.build();
    }

    private static String pointer(Entry record, Ref<?> to) {
        return upward(record.recordKind()).stream()
                .filter(attribute -> attribute.values(record).contains(to))
                .map(Attribute::name)
                .findFirst()
                .orElseThrow();
    }
}
