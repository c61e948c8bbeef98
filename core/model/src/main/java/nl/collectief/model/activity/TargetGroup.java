package nl.collectief.model.activity;

import java.util.Optional;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.AgeRange;
import org.immutables.value.Value;

/** Whom an activity is for. Immutable and thread-safe. */
@Value.Immutable
public abstract class TargetGroup {
    TargetGroup() {}

    /** Returns the group. */
    @Uses(Vocabulary.GROUP)
    public abstract Code group();

    /** Returns the ages of the children, empty if not recorded. */
    public abstract Optional<AgeRange> childAges();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds target groups; not thread-safe. */
    public static final class Builder extends ImmutableTargetGroup.Builder {
        Builder() {}
    }
}
