/**
 * Figures that are as honest as their sources. {@link nl.collectief.model.figure.Count} is a number of whole things that
 * may be known exactly, between bounds, roughly or only in words; {@link nl.collectief.model.figure.Ratio} keeps both its
 * halves; {@link nl.collectief.model.figure.Observation} is a figure from elsewhere, or the reason why there is none.
 *
 * <p>Thirteen webinars with 30 to 150 parents each:
 *
 * <pre>{@code
 * Count attendances = Count.exact(13).times(Count.between(30, 150)); // 390..1950
 * Count parents = Count.distinct(Collections.nCopies(13, Count.between(30, 150))); // 30..1950
 * }</pre>
 *
 * <p>Nothing here rounds, estimates or guesses: what a source does not say stays unsaid through every sum.
 */
@NullMarked
package nl.collectief.model.figure;

import org.jspecify.annotations.NullMarked;
