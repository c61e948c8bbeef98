/**
 * What can be read from a dossier without counting: where things come from, what became of what was said, and which
 * guiding principles an activity shows.
 */
package nl.collectief.model.trace;
