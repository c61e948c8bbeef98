package nl.collectief.model.activity;

import java.util.Optional;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** A connection with something that is there in the wijk. Immutable and thread-safe. */
@Value.Immutable
public abstract class FacilityLink {
    FacilityLink() {}

    /** Returns what it is connected with. */
    public abstract Text facility();

    /** Returns the party, empty if it is not one of the record. */
    public abstract Optional<Ref<Party>> party();

    /** Returns whether it is a formal facility, empty if not recorded. */
    public abstract Optional<Boolean> formal();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds facility links; not thread-safe. */
    public static final class Builder extends ImmutableFacilityLink.Builder {
        Builder() {}
    }
}
