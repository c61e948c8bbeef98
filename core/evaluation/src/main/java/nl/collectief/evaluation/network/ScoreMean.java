package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.collectief.model.text.Label;

/**
 * The mean of scores on a scale of the user's own, which is not known here: so the range that was seen stands with it. Not
 * a mean of means: every score counts once. Immutable and thread-safe.
 *
 * @param sum the scores added
 * @param count how many scores
 * @param lowest the lowest score seen, empty if there is none
 * @param highest the highest score seen, empty if there is none
 */
public record ScoreMean(long sum, int count, Optional<Integer> lowest, Optional<Integer> highest) {
    public ScoreMean {
        checkArgument(count >= 0, "a number of scores is 0 or more, not %s", count);
        checkArgument(
                lowest.isPresent() == count > 0 && highest.isPresent() == count > 0, "a range is of the scores seen");
    }

    static ScoreMean of(Collection<Integer> scores) {
        return new ScoreMean(
                scores.stream().mapToLong(Integer::longValue).sum(),
                scores.size(),
                scores.isEmpty() ? Optional.empty() : Optional.of(Collections.min(scores)),
                scores.isEmpty() ? Optional.empty() : Optional.of(Collections.max(scores)));
    }

    /** Returns the mean, empty if there is no score. */
    public OptionalDouble value() {
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) sum / count);
    }

    /** Returns how a reader sees it: "2,667 (aantal scores 3, van 2 tot 4)". */
    public Label label() {
        if (count == 0) {
            Label why = Undefined.NOTHING_TO_MEASURE.label();
            return Label.of("niet bepaald: " + why.nl(), "not defined: " + why.en());
        }
        String mean = NetworkFigure.decimals((double) sum / count).toPlainString();
        return Label.of(
                mean.replace('.', ',') + " (aantal scores " + count + ", van " + lowest.get() + " tot " + highest.get()
                        + ")",
                mean + " (number of scores " + count + ", from " + lowest.get() + " to " + highest.get() + ")");
    }

    @Override
    public String toString() {
        return label().en();
    }
}
