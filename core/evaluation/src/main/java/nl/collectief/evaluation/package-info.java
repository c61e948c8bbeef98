/**
 * Figures about a programme over a period, as honest as its records.
 *
 * <p>A {@link nl.collectief.evaluation.Metric} is a definition that is data, with what one record contributes to it. A
 * {@link nl.collectief.evaluation.Contribution} is that part, placed in time and under the keys of every
 * {@link nl.collectief.evaluation.Breakdown}. An {@link nl.collectief.evaluation.Accumulation} adds contributions up and
 * can be merged, so that the same metric runs over a dossier, over a stream, in parallel or on many machines. An
 * {@link nl.collectief.evaluation.Evaluation} does so for one dossier and gives tidy {@link
 * nl.collectief.evaluation.Cell}s.
 *
 * <p>What is not recorded is never zero: a sum over parts of which one is unknown is "at least"; what lies perhaps or in
 * part in the period counts towards the upper bound only; what may be counted in a tally already is not counted twice.
 * Each such record is named in a {@link nl.collectief.evaluation.Caveat}. What cannot be placed in a breakdown stands in
 * a cell of its own, so that the parts of a sum add up to its total.
 *
 * <pre>{@code
 * Evaluation evaluation = Evaluation.of(dossier, Period.ofYear(2021));
 * evaluation.total(Metrics.attendances(Stance.PARENT)); // 390..1950
 * evaluation.by(Metrics.SESSIONS, Breakdown.FORM);
 * }</pre>
 */
@NullMarked
@DomainStyle
package nl.collectief.evaluation;

import nl.collectief.model.DomainStyle;
import org.jspecify.annotations.NullMarked;
