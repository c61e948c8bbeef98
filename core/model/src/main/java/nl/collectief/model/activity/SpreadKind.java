package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** The two ways in which a way of working spreads. */
public enum SpreadKind implements Coded {
    /** To other wijken (opschalen). */
    SCALING_UP,
    /** To other professionals (overdragen). */
    HANDING_OVER
}
