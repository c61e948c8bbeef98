package nl.collectief.model.activity;

import java.util.Optional;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * The story of an activity in the three parts in which the field tells it. Each part may be missing. Immutable and
 * thread-safe.
 */
@Value.Immutable
public abstract class Narrative {
    Narrative() {}

    /** Returns why it began (aanleiding), empty if not recorded. */
    public abstract Optional<Text> background();

    /** Returns what was done (aanpak), empty if not recorded. */
    public abstract Optional<Text> approach();

    /** Returns how it stands (huidige situatie), empty if not recorded. */
    public abstract Optional<Text> situation();

    /** Returns the date of the situation, empty if not recorded. */
    public abstract Optional<PartialDate> situationOn();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds narratives; not thread-safe. */
    public static final class Builder extends ImmutableNarrative.Builder {
        Builder() {}
    }
}
