package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Shape;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** Which facts lie before or after the period, or reach over its ends: every date in the dossier is asked. */
final class OutsideSection {
    private enum Side {
        BEFORE,
        AFTER,
        ACROSS;

        String key() {
            return "outside." + name().toLowerCase(Locale.ROOT);
        }
    }

    private OutsideSection() {}

    static View of(Reading reading) {
        ImmutableListMultimap<Side, View> rows = rows(reading);
        return reading.section("outside")
                .put("none", rows.isEmpty())
                .put("period", reading.wording().say("outside.period", period(reading)))
                .put(
                        "sides",
                        rows.keySet().stream()
                                .sorted()
                                .map(side -> new View()
                                        .put("side", name(side, reading))
                                        .put("rows", rows.get(side)))
                                .toList());
    }

    /** Returns how many facts lie on each side of the period, for those sides on which there are any. */
    static Map<Line, Integer> sizes(Reading reading) {
        ImmutableListMultimap<Side, View> rows = rows(reading);
        ImmutableMap.Builder<Line, Integer> sizes = ImmutableMap.builder();
        rows.keySet().stream()
                .sorted()
                .forEach(side -> sizes.put(name(side, reading), rows.get(side).size()));
        return sizes.buildOrThrow();
    }

    private static Line name(Side side, Reading reading) {
        return reading.wording().say(side.key(), period(reading));
    }

    private static Map<String, Line> period(Reading reading) {
        return Map.of("period", reading.wording().label(reading.period().label()));
    }

    private static ImmutableListMultimap<Side, View> rows(Reading reading) {
        ImmutableListMultimap.Builder<Side, View> found = ImmutableListMultimap.builder();
        for (Entry record : reading.dossier().records()) {
            // When a document came out says nothing of when its facts held.
            if (!record.recordKind().equals(Publication.KIND)) {
                Shape.walk(
                        record,
                        (pointer, attribute, value) -> span(value)
                                .flatMap(span -> side(span, reading.period()))
                                .ifPresent(side -> found.put(side, row(record, attribute, value, reading))));
            }
        }
        return found.build();
    }

    private static Optional<Span> span(Object value) {
        if (value instanceof Span span) {
            return Optional.of(span);
        }
        return value instanceof PartialDate date ? Optional.of(Span.at(date)) : Optional.empty();
    }

    private static Optional<Side> side(Span span, Period period) {
        Within place = period.placeOf(span);
        if (place == Within.INSIDE) {
            return Optional.empty();
        } else if (place == Within.PARTLY) {
            return Optional.of(Side.ACROSS);
        }
        boolean before =
                span.latest().filter(day -> day.isBefore(period.start())).isPresent();
        return Optional.of(before ? Side.BEFORE : Side.AFTER);
    }

    private static View row(Entry record, Attribute attribute, Object value, Reading reading) {
        Wording wording = reading.wording();
        return new View()
                .put("name", wording.name(record.ref()))
                .put("kind", wording.label(record.recordKind().label()))
                .put("attribute", wording.label(attribute.label()))
                .put("when", wording.label(span(value).orElseThrow().label()));
    }
}
