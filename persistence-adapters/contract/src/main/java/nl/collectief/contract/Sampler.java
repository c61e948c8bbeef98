package nl.collectief.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Either;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Shape;
import org.jspecify.annotations.Nullable;

/** Makes values from shapes: the one place that knows how a value of each form is sampled. */
final class Sampler {
    /** How many of the optional parts a sample has. */
    enum Amount {
        NONE,
        SOME,
        ALL
    }

    private static final int MOST = 3;

    private final SplittableRandom random;
    private final World world;
    private final Amount amount;

    Sampler(SplittableRandom random, World world, Amount amount) {
        this.random = random;
        this.world = world;
        this.amount = amount;
    }

    /** Returns a record, empty if the world lacks what such a record must refer to. */
    <T extends Entry> Optional<T> entry(Kind<T> kind, String id) {
        return value(kind.shape(), Optional.of(kind.ref(id)));
    }

    private <T> Optional<T> value(Shape<T> shape, Optional<Ref<?>> id) {
        @Nullable Object[] values = new @Nullable Object[shape.attributes().size()];
        for (int i = 0; i < values.length; i++) {
            Attribute attribute = shape.attributes().get(i);
            switch (attribute.arity()) {
                case ONE -> {
                    Optional<?> one = id.isPresent() && attribute.name().equals("id") ? id : one(attribute);
                    if (one.isEmpty()) {
                        return Optional.empty();
                    }
                    values[i] = one.get();
                }
                case OPTIONAL -> values[i] = wanted() ? one(attribute).orElse(null) : null;
                case LIST -> values[i] = many(attribute);
                case SET -> values[i] = many(attribute).stream().distinct().toList();
            }
        }
        Optional<Either> either = shape.either();
        if (either.isPresent() && !settle(shape, either.get(), values)) {
            return Optional.empty();
        }
        return Optional.of(shape.make(values));
    }

    /** Has one of the attributes of which there is to be one, and returns whether the world lets it. */
    private boolean settle(Shape<?> shape, Either either, @Nullable Object[] values) {
        List<Integer> all = Stream.of(either.value()).map(shape::position).toList();
        List<Integer> there = there(all, values);
        if (either.orMore() && !there.isEmpty()) {
            return true;
        } else if (there.isEmpty()) {
            all.forEach(i -> values[i] = one(shape.attributes().get(i)).orElse(null));
            there = there(all, values);
        }
        if (there.isEmpty()) {
            return false;
        }
        int kept = Values.one(random, there);
        there.stream().filter(i -> i != kept).forEach(i -> values[i] = null);
        return true;
    }

    private static List<Integer> there(List<Integer> positions, @Nullable Object[] values) {
        return positions.stream().filter(i -> values[i] != null).toList();
    }

    private boolean wanted() {
        return amount == Amount.ALL || (amount == Amount.SOME && random.nextBoolean());
    }

    private List<Object> many(Attribute attribute) {
        List<Object> many = new ArrayList<>();
        int size = wanted() ? random.nextInt(1, MOST + 1) : 0;
        for (int i = 0; i < size; i++) {
            one(attribute).ifPresent(many::add);
        }
        return many;
    }

    private Optional<?> one(Attribute attribute) {
        return switch (attribute.form()) {
            case TEXT -> Optional.of(Values.text(random));
            case COUNT -> Optional.of(Values.count(random));
            case INTEGER -> Optional.of(Values.integer(random, attribute.range()));
            case BOOLEAN -> Optional.of(random.nextBoolean());
            case SCALAR -> Optional.of(Values.scalar(random, attribute.type()));
            case CONSTANT ->
                Optional.of(Values.one(random, List.of(attribute.type().getEnumConstants())));
            case CODE -> world.code(attribute.vocabulary().orElseThrow());
            case REFERENCE -> world.ref(attribute.target());
            case COMPOSITE -> value(attribute.shape(), Optional.empty());
        };
    }
}
