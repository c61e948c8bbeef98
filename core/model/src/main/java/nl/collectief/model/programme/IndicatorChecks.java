package nl.collectief.model.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;

/** What does not fit between an indicator of a programme, the versions of its definition and its values. */
final class IndicatorChecks {
    private IndicatorChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        for (OwnIndicator indicator : dossier.all(OwnIndicator.KIND)) {
            definitionsAscend(indicator, sink);
            for (int i = 0; i < indicator.marks().size(); i++) {
                Mark mark = indicator.marks().get(i);
                fits(indicator, indicator.id(), "/marks/" + i, mark.version(), mark.count(), mark.outOf(), sink);
            }
        }
        for (StatedFigure figure : dossier.all(StatedFigure.KIND)) {
            Optional<OwnIndicator> indicator = figure.indicator().map(dossier::get);
            indicator.ifPresent(of -> fits(
                    of,
                    figure.id(),
                    "",
                    figure.version(),
                    figure.count().orElse(Count.atLeast(0)),
                    figure.outOf(),
                    sink));
            if (indicator.isEmpty() && figure.version().isPresent()) {
                sink.accept(finding(
                        "version-of-indicator",
                        Place.of(figure.id(), "/version"),
                        figure.version().get().toString(),
                        Label.of(
                                "een versie is die van een indicator, en die is niet vermeld",
                                "a version is that of an indicator, and none is given"),
                        Label.of(
                                "vermeld de indicator, of laat de versie weg",
                                "give the indicator, or leave out the version")));
            }
        }
    }

    private static void definitionsAscend(OwnIndicator indicator, Consumer<Finding> sink) {
        List<Definition> versions = indicator.definitions();
        Set<Integer> numbers = new HashSet<>();
        Optional<PartialDate> last = Optional.empty();
        for (int i = 0; i < versions.size(); i++) {
            Definition version = versions.get(i);
            boolean early = last.isPresent()
                    && version.since().isPresent()
                    && version.since().get().certainlyBefore(last.get());
            if (!numbers.add(version.version()) || early) {
                sink.accept(finding(
                        "definitions-in-order",
                        Place.of(indicator.id(), "/definitions/" + i),
                        String.valueOf(version.version()),
                        Label.of(
                                "versies hebben elk een eigen nummer en staan van oud naar nieuw",
                                "versions have a number of their own each and stand from old to new"),
                        Label.of(
                                "verbeter het nummer, de datum of de volgorde",
                                "correct the number, the date or the order")));
            }
            last = version.since().isPresent() ? version.since() : last;
        }
    }

    private static void fits(
            OwnIndicator indicator,
            Ref<?> record,
            String pointer,
            Optional<Integer> version,
            Count count,
            Optional<Count> outOf,
            Consumer<Finding> sink) {
        Optional<Definition> meant = indicator.definitions().stream()
                .filter(definition ->
                        version.filter(number -> number == definition.version()).isPresent())
                .findFirst();
        if (version.isPresent() && meant.isEmpty()) {
            sink.accept(finding(
                    "version-exists",
                    Place.of(record, pointer + "/version"),
                    version.get().toString(),
                    Label.of("deze versie van de indicator is er niet", "there is no such version of the indicator"),
                    Label.of("verbeter de versie, of voeg haar toe", "correct the version, or add it")));
        }
        boolean shares = meant.map(List::of).orElse(indicator.definitions()).stream()
                .anyMatch(definition ->
                        definition.ratio().filter(RatioKind.SHARE::equals).isPresent());
        if (shares && outOf.filter(whole -> whole.certainlyLessThan(count)).isPresent()) {
            sink.accept(finding(
                    "share-within-whole",
                    Place.of(record, pointer + "/outOf"),
                    outOf.get().toString(),
                    Label.of(
                            "een deel (" + count.label().nl() + ") is niet meer dan het geheel ("
                                    + outOf.get().label().nl() + ")",
                            "a part (" + count.label().en() + ") is no more than the whole ("
                                    + outOf.get().label().en() + ")"),
                    Label.of("verbeter een van beide getallen", "correct one of the numbers")));
        }
    }

    private static Finding finding(String rule, Place place, String value, Label message, Label remedy) {
        return new Finding(rule, Severity.WARNING, place, value, message, remedy);
    }
}
