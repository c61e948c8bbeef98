package nl.collectief.model.time;

import nl.collectief.model.text.Coded;

/** Whether something inexact lies in a {@link Period}. */
public enum Within implements Coded {
    /** Certainly inside, from its first possible day to its last. */
    INSIDE,
    /** In part, or perhaps: it reaches over an end of the period, or may lie on either side of it. */
    PARTLY,
    /** Certainly outside, before or after. */
    OUTSIDE
}
