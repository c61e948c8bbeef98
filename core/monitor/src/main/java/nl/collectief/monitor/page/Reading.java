package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Source;
import nl.collectief.model.rule.Judgement;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.Principles;
import nl.collectief.model.trace.Trace;
import nl.collectief.monitor.wording.Figures;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Values;
import nl.collectief.monitor.wording.Wording;

/** What the sections read from, and the words to say it in. */
record Reading(
        Dossier dossier,
        Evaluation evaluation,
        List<Finding> findings,
        Trace trace,
        Principles principles,
        List<Judgement> judgements,
        Wording wording,
        Values values,
        Figures figures,
        References references,
        Surroundings surroundings) {
    private static final ImmutableSet<String> SHOWN = ImmutableSet.of("id", "sources");

    static Reading of(Evaluation evaluation, List<Finding> findings, Surroundings surroundings, Language language) {
        Dossier dossier = evaluation.dossier();
        Trace trace = Trace.of(dossier);
        Wording wording = Wording.of(dossier, language);
        return new Reading(
                dossier,
                evaluation,
                findings,
                trace,
                Principles.of(dossier, trace),
                surroundings.judgements(dossier),
                wording,
                Values.in(wording),
                Figures.in(wording),
                References.of(dossier),
                surroundings);
    }

    Period period() {
        return evaluation.period();
    }

    /** Returns the view of a section with its id, its heading and its introduction. */
    View section(String id) {
        return new View()
                .put("id", id)
                .put("heading", wording.say(id + ".heading"))
                .put("intro", wording.say(id + ".intro"));
    }

    /** Returns the view of any record: what it comes down to, what else it says, and where that stands. */
    View card(Entry record, String title, Set<String> except) {
        Set<String> shown = ImmutableSet.<String>builder()
                .addAll(SHOWN)
                .add(title)
                .addAll(except)
                .build();
        return new View()
                .put("anchor", Anchors.of(record.ref()))
                .put(
                        "title",
                        values.fact(record, title)
                                .map(fact -> fact.values().get(0))
                                .orElse(Line.EMPTY))
                .facts(values.facts(record, shown))
                .put("sources", sources(record.sources()));
    }

    /** Returns the views of any records, see {@link #card}. */
    List<View> cards(Stream<? extends Entry> records, String title, String... except) {
        Set<String> shown = ImmutableSet.copyOf(except);
        return records.map(record -> card(record, title, shown)).toList();
    }

    /** Returns the places a record rests on, in one line. */
    Line sources(Collection<Source> sources) {
        return values.sources(sources);
    }

    /** Returns a line for each record that leads to it. */
    List<Line> names(Collection<? extends Ref<?>> refs) {
        return refs.stream().map(wording::name).toList();
    }
}
