package nl.collectief.monitor.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Text;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** The story of an activity in its three parts; of a part that is not told that is said. */
final class NarrativeView {
    private NarrativeView() {}

    static List<View> of(Optional<Narrative> told, Wording wording) {
        Line dated = told.flatMap(Narrative::situationOn)
                .map(date -> wording.say("activities.dated", Map.of("date", wording.label(date.label()))))
                .orElse(Line.EMPTY);
        return List.of(
                part("background", told.flatMap(Narrative::background), Line.EMPTY, wording),
                part("approach", told.flatMap(Narrative::approach), Line.EMPTY, wording),
                part("situation", told.flatMap(Narrative::situation), dated, wording));
    }

    private static View part(String name, Optional<Text> text, Line dated, Wording wording) {
        return new View()
                .put("label", wording.label(Labels.of("attribute." + name)))
                .put("told", text.isPresent())
                .put("text", text.map(wording::text).orElse(Line.EMPTY))
                .put("dated", dated);
    }
}
