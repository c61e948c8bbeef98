package nl.collectief.model.figure;

import nl.collectief.model.text.Coded;

/** Why there cannot be a figure. */
public enum NotApplicableReason implements Coded {
    /** There is nothing to count or measure, such as the mean age in a wijk without inhabitants. */
    LOGICALLY_IMPOSSIBLE,
    /** The question is not asked of this group, area or period. */
    OUTSIDE_SCOPE
}
