package nl.collectief.model.figure;

import nl.collectief.model.text.Coded;

/** Why there is no figure where there could be one. */
public enum MissingReason implements Coded {
    /** Nobody wrote it down. */
    NOT_RECORDED,
    /** The source says "secret or absent" and does not tell which (CBS: -99997). */
    SECRET_OR_ABSENT,
    /** It comes in a later release of the source (CBS: -99995). */
    LATER_RELEASE,
    /** The source no longer publishes it (CBS: -99991). */
    NO_LONGER_PUBLISHED,
    /** The source leaves it out without a reason. */
    NOT_STATED
}
