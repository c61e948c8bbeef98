package nl.collectief.model.coalition;

import nl.collectief.model.text.Coded;

/** What happened to a coalition or a programme. */
public enum MilestoneKind implements Coded {
    /** It began. */
    STARTED,
    /** It became part of something larger. */
    JOINED,
    /** It was given a later end. */
    EXTENDED,
    /** It became less active, and is there when called upon. */
    DORMANT,
    /** It came to a halt for a time. */
    INTERRUPTED,
    /** It went on after a halt. */
    RESUMED,
    /** It ended. */
    ENDED
}
