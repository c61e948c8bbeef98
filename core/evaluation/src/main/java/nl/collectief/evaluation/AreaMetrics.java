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
                .version(2)
                .name(Label.of("wijken met: " + what.nl(), "wijken with: " + what.en()))
                .question(Label.of(
                        "Welke wijken hebben een activiteit van de soort " + what.nl() + ", en welke niet?",
                        "Which wijken have an activity of the kind " + what.en() + ", and which have not?"))
                .formula(Label.of(
                        "Wijken waarin zo'n activiteit is vastgelegd, in de hele wijk of een deel ervan, gedeeld door alle"
                                + " wijken van het dossier (werkgebieden die één hele CBS-wijk zijn). De soort is die van de"
                                + " activiteit zelf of van waar zij een onderdeel van is; een activiteit met onderdelen telt"
                                + " door haar onderdelen. Een idee of wat gestopt is telt niet; wat nog in opzet is wel, en"
                                + " staat erbij, net als waarvan geen tijd is vastgelegd. Zonder zeker gebied kan het er zijn: dan 0 of 1."
                                + " Een wijk waarvan niets van de soort is vastgelegd geldt als zonder en staat erbij; een"
                                + " werkgebied dat niet als één hele CBS-wijk bekend is en in geen getelde wijk ligt, telt"
                                + " niet mee en staat erbij.",
                        "Wijken in which such an activity is recorded, in all of the wijk or a part of it, over all wijken of"
                                + " the dossier (working areas that are one whole wijk of CBS). The kind is that of the activity"
                                + " itself or of what it is a part of; an activity with parts counts through its parts. An"
                                + " idea, or what stopped, does not count; what is still being set up does, and is named,"
                                + " as is one of which no time is recorded. Where the area is not certain there may be one: then 0 or 1."
                                + " A wijk of which nothing of the kind is recorded counts as without, and is named; a"
                                + " working area that is not known as one whole wijk of CBS and lies in none that is"
                                + " counted is left out, and is named."))
                .unit(Label.of("wijken", "wijken"))
                .direction(Better.HIGHER)
                .dimension(Dimension.REACH)
                .source(Metrics.OWN)
                .breakdowns(ImmutableSet.of(Breakdown.AREA))
                .empty(Accumulation.ratio(RatioKind.SHARE))
                .counts(
                        WorkingArea.KIND,
                        (area, frame) -> Wijken.isWijk(area)
                                ? Optional.of(count(area, kind, frame))
                                : Optional.of(area)
                                        .filter(frame.wijken()::isLeftOut)
                                        .map(left -> leftOut(left, frame)))
                .build();
    }

    /** In how many places there are activities, of one kind or of any, told by wijk. */
    static Metric places(Optional<Code> kind) {
        Label what = kind.flatMap(Code::label)
                .or(() -> kind.map(code -> Label.of(code.value(), code.value())))
                .orElse(Label.of("activiteiten", "activities"));
        return Metric.builder()
                .id("places" + kind.map(code -> "-of-" + code.value()).orElse(""))
                .version(1)
                .name(Label.of("plekken: " + what.nl(), "places: " + what.en()))
                .question(Label.of("Hoeveel plekken zijn er in elke wijk?", "How many places are there in each wijk?"))
                .formula(
                        Label.of(
                                "Activiteiten zonder onderdelen, en onderdelen, in een wijk of een deel ervan; een activiteit in"
                                        + " meer wijken telt in elk. Een idee of wat gestopt is telt niet; wat nog in opzet is wel."
                                        + " Waarvan het gebied of de tijd niet zeker is, telt alleen mee voor het hoogste aantal.",
                                "Activities without parts, and parts, in a wijk or a part of it; an activity in more wijken counts"
                                        + " in each. An idea, or what stopped, does not count; what is still being set up does."
                                        + " Where the area or the time is not certain, it counts towards the highest number only."))
                .unit(Label.of("plekken", "places"))
                .direction(Better.NONE)
                .dimension(Dimension.REACH)
                .source(Metrics.OWN)
                .breakdowns(ImmutableSet.of(Breakdown.AREA))
                .empty(Accumulation.total())
                .counts(
                        WorkingArea.KIND,
                        (area, frame) -> Wijken.isWijk(area)
                                ? Optional.of(places(area, running(frame.smallest(kind), frame), frame))
                                : Optional.empty())
                .build();
    }

    private static Contribution places(WorkingArea wijk, List<Activity> groups, Frame frame) {
        Contribution.Builder contribution = frame.of(wijk);
        long there = 0;
        long perhaps = 0;
        for (Activity group : groups) {
            if (isThere(group, wijk, frame)) {
                there++;
                if (!frame.isDated(group)) {
                    contribution.named(new Caveat(group.id(), Caveat.Reason.NOT_DATED));
                }
                if (isBeingSetUp(group, frame)) {
                    contribution.named(new Caveat(group.id(), Caveat.Reason.BEING_SET_UP));
                }
            } else if (mayBeIn(group, wijk, frame)) {
                perhaps++;
                contribution.named(new Caveat(group.id(), reason(group, wijk, frame)));
            }
        }
        return contribution.value(Count.between(there, there + perhaps)).build();
    }

    /** Adds nothing to either half, since it may or may not be a wijk, and is named. */
    private static Contribution leftOut(WorkingArea area, Frame frame) {
        return frame.of(area)
                .value(Ratio.ZERO_SHARE)
                .named(Caveat.Reason.NOT_A_WIJK)
                .build();
    }

    private static Contribution count(WorkingArea wijk, Code kind, Frame frame) {
        List<Activity> all = frame.smallestOf(kind);
        List<Activity> groups = running(all, frame);
        List<Activity> there =
                groups.stream().filter(group -> isThere(group, wijk, frame)).toList();
        if (!there.isEmpty()) {
            return certain(wijk, there, frame);
        }
        boolean told = all.stream().anyMatch(group -> isIn(group, wijk, frame));
        return perhaps(wijk, groups, told, frame);
    }

    /** Those that perhaps ran in the period at least, and are more than an idea. */
    private static List<Activity> running(List<Activity> groups, Frame frame) {
        return groups.stream()
                .filter(group -> frame.ran(group) != Within.OUTSIDE
                        && frame.stage(group).filter(ABSENT::contains).isEmpty())
                .toList();
    }

    private static boolean isThere(Activity group, WorkingArea wijk, Frame frame) {
        return frame.ran(group) == Within.INSIDE && isIn(group, wijk, frame);
    }

    /** One that was there at another time, stopped or is an idea, tells that there was none: then that is recorded. */
    private static Contribution perhaps(WorkingArea wijk, List<Activity> groups, boolean told, Frame frame) {
        List<Activity> perhaps =
                groups.stream().filter(group -> mayBeIn(group, wijk, frame)).toList();
        Contribution.Builder contribution = frame.of(wijk);
        perhaps.forEach(group -> contribution.named(new Caveat(group.id(), reason(group, wijk, frame))));
        if (perhaps.isEmpty() && !told) {
            contribution.named(Caveat.Reason.COUNTED_AS_NONE);
        }
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
