/**
 * One programme's records as one whole: the registry of kinds, the dossier and the checks it passes.
 *
 * <p>{@code Draft} holds the checks without which there is no dossier, {@code DataQuality} what a reader must know before
 * trusting one, {@code Contradictions} among them. They report everything they find, in Dutch and English, with place,
 * value and remedy.
 */
package nl.collectief.model.programme;
