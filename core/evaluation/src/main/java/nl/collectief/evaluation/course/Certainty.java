package nl.collectief.evaluation.course;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** How sure it is that something held at some time in a period. */
public enum Certainty implements Coded {
    /** Its dates leave no doubt. */
    SURELY("zeker", "surely"),
    /** Its dates are too coarse to tell. */
    PERHAPS("misschien", "perhaps"),
    /** It has no dates: it held at some time. */
    UNDATED("zonder datum", "undated");

    private final String nl;
    private final String en;

    Certainty(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
