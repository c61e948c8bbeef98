package nl.collectief.evaluation.estimate;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/**
 * How sure an interval is to be: of every hundred intervals made so, this many hold the true value. The quantiles are those
 * of the standard normal distribution, as any table of it gives them.
 */
public enum Level implements Coded {
    /** 90 of 100. */
    NINETY("90", 1.6448536269514722),
    /** 95 of 100, what is usual. */
    NINETY_FIVE("95", 1.959963984540054),
    /** 99 of 100. */
    NINETY_NINE("99", 2.5758293035489004),
    /** 998 of 1000, the outer limits of a funnel. */
    NINETY_NINE_EIGHT("99.8", 3.090232306167813);

    private final String percent;
    private final double quantile;

    Level(String percent, double quantile) {
        this.percent = percent;
        this.quantile = quantile;
    }

    /** Returns z: between -z and z lies this share of the standard normal distribution. */
    public double quantile() {
        return quantile;
    }

    @Override
    public Label label() {
        return Label.of(percent.replace('.', ',') + " %", percent + "%");
    }
}
