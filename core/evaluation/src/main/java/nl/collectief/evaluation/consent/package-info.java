/** On which consents a report rests. */
@NullMarked
@DomainStyle
package nl.collectief.evaluation.consent;

import nl.collectief.model.DomainStyle;
import org.jspecify.annotations.NullMarked;
