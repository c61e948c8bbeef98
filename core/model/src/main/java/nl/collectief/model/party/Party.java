package nl.collectief.model.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/** An organisation, a team of one, or a group of people that acts as one; never a person. Immutable and thread-safe. */
@Value.Immutable
public abstract class Party extends Entry {
    /** The kind of these records. */
    public static final Kind<Party> KIND = Kind.of("party", Party.class);

    Party() {}

    /** Returns the id. */
    public abstract Ref<Party> id();

    /** Returns the name in use. */
    public abstract Text name();

    /** Returns other names and spellings in use, in the order given, may be empty. */
    public abstract List<Text> aliases();

    /** Returns names no longer in use, in the order given, may be empty. */
    public abstract List<Text> formerNames();

    /** Returns what it is. */
    @Uses(Vocabulary.PARTY_KIND)
    public abstract Code kind();

    /** Returns the world it belongs to, empty if not recorded. */
    public abstract Optional<Domain> domain();

    /** Returns the side its people take part from, empty if mixed or not recorded. */
    public abstract Optional<Stance> stance();

    /** Returns the party it is part of, empty if none is recorded. */
    public abstract Optional<Ref<Party>> partOf();

    /** Returns where it works, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns its functional mailboxes, in natural order, may be empty; the only place where an address may stand. */
    public abstract Set<Mailbox> mailboxes();

    /** Returns what else is known of it, in the order given, may be empty. */
    public abstract List<Text> notes();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds parties; not thread-safe. */
    public static final class Builder extends ImmutableParty.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
