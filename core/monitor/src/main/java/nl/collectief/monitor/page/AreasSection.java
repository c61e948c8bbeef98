package nl.collectief.monitor.page;

import java.util.List;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.record.Entry;
import nl.collectief.monitor.wording.Line;

/** The areas as people name them, on the areas of CBS, with what happens there. */
final class AreasSection {
    private AreasSection() {}

    static View of(Reading reading) {
        List<View> rows = reading.dossier().all(WorkingArea.KIND).stream()
                .map(area -> row(area, reading))
                .toList();
        return reading.section("areas").put("where", WhereView.of(reading)).list("areas", rows);
    }

    private static View row(WorkingArea area, Reading reading) {
        List<Line> parts = area.parts().stream()
                .map(part -> reading.wording()
                        .plain(part.area() + " ")
                        .plus(reading.wording().constant(part.extent())))
                .toList();
        return reading.card(area, "name", Set.of("parts", "partOf"))
                .put("within", area.partOf().map(reading.wording()::name).orElse(Line.EMPTY))
                .put("mapped", !parts.isEmpty())
                .lines("parts", parts)
                .lines(
                        "activities",
                        reading.names(reading.references().to(area.id(), Activity.KIND).stream()
                                .map(Entry::ref)
                                .toList()));
    }
}
