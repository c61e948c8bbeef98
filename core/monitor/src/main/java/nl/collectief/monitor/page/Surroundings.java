package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.consent.StoryConsents;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.rule.PracticeRule;
import nl.collectief.model.rule.PracticeRules;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;

/**
 * What a host brings along that a dossier does not hold. Immutable and thread-safe.
 *
 * @param boundaries how the areas lie on the map, if that is given
 * @param figures what others counted in them, in the order in which they are to be shown
 * @param day the day of the report, if it is not the first after the period
 * @param rules practice rules beside those of the library
 */
public record Surroundings(
        Optional<Boundaries> boundaries, List<AreaFigures> figures, Optional<LocalDate> day, List<PracticeRule> rules) {
    private static final Code PURPOSE = Vocabulary.CONSENT_PURPOSE.term("annual-report");

    /** Nothing but the dossier. */
    public static final Surroundings NONE = new Surroundings(Optional.empty(), List.of(), Optional.empty(), List.of());

    public Surroundings {
        figures = ImmutableList.copyOf(figures);
        rules = ImmutableList.copyOf(rules);
    }

    public Surroundings with(Boundaries given) {
        return new Surroundings(Optional.of(given), figures, day, rules);
    }

    public Surroundings with(List<AreaFigures> given) {
        return new Surroundings(boundaries, given, day, rules);
    }

    public Surroundings on(LocalDate given) {
        return new Surroundings(boundaries, figures, Optional.of(given), rules);
    }

    public Surroundings judging(List<PracticeRule> given) {
        return new Surroundings(boundaries, figures, day, given);
    }

    /** Returns what the record tells of the agreements. */
    public List<Judgement> judgements(Dossier dossier) {
        return PracticeRules.judge(dossier, rules);
    }

    /** Returns on which consents a report of {@code period} rests. */
    public StoryConsents consents(Dossier dossier, Period period) {
        return StoryConsents.of(dossier, PURPOSE, day.orElseGet(period::endExclusive));
    }
}
