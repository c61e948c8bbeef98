package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** The four roles in a group that organises an activity. */
public enum GroupRole implements Coded {
    /** Pulls it along (kartrekker). */
    LEAD,
    /** Coordinates. */
    COORDINATOR,
    /** Thinks along (meedenker). */
    CO_THINKER,
    /** Brings the content (inhoudelijk expert). */
    SUBJECT_EXPERT
}
