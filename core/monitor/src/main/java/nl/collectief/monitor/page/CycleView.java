package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.record.Ref;
import nl.collectief.model.trace.CycleStep;
import nl.collectief.model.trace.VoiceCycle;
import nl.collectief.model.trace.VoiceWay;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** How far every voice came on its way to a change, and who was heard. */
final class CycleView {
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
                                .map(entry -> step(entry, reading))
                                .toList())
                .put(
                        "stops",
                        Stream.of(CycleStep.values())
                                .map(step -> stop(cycle, step, reading))
                                .filter(view -> view.get("some") == Boolean.TRUE)
                                .toList())
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
        long width = lower.isZero() ? 0 : Math.round(100.0 * upper.atLeast() / lower.atLeast());
        return new View()
                .put("step", reading.wording().constant(entry.getKey()))
                .put(
                        "share",
                        reading.wording()
                                .say(
                                        "figure.share",
                                        ImmutableMap.of(
                                                "upper", reading.wording().count(upper),
                                                "lower", reading.wording().count(lower))))
                .put("width", String.valueOf(width));
    }

    /** The voices that came this far and no further. */
    private static View stop(VoiceCycle cycle, CycleStep step, Reading reading) {
        List<Ref<?>> here = cycle.ways().stream()
                .filter(way -> way.furthest() == step)
                .<Ref<?>>map(VoiceWay::start)
                .toList();
        boolean end = step == CycleStep.CHANGE;
        return new View()
                .put("some", !here.isEmpty() && !end)
                .put("step", reading.wording().constant(step))
                .lines("voices", reading.names(here));
    }
}
