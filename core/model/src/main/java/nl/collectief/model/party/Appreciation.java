package nl.collectief.model.party;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** How those who carry the work are thanked, or would like to be. Immutable and thread-safe. */
@Value.Immutable
public abstract class Appreciation {
    Appreciation() {}

    /** Returns the form. */
    @Uses(Vocabulary.APPRECIATION)
    public abstract Code form();

    /** Returns whether it was asked for, empty if not recorded. */
    public abstract Optional<Boolean> wished();

    /** Returns whether it was given, empty if not recorded. */
    public abstract Optional<Boolean> given();

    /** Returns whose work it is for, in natural order, empty if not recorded. */
    public abstract Set<Stance> whose();

    /** Returns who says so, in natural order, empty if not recorded. */
    public abstract Set<Stance> saidBy();

    /** Returns what the source says of it, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns when it was asked for or given, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds appreciation; not thread-safe. */
    public static final class Builder extends ImmutableAppreciation.Builder {
        Builder() {}
    }
}
