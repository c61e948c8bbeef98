package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Throwables;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
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

    private record Parser(@Nullable MethodHandle handle) {}

    private Scalars() {}

    /** Returns whether values of {@code type} are written as one string. */
    public static boolean isScalar(Class<?> type) {
        return type == String.class || PARSERS.get(type).handle() != null;
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
        MethodHandle handle = PARSERS.get(type).handle();
        checkArgument(handle != null, "%s has no text form", type);
        return text -> {
            try {
                return (Object) handle.invokeExact(text);
            } catch (Throwable e) {
                Throwables.throwIfUnchecked(e);
                throw new IllegalStateException(e);
            }
        };
    }

    private static @Nullable MethodHandle find(Class<?> type) {
        try {
            return MethodHandles.lookup()
                    .unreflect(type.getMethod("parse", String.class))
                    .asType(MethodType.methodType(Object.class, String.class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            return null;
        }
    }
}
