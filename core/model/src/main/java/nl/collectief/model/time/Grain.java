package nl.collectief.model.time;

import nl.collectief.model.text.Coded;

/** How precisely a {@link PartialDate} is known, from the finest to the coarsest. */
public enum Grain implements Coded {
    /** A day. */
    DAY,
    /** A month. */
    MONTH,
    /** A season. */
    SEASON,
    /** The beginning, the middle or the end of a year. */
    PART_OF_YEAR,
    /** A year. */
    YEAR
}
