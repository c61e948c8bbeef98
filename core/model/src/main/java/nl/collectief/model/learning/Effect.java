package nl.collectief.model.learning;

import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** One effect of something from outside. Immutable and thread-safe. */
@Value.Immutable
public abstract class Effect {
    Effect() {}

    /** Returns which way it worked. */
    public abstract Direction direction();

    /** Returns what it did. */
    public abstract Text says();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds effects; not thread-safe. */
    public static final class Builder extends ImmutableEffect.Builder {
        Builder() {}
    }
}
