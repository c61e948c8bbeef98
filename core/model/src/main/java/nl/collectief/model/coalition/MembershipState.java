package nl.collectief.model.coalition;

import nl.collectief.model.text.Coded;

/** How far somebody is on the way to a seat. */
public enum MembershipState implements Coded {
    /** They are missed and wished for. */
    WISHED,
    /** They were asked. */
    INVITED,
    /** They take part. */
    ACTIVE
}
