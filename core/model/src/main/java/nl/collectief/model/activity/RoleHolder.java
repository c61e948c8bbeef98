package nl.collectief.model.activity;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** Who holds a role in the group that organises an activity. Immutable and thread-safe. */
@Value.Immutable
public abstract class RoleHolder {
    RoleHolder() {}

    /** Returns the role. */
    public abstract GroupRole role();

    /** Returns the side it is held from. */
    public abstract Stance stance();

    /** Returns the party they come from, empty if not recorded. */
    public abstract Optional<Ref<Party>> party();

    /** Returns how many people hold it, empty if not recorded. */
    public abstract Optional<Count> number();

    /** Returns since when, or from when until when, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns what else they do, by role, in natural order, may be empty. */
    @Uses(Vocabulary.ROLE)
    public abstract Set<Code> roles();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds role holders; not thread-safe. */
    public static final class Builder extends ImmutableRoleHolder.Builder {
        Builder() {}
    }
}
