package nl.collectief.evaluation;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** Which way a metric is better. */
public enum Direction implements Coded {
    /** More is better. */
    HIGHER("hoger is beter", "higher is better"),
    /** Less is better. */
    LOWER("lager is beter", "lower is better"),
    /** Neither: it describes. */
    NONE("geen van beide is beter", "neither is better");

    private final String nl;
    private final String en;

    Direction(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
