/**
 * What was learned, found again: lessons, checklists and rules by situation, and how far a checklist is.
 *
 * <pre>{@code
 * Situation babies = Situation.builder().form(ActivityForm.DIGITAL).childAges(AgeRange.parse("0..11 months")).build();
 * Lessons.in(dossier).forSituation(babies).fitting();
 * ChecklistState.of(FieldChecklists.chainApproach()).notAssessed();
 * }</pre>
 */
@NullMarked
@DomainStyle
package nl.collectief.evaluation.learning;

import nl.collectief.model.DomainStyle;
import org.jspecify.annotations.NullMarked;
