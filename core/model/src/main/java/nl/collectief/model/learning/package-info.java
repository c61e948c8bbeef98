/**
 * What came of it: outcomes, lessons, checklists, barriers, influences from outside and the rules people set
 * themselves.
 */
package nl.collectief.model.learning;
