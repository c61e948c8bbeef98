package nl.collectief.model.learning;

import nl.collectief.model.text.Coded;

/** What a barrier stands in the way of. */
public enum Hinders implements Coded {
    /** Reaching people: a reach gap. */
    REACH,
    /** Spreading and handing over. */
    SPREAD,
    /** Working together. */
    COOPERATION,
    /** Showing what comes of it. */
    MEASURING,
    /** Lasting. */
    CONTINUITY
}
