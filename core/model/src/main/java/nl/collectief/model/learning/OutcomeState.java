package nl.collectief.model.learning;

import nl.collectief.model.text.Coded;

/** How sure an outcome is. */
public enum OutcomeState implements Coded {
    /** Expected or aimed at; not yet seen. */
    HOPED_FOR,
    /** Being followed: whether it comes about is being watched. */
    FOLLOWED,
    /** Said to have come about, by those named. */
    REPORTED,
    /** Seen or counted. */
    OBSERVED;

    /** Returns whether it is said to have come about, or was seen to. */
    public boolean cameAbout() {
        return this == REPORTED || this == OBSERVED;
    }
}
