package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Provenance;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Language;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;
import nl.collectief.monitor.wording.Words;

/** The whole page: header, contents, sections, and what it was made from. */
public final class Page {
    private Page() {}

    /** Returns the page of an evaluation, its findings and its surroundings for a reader of {@code language}. */
    public static String render(
            Evaluation evaluation, List<Finding> findings, Surroundings surroundings, Language language) {
        Reading reading = Reading.of(evaluation, findings, surroundings, language);
        Map<String, View> sections = sections(reading);
        View page = new View()
                .put("lang", language.tag())
                .put("cover", cover(reading))
                .put("words", words(language))
                .put("contents", List.copyOf(sections.values()))
                .put("provenance", provenance(reading));
        sections.forEach((id, section) -> page.put("section-" + id, section));
        return Templates.page().execute(page) + "\n";
    }

    private static Map<String, View> sections(Reading reading) {
        return ImmutableMap.<String, View>builder()
                .put("summary", SummarySection.of(reading))
                .put("programme", ProgrammeSection.of(reading))
                .put("principles", PrinciplesSection.of(reading))
                .put("voices", VoicesSection.of(reading))
                .put("activities", ActivitiesSection.of(reading))
                .put("outcomes", LearningSections.outcomes(reading))
                .put("leading", Leading.of(reading))
                .put("course", CourseSection.of(reading))
                .put("parties", PartiesSection.of(reading))
                .put("areas", AreasSection.of(reading))
                .put("indicators", IndicatorsSection.of(reading))
                .put("lessons", LearningSections.lessons(reading))
                .put("rules", RulesSection.of(reading))
                .put("barriers", LearningSections.barriers(reading))
                .put("context", LearningSections.context(reading))
                .put("embedding", EmbeddingSection.of(reading))
                .put("plans", LearningSections.plans(reading))
                .put("outside", OutsideSection.of(reading))
                .put("figures", FiguresSection.of(reading))
                .put("findings", FindingsSection.of(reading))
                .put("sources", SourcesSection.of(reading))
                .buildOrThrow();
    }

    private static View cover(Reading reading) {
        Wording wording = reading.wording();
        Programme programme = reading.dossier().programme();
        Line period = wording.label(reading.period().label());
        return new View()
                .put("plainTitle", programme.title().in(wording.language()) + ", " + period)
                .put("title", wording.text(programme.title()))
                .put("mission", wording.text(programme.mission()))
                .put("period", period)
                .put("where", wording.names(programme.areas()))
                .put("by", wording.names(programme.parties()));
    }

    private static View words(Language language) {
        View words = new View();
        Words.all().forEach((key, label) -> words.put(key.replace('.', '-'), label.in(language)));
        return words;
    }

    private static View provenance(Reading reading) {
        Provenance made = reading.evaluation().provenance();
        Wording wording = reading.wording();
        return new View()
                .put("programmeId", made.programme().toString())
                .put("records", wording.number(reading.dossier().records().size()))
                .put("hasCommit", made.commit().isPresent())
                .put("commit", made.commit().map(String::valueOf).orElse(""))
                .put("interval", made.period().toString())
                .put("metricVersions", made.metrics().stream().collect(Collectors.joining(", ")))
                .put("library", made.library());
    }
}
