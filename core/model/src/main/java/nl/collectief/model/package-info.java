/**
 * The record of a programme: what parents said, what was done with it and with whom. The style of generated values set
 * here holds for every package below this one.
 */
@NullMarked
@DomainStyle
package nl.collectief.model;

import org.jspecify.annotations.NullMarked;
