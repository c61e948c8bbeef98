package nl.collectief.evaluation.learning;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Code;
import nl.collectief.model.time.AgeRange;
import org.immutables.value.Value;

/** A situation in which somebody looks for what was learned before; what is left open is not asked. Immutable and thread-safe. */
@Value.Immutable
public abstract class Situation {
    Situation() {}

    /** Returns how people meet; hybrid asks for what holds on screen and in the wijk alike. */
    public abstract Optional<ActivityForm> form();

    /** Returns the ages of the children of those who come. */
    public abstract Optional<AgeRange> childAges();

    /** Returns how many people come. */
    public abstract Optional<Count> groupSize();

    /** Returns the kinds of activity it may be, in natural order. */
    public abstract Set<Code> activityKinds();

    /** Returns what it is about, in natural order. */
    public abstract Set<Code> themes();

    /** Returns the roles one asks for, in natural order. */
    public abstract Set<Code> roles();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds situations; not thread-safe. */
    public static final class Builder extends ImmutableSituation.Builder {
        Builder() {}
    }
}
