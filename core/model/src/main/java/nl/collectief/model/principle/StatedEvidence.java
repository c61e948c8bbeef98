package nl.collectief.model.principle;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * Somebody's judgement, with its reason, that something shows a guiding principle. Structural evidence is found in the
 * record instead and is nobody's judgement. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class StatedEvidence extends Entry {
    /** The kind of these records. */
    public static final Kind<StatedEvidence> KIND = Kind.of("evidence", StatedEvidence.class);

    StatedEvidence() {}

    /** Returns the id. */
    public abstract Ref<StatedEvidence> id();

    /** Returns the principle it speaks for. */
    public abstract GuidingPrinciple principle();

    /** Returns what shows the principle: activities or the programme; in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns the reason. */
    public abstract Text says();

    /** Returns from which stance it is judged, empty if the source does not say. */
    public abstract Optional<Stance> by();

    /** Returns when it held, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds stated evidence; not thread-safe. */
    public static final class Builder extends ImmutableStatedEvidence.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
