package nl.collectief.model.programme;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.record.Ref;
import org.immutables.value.Value;

/** How a stated number compares with others, as its source says. Immutable and thread-safe. */
@Value.Immutable
public abstract class Comparison {
    Comparison() {}

    /** Returns how it stands to them. */
    public abstract Relation relation();

    /** Returns the areas it is compared with, in natural order, empty if it is none or not recorded. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns the number it is compared with, an earlier one for instance, empty if it is none of the record. */
    public abstract Optional<Ref<StatedFigure>> figure();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds comparisons; not thread-safe. */
    public static final class Builder extends ImmutableComparison.Builder {
        Builder() {}
    }
}
