package nl.collectief.model.coalition;

import java.util.Optional;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** A turn in the life of a coalition or a programme. Immutable and thread-safe. */
@Value.Immutable
public abstract class Milestone {
    Milestone() {}

    /** Returns what happened. */
    public abstract MilestoneKind kind();

    /** Returns when, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns until when it was to last from then on, empty if not recorded. */
    public abstract Optional<PartialDate> until();

    /** Returns what it has to do with: what was joined, what interrupted it, empty if not recorded. */
    public abstract Optional<Ref<?>> about();

    /** Returns what the source says of it, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds milestones; not thread-safe. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
