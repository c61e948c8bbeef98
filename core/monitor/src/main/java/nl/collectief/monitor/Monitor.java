package nl.collectief.monitor;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Finding;
import nl.collectief.model.rule.PracticeRule;
import nl.collectief.model.text.Language;
import nl.collectief.monitor.page.Page;
import nl.collectief.monitor.page.Surroundings;
import nl.collectief.monitor.page.Terminal;

/**
 * What is read of a programme: a page, a summary for the terminal and tidy tables, made from its dossier, its evaluation
 * over a period and what the checks found; boundaries and figures of others can be added. Nothing is looked up and nothing
 * is dated: the same input gives the same characters, whatever the clock, the time zone and the locale.
 *
 * <p>No small number is protected yet, and a dossier's records are shown as they are. So all of it is a working document,
 * not for publication, and says so. Records that are counted and never listed, such as cases, are in none of it, nor is
 * what stories tell whose consent was withdrawn or does not reach as far as a report.
 *
 * <p>Writes into the caller's {@link Writer}, which it does not close; to a file write UTF-8. Immutable and thread-safe.
 */
public final class Monitor {
    private final Evaluation whole;
    private final Evaluation evaluation; // of what may be told
    private final ImmutableList<Finding> findings;
    private final Surroundings surroundings;

    private Monitor(Evaluation whole, ImmutableList<Finding> findings, Surroundings surroundings) {
        this.whole = whole;
        this.evaluation = reportable(whole, surroundings);
        this.findings = findings;
        this.surroundings = surroundings;
    }

    /**
     * Returns the monitor of a programme. What stories tell whose consent was withdrawn, or does not cover an annual report
     * on the first day after the period, is left out of all of it, and so it is of what is computed.
     *
     * @param dossier the dossier
     * @param evaluation its evaluation over the period that is reported on
     * @param findings what the checks found when the dossier was assembled, in the order in which they are to be shown
     * @throws IllegalArgumentException if the evaluation is one of another dossier
     */
    public static Monitor of(Dossier dossier, Evaluation evaluation, List<Finding> findings) {
        checkArgument(
                checkNotNull(evaluation, "evaluation").dossier().equals(checkNotNull(dossier, "dossier")),
                "the evaluation is one of another dossier than %s",
                dossier);
        return new Monitor(
                evaluation,
                findings.stream()
                        .filter(finding -> finding.place().record().kind().isListed())
                        .collect(ImmutableList.toImmutableList()),
                Surroundings.NONE);
    }

    /**
     * Returns this monitor with boundaries, of which its page draws a map of the wijken; without them every wijk is a tile.
     * The page says of which year they are, and whose. A wijk of another year is drawn where no change of its boundary is
     * known, and the page says that; one that is known to be redrawn is not. Boundaries of other wijken than those of the
     * dossier change nothing, but for the neighbours in the same gemeente, which are drawn as places the dossier does not
     * speak of.
     */
    public Monitor withBoundaries(Boundaries boundaries) {
        return new Monitor(whole, findings, surroundings.with(boundaries));
    }

    /**
     * Returns this monitor with figures of others about areas, instead of those it had. Its page sets them beside what is
     * recorded of each wijk of the same year, with the places for each ten thousand: both halves, source and year are shown,
     * and of a wijk without a figure why there is none.
     */
    public Monitor withFigures(List<AreaFigures> figures) {
        return new Monitor(whole, findings, surroundings.with(figures));
    }

    /**
     * Returns this monitor as a report of {@code day}, which decides on the consents to the stories: one given after the
     * period counts if it surely was given before this day.
     */
    public Monitor madeOn(LocalDate day) {
        return new Monitor(whole, findings, surroundings.on(day));
    }

    /**
     * Returns this monitor with practice rules of one's own, instead of those it had: they judge the agreements that name
     * them as their check, before a rule of the library with the same code.
     */
    public Monitor withRules(List<PracticeRule> rules) {
        return new Monitor(whole, findings, surroundings.judging(rules));
    }

    private static Evaluation reportable(Evaluation evaluation, Surroundings surroundings) {
        Dossier shown =
                surroundings.consents(evaluation.dossier(), evaluation.period()).reportable(evaluation.dossier());
        if (shown.equals(evaluation.dossier())) {
            return evaluation;
        }
        Evaluation again = Evaluation.of(shown, evaluation.period(), evaluation.metrics());
        return evaluation.provenance().commit().map(again::atCommit).orElse(again);
    }

    /**
     * Writes the page: one HTML document that needs nothing but itself, without scripts, in Dutch or in English. What
     * people wrote stands in the language they wrote it in and is marked where that is not the language of the page.
     * Costs memory in proportion to the records.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    public void page(Language language, Writer out) throws IOException {
        out.write(Page.render(evaluation, findings, surroundings, language));
    }

    /**
     * Writes the summary: what the page says, in short, as plain text for a terminal. Lines are at most 100 characters
     * wide, unless one word is wider, and end in a line feed.
     *
     * @throws IOException if {@code out} cannot be written to
     */
    public void summary(Language language, Writer out) throws IOException {
        out.write(Terminal.render(evaluation, findings, surroundings, language));
    }

    /**
     * Returns the tables: figures with their caveats and definitions, findings, activities, sessions and who came, stated
     * figures, evidence, the trace, every value of every record, the codes with their labels, and last the dictionary,
     * which tells what every column of every table means. In one order; each holds its rows in memory. Unmodifiable.
     */
    public List<Table> tables() {
        return Tables.of(evaluation, findings, surroundings.judgements(evaluation.dossier()));
    }
}
