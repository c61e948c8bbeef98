package nl.collectief.model.learning;

import java.util.Set;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/**
 * What stands in the way, with its causes. A barrier to reach is a reach gap: a group that is not reached and why.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Barrier extends Entry {
    /** The kind of these records. */
    public static final Kind<Barrier> KIND = Kind.of("barrier", Barrier.class);

    Barrier() {}

    /** Returns the id. */
    public abstract Ref<Barrier> id();

    /** Returns what stands in the way. */
    public abstract Text says();

    /** Returns what it stands in the way of. */
    public abstract Hinders hinders();

    /** Returns the causes, in natural order, may be empty. */
    @Uses(Vocabulary.BARRIER)
    public abstract Set<Code> causes();

    /** Returns the groups that are not reached or are hindered, in natural order, may be empty. */
    @Uses(Vocabulary.GROUP)
    public abstract Set<Code> groups();

    /** Returns what it concerns, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns the plans that answer it, in natural order, may be empty. */
    public abstract Set<Ref<Plan>> plans();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds barriers; not thread-safe. */
    public static final class Builder extends ImmutableBarrier.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
