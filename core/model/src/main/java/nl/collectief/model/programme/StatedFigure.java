package nl.collectief.model.programme;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
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
 * A number as its source states it, with what it counts, when and of what; not worked out by anybody here. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class StatedFigure extends Entry {
    /** The kind of these records. */
    public static final Kind<StatedFigure> KIND = Kind.of("figure", StatedFigure.class);

    StatedFigure() {}

    /** Returns the id. */
    public abstract Ref<StatedFigure> id();

    /** Returns what it counts. */
    @Uses(Vocabulary.MEASURE)
    public abstract Code measure();

    /** Returns the number, as honest as the source. */
    public abstract Count count();

    /** Returns what exactly is counted, where the measure alone does not tell, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns what it is a number of, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns when it held, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns whom it counts, in natural order, empty if it does not count people of one stance. */
    public abstract Set<Stance> stances();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns how it compares with others, empty if its source does not compare. */
    public abstract Optional<Comparison> comparison();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds stated figures; not thread-safe. */
    public static final class Builder extends ImmutableStatedFigure.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
