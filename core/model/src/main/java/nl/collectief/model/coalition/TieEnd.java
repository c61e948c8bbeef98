package nl.collectief.model.coalition;

import java.util.Optional;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Either;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Ref;
import org.immutables.value.Value;

/** One end of a tie: a party, or people of one stance where nobody is to be named. Immutable and thread-safe. */
@Either({"party", "stance"})
@Value.Immutable
public abstract class TieEnd {
    TieEnd() {}

    /** Returns the party, empty if it is a stance. */
    public abstract Optional<Ref<Party>> party();

    /** Returns the stance, empty if it is a party. */
    public abstract Optional<Stance> stance();

    @Value.Check
    void check() {
        Limits.check(this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds ends of ties; not thread-safe. */
    public static final class Builder extends ImmutableTieEnd.Builder {
        Builder() {}
    }
}
