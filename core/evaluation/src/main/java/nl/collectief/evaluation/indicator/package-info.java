/**
 * Indicators: the field's as data (which sets there are, what each is a share of, where a definition changed), and the
 * series of a programme's own, with where they break and how they stand to baseline and target.
 */
@NullMarked
@DomainStyle
package nl.collectief.evaluation.indicator;

import nl.collectief.model.DomainStyle;
import org.jspecify.annotations.NullMarked;
