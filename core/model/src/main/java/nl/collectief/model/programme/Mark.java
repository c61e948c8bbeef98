package nl.collectief.model.programme;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * What the values of an indicator are held against, for a time and an area: where it stood, or where it is to come. Not a
 * measured value: those are {@linkplain StatedFigure stated figures}. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Mark {
    Mark() {}

    /** Returns whether it is where things stood or where they are to come. */
    public abstract MarkKind kind();

    /** Returns the number, or the numerator where there is an {@link #outOf()}: 80 of "80 of every 100". */
    public abstract Count count();

    /** Returns the denominator, empty if the number stands alone. */
    public abstract Optional<Count> outOf();

    /** Returns when it stood so, or by when it is to: a target is due when this ends; empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns where, in natural order, empty for the whole programme. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns the version of the definition it is meant in, empty if not recorded. */
    @Range(from = 1)
    public abstract Optional<Integer> version();

    /** Returns what was said of it, empty if nothing. */
    public abstract Optional<Text> says();

    @Value.Check
    void check() {
        Limits.check(this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds marks; not thread-safe. */
    public static final class Builder extends ImmutableMark.Builder {
        Builder() {}
    }
}
