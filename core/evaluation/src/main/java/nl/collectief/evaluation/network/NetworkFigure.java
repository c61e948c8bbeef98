package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.collectief.model.text.Label;

/**
 * What a measure comes to for one reading of the ties: both halves of a quotient, or why there is none. Immutable and
 * thread-safe.
 *
 * @param measure what is measured
 * @param reading how the ties were read
 * @param numerator the upper half, finite; 0 if not defined
 * @param denominator the lower half, finite and above 0; 0 if not defined
 * @param undefined why there is no figure, empty if there is one
 */
public record NetworkFigure(
        Measure measure, TieReading reading, double numerator, double denominator, Optional<Undefined> undefined) {
    private static final int DECIMALS = 3;

    public NetworkFigure {
        checkNotNull(measure, "measure");
        checkNotNull(reading, "reading");
        checkArgument(Double.isFinite(numerator), "a numerator is a number, not %s", numerator);
        checkArgument(
                undefined.isPresent() ? denominator == 0 : Double.isFinite(denominator) && denominator > 0,
                "a figure has a denominator above 0, and none if it is not defined; not %s",
                denominator);
    }

    static NetworkFigure of(Measure measure, TieReading reading, double numerator, double denominator) {
        return new NetworkFigure(measure, reading, numerator, denominator, Optional.empty());
    }

    static NetworkFigure undefined(Measure measure, TieReading reading, Undefined why) {
        return new NetworkFigure(measure, reading, 0, 0, Optional.of(why));
    }

    /** Returns numerator over denominator, empty if not defined; never infinite and never "not a number". */
    public OptionalDouble value() {
        return undefined.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(numerator / denominator);
    }

    /** Returns how a reader sees it: "0,167 (20 van 120)", or "niet bepaald: te weinig leden". */
    public Label label() {
        if (undefined.isPresent()) {
            Label why = undefined.get().label();
            return Label.of("niet bepaald: " + why.nl(), "not defined: " + why.en());
        }
        String value = decimals(numerator / denominator).toPlainString();
        String upper = shortly(numerator);
        String lower = shortly(denominator);
        return Label.of(
                (value + " (" + upper + " van " + lower + ")").replace('.', ','),
                value + " (" + upper + " of " + lower + ")");
    }

    static BigDecimal decimals(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static String shortly(double value) {
        BigDecimal rounded = decimals(value).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** Returns measure, reading and figure on one line. */
    @Override
    public String toString() {
        return measure.code() + " (" + reading.label().en() + "): " + label().en();
    }
}
