package nl.collectief.model.record;

import nl.collectief.model.text.Coded;

/** How much a finding matters. */
public enum Severity implements Coded {
    /** The record contradicts itself; no dossier is made of it until it is mended. */
    ERROR,
    /** The record stands, but a reader must know this before trusting it. */
    WARNING,
    /** Something is not recorded that one would like to know. */
    NOTE
}
