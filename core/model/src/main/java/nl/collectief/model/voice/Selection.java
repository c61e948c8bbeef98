package nl.collectief.model.voice;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * A choice of this story from among others, and why: one round of most significant change. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Selection {
    Selection() {}

    /** Returns when, empty if not recorded. */
    public abstract Optional<PartialDate> when();

    /** Returns who chose, in natural order, empty if not recorded. */
    public abstract Set<Stance> by();

    /** Returns the coalition that chose, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> coalition();

    /** Returns why this one. */
    public abstract Text says();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds selections; not thread-safe. */
    public static final class Builder extends ImmutableSelection.Builder {
        Builder() {}
    }
}
