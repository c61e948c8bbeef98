package nl.collectief.model.activity;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/** From when an activity was carried by whom. Immutable and thread-safe. */
@Value.Immutable
public abstract class OwnershipChange {
    OwnershipChange() {}

    /** Returns the stage of ownership. */
    public abstract OwnershipStage stage();

    /** Returns from when, empty if not recorded. */
    public abstract Optional<PartialDate> since();

    /** Returns how many parents lead, empty if not recorded. */
    public abstract Optional<Count> parents();

    /** Returns who carried it before or carries it along, in natural order, may be empty. */
    public abstract Set<Ref<Party>> from();

    /** Returns what the source adds, empty if not recorded. */
    public abstract Optional<Text> note();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds ownership changes; not thread-safe. */
    public static final class Builder extends ImmutableOwnershipChange.Builder {
        Builder() {}
    }
}
