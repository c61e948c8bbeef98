package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;

import java.lang.invoke.MethodHandles;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the scalar values: types with a public static {@code parse(String)} whose {@code toString} writes what it reads,
 * and plain strings. The convention is the whole registration.
 */
public final class Scalars {
    private static final ClassValue<Parser> PARSERS = new ClassValue<>() {
        @Override
        protected Parser computeValue(Class<?> type) {
            return new Parser(find(type));
        }
    };

    private record Parser(@Nullable Function<Object, Object> function) {}

    private Scalars() {}

    /** Returns whether values of {@code type} are written as one string. */
    public static boolean isScalar(Class<?> type) {
        return type == String.class || PARSERS.get(type).function() != null;
    }

    /**
     * Returns the reader of the text form of {@code type}, which throws {@link IllegalArgumentException} or
     * {@link java.time.DateTimeException} for a text that is not of the form.
     *
     * @throws IllegalArgumentException if the type is not scalar
     */
    public static Function<String, Object> parser(Class<?> type) {
        if (type == String.class) {
            return text -> text;
        }
        Function<Object, Object> function = PARSERS.get(type).function();
        checkArgument(function != null, "%s has no text form", type);
        return function::apply;
    }

    private static @Nullable Function<Object, Object> find(Class<?> type) {
        try {
            return Calls.function(MethodHandles.lookup(), type.getMethod("parse", String.class));
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
