package nl.collectief.evaluation;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Within;

/** The metrics over working areas. */
final class AreaMetrics {
    private static final ImmutableSet<ActivityStage> ABSENT =
            ImmutableSet.of(ActivityStage.SIGNAL, ActivityStage.STOPPED);

    private AreaMetrics() {}

    static Metric wijkenWith(Code kind) {
        Label what = kind.label().orElse(Label.of(kind.value(), kind.value()));
        return Metric.builder()
                .id("wijken-with-" + kind.value())
                .version(1)
                .name(Label.of("wijken met: " + what.nl(), "wijken with: " + what.en()))
                .question(Label.of(
                        "Welke wijken hebben een activiteit van de soort " + what.nl() + ", en welke niet?",
                        "Which wijken have an activity of the kind " + what.en() + ", and which have not?"))
                .formula(
                        Label.of(
                                "Wijken waarin zo'n activiteit is vastgelegd, in de hele wijk of een deel ervan, gedeeld door alle"
                                        + " wijken van het dossier (werkgebieden die één hele CBS-wijk zijn). De soort is die van de"
                                        + " activiteit zelf of van waar zij een onderdeel van is; een activiteit met onderdelen telt"
                                        + " door haar onderdelen. Een idee of wat gestopt is telt niet; wat nog in opzet is wel, en"
                                        + " staat erbij, net als waarvan geen tijd is vastgelegd. Zonder zeker gebied kan het er zijn: dan 0 of 1.",
                                "Wijken in which such an activity is recorded, in all of the wijk or a part of it, over all wijken of"
                                        + " the dossier (working areas that are one whole wijk of CBS). The kind is that of the activity"
                                        + " itself or of what it is a part of; an activity with parts counts through its parts. An"
                                        + " idea, or what stopped, does not count; what is still being set up does, and is named,"
                                        + " as is one of which no time is recorded. Where the area is not certain there may be one: then 0 or 1."))
                .unit(Label.of("wijken", "wijken"))
                .direction(Better.HIGHER)
                .dimension(Dimension.REACH)
                .source(Metrics.OWN)
                .breakdowns(ImmutableSet.of(Breakdown.AREA))
                .empty(Accumulation.ratio(RatioKind.SHARE))
                .counts(
                        WorkingArea.KIND,
                        (area, frame) -> Wijken.isWijk(area) ? Optional.of(count(area, kind, frame)) : Optional.empty())
                .build();
    }

    private static Contribution count(WorkingArea wijk, Code kind, Frame frame) {
        List<Activity> groups = frame.smallestOf(kind).stream()
                .filter(group -> frame.ran(group) != Within.OUTSIDE
                        && frame.stage(group).filter(ABSENT::contains).isEmpty())
                .toList();
        List<Activity> there = groups.stream()
                .filter(group -> frame.ran(group) == Within.INSIDE && isIn(group, wijk, frame))
                .toList();
        return there.isEmpty() ? perhaps(wijk, groups, frame) : certain(wijk, there, frame);
    }

    private static Contribution perhaps(WorkingArea wijk, List<Activity> groups, Frame frame) {
        List<Activity> perhaps =
                groups.stream().filter(group -> mayBeIn(group, wijk, frame)).toList();
        Contribution.Builder contribution = frame.of(wijk);
        perhaps.forEach(group -> contribution.named(new Caveat(group.id(), reason(group, wijk, frame))));
        return contribution
                .value(Ratio.share(Count.atMost(perhaps.isEmpty() ? 0 : 1), Count.exact(1)))
                .build();
    }

    private static Contribution certain(WorkingArea wijk, List<Activity> there, Frame frame) {
        Contribution.Builder contribution = frame.of(wijk);
        if (there.stream().noneMatch(group -> group.areas().contains(wijk.id()))) {
            contribution.named(Caveat.Reason.IN_PART_OF_AREA);
        }
        if (there.stream().allMatch(group -> isBeingSetUp(group, frame))) {
            there.forEach(group -> contribution.named(new Caveat(group.id(), Caveat.Reason.BEING_SET_UP)));
        }
        if (there.stream().noneMatch(frame::isDated)) {
            there.forEach(group -> contribution.named(new Caveat(group.id(), Caveat.Reason.NOT_DATED)));
        }
        return contribution.value(Ratio.share(1, 1)).build();
    }

    private static Caveat.Reason reason(Activity group, WorkingArea wijk, Frame frame) {
        return isIn(group, wijk, frame) ? Caveat.Reason.PARTLY_IN_PERIOD : Caveat.Reason.AREA_UNCERTAIN;
    }

    private static boolean isIn(Activity group, WorkingArea wijk, Frame frame) {
        for (Ref<WorkingArea> area : group.areas()) {
            if (frame.wijken().isIn(area, wijk)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeIn(Activity group, WorkingArea wijk, Frame frame) {
        return group.areas().isEmpty()
                || isIn(group, wijk, frame)
                || group.areas().stream().anyMatch(area -> frame.wijken().mayBeIn(area, wijk));
    }

    private static boolean isBeingSetUp(Activity group, Frame frame) {
        return frame.stage(group)
                .filter(stage -> stage == ActivityStage.SETTING_UP)
                .isPresent();
    }
}
