/**
 * What can be read from a dossier without counting: where things come from, what became of what was said, what led
 * to what and how long that took, and which guiding principles an activity shows.
 */
package nl.collectief.model.trace;
