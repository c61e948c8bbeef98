package nl.collectief.model.coalition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** People and organisations that act together: a core team, a working group, a coalition. Immutable and thread-safe. */
@Value.Immutable
public abstract class Coalition extends Entry {
    /** The kind of these records. */
    public static final Kind<Coalition> KIND = Kind.of("coalition", Coalition.class);

    Coalition() {}

    /** Returns the id. */
    public abstract Ref<Coalition> id();

    /** Returns the name in use. */
    public abstract Text name();

    /** Returns names no longer in use, in the order given, may be empty. */
    public abstract List<Text> formerNames();

    /** Returns the coalition it is part of, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> partOf();

    /** Returns since when, or from when until when it works, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns what it does, in the order given, may be empty. */
    public abstract List<Text> tasks();

    /** Returns who belongs to it, in the order given, may be empty. */
    public abstract List<Membership> members();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds coalitions; not thread-safe. */
    public static final class Builder extends ImmutableCoalition.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
