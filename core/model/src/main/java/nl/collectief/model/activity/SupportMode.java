package nl.collectief.model.activity;

import nl.collectief.model.text.Coded;

/** Where an activity stands between one family and many. */
public enum SupportMode implements Coded {
    /** Developed and carried with those it is for. */
    COLLECTIVE,
    /** Offered to a group. */
    GROUP_OFFER,
    /** For one family. */
    INDIVIDUAL
}
