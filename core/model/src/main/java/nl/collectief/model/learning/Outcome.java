package nl.collectief.model.learning;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * What came of it, or is hoped to come of it, and what that leads to: a link in the theory of change. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Outcome extends Entry {
    /** The kind of these records. */
    public static final Kind<Outcome> KIND = Kind.of("outcome", Outcome.class);

    Outcome() {}

    /** Returns the id. */
    public abstract Ref<Outcome> id();

    /** Returns what changed or is to change. */
    public abstract Text says();

    /** Returns how sure it is. */
    public abstract OutcomeState state();

    /** Returns for whom it changed, in natural order, may be empty. */
    public abstract Set<Stance> whose();

    /** Returns who says so, in natural order, empty if not recorded. */
    public abstract Set<Stance> saidBy();

    /** Returns the activities it came from, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<?>> from();

    /** Returns the outcomes it leads to, in natural order, may be empty. */
    public abstract Set<Ref<Outcome>> leadsTo();

    /** Returns how many people, empty if not recorded. */
    public abstract Optional<Count> count();

    /** Returns what would measure it, empty if not recorded. */
    @Uses(Vocabulary.MEASURE)
    public abstract Optional<Code> measure();

    /** Returns when, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns the principles its source connects it with, in natural order, may be empty. */
    public abstract Set<GuidingPrinciple> principles();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds outcomes; not thread-safe. */
    public static final class Builder extends ImmutableOutcome.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
