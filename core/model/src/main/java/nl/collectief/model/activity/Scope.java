package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** What a stated number counts. */
public enum Scope implements Coded {
    /** All together. */
    TOTAL,
    /** Each session. */
    EACH,
    /** The source leaves it open. */
    NOT_STATED
}
