package nl.collectief.model.voice;

import nl.collectief.model.text.Coded;

/** How somebody who told a story may be referred to. */
public enum Attribution implements Coded {
    /** Not at all. */
    ANONYMOUS,
    /** By what they are, such as a mother or a nurse. */
    ROLE,
    /** By the organisation they speak for. */
    ORGANISATION
}
