package nl.collectief.model.activity;

import java.util.Optional;
import nl.collectief.model.learning.ContextFactor;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/** From when an activity was at a stage. Immutable and thread-safe. */
@Value.Immutable
public abstract class StageChange {
    StageChange() {}

    /** Returns the stage. */
    public abstract ActivityStage stage();

    /** Returns from when, empty if not recorded. */
    public abstract Optional<PartialDate> since();

    /** Returns what the source adds, empty if not recorded. */
    public abstract Optional<Text> note();

    /** Returns what caused it, empty if not recorded. */
    public abstract Optional<Ref<ContextFactor>> cause();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds stage changes; not thread-safe. */
    public static final class Builder extends ImmutableStageChange.Builder {
        Builder() {}
    }
}
