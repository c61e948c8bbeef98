package nl.collectief.model.record;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes functions of methods, as the compiler does of method references: called, they cost what a written call costs,
 * where a method handle that is not a constant costs a multiple.
 */
final class Calls {
    private Calls() {}

    /** Returns what a static method without parameters returns. */
    @SuppressWarnings("unchecked") // the type asked for
    static Supplier<Object> supplier(Lookup lookup, Method method) throws ReflectiveOperationException {
        return (Supplier<Object>) made(lookup, method, "get", Supplier.class, MethodType.methodType(Object.class));
    }

    /** Returns what a method without parameters returns of its owner. */
    @SuppressWarnings("unchecked") // the type asked for
    static Function<Object, Object> function(Lookup lookup, Method method) throws ReflectiveOperationException {
        return (Function<Object, Object>)
                made(lookup, method, "apply", Function.class, MethodType.methodType(Object.class, Object.class));
    }

    /** Gives a method's owner its one argument, and drops what it returns. */
    @SuppressWarnings("unchecked") // the type asked for
    static BiConsumer<Object, Object> consumer(Lookup lookup, Method method) throws ReflectiveOperationException {
        return (BiConsumer<Object, Object>) made(
                lookup,
                method,
                "accept",
                BiConsumer.class,
                MethodType.methodType(void.class, Object.class, Object.class));
    }

    private static Object made(Lookup lookup, Method method, String name, Class<?> type, MethodType erased)
            throws ReflectiveOperationException {
        MethodHandle handle = lookup.unreflect(method);
        MethodType called = handle.type()
                .wrap()
                .changeReturnType(
                        erased.returnType() == void.class
                                ? void.class
                                : handle.type().wrap().returnType());
        try {
            return LambdaMetafactory.metafactory(lookup, name, MethodType.methodType(type), erased, handle, called)
                    .getTarget()
                    .invoke();
        } catch (Throwable e) {
            throw new ReflectiveOperationException(method + " cannot be called", e);
        }
    }
}
