package nl.collectief.model.programme;

import nl.collectief.model.text.Coded;

/** How a number stands to others. */
public enum Relation implements Coded {
    /** Lower than all. */
    LOWEST,
    /** Lower. */
    LOWER,
    /** The same. */
    EQUAL,
    /** Higher. */
    HIGHER,
    /** Higher than all. */
    HIGHEST
}
