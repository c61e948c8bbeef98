package nl.collectief.model.coalition;

import nl.collectief.model.text.Coded;

/** On which of three levels an agreement is made. */
public enum AgreementLevel implements Coded {
    /** Between those who do the work (uitvoerend). */
    IMPLEMENTATION,
    /** Between those who run the organisations (organisatorisch). */
    ORGANISATION,
    /** Between those who govern (bestuurlijk). */
    ADMINISTRATION
}
