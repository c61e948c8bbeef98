package nl.collectief.model.voice;

import java.util.Optional;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/**
 * How many of those asked gave one score to one item of a questionnaire on working together. Items and their words are the
 * user's own, since the inventories are licensed; who gave which score is not held. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class FactorScore {
    FactorScore() {}

    /** Returns the factor the item belongs to. */
    @Uses(Vocabulary.FACTOR)
    public abstract Code factor();

    /** Returns the number of the item in the questionnaire that was used, empty if the scores of a factor are told together. */
    @Range(from = 1)
    public abstract Optional<Integer> item();

    /** Returns the score, from 1 for the least to 5 for the most agreement. */
    @Range(from = 1, to = 5)
    public abstract int score();

    /** Returns how many gave it. */
    @Range(from = 1)
    public abstract int times();

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

    /** Builds scores; not thread-safe. */
    public static final class Builder extends ImmutableFactorScore.Builder {
        Builder() {}
    }
}
