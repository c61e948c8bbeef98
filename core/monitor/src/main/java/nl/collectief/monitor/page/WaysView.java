package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import nl.collectief.model.record.Ref;
import nl.collectief.model.trace.CycleStep;
import nl.collectief.model.trace.VoiceCycle;
import nl.collectief.model.trace.VoiceWay;
import nl.collectief.monitor.drawing.Svg;
import nl.collectief.monitor.drawing.WaysDrawing;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/**
 * The way of every voice, drawn: those of which the same steps are recorded are one line, so that thirty voices are a
 * handful of lines. The furthest stand first. A table beside it names the voices.
 */
final class WaysView {
    private static final ImmutableList<CycleStep> STEPS = ImmutableList.copyOf(CycleStep.values());
    private static final Comparator<NavigableSet<CycleStep>> ORDER =
            Comparator.<NavigableSet<CycleStep>, CycleStep>comparing(NavigableSet::last)
                    .reversed()
                    .thenComparing(steps -> -steps.size())
                    .thenComparing(Object::toString);

    private WaysView() {}

    /** Voices of which the same steps are recorded. */
    private record Group(NavigableSet<CycleStep> steps, List<VoiceWay> ways) {
        boolean arrives() {
            return steps.last() == CycleStep.CHANGE;
        }
    }

    private static List<Group> groups(VoiceCycle cycle) {
        TreeMap<NavigableSet<CycleStep>, List<VoiceWay>> groups = new TreeMap<>(ORDER);
        cycle.ways()
                .forEach(way -> groups.computeIfAbsent(way.steps(), steps -> new ArrayList<>())
                        .add(way));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Returns the drawing, empty if there is no voice. */
    static Optional<Svg> drawing(VoiceCycle cycle, Reading reading) {
        List<Group> groups = groups(cycle);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        Wording wording = reading.wording();
        List<WaysDrawing.Way> ways = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            ways.add(new WaysDrawing.Way(
                    wording.say(
                            "ways.group",
                            ImmutableMap.of(
                                    "letter", letter(i, wording),
                                    "number", wording.number(group.ways().size()))),
                    group.ways().size(),
                    group.steps().stream()
                            .map(STEPS::indexOf)
                            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
        }
        long arrived = groups.stream()
                .filter(Group::arrives)
                .mapToLong(group -> group.ways().size())
                .sum();
        String description = wording.say(
                        "ways.description",
                        ImmutableMap.of(
                                "voices", wording.number(cycle.ways().size()),
                                "lines", wording.number(groups.size()),
                                "arrived", wording.number(arrived)))
                .toString();
        return Optional.of(
                new WaysDrawing("ways", STEPS.stream().map(wording::constant).toList(), ways)
                        .drawn(
                                wording.say("ways.title").toString(),
                                description,
                                wording.say("ways.recorded"),
                                wording.say("ways.broken"),
                                wording.say("ways.arrived")));
    }

    /** Returns the lines of the drawing in words, with the voices that each stands for. */
    static List<View> rows(VoiceCycle cycle, Reading reading) {
        Wording wording = reading.wording();
        List<Group> groups = groups(cycle);
        List<View> rows = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            List<Ref<?>> voices =
                    group.ways().stream().<Ref<?>>map(VoiceWay::start).toList();
            rows.add(new View()
                    .put("letter", letter(i, wording))
                    .put("steps", wording.constants(group.steps()))
                    .put("number", wording.number(voices.size()))
                    .put("arrives", group.arrives())
                    .lines("voices", reading.names(voices)));
        }
        return rows;
    }

    /** A, B, …, Z, AA, AB, …: what a line is called. */
    private static Line letter(int number, Wording wording) {
        StringBuilder letters = new StringBuilder();
        for (int left = number + 1; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return wording.plain(letters.toString());
    }
}
