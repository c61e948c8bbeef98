package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Shape;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;
import nl.collectief.model.voice.Story;
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
                                        .put("code", side.name().toLowerCase(Locale.ROOT))
                                        .put("side", name(side, reading))
                                        .rows(rows.get(side)))
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
            boolean withheld = record instanceof Story story && story.isWithheld();
            if (record.recordKind().isListed() && !record.recordKind().equals(Publication.KIND) && !withheld) {
                dates(
                        record,
                        (attribute, whole, span) -> side(span, reading.period())
                                .ifPresent(side -> found.put(side, row(record, attribute, whole, span, reading))));
            }
        }
        return found.build();
    }

    /** Returns whether any date of a record, other than of the programme itself, lies in the period, be it perhaps. */
    static boolean isAnyIn(Reading reading) {
        AtomicBoolean any = new AtomicBoolean();
        for (Entry record : reading.dossier().records()) {
            if (!record.recordKind().equals(Publication.KIND)
                    && !record.recordKind().equals(Programme.KIND)) {
                dates(
                        record,
                        (attribute, whole, span) ->
                                any.compareAndSet(false, reading.period().placeOf(span) != Within.OUTSIDE));
            }
        }
        return any.get();
    }

    /** Is told of a date, of the attribute of the record it stands under, and of that attribute's whole value. */
    private interface Dated {
        void at(Attribute attribute, Object whole, Span span);
    }

    private static void dates(Entry record, Dated dated) {
        for (Attribute attribute : record.recordKind().shape().attributes()) {
            for (Object whole : attribute.values(record)) {
                if (attribute.form() == Form.COMPOSITE) {
                    Shape.walk(
                            whole,
                            (pointer, inner, value) -> span(value).ifPresent(span -> dated.at(attribute, whole, span)));
                } else {
                    span(whole).ifPresent(span -> dated.at(attribute, whole, span));
                }
            }
        }
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

    private static View row(Entry record, Attribute attribute, Object whole, Span span, Reading reading) {
        Wording wording = reading.wording();
        Line field = wording.label(attribute.label());
        // What is dated within is a change or a step: said in full, since its date alone does not tell which.
        if (attribute.form() == Form.COMPOSITE) {
            field = field.plus(wording.plain(": ")).plus(reading.values().composite(whole));
        }
        return new View()
                .put("name", wording.name(record.ref()))
                .put("kind", wording.label(record.recordKind().label()))
                .put("attribute", field)
                .put("when", wording.label(span.label()));
    }
}
