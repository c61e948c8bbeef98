package nl.collectief.model.figure;

import nl.collectief.model.text.Coded;

/** Why a figure that exists is not shown. */
public enum SuppressionReason implements Coded {
    /** So few that somebody might be recognised. */
    SMALL_COUNT,
    /** The rest of the group is so small that somebody might be recognised, or another hidden figure would come out. */
    COMPLEMENT,
    /** The source keeps it secret and does not say why. */
    SECRET
}
