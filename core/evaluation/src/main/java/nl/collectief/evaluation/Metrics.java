package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Vocabulary;

/** The metrics the library brings. */
public final class Metrics {
    static final Label OWN = Label.of("eigen definitie van Collectief", "Collectief's own definition");

    /** How many sessions were held. */
    public static final Metric SESSIONS = SessionMetrics.held();

    /** How many attendances were recorded, in whatever capacity. */
    public static final Metric ATTENDANCES = SessionMetrics.attendances(Optional.empty());

    /** How many different people can have attended, in whatever capacity. */
    public static final Metric DIFFERENT_PEOPLE = SessionMetrics.differentPeople(Optional.empty());

    /** How often recordings were watched. */
    public static final Metric REPLAYS = SessionMetrics.replays();

    /** How many activities there were, those that are part of another not counted. */
    public static final Metric ACTIVITIES = ActivityMetrics.activities();

    /** How many activities and parts of activities there were, each counted once. */
    public static final Metric ACTIVITIES_WITH_PARTS = ActivityMetrics.withParts();

    /** Which share of the activities and their parts is led by parents, of those of which the ownership is recorded. */
    public static final Metric PARENT_LED_SHARE = ActivityMetrics.parentLed();

    /**
     * Which share of the activities goes back to what parents, young people, children or residents said, of those of which
     * it is recorded what they begin with.
     */
    public static final Metric VOICED_SHARE = ActivityMetrics.voiced();

    /** How many partners an activity has on average. */
    public static final Metric PARTNERS_PER_ACTIVITY = ActivityMetrics.partners();

    /** Which share of the wijken has a drop-in group; broken down by area it tells which. */
    public static final Metric WIJKEN_WITH_DROP_IN = wijkenWith(Vocabulary.ACTIVITY_KIND.term("drop-in"));

    private static final ImmutableList<Metric> STANDARD = ImmutableList.of(
            SESSIONS,
            attendances(Stance.PARENT),
            ATTENDANCES,
            differentPeople(Stance.PARENT),
            DIFFERENT_PEOPLE,
            REPLAYS,
            ACTIVITIES,
            ACTIVITIES_WITH_PARTS,
            PARENT_LED_SHARE,
            VOICED_SHARE,
            PARTNERS_PER_ACTIVITY,
            WIJKEN_WITH_DROP_IN);

    private Metrics() {}

    /** Returns how many attendances from one side there were. */
    public static Metric attendances(Stance stance) {
        return SessionMetrics.attendances(Optional.of(stance));
    }

    /** Returns how many different people can have attended from one side. */
    public static Metric differentPeople(Stance stance) {
        return SessionMetrics.differentPeople(Optional.of(stance));
    }

    /**
     * Returns which share of the wijken has an activity of a kind; broken down by area it tells which.
     *
     * @throws IllegalArgumentException if the code is of another vocabulary than the kinds of activities
     */
    public static Metric wijkenWith(Code kind) {
        checkArgument(kind.vocabulary() == Vocabulary.ACTIVITY_KIND, "%s is not a kind of activity", kind);
        return AreaMetrics.wijkenWith(kind);
    }

    /**
     * Returns in how many places there are activities; broken down by area it tells how many in each wijk. Not in the
     * {@linkplain #standard() first set}: its total counts an activity in two wijken twice.
     */
    public static Metric places() {
        return AreaMetrics.places(Optional.empty());
    }

    /**
     * Returns in how many places there are activities of a kind, see {@link #places()}; the kind is that of the activity
     * itself or of what it is a part of.
     *
     * @throws IllegalArgumentException if the code is of another vocabulary than the kinds of activities
     */
    public static Metric placesOf(Code kind) {
        checkArgument(kind.vocabulary() == Vocabulary.ACTIVITY_KIND, "%s is not a kind of activity", kind);
        return AreaMetrics.places(Optional.of(kind));
    }

    /** Returns the first set, with parents where a metric is of one side, in the order in which they are shown. */
    public static List<Metric> standard() {
        return STANDARD;
    }
}
