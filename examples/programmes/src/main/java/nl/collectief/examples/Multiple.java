package nl.collectief.examples;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A dossier so many times as large: all that happens in a programme happens so many times beside each other, and refers to
 * what happened beside it. What is of the programme as a whole stays as it is: the programme itself, its own terms and the
 * agreements that hold for all of it. For tests and measurements of size; driven by {@link Shape}, so that a new kind of
 * record needs nothing here.
 */
public final class Multiple {
    private static final int MOST = 1000; // a copy is told by three digits, which fit the pseudonym of a case too

    private final ImmutableSet<Ref<?>> shared;
    private final int copy;

    private Multiple(ImmutableSet<Ref<?>> shared, int copy) {
        this.shared = shared;
        this.copy = copy;
    }

    /**
     * Returns the dossier {@code times} times; once, it is the dossier itself. Costs time in proportion to the result.
     *
     * @param times from 1 to 1000
     * @throws IllegalArgumentException if it is not
     * @throws IllegalStateException if the records do not make a dossier: an id with three digits at its end may be in the
     *     way of a copy of another
     */
    public static Dossier of(Dossier dossier, int times) {
        checkArgument(1 <= times && times <= MOST, "a dossier can be had 1 to %s times, not %s", MOST, times);
        ImmutableSet<Ref<?>> shared = dossier.records().stream()
                .filter(record -> isOfTheWhole(record, dossier))
                .map(Entry::ref)
                .collect(ImmutableSet.toImmutableSet());
        List<Entry> records = new ArrayList<>(dossier.records());
        for (int copy = 1; copy < times; copy++) {
            Multiple renamed = new Multiple(shared, copy);
            for (Entry record : dossier.records()) {
                if (!shared.contains(record.ref())) {
                    records.add((Entry) renamed.copy(record.recordKind().shape(), record));
                }
            }
        }
        return Dossier.assemble(records).orElseThrow();
    }

    private static boolean isOfTheWhole(Entry record, Dossier dossier) {
        return record.equals(dossier.programme())
                || record instanceof Term
                || (record instanceof WorkingRule rule && rule.about().isEmpty());
    }

    private Object copy(Shape<?> shape, Object owner) {
        List<Attribute> attributes = shape.attributes();
        @Nullable Object[] values = new @Nullable Object[attributes.size()];
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = attributes.get(i);
            List<Object> copied = attribute.values(owner).stream()
                    .map(value -> copyOf(attribute, value))
                    .toList();
            boolean many = Set.of(Attribute.Arity.LIST, Attribute.Arity.SET).contains(attribute.arity());
            values[i] = many ? copied : copied.isEmpty() ? null : copied.get(0);
        }
        return shape.make(values);
    }

    private Object copyOf(Attribute attribute, Object value) {
        if (attribute.form() == Form.COMPOSITE) {
            return copy(attribute.shape(), value);
        }
        return value instanceof Ref<?> ref && !shared.contains(ref)
                ? ref.kind().ref(String.format(Locale.ROOT, "%s%03d", ref.id(), copy))
                : value;
    }
}
