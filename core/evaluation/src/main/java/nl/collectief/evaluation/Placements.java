package nl.collectief.evaluation;

import com.google.common.collect.ImmutableList;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;

/** Finds where the dated records of a dossier stand to a period: those with a span of their own, of whatever kind. */
final class Placements {
    private Placements() {}

    static ImmutableList<Placement> of(Dossier dossier, Period period) {
        ImmutableList.Builder<Placement> placements = ImmutableList.builder();
        for (Entry record : dossier.records()) {
            for (Attribute attribute : record.recordKind().shape().attributes()) {
                if (attribute.type() == Span.class) {
                    attribute.values(record).forEach(value -> {
                        Span span = (Span) value;
                        placements.add(new Placement(record.ref(), span, period.placeOf(span)));
                    });
                }
            }
        }
        return placements.build();
    }
}
