package nl.collectief.model.voice;

import java.util.Optional;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** One step in a chain of effects. Immutable and thread-safe. */
@Value.Immutable
public abstract class StoryStep {
    StoryStep() {}

    /** Returns what happened. */
    public abstract Text says();

    /** Returns how long after the step before, as told, empty if not recorded. */
    public abstract Optional<Text> delay();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds story steps; not thread-safe. */
    public static final class Builder extends ImmutableStoryStep.Builder {
        Builder() {}
    }
}
