/** Figures about a programme, and what of them may be shown. */
@NullMarked
package nl.collectief.evaluation;

import org.jspecify.annotations.NullMarked;
