package nl.collectief.model.programme;

import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Span;

/**
 * Holds the parts of one sort to the time of their whole.
 *
 * @param rule the code of the rule
 * @param part what such a part is called
 * @param whole what its whole is called
 * @param outside when a part is outside its whole
 * @param parts finds the parts
 */
record Enclosure(
        String rule,
        Label part,
        Label whole,
        BiPredicate<Span, Span> outside,
        Function<Dossier, Stream<Enclosure.Part>> parts) {
    /** A part with its time and that of its whole. */
    record Part(Place place, Optional<Span> time, Optional<Span> whole) {}

    void check(Dossier dossier, Consumer<Finding> sink) {
        parts.apply(dossier).flatMap(told -> found(told).stream()).forEach(sink);
    }

    private Optional<Finding> found(Part told) {
        return told.time()
                .filter(time ->
                        told.whole().filter(whole -> outside.test(time, whole)).isPresent())
                .map(time -> Remark.warning(
                                rule,
                                "verbeter een van beide tijden, of de verwijzing",
                                "correct one of the two times, or the reference")
                        .at(
                                told.place(),
                                listed(told) ? time : "",
                                part.nl() + in(told, told.time(), Language.NL) + " valt buiten de tijd van "
                                        + whole.nl() + in(told, told.whole(), Language.NL),
                                part.en() + in(told, told.time(), Language.EN) + " lies outside the time of "
                                        + whole.en() + in(told, told.whole(), Language.EN)));
    }

    private static String in(Part told, Optional<Span> time, Language language) {
        return time.filter(span -> listed(told))
                .map(span -> " (" + span.label().in(language) + ")")
                .orElse("");
    }

    /** The days of a family's case are nobody's business. */
    private static boolean listed(Part told) {
        return told.place().record().kind().isListed();
    }
}
