package nl.collectief.monitor.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectief.model.record.Publication;

/** The documents that facts rest on, with how many records rest on each. */
final class SourcesSection {
    private SourcesSection() {}

    static View of(Reading reading) {
        List<View> documents = reading.dossier().all(Publication.KIND).stream()
                .map(document -> reading.card(document, "title", Set.of())
                        .put(
                                "rests",
                                reading.wording()
                                        .say(
                                                "sources.rests",
                                                Map.of(
                                                        "number",
                                                        reading.wording().number(resting(document, reading)))))
                        .put("some", resting(document, reading) > 0))
                .toList();
        return reading.section("sources").list("documents", documents);
    }

    private static long resting(Publication document, Reading reading) {
        return reading.dossier().records().stream()
                .filter(record -> record.sources().stream()
                        .anyMatch(source -> source.document().equals(document.id())))
                .count();
    }
}
