package nl.collectief.model.time;

import nl.collectief.model.text.Coded;

/** The time in which a {@link Rhythm} counts. */
public enum RhythmUnit implements Coded {
    /** A week. */
    WEEK,
    /** A month. */
    MONTH,
    /** A quarter of a year. */
    QUARTER,
    /** A year. */
    YEAR
}
