package nl.collectief.model.coalition;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** How a way of working spreads. Immutable and thread-safe. */
@Value.Immutable
public abstract class Spread {
    Spread() {}

    /** Returns which way. */
    public abstract SpreadKind kind();

    /** Returns the areas it spreads to, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns the parties it spreads to, in natural order, may be empty. */
    public abstract Set<Ref<Party>> parties();

    /** Returns what the source says of it, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns how far it is, empty if not recorded. */
    public abstract Optional<Progress> state();

    /** Returns to how many, where they are not told apart, empty if not recorded. */
    public abstract Optional<Count> count();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds spreads; not thread-safe. */
    public static final class Builder extends ImmutableSpread.Builder {
        Builder() {}
    }
}
