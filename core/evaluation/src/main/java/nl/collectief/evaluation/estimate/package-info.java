/**
 * Shares with their intervals. Every estimate keeps both halves of its share and names its method and its level.
 *
 * <pre>{@code
 * Estimate.wilson(Ratio.share(14, 40)).get(); // 14 of 40; 22.1 to 50.5% (Wilson interval, 95%)
 * }</pre>
 */
@NullMarked
@DomainStyle
package nl.collectief.evaluation.estimate;

import nl.collectief.model.DomainStyle;
import org.jspecify.annotations.NullMarked;
