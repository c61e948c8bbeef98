package nl.collectief.model.area;

import nl.collectief.model.text.Coded;

/** The levels of areas of CBS, from large to small. */
public enum AreaLevel implements Coded {
    /** The country, {@code NL}. */
    LAND,
    /** A province, {@code PV26}. */
    PROVINCIE,
    /** A municipality, {@code GM0344}. */
    GEMEENTE,
    /** A district of a gemeente, {@code WK034407}. */
    WIJK,
    /** A neighbourhood in a wijk, {@code BU03440701}. */
    BUURT
}
