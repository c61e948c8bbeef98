/** Programmes as data and what can be asked of them, to run and to read. */
@NullMarked
package nl.collectief.examples;

import org.jspecify.annotations.NullMarked;
