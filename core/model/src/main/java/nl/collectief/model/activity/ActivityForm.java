package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** How people meet. */
public enum ActivityForm implements Coded {
    /** On a screen. */
    DIGITAL,
    /** In a place. */
    PHYSICAL,
    /** Both combined. */
    HYBRID
}
