package nl.collectief.model.party;

import nl.collectief.model.text.Coded;

/**
 * How far the say of people goes: the five rungs of the participation ladder (participatieladder) of Edelenbos and
 * Monnikhof, as Dutch gemeenten use it, lowest first.
 */
public enum ParticipationRung implements Coded {
    /** They are told (informeren). */
    INFORMING,
    /** They are asked what they think (raadplegen). */
    CONSULTING,
    /** They advise, and who departs from it says why (adviseren). */
    ADVISING,
    /** They make it together (coproduceren). */
    CO_PRODUCING,
    /** They decide along (meebeslissen). */
    CO_DECIDING
}
