package nl.collectief.model.programme;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Either;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * A number as its source states it, with what it counts, when and of what; not worked out by anybody here. Where the
 * source has a place for the number and leaves it out, why. Immutable and thread-safe.
 */
@Either({"count", "suppressed", "missing", "notApplicable"})
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

    /** Returns the number, as honest as the source; empty if the source has none and says why. */
    public abstract Optional<Count> count();

    /** Returns the denominator, where the number is the upper half of a share or a mean; empty if it stands alone. */
    public abstract Optional<Count> outOf();

    /** Returns why the source does not show the number, empty if it does. */
    public abstract Optional<SuppressionReason> suppressed();

    /** Returns why the source does not have the number, empty if it does. */
    public abstract Optional<MissingReason> missing();

    /** Returns why there cannot be a number, empty if there can. */
    public abstract Optional<NotApplicableReason> notApplicable();

    /** Returns the indicator of the programme of which it is a value, empty if it is of none. */
    public abstract Optional<Ref<OwnIndicator>> indicator();

    /** Returns the version of that indicator's definition by which it was measured, empty if not recorded. */
    @Range(from = 1)
    public abstract Optional<Integer> version();

    /** Returns the number or why there is none. Zero is a number, and none of the other three is zero. */
    public Observation<Count> observation() {
        return count().map(Observation::of)
                .or(() -> suppressed().map(Observation::suppressed))
                .or(() -> missing().map(Observation::missing))
                .orElseGet(() -> Observation.notApplicable(notApplicable().orElseThrow()));
    }

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

    @Value.Check
    void check() {
        Limits.check(this);
    }

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
