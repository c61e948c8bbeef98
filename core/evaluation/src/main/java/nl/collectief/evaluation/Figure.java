package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.text.Label;

/**
 * What a metric comes to: a number of things, or a ratio with both its halves. These two are all there are. Immutable
 * and thread-safe.
 */
public sealed interface Figure {
    /**
     * A number of things.
     *
     * @param value how many
     */
    record OfCount(Count value) implements Figure {
        public OfCount {
            checkNotNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A share or a mean.
     *
     * @param value both halves
     */
    record OfRatio(Ratio value) implements Figure {
        public OfRatio {
            checkNotNull(value, "value");
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Returns the figure of a number. */
    static Figure of(Count value) {
        return new OfCount(value);
    }

    /** Returns the figure of a ratio. */
    static Figure of(Ratio value) {
        return new OfRatio(value);
    }

    /** Returns the number, empty if this is a ratio. */
    default Optional<Count> count() {
        return this instanceof OfCount that ? Optional.of(that.value()) : Optional.empty();
    }

    /** Returns the ratio, empty if this is a number. */
    default Optional<Ratio> ratio() {
        return this instanceof OfRatio that ? Optional.of(that.value()) : Optional.empty();
    }

    /**
     * Returns how a reader sees it where several records were added up: as {@link #label}, but the words of a source, which
     * are of one of them, are said to be of a part: "ten minste 14 (daarin: “een aantal keren”)".
     */
    default Label labelOfSeveral() {
        return this instanceof OfCount that
                ? Printing.ofSeveral(that.value())
                : Printing.ofSeveral(((OfRatio) this).value());
    }

    /** Returns how a reader sees it, such as "390 tot 1.950" or "2 van 5". */
    default Label label() {
        return this instanceof OfCount that
                ? that.value().label()
                : ((OfRatio) this).value().label();
    }
}
