package nl.collectief.model.coalition;

import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/** What one end of a tie gives the other on one item of a questionnaire. Immutable and thread-safe. */
@Value.Immutable
public abstract class TieScore {
    TieScore() {}

    /** Returns the item. */
    @Uses(Vocabulary.TIE_ITEM)
    public abstract Code item();

    /** Returns the score, on the scale of the questionnaire that was used. */
    public abstract int score();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds scores; not thread-safe. */
    public static final class Builder extends ImmutableTieScore.Builder {
        Builder() {}
    }
}
