package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** Between whom experience is exchanged. */
public enum Exchange implements Coded {
    /** Between parents, or between young people. */
    PEER,
    /** Between parents or young people and professionals, both ways. */
    RECIPROCAL,
    /** From professionals to parents or young people. */
    INFORMING
}
