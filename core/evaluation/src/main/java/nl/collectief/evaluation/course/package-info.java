/**
 * How things went over time: the rung of the participation ladder, the stage of ownership, the roles people held. Dates are
 * as coarse as their sources, so that every answer says how sure it is.
 *
 * <pre>{@code
 * Courses courses = Courses.of(dossier);
 * courses.ownership().get(0).course().in(Period.ofYear(2021));
 * Courses.holders(courses.roles().get(0), Period.ofYear(2021)); // how many parents held a role
 * }</pre>
 */
@NullMarked
@DomainStyle
package nl.collectief.evaluation.course;

import nl.collectief.model.DomainStyle;
import org.jspecify.annotations.NullMarked;
