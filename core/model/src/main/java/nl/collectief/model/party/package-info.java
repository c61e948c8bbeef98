/**
 * Who takes part: organisations and the stances from which people take part. Nobody is named.
 */
package nl.collectief.model.party;
