package nl.collectief.model.coalition;

import nl.collectief.model.text.Coded;

/** The ways in which a way of working spreads. */
public enum SpreadKind implements Coded {
    /** To other wijken or gemeenten (opschalen). */
    SCALING_UP,
    /** To other professionals (overdragen). */
    HANDING_OVER,
    /** From one to the next, as it becomes known (olievlek). */
    OIL_STAIN
}
