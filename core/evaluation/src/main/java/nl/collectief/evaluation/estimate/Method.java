package nl.collectief.evaluation.estimate;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** By which formula an interval was made. */
public enum Method implements Coded {
    /**
     * The score interval of a share: E.B. Wilson, Probable inference, the law of succession, and statistical inference,
     * Journal of the American Statistical Association 22 (1927), p. 209-212. Without a correction for continuity.
     */
    WILSON("interval van Wilson", "Wilson interval");

    private final String nl;
    private final String en;

    Method(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
