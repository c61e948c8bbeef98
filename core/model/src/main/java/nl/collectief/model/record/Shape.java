package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.collectief.model.record.Attribute.Arity;
import org.jspecify.annotations.Nullable;

/**
 * What a record, or a value inside one, is made of: its attributes, how to read them and how to make one of them. Read
 * once per type off the Java type itself, so that the type is the only place where an attribute is declared, and kept;
 * afterwards a call costs some nanoseconds per attribute.
 *
 * <p>A type has a shape if it is a Java record, or an abstract class with accessors without parameters and a static
 * {@code builder()} whose methods bear the accessors' names. Attributes stand in one order everywhere: the id first, then
 * by name, so that moving code never changes a document. Immutable and thread-safe.
 *
 * @param <T> the Java type
 */
public final class Shape<T> {
    private static final ClassValue<Shape<?>> SHAPES = new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
            return read(type);
        }
    };
    private static final Comparator<Attribute> ORDER =
            Comparator.comparing((Attribute a) -> !a.name().equals("id")).thenComparing(Attribute::name);

    private static final Object NO_LIST = ImmutableList.of();
    private static final Object NO_SET = ImmutableSet.of();
    private static final Object NONE = Optional.empty();

    private final Class<T> type;
    private final ImmutableList<Attribute> attributes;
    private final ImmutableList<Attribute> origins;
    private final Attribute[] loose;
    private final Optional<Either> either;
    private final ImmutableList<Attribute> ranged;
    private final ImmutableMap<String, Integer> positions;
    private final Maker maker;

    private interface Maker {
        Object make(@Nullable Object[] values) throws Throwable;
    }

    private Shape(Class<T> type, List<Attribute> attributes, Maker maker) {
        this.type = type;
        this.attributes = ImmutableList.copyOf(attributes);
        this.origins = attributes.stream().filter(Attribute::comesFrom).collect(ImmutableList.toImmutableList());
        this.either = Optional.ofNullable(type.getAnnotation(Either.class));
        this.loose = attributes.stream().filter(Attribute::isLoose).toArray(Attribute[]::new);
        this.ranged = attributes.stream().filter(a -> a.range().isPresent()).collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, Integer> at = ImmutableMap.builder();
        for (int i = 0; i < attributes.size(); i++) {
            at.put(attributes.get(i).name(), i);
        }
        this.positions = at.buildOrThrow();
        this.maker = maker;
    }

    /**
     * Returns the shape of {@code type}.
     *
     * @throws IllegalArgumentException if the type has none
     */
    @SuppressWarnings("unchecked") // the map is filled by read, which keeps class and shape together
    public static <T> Shape<T> of(Class<T> type) {
        return (Shape<T>) SHAPES.get(checkNotNull(type, "type"));
    }

    /** Returns the shape of the type that {@code value} was made from. */
    @SuppressWarnings("unchecked") // a generated class extends the type that has the shape
    static Shape<Object> ofValue(Object value) {
        Class<?> type = value.getClass();
        return (Shape<Object>) (Shape<?>) SHAPES.get(type.isRecord() ? type : type.getSuperclass());
    }

    /** Returns the Java type. */
    public Class<T> type() {
        return type;
    }

    /** Returns the attributes: the id first, then by name; unmodifiable. */
    public List<Attribute> attributes() {
        return attributes;
    }

    /** Returns the attributes that lead back towards a parent's voice, in the same order, may be empty; unmodifiable. */
    public List<Attribute> origins() {
        return origins;
    }

    /** Returns the attributes that have a range, in the same order, may be empty; unmodifiable. */
    List<Attribute> ranged() {
        return ranged;
    }

    /** Returns the attributes of which a value has one, empty if it is free. */
    public Optional<Either> either() {
        return either;
    }

    /** Returns the position of the attribute called {@code name} in {@link #attributes()}, -1 if there is none. */
    public int position(String name) {
        Integer position = positions.get(name);
        return position == null ? -1 : position;
    }

    /** Returns the attribute called {@code name}, empty if there is none. */
    public Optional<Attribute> attribute(String name) {
        return Optional.ofNullable(positions.get(name)).map(attributes::get);
    }

    /**
     * Makes a value.
     *
     * @param values for each attribute at its position: a value, for a list or a set a {@link List} of values, or null
     *     where there is none
     * @throws IllegalArgumentException if the type refuses the values
     * @throws IllegalStateException if a value that must be there is not
     */
    public T make(@Nullable Object[] values) {
        checkArgument(values.length == attributes.size(), "%s has %s attributes", type, attributes.size());
        try {
            return type.cast(maker.make(values));
        } catch (Throwable e) {
            Throwables.throwIfUnchecked(e);
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /**
     * Calls {@code visitor} with every attribute's every value in {@code value}, those inside composite values too, each
     * with its place.
     */
    public static void walk(Object value, Visitor visitor) {
        ofValue(value).walk(value, null, visitor);
    }

    /** Is told of the values inside a value. */
    public interface Visitor {
        /** Receives one value of {@code attribute} at {@code pointer}. */
        void visit(Pointer pointer, Attribute attribute, Object value);
    }

    /**
     * Returns whether every value in {@code value}, those inside composite values too, passes {@code test}. Asks of those
     * only that can be wrong though they are of their type: references, codes, counts and free text; in any order, and no
     * more once one fails. Costs a fraction of {@link #walk}, which tells places.
     */
    public static boolean allSound(Object value, BiPredicate<Attribute, Object> test) {
        return ofValue(value).allIn(value, test);
    }

    private boolean allIn(Object owner, BiPredicate<Attribute, Object> test) {
        for (Attribute attribute : loose) {
            Object got = attribute.get(owner);
            if (got == NO_LIST || got == NO_SET || got == NONE) {
                continue; // as most are: known at sight, they need no closer look
            }
            // By the arity, since asking an object whether it is of an interface that it is not of takes longest.
            boolean all = switch (attribute.arity()) {
                case ONE -> matches(attribute, got, test);
                case OPTIONAL -> {
                    Optional<?> optional = (Optional<?>) got;
                    yield optional.isEmpty() || matches(attribute, optional.get(), test);
                }
                case LIST, SET -> allIn((Collection<?>) got, attribute, test);
            };
            if (!all) {
                return false;
            }
        }
        return true;
    }

    private static boolean allIn(Collection<?> values, Attribute attribute, BiPredicate<Attribute, Object> test) {
        for (Object value : values) {
            if (!matches(attribute, value, test)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(Attribute attribute, Object value, BiPredicate<Attribute, Object> test) {
        return test.test(attribute, value)
                && (attribute.form() != Form.COMPOSITE || attribute.shape().allIn(value, test));
    }

    private void walk(Object owner, @Nullable Pointer at, Visitor visitor) {
        for (Attribute attribute : attributes) {
            Object got = attribute.get(owner);
            if (got instanceof Optional<?> optional) {
                if (optional.isPresent()) {
                    visit(attribute, optional.get(), Pointer.of(at, attribute.name()), visitor);
                }
            } else if (got instanceof Collection<?> many) {
                if (!many.isEmpty()) {
                    List<Object> values = attribute.values(owner);
                    for (int i = 0; i < values.size(); i++) {
                        visit(attribute, values.get(i), Pointer.of(at, attribute.name(), i), visitor);
                    }
                }
            } else {
                visit(attribute, got, Pointer.of(at, attribute.name()), visitor);
            }
        }
    }

    private static void visit(Attribute attribute, Object value, Pointer at, Visitor visitor) {
        visitor.visit(at, attribute, value);
        if (attribute.form() == Form.COMPOSITE) {
            attribute.shape().walk(value, at, visitor);
        }
    }

    private static Shape<?> read(Class<?> type) {
        try {
            return type.isRecord() ? readRecord(type) : readBuilt(type);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(type + " has no shape: neither a record nor made by a builder()", e);
        }
    }

    private static Shape<?> readRecord(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        List<Method> accessors =
                Stream.of(components).map(RecordComponent::getAccessor).toList();
        List<Attribute> attributes = attributes(type, accessors);
        Class<?>[] parameters =
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        MethodHandle constructor = lookup(type)
                .findConstructor(type, MethodType.methodType(void.class, parameters))
                .asType(MethodType.genericMethodType(parameters.length))
                .asSpreader(Object[].class, parameters.length);
        int[] order = new int[components.length]; // the component's place among the attributes
        for (int i = 0; i < components.length; i++) {
            for (int j = 0; j < attributes.size(); j++) {
                if (attributes.get(j).name().equals(components[i].getName())) {
                    order[i] = j;
                }
            }
        }
        return new Shape<>(type, attributes, values -> {
            @Nullable Object[] arguments = new @Nullable Object[order.length];
            for (int i = 0; i < order.length; i++) {
                Attribute attribute = attributes.get(order[i]);
                Object value = values[order[i]];
                arguments[i] = switch (attribute.arity()) {
                    case OPTIONAL -> Optional.ofNullable(value);
                    case LIST -> value == null ? ImmutableList.of() : value;
                    case SET -> throw new IllegalStateException("a record has no sets: " + attribute);
                    case ONE -> {
                        if (value == null) {
                            throw new IllegalStateException("attribute " + attribute + " is missing");
                        }
                        yield value;
                    }
                };
            }
            return (Object) constructor.invokeExact(arguments);
        });
    }

    private static Shape<?> readBuilt(Class<?> type) throws ReflectiveOperationException {
        List<Method> accessors = Stream.of(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .toList();
        List<Attribute> attributes = attributes(type, accessors);
        Method start = type.getMethod("builder");
        Class<?> builder = start.getReturnType();
        Method end = builder.getMethod("build");
        Supplier<Object> open = Calls.supplier(lookup(type), start);
        Function<Object, Object> build = Calls.function(lookup(end.getDeclaringClass()), end);
        Map<String, Method> takers = Maps.uniqueIndex(
                Stream.of(builder.getMethods())
                        .filter(m -> m.getParameterCount() == 1 && !m.isBridge())
                        .filter(m -> attributes.stream().anyMatch(a -> takes(m, a)))
                        .toList(),
                Method::getName);
        List<BiConsumer<Object, Object>> setters = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            Method taker = takers.get(attributes.get(i).name());
            checkArgument(taker != null, "the builder of %s does not take %s", type, attributes.get(i));
            setters.add(Calls.consumer(lookup(taker.getDeclaringClass()), taker));
        }
        return new Shape<>(type, attributes, values -> {
            Object target = open.get();
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    Object taken = attributes.get(i).arity() == Arity.OPTIONAL ? Optional.of(value) : value;
                    setters.get(i).accept(target, taken);
                }
            }
            return build.apply(target);
        });
    }

    private static boolean takes(Method method, Attribute attribute) {
        Class<?> taken = method.getParameterTypes()[0];
        return method.getName().equals(attribute.name())
                && switch (attribute.arity()) {
                    case OPTIONAL -> taken == Optional.class;
                    case LIST, SET -> taken == Iterable.class;
                    case ONE -> taken == attribute.type();
                };
    }

    private static List<Attribute> attributes(Class<?> type, List<Method> accessors)
            throws ReflectiveOperationException {
        ImmutableList.Builder<Attribute> attributes = ImmutableList.builder();
        for (Method accessor : accessors) {
            attributes.add(new Attribute(accessor, Calls.function(lookup(type), accessor)));
        }
        return ImmutableList.sortedCopyOf(ORDER, attributes.build());
    }

    // The generated builders are not public; the library may look inside its own module.
    private static MethodHandles.Lookup lookup(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    @Override
    public String toString() {
        return type.getSimpleName() + attributes;
    }
}
