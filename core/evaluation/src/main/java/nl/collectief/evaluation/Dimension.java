package nl.collectief.evaluation;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** The five dimensions of RE-AIM (Glasgow, Vogt and Boles, 1999) on which a programme's effect on a public can be seen. */
public enum Dimension implements Coded {
    /** How many of those it is for take part, and who. */
    REACH("bereik", "reach"),
    /** What it brings about. */
    EFFECTIVENESS("effectiviteit", "effectiveness"),
    /** How many organisations and places take it up. */
    ADOPTION("adoptie", "adoption"),
    /** How it is carried out. */
    IMPLEMENTATION("implementatie", "implementation"),
    /** How it lasts. */
    MAINTENANCE("behoud", "maintenance");

    private final String nl;
    private final String en;

    Dimension(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
