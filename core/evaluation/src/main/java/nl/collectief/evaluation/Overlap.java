package nl.collectief.evaluation;

/** Whether what a record counts may be counted by another record too, because the source does not say. */
public enum Overlap {
    /** No: nobody says so. */
    NONE,
    /** It is a tally that may hold what other records count apart. */
    MAY_HOLD_OTHERS,
    /** A tally may count it already. */
    MAY_BE_AMONG,
    /** It is such a tally and may be in another one as well: nothing of it is certain to come on top of the others. */
    BOTH
}
