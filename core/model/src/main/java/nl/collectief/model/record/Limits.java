package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;

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
            Range range = attribute.range().orElseThrow();
            attribute.forEach(value, number -> check(attribute, range, (Integer) number));
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
        int named = 0;
        for (String name : either.value()) {
            named += shape.attribute(name).orElseThrow().isGiven(value) ? 1 : 0;
        }
        checkArgument(
                named == 1 || (named > 1 && either.orMore()),
                "%s has %s of %s, not %s",
                shape.type().getSimpleName(),
                either.orMore() ? "at least one" : "exactly one",
                String.join(" and ", either.value()),
                named);
    }
}
