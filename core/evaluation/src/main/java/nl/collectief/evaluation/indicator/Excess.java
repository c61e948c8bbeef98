package nl.collectief.evaluation.indicator;

import static com.google.common.base.Preconditions.checkArgument;

import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Label;

/**
 * Two numbers of which no share can be made, since the part certainly is more than the whole: 120 of 100. Equal when both
 * are. Immutable and thread-safe.
 *
 * @param part what is recorded as the part
 * @param whole what is recorded as the whole
 */
public record Excess(Count part, Count whole) {
    public Excess {
        checkArgument(whole.certainlyLessThan(part), "%s can be a part of %s", part, whole);
    }

    /** Returns how a reader sees it: "120 van 100, en een deel is nooit meer dan het geheel". */
    public Label label() {
        return Label.of(
                part.label().nl() + " van " + whole.label().nl() + ", en een deel is nooit meer dan het geheel",
                part.label().en() + " of " + whole.label().en() + ", and a part is never more than the whole");
    }
}
