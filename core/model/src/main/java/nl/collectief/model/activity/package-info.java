/**
 * What is done: plans, activities with their stages and ownership, the interventions they build on and their sessions.
 */
package nl.collectief.model.activity;
