package nl.collectief.json;

import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Either;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Scalars;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Values that take the place of required ones that could not be read, so that the rest of their record can be checked
 * all the same. They never leave the {@link Examiner}: no dossier is made of a record with one.
 */
final class StandIns {
    private StandIns() {}

    /** Returns a stand-in for a value of {@code attribute}, null if none is known. */
    static @Nullable Object of(Attribute attribute) {
        return switch (attribute.form()) {
            case TEXT -> Text.nl("?");
            case INTEGER -> attribute.range().map(Range::from).orElse(1);
            case BOOLEAN -> false;
            case COUNT -> Count.exact(1);
            case CODE -> attribute.vocabulary().orElseThrow().term("unread");
            case CONSTANT -> attribute.type().getEnumConstants()[0];
            case REFERENCE -> kind(attribute).ref("unread");
            case SCALAR -> scalar(attribute).orElse(null);
            case COMPOSITE -> composite(attribute.shape());
        };
    }

    private static Kind<?> kind(Attribute attribute) {
        Optional<Kind<?>> target = attribute.target();
        return target.isPresent() ? target.get() : Kinds.all().get(0);
    }

    private static Optional<Object> scalar(Attribute attribute) {
        return ScalarForm.of(attribute.type()).example(Scalars.parser(attribute.type()));
    }

    private static @Nullable Object composite(Shape<?> shape) {
        return make(shape, required(shape));
    }

    /** Returns stand-ins for what must be there, nothing for the rest. */
    private static @Nullable Object[] required(Shape<?> shape) {
        @Nullable
        Object[] values = shape.attributes().stream()
                .map(attribute -> attribute.arity() == Attribute.Arity.ONE ? of(attribute) : null)
                .toArray();
        shape.either().ifPresent(either -> {
            int first = shape.position(either.value()[0]);
            values[first] = of(shape.attributes().get(first));
        });
        return values;
    }

    /**
     * Returns a value with as many of {@code values} as its type takes together, the first ones before the others, and
     * stand-ins for what must be there beside them; null if none can be made.
     *
     * @param instead takes the place of the first, null for the common stand-in
     */
    static @Nullable Object around(Shape<?> shape, @Nullable Object[] values, @Nullable Object instead) {
        @Nullable Object[] fitting = required(shape);
        if (instead != null) {
            fitting[0] = instead;
        }
        if (shape.either().isPresent()) {
            choose(shape, shape.either().get(), values, fitting);
        }
        Object made = make(shape, fitting);
        for (int i = 0; i < values.length; i++) {
            Object before = fitting[i];
            if (values[i] != null) {
                fitting[i] = values[i];
                Object more = make(shape, fitting);
                fitting[i] = more == null ? before : values[i];
                made = more == null ? made : more;
            }
        }
        return made;
    }

    /** Of attributes of which there must be one, the first that was read needs no stand-in for another. */
    private static void choose(Shape<?> shape, Either either, @Nullable Object[] values, @Nullable Object[] fitting) {
        for (String name : either.value()) {
            int at = shape.position(name);
            if (values[at] != null) {
                fitting[shape.position(either.value()[0])] = null;
                fitting[at] = values[at];
                return;
            }
        }
    }

    private static @Nullable Object make(Shape<?> shape, @Nullable Object[] values) {
        try {
            return shape.make(values);
        } catch (RuntimeException noStandIn) { // whatever a type throws at values it does not take
            return null;
        }
    }
}
