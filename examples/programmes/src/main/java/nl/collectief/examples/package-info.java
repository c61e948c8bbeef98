/**
 * Programmes as data and what is done with them: the monitor of the Utrecht programme of 2021 and a session for
 * researchers.
 */
@NullMarked
package nl.collectief.examples;

import org.jspecify.annotations.NullMarked;
