package nl.collectief.model.activity;

import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** What people of one stance thought of something. Immutable and thread-safe. */
@Value.Immutable
public abstract class Feedback {
    Feedback() {}

    /** Returns whose feedback it is. */
    public abstract Stance by();

    /** Returns what they thought, as the source summarises it. */
    public abstract Text says();

    /** Returns how many said so, empty if not recorded. */
    public abstract Optional<Count> number();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds feedback; not thread-safe. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
