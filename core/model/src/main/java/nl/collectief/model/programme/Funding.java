package nl.collectief.model.programme;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** Money a programme rests on, with the agreements behind it. Immutable and thread-safe. */
@Value.Immutable
public abstract class Funding extends Entry {
    /** The kind of these records. */
    public static final Kind<Funding> KIND = Kind.of("funding", Funding.class);

    Funding() {}

    /** Returns the id. */
    public abstract Ref<Funding> id();

    /** Returns the name of the scheme. */
    public abstract Text name();

    /** Returns the agreements it carries out, in the order given, may be empty. */
    public abstract List<Text> agreements();

    /** Returns who gives it, empty if not recorded. */
    public abstract Optional<Ref<Party>> funder();

    /** Returns for when, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns what it is given for, in the order given, may be empty. */
    public abstract List<Text> purposes();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds funding; not thread-safe. */
    public static final class Builder extends ImmutableFunding.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
