package nl.collectief.model.principle;

import nl.collectief.model.text.Coded;

/** The four guiding principles (uitgangspunten) of the collective approach, as the gemeente Utrecht words them. */
public enum GuidingPrinciple implements Coded {
    /** Parents, young people and children are the starting point: their questions and needs come first. */
    STARTING_POINT,
    /** Strengthening networks: people recognise each other's questions and use each other's experience. */
    NETWORK,
    /** Keeping light questions small by being in time. */
    PREVENTION,
    /** Exchange gives rest and confidence; help is first sought in the family's own surroundings. */
    NORMALISING
}
