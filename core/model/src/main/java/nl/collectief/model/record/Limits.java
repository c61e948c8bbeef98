package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.List;

/** Holds values to the limits that their types declare: {@link Range} and {@link Either}. */
public final class Limits {
    private Limits() {}

    /**
     * Checks a value; called by its type while one is built. Costs some nanoseconds per limit.
     *
     * @throws IllegalArgumentException if a number lies outside its range, or not one of the attributes is there of which
     *     there must be one
     */
    public static void check(Object value) {
        Shape<Object> shape = Shape.ofValue(value);
        for (Attribute attribute : shape.ranged()) {
            attribute
                    .range()
                    .ifPresent(range ->
                            attribute.values(value).forEach(number -> check(attribute, range, (Integer) number)));
        }
        shape.either().ifPresent(either -> check(shape, either, value));
    }

    private static void check(Attribute attribute, Range range, int number) {
        checkArgument(
                range.to() < Integer.MAX_VALUE || number >= range.from(),
                "%s is at least %s, %s is not",
                attribute,
                range.from(),
                number);
        checkArgument(
                range.from() <= number && number <= range.to(),
                "%s lies between %s and %s, %s does not",
                attribute,
                range.from(),
                range.to(),
                number);
    }

    private static void check(Shape<?> shape, Either either, Object value) {
        List<String> names = Arrays.asList(either.value());
        long named = shape.attributes().stream()
                .filter(attribute -> names.contains(attribute.name()))
                .filter(attribute -> !attribute.values(value).isEmpty())
                .count();
        checkArgument(
                named == 1 || (named > 1 && either.orMore()),
                "%s has %s of %s, not %s",
                shape.type().getSimpleName(),
                either.orMore() ? "at least one" : "exactly one",
                String.join(" and ", names),
                named);
    }
}
