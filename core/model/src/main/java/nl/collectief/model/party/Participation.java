package nl.collectief.model.party;

import java.util.Optional;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** What say people of one stance have, and since when. Immutable and thread-safe. */
@Value.Immutable
public abstract class Participation {
    Participation() {}

    /** Returns whose say it is. */
    public abstract Stance stance();

    /** Returns how far it goes, empty if not recorded: a source that names no rung gives none. */
    public abstract Optional<ParticipationRung> rung();

    /** Returns whether it belongs to how things are always done rather than to one occasion, empty if not recorded. */
    public abstract Optional<Boolean> structural();

    /** Returns since when, or from when until when, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns what the source says of it, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds participation; not thread-safe. */
    public static final class Builder extends ImmutableParticipation.Builder {
        Builder() {}
    }
}
