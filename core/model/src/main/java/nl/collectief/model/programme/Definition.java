package nl.collectief.model.programme;

import java.util.Optional;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Range;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * One version of what an indicator measures. A change of words that changes no number needs no new version. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Definition {
    Definition() {}

    /** Returns the number of the version, 1 or more. */
    @Range(from = 1)
    public abstract int version();

    /** Returns since when it is in use, empty if not recorded. */
    public abstract Optional<PartialDate> since();

    /** Returns what is counted. */
    public abstract Text numerator();

    /** Returns out of what, or for each of what; empty if the number stands alone. */
    public abstract Optional<Text> denominator();

    /**
     * Returns whether the numerator is a part of the denominator or something else for each of it; empty if there is no
     * denominator or it is not recorded, then it is read as {@link RatioKind#MEAN}, which claims less.
     */
    public abstract Optional<RatioKind> ratio();

    /** Returns what one of it is: a family, a percentage point, an hour; empty if not recorded. */
    public abstract Optional<Text> unit();

    /** Returns the id in a catalogue of the field, such as {@code debts-2024}; empty if it is the programme's own. */
    public abstract Optional<String> catalogue();

    /** Returns what changed since the version before, empty if it is the first or that is not recorded. */
    public abstract Optional<Text> change();

    /**
     * Returns whether its values may stand in one series with those of the version before; empty if not recorded, then
     * they may not.
     */
    public abstract Optional<Boolean> comparable();

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

    /** Builds definitions; not thread-safe. */
    public static final class Builder extends ImmutableDefinition.Builder {
        Builder() {}
    }
}
