package nl.collectief.model.activity;

import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Range;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** What one level of attainment of a goal looks like. Immutable and thread-safe. */
@Value.Immutable
public abstract class GoalLevel {
    GoalLevel() {}

    /** Returns the level: 0 is what is expected, above it more, below it less; from -2 to 2. */
    @Range(from = -2, to = 2)
    public abstract int level();

    /** Returns how one sees that it is reached. */
    public abstract Text says();

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

    /** Builds levels; not thread-safe. */
    public static final class Builder extends ImmutableGoalLevel.Builder {
        Builder() {}
    }
}
