package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** Who can carry out a plan. */
public enum ActionScope implements Coded {
    /** Each alone. */
    OWN,
    /** Several together. */
    JOINT
}
