package nl.collectief.json;

import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
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
        @Nullable
        Object[] values = shape.attributes().stream()
                .map(attribute -> attribute.arity() == Attribute.Arity.ONE ? of(attribute) : null)
                .toArray();
        shape.either().ifPresent(either -> {
            int first = shape.position(either.value()[0]);
            values[first] = of(shape.attributes().get(first));
        });
        try {
            return shape.make(values);
        } catch (IllegalArgumentException | IllegalStateException noStandIn) {
            return null;
        }
    }
}
