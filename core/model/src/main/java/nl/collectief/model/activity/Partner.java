package nl.collectief.model.activity;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Either;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/** A party, or people of one stance, that take part in an activity. Immutable and thread-safe. */
@Either(
        value = {"party", "stance"},
        orMore = true)
@Value.Immutable
public abstract class Partner {
    Partner() {}

    /** Returns the party, empty if only a stance is recorded. */
    public abstract Optional<Ref<Party>> party();

    /** Returns the side its people take part from, empty if it is that of the party. */
    public abstract Optional<Stance> stance();

    /** Returns what it does, in natural order, may be empty. */
    @Uses(Vocabulary.ROLE)
    public abstract Set<Code> roles();

    /** Returns when it is there, empty if not recorded. */
    public abstract Optional<Presence> presence();

    /** Returns how many people take part for it, empty if not recorded. */
    public abstract Optional<Count> number();

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

    /** Builds partners; not thread-safe. */
    public static final class Builder extends ImmutablePartner.Builder {
        Builder() {}
    }
}
