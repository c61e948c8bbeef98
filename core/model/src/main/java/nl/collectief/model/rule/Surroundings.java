package nl.collectief.model.rule;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.trace.Trace;

/**
 * A dossier with what its agreements ask of all of it, worked out at the first question and once for all of them: else a
 * dossier with many agreements is gone through for each.
 */
final class Surroundings {
    private final Dossier dossier;
    private final Supplier<Trace> trace;
    private final Supplier<ImmutableSetMultimap<Ref<?>, Ref<?>>> carried;

    Surroundings(Dossier dossier) {
        this.dossier = checkNotNull(dossier, "dossier");
        this.trace = Suppliers.memoize(() -> Trace.of(dossier));
        this.carried = Suppliers.memoize(() -> carried(dossier));
    }

    Dossier dossier() {
        return dossier;
    }

    Trace trace() {
        return trace.get();
    }

    /** Returns the records that a coalition or a programme carries, in the order of records. */
    Set<Ref<?>> carriedBy(Ref<?> by) {
        return carried.get().get(by);
    }

    private static ImmutableSetMultimap<Ref<?>, Ref<?>> carried(Dossier dossier) {
        ImmutableSetMultimap.Builder<Ref<?>, Ref<?>> carried = ImmutableSetMultimap.builder();
        for (Entry record : dossier.records()) {
            carriers(record).forEach(by -> carried.put((Ref<?>) by, record.ref()));
        }
        return carried.build();
    }

    /** Every kind that a coalition or a programme carries says so by an attribute of one of these names. */
    private static Stream<Object> carriers(Entry record) {
        return Stream.of("coalition", "programme")
                .flatMap(name -> record.recordKind().shape().attribute(name).stream())
                .flatMap(attribute -> attribute.values(record).stream());
    }
}
