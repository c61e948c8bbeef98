package nl.collectief.monitor.page;

import java.util.List;
import java.util.Map;
import nl.collectief.evaluation.network.FactorBands;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.voice.Conversation;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** How members scored their working together: a table for each survey that asked. */
final class FactorsView {
    private FactorsView() {}

    static List<View> of(Reading reading) {
        return reading.dossier().all(Conversation.KIND).stream()
                .filter(survey -> !survey.scores().isEmpty())
                .map(FactorBands::of)
                .map(bands -> survey(bands, reading.wording()))
                .toList();
    }

    private static View survey(FactorBands bands, Wording wording) {
        Line rate = wording.label(bands.rate().label(Ratio::label));
        return new View()
                .put("key", "factors-" + bands.survey().id())
                .put("survey", wording.name(bands.survey()))
                .put("response", wording.say("parties.response", Map.of("rate", rate)))
                .list(
                        "factors",
                        bands.lines().stream()
                                .map(line -> factor(line, wording))
                                .toList());
    }

    private static View factor(FactorBands.Line line, Wording wording) {
        return new View()
                .put("factor", wording.code(line.factor()))
                .put("mean", wording.label(line.mean().label()))
                .put("band", wording.constant(line.band()))
                .put("respondents", wording.count(line.respondents()))
                .lines(
                        "caveats",
                        line.caveats().stream().sorted().map(wording::constant).toList());
    }
}
