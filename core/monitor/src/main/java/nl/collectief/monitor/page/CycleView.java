package nl.collectief.monitor.page;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.trace.CycleStep;
import nl.collectief.model.trace.VoiceCycle;
import nl.collectief.monitor.drawing.Picture;
import nl.collectief.monitor.drawing.Svg;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** How far every voice came on its way to a change, and who was heard. */
final class CycleView {
    private static final double BAR = 100;

    private CycleView() {}

    static View of(Reading reading) {
        VoiceCycle cycle = VoiceCycle.of(reading.dossier());
        Wording wording = reading.wording();
        List<Line> silent = cycle.silent().stream().map(wording::code).toList();
        return new View()
                .put("hasWays", !cycle.ways().isEmpty())
                .put(
                        "steps",
                        cycle.funnel().entrySet().stream()
                                .map(entry -> step(entry, reading)
                                        .put(
                                                "recorded",
                                                share(
                                                        checkNotNull(
                                                                cycle.recorded().get(entry.getKey())),
                                                        reading)))
                                .toList())
                .drawing("drawing", WaysView.drawing(cycle, reading))
                .list("ways", WaysView.rows(cycle, reading))
                .lines(
                        "heard",
                        cycle.heard().entrySet().stream()
                                .map(entry -> wording.say(
                                        "voices.hearings",
                                        ImmutableMap.of(
                                                "stance", wording.constant(entry.getKey()),
                                                "number", wording.count(entry.getValue()))))
                                .toList())
                .put("hasSilent", !silent.isEmpty())
                .lines("silent", silent);
    }

    private static View step(Map.Entry<CycleStep, Ratio> entry, Reading reading) {
        Count upper = entry.getValue().numerator();
        Count lower = entry.getValue().denominator();
        double width = lower.isZero() ? 0 : Math.round(BAR * upper.atLeast() / lower.atLeast());
        return new View()
                .put("step", reading.wording().constant(entry.getKey()))
                .put("share", share(entry.getValue(), reading))
                .drawing("bar", Optional.of(Picture.repeating(BAR, 4, List.of(Svg.rect(0, 0, width, 4)))));
    }

    private static Line share(Ratio ratio, Reading reading) {
        Wording wording = reading.wording();
        return wording.say(
                "figure.share",
                ImmutableMap.of(
                        "upper", wording.count(ratio.numerator()), "lower", wording.count(ratio.denominator())));
    }
}
