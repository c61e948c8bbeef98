package nl.collectief.model.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** Something from outside that influenced the work. Immutable and thread-safe. */
@Value.Immutable
public abstract class ContextFactor extends Entry {
    /** The kind of these records. */
    public static final Kind<ContextFactor> KIND = Kind.of("context", ContextFactor.class);

    ContextFactor() {}

    /** Returns the id. */
    public abstract Ref<ContextFactor> id();

    /** Returns what it was. */
    public abstract Text says();

    /** Returns when, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns what it did to the work, in the order given, may be empty. */
    public abstract List<Effect> effects();

    /** Returns what it influenced, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds context factors; not thread-safe. */
    public static final class Builder extends ImmutableContextFactor.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
