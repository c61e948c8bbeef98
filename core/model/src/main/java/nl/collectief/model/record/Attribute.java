package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a record or of a value inside it, as {@link Shape} reads it off the accessor. Immutable and
 * thread-safe.
 */
public final class Attribute {
    /** How many values an attribute has. */
    public enum Arity {
        /** Exactly one. */
        ONE,
        /** None or one. */
        OPTIONAL,
        /** Any number, in the order given. */
        LIST,
        /** Any number, each once, in their natural order. */
        SET
    }

    private final String name;
    private final Arity arity;
    private final Form form;
    private final Class<?> type;
    private final @Nullable Kind<?> target;
    private final @Nullable Vocabulary vocabulary;
    private final boolean comesFrom;
    private final @Nullable Range range;
    private final String owner;
    private final Function<Object, Object> getter;
    private @Nullable Shape<?> shape; // found when first asked for, since a type may hold its own type

    Attribute(Method accessor, Function<Object, Object> getter) {
        this.name = accessor.getName();
        this.getter = getter;
        Type generic = accessor.getGenericReturnType();
        Class<?> raw = accessor.getReturnType();
        if (raw == Optional.class) {
            this.arity = Arity.OPTIONAL;
        } else if (raw == List.class) {
            this.arity = Arity.LIST;
        } else if (raw == Set.class || raw == SortedSet.class) {
            this.arity = Arity.SET;
        } else {
            this.arity = Arity.ONE;
        }
        Type value = arity == Arity.ONE ? generic : ((ParameterizedType) generic).getActualTypeArguments()[0];
        this.type = raw(value);
        this.form = form(type);
        this.target = form == Form.REFERENCE ? target(value) : null;
        Uses uses = accessor.getAnnotation(Uses.class);
        this.vocabulary = uses == null ? null : uses.value();
        checkArgument(
                (form == Form.CODE) == (vocabulary != null), "%s needs @Uses exactly if it holds codes", accessor);
        this.comesFrom = accessor.isAnnotationPresent(ComesFrom.class);
        this.range = accessor.getAnnotation(Range.class);
        checkArgument(range == null || form == Form.INTEGER, "%s has a range and is no whole number", accessor);
        this.owner = accessor.getDeclaringClass().getSimpleName();
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }

    private static Form form(Class<?> type) {
        if (type == Text.class) {
            return Form.TEXT;
        } else if (type == Integer.class || type == int.class) {
            return Form.INTEGER;
        } else if (type == Boolean.class || type == boolean.class) {
            return Form.BOOLEAN;
        } else if (type == Count.class) {
            return Form.COUNT;
        } else if (type == Code.class) {
            return Form.CODE;
        } else if (type == Ref.class) {
            return Form.REFERENCE;
        } else if (Coded.class.isAssignableFrom(type)) {
            return Form.CONSTANT;
        }
        return Scalars.isScalar(type) ? Form.SCALAR : Form.COMPOSITE;
    }

    private static @Nullable Kind<?> target(Type reference) {
        Type entry = ((ParameterizedType) reference).getActualTypeArguments()[0];
        if (!(entry instanceof Class<?> type) || type == Entry.class) {
            return null;
        }
        try {
            return (Kind<?>) type.getField("KIND").get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no KIND", e);
        }
    }

    /** Returns the name, in Java and in documents alike. */
    public String name() {
        return name;
    }

    /**
     * Returns the name readers see, in Dutch and English: that of this attribute in its type where the table has one, else
     * that of all attributes of this name.
     */
    public Label label() {
        String key = Labels.kebab(name);
        return Labels.find("attribute." + Labels.kebab(owner) + "." + key)
                .orElseGet(() -> Labels.of("attribute." + key));
    }

    /** Returns how many values it has. */
    public Arity arity() {
        return arity;
    }

    /** Returns how a value of it is written. */
    public Form form() {
        return form;
    }

    /** Returns the Java type of one value. */
    public Class<?> type() {
        return type;
    }

    /** Returns the kind it refers to, empty if it is no reference or allows every kind. */
    public Optional<Kind<?>> target() {
        return Optional.ofNullable(target);
    }

    /** Returns the vocabulary of its codes, empty if it holds none. */
    public Optional<Vocabulary> vocabulary() {
        return Optional.ofNullable(vocabulary);
    }

    /** Returns the range of its numbers, empty if they have none. */
    public Optional<Range> range() {
        return Optional.ofNullable(range);
    }

    /** Returns whether it leads back towards a parent's voice. */
    public boolean comesFrom() {
        return comesFrom;
    }

    /**
     * Returns the shape of its values.
     *
     * @throws IllegalStateException if its form is not {@link Form#COMPOSITE}
     */
    public Shape<?> shape() {
        Shape<?> known = shape;
        if (known == null) {
            known = Shape.of(type); // the same, whichever thread finds it
            shape = known;
        }
        return known;
    }

    /** Returns whether a value of it can be wrong in itself, its type being right: it leads somewhere or is free text. */
    boolean isLoose() {
        return switch (form) {
            case REFERENCE, CODE, TEXT, COUNT, COMPOSITE -> true;
            case SCALAR -> type == String.class;
            case INTEGER, BOOLEAN, CONSTANT -> false;
        };
    }

    /** Returns the values that {@code owner} has: none, one or many, those of a set in natural order; unmodifiable. */
    public List<Object> values(Object owner) {
        Object value = get(owner);
        if (value instanceof Optional<?> optional) {
            return optional.<List<Object>>map(ImmutableList::of).orElse(ImmutableList.of());
        }
        if (arity == Arity.SET && ((Collection<?>) value).size() > 1) {
            return ImmutableSortedSet.<Object>copyOf((Collection<?>) value).asList();
        }
        return value instanceof Collection<?> many ? ImmutableList.copyOf(many) : ImmutableList.of(value);
    }

    /** Returns whether {@code owner} has a value of it. */
    boolean isGiven(Object owner) {
        Object value = get(owner);
        return switch (arity) {
            case ONE -> true;
            case OPTIONAL -> ((Optional<?>) value).isPresent();
            case LIST, SET -> !((Collection<?>) value).isEmpty();
        };
    }

    /** Gives {@code taker} the values that {@code owner} has, those of a set in any order. */
    public void forEach(Object owner, Consumer<Object> taker) {
        Object value = get(owner);
        switch (arity) {
            case ONE -> taker.accept(value);
            case OPTIONAL -> ((Optional<?>) value).ifPresent(taker);
            case LIST, SET -> ((Collection<?>) value).forEach(taker);
        }
    }

    /** Returns what the accessor returns: a value, an {@link Optional} or a collection. */
    public Object get(Object owner) {
        return getter.apply(owner);
    }

    @Override
    public String toString() {
        return name;
    }
}
