package nl.collectief.evaluation;

import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.Trace;

/**
 * What contributions are judged against: a dossier, a period, and what follows from the two. Making it costs time in
 * proportion to the records. Immutable and thread-safe.
 */
public final class Frame {
    private final Dossier dossier;
    private final Period period;
    private final Trace trace;

    private Frame(Dossier dossier, Period period) {
        this.dossier = dossier;
        this.period = period;
        this.trace = Trace.of(dossier);
    }

    /** Returns the frame of a dossier and a period. */
    public static Frame of(Dossier dossier, Period period) {
        return new Frame(dossier, period);
    }

    /** Returns the dossier. */
    public Dossier dossier() {
        return dossier;
    }

    /** Returns the period. */
    public Period period() {
        return period;
    }

    /** Returns the trace of the dossier. */
    public Trace trace() {
        return trace;
    }

    /** Returns a contribution of a session that only lacks its value. */
    public Contribution.Builder of(Session session) {
        return Contribution.builder().record(session.id());
    }

    /** Returns a contribution of an activity that only lacks its value. */
    public Contribution.Builder of(Activity activity) {
        return Contribution.builder().record(activity.id());
    }
}
