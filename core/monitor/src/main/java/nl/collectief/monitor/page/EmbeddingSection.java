package nl.collectief.monitor.page;

import java.util.List;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.coalition.Spread;
import nl.collectief.model.record.Ref;
import nl.collectief.monitor.wording.Line;

/** Where the work is anchored and where it spread to: the programme, its coalitions and its activities. */
final class EmbeddingSection {
    private EmbeddingSection() {}

    private record Anchored(Ref<?> what, List<Embedding> embedding, List<Spread> spread) {
        boolean isSilent() {
            return embedding.isEmpty() && spread.isEmpty();
        }
    }

    static View of(Reading reading) {
        List<Anchored> all = all(reading);
        List<View> rows = all.stream()
                .filter(anchored -> !anchored.isSilent())
                .map(anchored -> new View()
                        .put("name", reading.wording().name(anchored.what()))
                        .lines("embedded", told(anchored.embedding(), reading))
                        .lines("spread", told(anchored.spread(), reading)))
                .toList();
        List<Line> silent = reading.names(
                all.stream().filter(Anchored::isSilent).map(Anchored::what).toList());
        return reading.section("embedding")
                .list("anchored", rows)
                .put("hasSilent", !silent.isEmpty())
                .lines("silent", silent);
    }

    /** The parts of an activity are told with the whole, unless they say something of their own. */
    private static List<Anchored> all(Reading reading) {
        var programme = reading.dossier().programme();
        return Stream.of(
                        Stream.of(new Anchored(programme.id(), programme.embedding(), programme.spread())),
                        reading.dossier().all(Coalition.KIND).stream()
                                .map(one -> new Anchored(one.id(), one.embedding(), one.spread())),
                        reading.dossier().all(Activity.KIND).stream()
                                .filter(one -> one.partOf().isEmpty()
                                        || !one.embedding().isEmpty()
                                        || !one.spread().isEmpty())
                                .map(one -> new Anchored(one.id(), one.embedding(), one.spread())))
                .flatMap(some -> some)
                .toList();
    }

    private static List<Line> told(List<?> values, Reading reading) {
        return values.stream().map(reading.values()::composite).toList();
    }
}
