package nl.collectief.model.programme;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;

/** What does not fit between an indicator of a programme, the versions of its definition, its values and its marks. */
final class IndicatorChecks {
    /**
     * A value or a mark of an indicator.
     *
     * @param of what else it is a number of: two that differ in this do not gainsay each other
     */
    private record Stated(
            Ref<?> record,
            String pointer,
            List<?> of,
            Optional<Span> when,
            Set<Ref<WorkingArea>> areas,
            Optional<Integer> version,
            Optional<Count> count,
            Optional<Count> outOf) {
        static Stated of(OwnIndicator indicator, int i) {
            Mark mark = indicator.marks().get(i);
            return new Stated(
                    indicator.id(),
                    "/marks/" + i,
                    List.of(mark.kind()),
                    mark.when(),
                    mark.areas(),
                    mark.version(),
                    Optional.of(mark.count()),
                    mark.outOf());
        }

        static Stated of(StatedFigure figure) {
            return new Stated(
                    figure.id(),
                    "",
                    List.of(figure.stances(), figure.about()),
                    figure.when(),
                    figure.areas(),
                    figure.version(),
                    figure.count(),
                    figure.outOf());
        }

        Place at(String attribute) {
            return Place.of(record, pointer + attribute);
        }

        /** Returns whether the two are surely meant for the same and surely not the same number. */
        boolean gainsays(Stated other, OwnIndicator indicator) {
            return when.isPresent()
                    && when.equals(other.when)
                    && areas.equals(other.areas)
                    && of.equals(other.of)
                    && isSameVersion(other, indicator)
                    && (differ(count, other.count) || differ(outOf, other.outOf));
        }

        /** One that names no version is of the only one there is, and of any if there are more. */
        private boolean isSameVersion(Stated other, OwnIndicator indicator) {
            boolean known = version.isPresent() && other.version.isPresent();
            return known
                    ? version.equals(other.version)
                    : indicator.definitions().size() <= 1;
        }

        private static boolean differ(Optional<Count> one, Optional<Count> other) {
            return one.isPresent() && other.isPresent() && !one.get().mayEqual(other.get());
        }

        Label label() {
            Label number = count.orElseThrow().label();
            return outOf.map(whole -> Label.of(
                            number.nl() + " van " + whole.label().nl(),
                            number.en() + " of " + whole.label().en()))
                    .orElse(number);
        }
    }

