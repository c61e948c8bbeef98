package nl.collectief.model.figure;

import nl.collectief.model.text.Coded;

/** What the two halves of a {@link Ratio} are to each other. */
public enum RatioKind implements Coded {
    /** The numerator is a part of the denominator: 14 mothers of 40 interviewed. Never above one. */
    SHARE,
    /** Something for each of something else, a mean or a rate: partners per activity, births per thousand residents. */
    MEAN
}
