package nl.collectief.model.rule;

import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.record.Entry;
import nl.collectief.model.time.Span;

/** When records were: some happened at a time, others last for one. */
final class Lasting {
    private Lasting() {}

    /** Returns whether it lasts, with a period, rather than happened once, with a date. */
    static boolean lasts(Entry record) {
        return record.recordKind().shape().attribute("when").isEmpty();
    }

    /** Returns when it was or how long it lasted; an activity without a period until the stage at which it stopped. */
    static Optional<Span> time(Entry record) {
        return record.time().or(() -> record instanceof Activity activity ? stopped(activity) : Optional.empty());
    }

    /** Returns the first stage at which an activity was under way; what stopped or waits may never have come that far. */
    static Optional<StageChange> firstUnderWay(Activity activity) {
        return activity.stages().stream()
                .filter(change -> change.stage().compareTo(ActivityStage.PILOT) >= 0
                        && change.stage().compareTo(ActivityStage.HANDED_OVER) <= 0)
                .findFirst();
    }

    private static Optional<Span> stopped(Activity activity) {
        return activity.stages().stream()
                .reduce((earlier, later) -> later)
                .filter(last -> last.stage() == ActivityStage.STOPPED)
                .flatMap(StageChange::since)
                .map(Span::until);
    }
}
