package nl.collectief.model.coalition;

import nl.collectief.model.text.Coded;

/** How near to a family help is, the nearest first. */
public enum HelpSource implements Coded {
    /** Their own surroundings: relatives, friends, neighbours, other parents. */
    OWN_SURROUNDINGS,
    /** What is there for everybody in the wijk, such as a playground, a school or the child health clinic. */
    GENERAL,
    /** Care for which one is referred, or that is given for one problem. */
    SPECIALISED
}
