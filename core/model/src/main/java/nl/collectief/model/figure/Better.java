package nl.collectief.model.figure;

import nl.collectief.model.text.Coded;

/** Which way a figure is better. */
public enum Better implements Coded {
    /** More is better. */
    HIGHER,
    /** Less is better. */
    LOWER,
    /** Neither: it describes. */
    NONE
}
