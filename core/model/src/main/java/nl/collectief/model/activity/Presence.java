package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** When a partner is there. */
public enum Presence implements Coded {
    /** Every time. */
    ALWAYS,
    /** When questions and needs ask for it. */
    ON_DEMAND
}
