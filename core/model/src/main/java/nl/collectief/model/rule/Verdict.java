package nl.collectief.model.rule;

import nl.collectief.model.text.Coded;

/** What the record tells of a practice rule. */
public enum Verdict implements Coded {
    /** Everything it concerns keeps it. */
    KEPT,
    /** Something breaks it. */
    BROKEN,
    /** Nothing is seen to break it, but of something it cannot be told. */
    NOT_ASSESSABLE,
    /** The dossier holds nothing that it concerns, and has not agreed on it. */
    NOTHING_TO_JUDGE
}
