/**
 * What is read of a programme: a page, a summary for the terminal, tidy tables.
 *
 * <p>{@link nl.collectief.monitor.Monitor} is the door; {@link nl.collectief.monitor.Table} is one table. Behind it {@code
 * wording} says values and words to a reader of one language, {@code page} makes the sections, and {@code drawing} draws.
 *
 * <ul>
 *   <li>No word and no number is typed in a template or in code that draws: words stand in one table in Dutch and English,
 *       numbers are computed or quoted from a record.
 *   <li>A value is said by its form alone, from the shape of its record, so that an attribute a record gains is shown
 *       without a line of code.
 *   <li>What is not recorded is said, not left out.
 *   <li>Free text keeps its language and is marked where that is not the reader's.
 * </ul>
 *
 * <pre>{@code
 * Assembly assembly = Dossier.assemble(records);
 * Dossier dossier = assembly.orElseThrow();
 * Evaluation evaluation = Evaluation.of(dossier, Period.ofYear(2021));
 * Monitor monitor = Monitor.of(dossier, evaluation, assembly.findings());
 * monitor.page(Language.NL, out);
 * }</pre>
 *
 * <p>Departs from the architecture in one thing: until there is disclosure control there is no publishable type to accept,
 * so working figures are taken, and all that is written says that it is not for publication.
 */
@NullMarked
package nl.collectief.monitor;

import org.jspecify.annotations.NullMarked;
