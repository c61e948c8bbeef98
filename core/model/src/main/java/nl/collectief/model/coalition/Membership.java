package nl.collectief.model.coalition;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** A seat in a coalition: of a party, or of people of one stance. Immutable and thread-safe. */
@Value.Immutable
public abstract class Membership {
    Membership() {}

    /** Returns the member, empty if only a stance is recorded. */
    public abstract Optional<Ref<Party>> party();

    /** Returns the side the seat is taken from, empty if not recorded. */
    public abstract Optional<Stance> stance();

    /** Returns how many people take the seat, empty if not recorded. */
    public abstract Optional<Count> number();

    /** Returns what they do in it, in natural order, may be empty. */
    @Uses(Vocabulary.ROLE)
    public abstract Set<Code> roles();

    /** Returns since when, or from when until when, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns the groups these members belong to, in natural order, may be empty. */
    @Uses(Vocabulary.GROUP)
    public abstract Set<Code> groups();

    /** Returns the expertise they bring, in natural order, empty if not recorded. */
    @Uses(Vocabulary.EXPERTISE)
    public abstract Set<Code> expertise();

    /** Returns the world they come from, empty if it is that of the party or not recorded. */
    public abstract Optional<Domain> domain();

    /** Returns how far they are on the way to the seat, empty if not recorded. */
    public abstract Optional<MembershipState> state();

    /** Returns what the source says of it, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns whether somebody sits there: a seat of which nothing is said is taken, one wished for or asked is not. */
    public final boolean isTaken() {
        return state().orElse(MembershipState.ACTIVE) == MembershipState.ACTIVE;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds memberships; not thread-safe. */
    public static final class Builder extends ImmutableMembership.Builder {
        Builder() {}
    }
}
