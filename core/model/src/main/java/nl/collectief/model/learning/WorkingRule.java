package nl.collectief.model.learning;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * A rule the people of a programme set themselves, in their own words: how they work, and what the limits are.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class WorkingRule extends Entry {
    /** The kind of these records. */
    public static final Kind<WorkingRule> KIND = Kind.of("rule", WorkingRule.class);

    WorkingRule() {}

    /** Returns the id. */
    public abstract Ref<WorkingRule> id();

    /** Returns the rule. */
    public abstract Text says();

    /** Returns the number in the rule, empty if it has none. */
    public abstract Optional<Count> limit();

    /** Returns what that number counts, empty if it has none. */
    @Uses(Vocabulary.MEASURE)
    public abstract Optional<Code> measure();

    /** Returns what it holds for, in natural order, empty if it holds for the programme. */
    public abstract Set<Ref<?>> about();

    /** Returns the subjects it holds for, in natural order, empty if it names none. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns the principles it serves, in natural order, may be empty. */
    public abstract Set<GuidingPrinciple> principles();

    /** Returns since when, or from when until when it holds, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns the rhythm in the rule, empty if it has none. */
    public abstract Optional<Rhythm> rhythm();

    /** Returns the practice rule of the library that judges it, empty if none does. */
    @Uses(Vocabulary.PRACTICE_RULE)
    public abstract Optional<Code> check();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds working rules; not thread-safe. */
    public static final class Builder extends ImmutableWorkingRule.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
