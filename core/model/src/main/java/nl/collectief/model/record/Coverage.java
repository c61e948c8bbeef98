package nl.collectief.model.record;

import nl.collectief.model.text.Coded;

/** Whether a document tells all there was or a choice of it. */
public enum Coverage implements Coded {
    /** The document says that it is complete. */
    COMPLETE,
    /** The document says that it shows a choice. */
    SAMPLE
}
