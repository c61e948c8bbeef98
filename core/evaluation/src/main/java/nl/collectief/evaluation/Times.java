package nl.collectief.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;

/** Where sessions and activities stand to a period. */
final class Times {
    private Times() {}

    /** Returns when a session was: as recorded, else somewhere in the time its activity ran. */
    static Optional<Span> when(Session session, Activity activity) {
        return session.when().or(activity::period);
    }

    /** Returns where something that may be undated stands: without a date it can be anywhere. */
    static Within placeOf(Optional<Span> when, Period period) {
        return when.map(period::placeOf).orElse(Within.PARTLY);
    }

    /**
     * Returns whether an activity ran at some time in the period. An open end runs on, an open beginning has begun, and
     * an activity of which no time is recorded ran; one that stopped before the period did not.
     */
    static Within ran(Activity activity, Period period) {
        Optional<PartialDate> from = activity.period().flatMap(Span::from);
        Optional<PartialDate> until = activity.period().flatMap(Span::until).or(() -> stopped(activity));
        boolean over =
                until.filter(end -> end.latest().isBefore(period.start())).isPresent();
        boolean toCome =
                from.filter(begin -> begin.earliest().isAfter(period.last())).isPresent();
        if (over || toCome) {
            return Within.OUTSIDE;
        }
        // One that begins and ends within one inexact date still ran in it: the end is not before the beginning.
        Optional<LocalDate> lastBegin = from.map(PartialDate::latest)
                .map(day -> until.map(PartialDate::latest)
                        .filter(end -> end.isBefore(day))
                        .orElse(day));
        Optional<LocalDate> firstEnd = until.map(PartialDate::earliest)
                .map(day -> from.map(PartialDate::earliest)
                        .filter(begin -> begin.isAfter(day))
                        .orElse(day));
        boolean begun = lastBegin.filter(day -> day.isAfter(period.last())).isEmpty();
        boolean goesOn = firstEnd.filter(day -> day.isBefore(period.start())).isEmpty();
        return begun && goesOn ? Within.INSIDE : Within.PARTLY;
    }

    /** Returns whether anything is recorded that tells when an activity ran. */
    static boolean isDated(Activity activity) {
        return activity.period().isPresent() || stopped(activity).isPresent();
    }

    private static Optional<PartialDate> stopped(Activity activity) {
        return activity.stages().stream()
                .filter(change -> change.stage() == ActivityStage.STOPPED)
                .findFirst()
                .flatMap(StageChange::since);
    }
}
