package nl.collectief.model.activity;

import nl.collectief.model.figure.Count;
import org.immutables.value.Value;

/** How often recordings were watched. Immutable and thread-safe. */
@Value.Immutable
public abstract class Replays {
    Replays() {}

    /** Returns how often. */
    public abstract Count count();

    /** Returns whether each recording or all together. */
    public abstract Scope scope();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds replays; not thread-safe. */
    public static final class Builder extends ImmutableReplays.Builder {
        Builder() {}
    }
}
