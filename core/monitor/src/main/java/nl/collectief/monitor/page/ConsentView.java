package nl.collectief.monitor.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.evaluation.consent.StoryConsents;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.voice.Consent;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/**
 * On which consents the page rests: every story told on it, and whether its teller allowed that; and how many are left
 * out, and why. Nobody is named.
 */
final class ConsentView {
    private ConsentView() {}

    static Optional<View> of(Reading reading) {
        StoryConsents consents = reading.surroundings().consents(reading.dossier(), reading.period());
        if (consents.lines().isEmpty()) {
            return Optional.empty();
        }
        Wording wording = reading.wording();
        List<View> rows = consents.lines().stream()
                .filter(line -> !line.state().withholds())
                .map(line -> row(line, wording))
                .toList();
        return Optional.of(new View()
                .put(
                        "intro",
                        wording.say(
                                "voices.consents-intro",
                                Map.of(
                                        "day",
                                        wording.label(
                                                PartialDate.of(consents.day()).label()))))
                .put("hasRows", !rows.isEmpty())
                .rows(rows)
                .put("has-withheld", rows.size() < consents.lines().size())
                .lines("withheld", withheld(consents, wording)));
    }

    /** Returns how many stories are left out for each reason there is. */
    private static List<Line> withheld(StoryConsents consents, Wording wording) {
        return Stream.of(StoryConsents.State.values())
                .filter(state -> state.withholds() && !consents.in(state).isEmpty())
                .map(state -> wording.say(
                        "voices.withheld-for",
                        Map.of(
                                "state", wording.constant(state),
                                "number", wording.number(consents.in(state).size()))))
                .toList();
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
