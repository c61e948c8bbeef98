package nl.collectief.model.voice;

import nl.collectief.model.text.Coded;

/** What was done with a signal, by the contrast the Utrecht monitor of 2021 draws. */
public enum SignalHandling implements Coded {
    /** An offer was thought up for it. */
    OFFER_DRIVEN,
    /** It was the start of a conversation that led, on equal footing with parents, to an answer they find promising. */
    COLLECTIVE
}
