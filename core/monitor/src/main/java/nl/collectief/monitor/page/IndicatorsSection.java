package nl.collectief.monitor.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.evaluation.Figure;
import nl.collectief.evaluation.estimate.Estimate;
import nl.collectief.evaluation.indicator.Indicator;
import nl.collectief.evaluation.indicator.IndicatorSeries;
import nl.collectief.evaluation.indicator.Indicators;
import nl.collectief.evaluation.indicator.Standing;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.programme.Definition;
import nl.collectief.model.programme.OwnIndicator;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** The programme's own indicators: what each is, and its values by area and time, with where they may not be compared. */
final class IndicatorsSection {
    private final Reading reading;
    private final Wording wording;

    private IndicatorsSection(Reading reading) {
        this.reading = reading;
        this.wording = reading.wording();
    }

    static View of(Reading reading) {
        IndicatorsSection section = new IndicatorsSection(reading);
        List<View> indicators = IndicatorSeries.all(reading.dossier()).stream()
                .map(section::indicator)
                .toList();
        return reading.section("indicators").put("none", indicators.isEmpty()).put("indicators", indicators);
    }

    private View indicator(IndicatorSeries series) {
        OwnIndicator indicator = series.indicator();
        return reading.card(indicator, "title", Set.of())
                .put("noValues", series.lines().isEmpty())
                .lines(
                        "catalogue",
                        indicator.definitions().stream()
                                .map(Definition::catalogue)
                                .flatMap(Optional::stream)
                                .distinct()
                                .map(this::catalogue)
                                .toList())
                .list("series", series.lines().stream().map(this::line).toList());
    }

    /** What the field calls it; an id that is not in the catalogue is told as it stands. */
    private Line catalogue(String id) {
        return Indicators.find(id)
                .map((Indicator known) -> wording.label(known.name())
                        .plus(wording.plain(" ("))
                        .plus(wording.constant(known.set()))
                        .plus(wording.plain(")")))
                .orElseGet(() -> wording.plain(id + " ").plus(wording.say("indicators.not-in-catalogue")));
    }

    private View line(IndicatorSeries.Line line) {
        Line areas = line.areas().isEmpty() ? wording.say("indicators.whole") : wording.names(line.areas());
        return new View()
                .put("areas", areas)
                .put("points", line.points().stream().map(this::point).toList());
    }

    private View point(IndicatorSeries.Point point) {
        return new View()
                .put(
                        "when",
                        point.when()
                                .map(when -> wording.label(when.label()))
                                .orElseGet(() -> wording.say("summary.undated")))
                .put(
                        "value",
                        point.excess()
                                .map(excess -> wording.label(excess.label()))
                                .orElseGet(() -> value(point.value())))
                .put(
                        "breaks",
                        wording.constants(point.breaks().stream().sorted().toList()))
                .put("baseline", standing(point.baseline()))
                .put("target", standing(point.target()));
    }

    private Line value(Observation<Figure> value) {
        return value.value()
                .map(figure -> reading.figures().figure(figure).plus(interval(figure)))
                .orElseGet(() -> wording.label(value.label(Figure::label)));
    }

    /** A share has an interval; a number or a mean has none here. */
    private Line interval(Figure figure) {
        return figure.ratio()
                .filter(ratio -> ratio.kind() == RatioKind.SHARE)
                .flatMap(Estimate::wilson)
                .map(estimate -> wording.plain("; ").plus(wording.label(estimate.intervalLabel())))
                .orElse(Line.EMPTY);
    }

    /** The verdict, then the mark it is about. */
    private Line standing(Optional<Standing> standing) {
        return standing.map(is -> wording.label(is.label())
                        .plus(wording.plain(" ("))
                        .plus(Line.joined(
                                Stream.concat(
                                                Stream.of(wording.count(
                                                                is.mark().count())
                                                        .plus(is.mark()
                                                                .outOf()
                                                                .map(whole -> wording.plain(" / ")
                                                                        .plus(wording.count(whole)))
                                                                .orElse(Line.EMPTY))),
                                                is.mark().when().map(when -> wording.label(when.label())).stream())
                                        .toList(),
                                wording.plain(", ")))
                        .plus(wording.plain(")")))
                .orElse(Line.EMPTY);
    }
}
