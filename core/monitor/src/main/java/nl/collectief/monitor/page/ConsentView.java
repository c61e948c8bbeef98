package nl.collectief.monitor.page;

import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.consent.StoryConsents;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.voice.Consent;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** On which consents the page rests: every story told on it, and whether its teller allowed that. Nobody is named. */
final class ConsentView {
    private static final Code PURPOSE = Vocabulary.CONSENT_PURPOSE.term("annual-report");

    private ConsentView() {}

    static Optional<View> of(Reading reading) {
        // The first day on which a report of the period can be made.
        StoryConsents consents =
                StoryConsents.of(reading.dossier(), PURPOSE, reading.period().endExclusive());
        List<View> rows = consents.lines().stream()
                .filter(line -> !line.story().isWithdrawn())
                .map(line -> row(line, reading.wording()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new View().rows(rows));
    }

    private static View row(StoryConsents.Line line, Wording wording) {
        Optional<Consent> consent = line.story().consent();
        return new View()
                .put("name", wording.name(line.story().id()))
                .put("form", wording.constant(line.story().form()))
                .put("state", wording.constant(line.state()))
                .put("flagged", !line.state().allows())
                .put(
                        "purposes",
                        consent.map(given -> wording.list(Wording.inOrder(given.purposes()).stream()
                                        .map(wording::code)))
                                .orElse(Line.EMPTY))
                .put(
                        "given",
                        consent.map(given -> wording.label(given.given().label()))
                                .orElse(Line.EMPTY))
                .put(
                        "attribution",
                        consent.map(given -> wording.constant(given.attribution()))
                                .orElse(Line.EMPTY));
    }
}