    private IndicatorChecks() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        ListMultimap<Ref<OwnIndicator>, Stated> values = ArrayListMultimap.create();
        for (StatedFigure figure : dossier.all(StatedFigure.KIND)) {
            Stated stated = Stated.of(figure);
            figure.indicator().ifPresentOrElse(of -> values.put(of, stated), () -> isOutOfSomething(stated, sink));
            if (figure.indicator().isEmpty() && figure.version().isPresent()) {
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
        for (OwnIndicator indicator : dossier.all(OwnIndicator.KIND)) {
            definitionsAscend(indicator, sink);
            List<Stated> marks = new ArrayList<>();
            for (int i = 0; i < indicator.marks().size(); i++) {
                marks.add(Stated.of(indicator, i));
            }
            for (List<Stated> stated : List.of(marks, values.get(indicator.id()))) {
                stated.forEach(one -> fits(indicator, one, sink));
                agree(indicator, stated, sink);
            }
        }
    }

    /** Tells of each that gainsays one before it, whichever of the two is right. */
    private static void agree(OwnIndicator indicator, List<Stated> stated, Consumer<Finding> sink) {
        // Those without a number say nothing that can be gainsaid; by time, so that a long series is no pair of pairs.
        ListMultimap<Optional<Span>, Stated> before = ArrayListMultimap.create();
        for (Stated one : stated) {
            if (one.count().isEmpty()) {
                continue;
            }
            before.get(one.when()).stream()
                    .filter(other -> one.gainsays(other, indicator))
                    .findFirst()
                    .ifPresent(other -> sink.accept(finding(
                            "values-agree",
                            one.at("/count"),
                            one.count().orElseThrow().toString(),
                            Label.of(
                                    "hier staat " + one.label().nl() + ", en in " + other.at("/count")
                                            + " voor dezelfde tijd, plaats en versie "
                                            + other.label().nl(),
                                    "this says " + one.label().en() + ", and " + other.at("/count")
                                            + " says "
                                            + other.label().en() + " of the same time, place and version"),
                            Label.of(
                                    "verbeter of verwijder een van beide, of vermeld waarin ze verschillen",
                                    "correct or remove one of them, or record in what they differ"))));
            before.put(one.when(), one);
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

    private static void fits(OwnIndicator indicator, Stated stated, Consumer<Finding> sink) {
        Optional<Integer> version = stated.version();
        Optional<Definition> meant = indicator.definitions().stream()
                .filter(definition ->
                        version.filter(number -> number == definition.version()).isPresent())
                .findFirst();
        if (version.isPresent() && meant.isEmpty()) {
            sink.accept(finding(
                    "version-exists",
                    stated.at("/version"),
                    version.get().toString(),
                    Label.of("deze versie van de indicator is er niet", "there is no such version of the indicator"),
                    Label.of("verbeter de versie, of voeg haar toe", "correct the version, or add it")));
        }
        List<Definition> may = meant.map(List::of).orElse(indicator.definitions());
        Count count = stated.count().orElse(Count.atLeast(0));
        Optional<Count> outOf = stated.outOf();
        if (may.stream().anyMatch(IndicatorChecks::isShare)
                && outOf.filter(whole -> whole.certainlyLessThan(count)).isPresent()) {
            sink.accept(finding(
                    "share-within-whole",
                    stated.at("/outOf"),
                    outOf.get().toString(),
                    Label.of(
                            "het deel (" + count.label().nl() + ") is meer dan het geheel ("
                                    + outOf.get().label().nl() + ")",
                            "the part (" + count.label().en() + ") is more than the whole ("
                                    + outOf.get().label().en() + ")"),
                    Label.of("verbeter een van beide getallen", "correct one of the numbers")));
        } else if (!may.isEmpty()
                && may.stream().allMatch(IndicatorChecks::isShare)
                && stated.count().isPresent()
                && outOf.isEmpty()) {
            sink.accept(finding(
                    "share-has-whole",
                    stated.at("/count"),
                    count.toString(),
                    Label.of(
                            "de indicator is een aandeel, en van dit aantal ("
                                    + count.label().nl() + ") staat er niet bij waarvan het een deel is",
                            "the indicator is a share, and of this number ("
                                    + count.label().en() + ") it is not said of what it is a part"),
                    Label.of(
                            "vul \"outOf\" in, of verbeter de definitie als het geen aandeel is",
                            "fill in \"outOf\", or correct the definition if it is no share")));
        } else {
            isOutOfSomething(stated, sink);
        }
    }

    /** Nothing out of nothing is a group in which nobody was; more than nothing is not. */
    private static void isOutOfSomething(Stated stated, Consumer<Finding> sink) {
        Optional<Count> count = stated.count().filter(number -> number.atLeast() > 0);
        if (count.isPresent() && stated.outOf().filter(Count::isZero).isPresent()) {
            sink.accept(finding(
                    "out-of-something",
                    stated.at("/outOf"),
                    stated.outOf().get().toString(),
                    Label.of(
                            "het aantal (" + count.get().label().nl() + ") is van of over niets",
                            "the number (" + count.get().label().en() + ") is out of or over nothing"),
                    Label.of(
                            "verbeter een van beide getallen, of laat \"outOf\" weg",
                            "correct one of the numbers, or leave out \"outOf\"")));
        }
    }

    private static boolean isShare(Definition definition) {
        return definition.ratio().filter(RatioKind.SHARE::equals).isPresent();
    }

    private static Finding finding(String rule, Place place, String value, Label message, Label remedy) {
        return new Finding(rule, Severity.WARNING, place, value, message, remedy);
    }
}
