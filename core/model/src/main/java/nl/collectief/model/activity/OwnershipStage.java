package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** Who carries an activity, from professionals to parents. */
public enum OwnershipStage implements Coded {
    /** Professionals lead. */
    PROFESSIONAL_LED,
    /** Professionals and parents lead together. */
    CO_LED,
    /** Parents lead, professionals stand by. */
    PARENT_LED_WITH_SAFETY_NET,
    /** Parents lead alone. */
    PARENT_LED;

    /** Returns whether parents lead, with a safety net or without. */
    public boolean isParentLed() {
        return compareTo(PARENT_LED_WITH_SAFETY_NET) >= 0;
    }
}
