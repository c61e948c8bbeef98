package nl.collectief.model.record;

import nl.collectief.model.text.Coded;

/** How far something is that was meant to happen. */
public enum Progress implements Coded {
    /** Meant to happen, not begun. */
    PLANNED,
    /** Begun. */
    UNDER_WAY,
    /** Happened or finished. */
    DONE,
    /** Given up. */
    DROPPED
}
