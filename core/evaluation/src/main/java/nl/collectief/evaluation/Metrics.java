package nl.collectief.evaluation;

import java.util.List;
import nl.collectief.model.party.Stance;

/** The metrics the library brings. */
public final class Metrics {
    /** How many sessions were held. */
    public static final Metric SESSIONS = SessionMetrics.held();

    /** How many attendances were recorded, of people of whatever stance. */
    public static final Metric ATTENDANCES = SessionMetrics.held();

    /** How many different people attended, of whatever stance. */
    public static final Metric DIFFERENT_PEOPLE = SessionMetrics.held();

    /** How often recordings were watched. */
    public static final Metric REPLAYS = SessionMetrics.held();

    /** How many activities there were, a part of an activity not counted apart. */
    public static final Metric ACTIVITIES = SessionMetrics.held();

    /** How many activities there were, each place of an activity that has parts counted and not the whole. */
    public static final Metric ACTIVITY_PLACES = SessionMetrics.held();

    /** Which share of the activities is led by parents. */
    public static final Metric PARENT_LED_SHARE = SessionMetrics.held();

    /** Which share of the activities goes back to what parents, young people, children or residents said. */
    public static final Metric VOICED_SHARE = SessionMetrics.held();

    /** How many partners an activity has. */
    public static final Metric PARTNERS_PER_ACTIVITY = SessionMetrics.held();

    /** Which share of the wijken has a drop-in group; broken down by area it tells which. */
    public static final Metric DROP_IN_AREAS = SessionMetrics.held();

    private Metrics() {}

    /** Returns how many attendances of one stance there were. */
    public static Metric attendances(Stance stance) {
        return SessionMetrics.held();
    }

    /** Returns how many different people of one stance attended. */
    public static Metric differentPeople(Stance stance) {
        return SessionMetrics.held();
    }

    /** Returns the first set, with parents for the metrics of one stance, in the order in which they are shown. */
    public static List<Metric> standard() {
        return List.of(
                SESSIONS,
                attendances(Stance.PARENT),
                ATTENDANCES,
                differentPeople(Stance.PARENT),
                DIFFERENT_PEOPLE,
                REPLAYS,
                ACTIVITIES,
                ACTIVITY_PLACES,
                PARENT_LED_SHARE,
                VOICED_SHARE,
                PARTNERS_PER_ACTIVITY,
                DROP_IN_AREAS);
    }
}
