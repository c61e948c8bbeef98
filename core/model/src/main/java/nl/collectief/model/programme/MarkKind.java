package nl.collectief.model.programme;

import nl.collectief.model.text.Coded;

/** What an indicator is held against. */
public enum MarkKind implements Coded {
    /** Where it stood at the start (nulmeting). */
    BASELINE,
    /** Where it is to come (streefwaarde). */
    TARGET
}
