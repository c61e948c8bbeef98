/**
 * Who acts together.
 */
package nl.collectief.model.coalition;
