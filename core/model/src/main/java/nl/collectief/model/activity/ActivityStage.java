package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** How far an activity has come. */
public enum ActivityStage implements Coded {
    /** There is a signal or an idea only. */
    SIGNAL,
    /** It is being set up. */
    SETTING_UP,
    /** It is tried out. */
    PILOT,
    /** It runs. */
    RUNNING,
    /** It is part of somebody's regular offer. */
    REGULAR_OFFER,
    /** It was handed over. */
    HANDED_OVER,
    /** It was interrupted, to go on later. */
    PAUSED,
    /** It stopped. */
    STOPPED
}
