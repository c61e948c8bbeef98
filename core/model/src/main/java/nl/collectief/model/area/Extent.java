package nl.collectief.model.area;

import nl.collectief.model.text.Coded;

/** How much of a CBS area a working area takes in. */
public enum Extent implements Coded {
    /** All of it. */
    WHOLE,
    /** A part of it; figures of the CBS area are not figures of the working area. */
    PART
}
