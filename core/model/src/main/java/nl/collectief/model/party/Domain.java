package nl.collectief.model.party;

import nl.collectief.model.text.Coded;

/** The world an organisation belongs to. */
public enum Domain implements Coded {
    /** Care and health care. */
    MEDICAL,
    /** Welfare, family support, youth work. */
    SOCIAL,
    /** People organised by themselves. */
    INFORMAL,
    /** Schools, child care and early education. */
    EDUCATION,
    /** Research and knowledge institutes. */
    KNOWLEDGE,
    /** Government. */
    POLICY
}
