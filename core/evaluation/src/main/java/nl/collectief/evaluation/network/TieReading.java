package nl.collectief.evaluation.network;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** How ties are read as one graph. Every figure of a network says of which reading it is. */
public enum TieReading implements Coded {
    /** Two members are tied if either says so: the widest reading, and the one that silence harms least. */
    UNDIRECTED("zonder richting", "undirected"),
    /** Two members are tied if both say so, or if the tie was recorded without a direction. */
    MUTUAL("wederzijds", "mutual"),
    /** A tie goes from the one who tells of it to the other; one recorded without a direction goes both ways. */
    DIRECTED("met richting", "directed"),
    /** As {@link #UNDIRECTED}; a pair weighs as much as the greatest strength told of it, on the scale of the source. */
    WEIGHTED("zonder richting, gewogen", "undirected, weighted");

    private final String nl;
    private final String en;

    TieReading(String nl, String en) {
        this.nl = nl;
        this.en = en;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
