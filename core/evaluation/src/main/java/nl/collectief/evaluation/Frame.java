package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.trace.Trace;

/**
 * What contributions are judged against: a dossier, a period, and what follows from the two. Making it costs time in
 * proportion to the records. Immutable and thread-safe.
 */
public final class Frame {
    private final Dossier dossier;
    private final Period period;
    private final Trace trace;
    private final ImmutableListMultimap<Ref<Activity>, Activity> parts;
    private final ImmutableSet<Ref<Session>> tallies; // those that may hold sessions recorded apart
    private final Wijken wijken;

    private Frame(Dossier dossier, Period period) {
        this.dossier = dossier;
        this.period = period;
        this.trace = Trace.of(dossier);
        ImmutableListMultimap.Builder<Ref<Activity>, Activity> parts = ImmutableListMultimap.builder();
        dossier.all(Activity.KIND)
                .forEach(activity -> activity.partOf().ifPresent(whole -> parts.put(whole, activity)));
        this.parts = parts.build();
        this.tallies = dossier.all(Session.KIND).stream()
                .flatMap(session -> session.mayBeAmong().stream().filter(tally -> !tally.equals(session.id())))
                .collect(ImmutableSet.toImmutableSet());
        this.wijken = Wijken.of(dossier);
    }

    /** Returns the frame of a dossier and a period. */
    public static Frame of(Dossier dossier, Period period) {
        return new Frame(checkNotNull(dossier, "dossier"), checkNotNull(period, "period"));
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

    /** Returns the activities that are part of this one, in the order of ids, may be empty; unmodifiable. */
    public List<Activity> parts(Activity whole) {
        return parts.get(whole.id());
    }

    /** Returns the last stage of an activity that has not certainly begun after the period, empty if there is none. */
    public Optional<ActivityStage> stage(Activity activity) {
        return stages(activity).latestIn(period);
    }

    /** Returns who last carried an activity, not certainly from after the period on; empty if that is not recorded. */
    public Optional<OwnershipStage> ownership(Activity activity) {
        return owners(activity).latestIn(period);
    }

    /**
     * Returns a contribution of a session that only lacks its value. It lies in the period if its date does, or if that
     * is not recorded the time of its activity; it stands under the stage and the ownership that held on its date.
     *
     * @throws NoSuchElementException if the dossier does not hold its activity
     */
    public Contribution.Builder of(Session session) {
        Activity activity = dossier.get(session.activity());
        Optional<Span> when = Times.when(session, activity);
        return Contribution.builder()
                .record(session.id())
                .within(Times.placeOf(when, period))
                .overlap(overlap(session))
                .keys(new Keys()
                        .of(activity)
                        .areas(session.areas(), wijken)
                        .form(session.form())
                        .stage(stages(activity).during(when))
                        .ownership(owners(activity).during(when))
                        .month(when)
                        .build());
    }

    /**
     * Returns a contribution of an activity that only lacks its value. It lies in the period if it ran at some time in
     * it: an open end runs on, an open beginning has begun, and an activity without a time ran. It stands under its
     * {@link #stage} and {@link #ownership}.
     */
    public Contribution.Builder of(Activity activity) {
        return Contribution.builder()
                .record(activity.id())
                .within(Times.ran(activity, period))
                .keys(new Keys()
                        .of(activity)
                        .areas(activity.areas(), wijken)
                        .form(activity.form())
                        .stage(stage(activity))
                        .ownership(ownership(activity))
                        .build());
    }

    /** Returns a contribution of a working area that only lacks its value; areas lie in every period. */
    public Contribution.Builder of(WorkingArea area) {
        return Contribution.builder()
                .record(area.id())
                .keys(new Keys().areas(ImmutableSet.of(area.id()), wijken).build());
    }

    /** Returns the parts of an activity, their parts and so on. */
    ImmutableList<Activity> allParts(Activity whole) {
        return parts(whole).stream()
                .flatMap(part -> Stream.concat(Stream.of(part), allParts(part).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    Wijken wijken() {
        return wijken;
    }

    private Overlap overlap(Session session) {
        boolean among = session.mayBeAmong().stream().anyMatch(tally -> !tally.equals(session.id()));
        if (tallies.contains(session.id())) {
            return among ? Overlap.BOTH : Overlap.MAY_HOLD_OTHERS;
        }
        return among ? Overlap.MAY_BE_AMONG : Overlap.NONE;
    }

    private static History<ActivityStage> stages(Activity activity) {
        return History.of(activity.stages(), StageChange::stage, StageChange::since);
    }

    private static History<OwnershipStage> owners(Activity activity) {
        return History.of(activity.ownership(), OwnershipChange::stage, OwnershipChange::since);
    }

    /** Returns the activity and all it is a part of, itself first. */
    ImmutableList<Activity> wholes(Activity activity) {
        ImmutableList.Builder<Activity> wholes = ImmutableList.builder();
        Optional<Activity> next = Optional.of(activity);
        while (next.isPresent()) {
            wholes.add(next.get());
            next = next.get().partOf().map(dossier::get);
        }
        return wholes.build();
    }

    /** Returns period and programme on one line. */
    @Override
    public String toString() {
        return Printing.line("Frame {" + dossier.programme().id() + ", " + period + "}");
    }
}
