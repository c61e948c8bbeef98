package nl.collectief.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/**
 * Finds where the dated records of a dossier stand to a period: those with a span of their own, of any kind that is
 * listed.
 */
final class Placements {
    private Placements() {}

    static ImmutableList<Placement> of(Dossier dossier, Period period) {
        ImmutableList.Builder<Placement> placements = ImmutableList.builder();
        for (Kind<?> kind : Kinds.all()) {
            List<Attribute> spans = kind.shape().attributes().stream()
                    .filter(attribute -> attribute.type() == Span.class)
                    .toList();
            if (!spans.isEmpty() && kind.isListed()) {
                dossier.all(kind)
                        .forEach(record -> spans.forEach(span -> span.values(record)
                                .forEach(value -> placements.add(placement(record, (Span) value, period)))));
            }
        }
        return placements.build();
    }

    private static Placement placement(Entry record, Span span, Period period) {
        return new Placement(record.ref(), span, period.placeOf(span));
    }
}
