package nl.collectief.model.party;

import nl.collectief.model.text.Coded;

/** From which side somebody takes part. People are stances and counts here, never names. */
public enum Stance implements Coded {
    /** A parent or a parent to be. */
    PARENT,
    /** A young person. */
    YOUNG_PERSON,
    /** A child. */
    CHILD,
    /** Somebody who lives there, in no other capacity. */
    RESIDENT,
    /** A volunteer. */
    VOLUNTEER,
    /** Somebody whose work it is. */
    PROFESSIONAL,
    /** Somebody who makes policy. */
    POLICY_MAKER,
    /** Somebody who studies it. */
    RESEARCHER,
    /** Somebody asked for what they know of the subject (deskundige). */
    EXPERT;

    /** Returns whether this is the side the work is for: parents, young people, children and residents. */
    public boolean isVoice() {
        return compareTo(RESIDENT) <= 0;
    }
}
