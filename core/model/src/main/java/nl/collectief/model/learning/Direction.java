package nl.collectief.model.learning;

import nl.collectief.model.text.Coded;

/** Which way an influence works. */
public enum Direction implements Coded {
    /** For the good. */
    POSITIVE,
    /** For the bad. */
    NEGATIVE
}
