package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.time.Within;
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
    private final ImmutableListMultimap<Code, Activity> smallest; // by their own kind and those they are a part of
    private final ImmutableSet<Ref<Session>> tallies; // those that may hold sessions recorded apart
    private final Wijken wijken;
    private final boolean beyond; // whether the programme certainly did not run in the period
    private final ImmutableMap<Ref<?>, Place> places; // of the sessions and activities of the dossier

    /** Where a record stands, worked out once for all metrics. */
    private record Place(
            Within within,
            boolean dated,
            Overlap overlap,
            Optional<ActivityStage> stage,
            Optional<OwnershipStage> ownership,
            ImmutableMap<Breakdown, Key> keys) {
        Contribution.Builder of(Ref<?> record) {
            Contribution.Builder contribution = Contribution.builder()
                    .record(record)
                    .within(within)
                    .overlap(overlap)
                    .keys(keys);
            return dated ? contribution : contribution.named(Caveat.Reason.NOT_DATED);
        }
    }

    private Frame(Dossier dossier, Period period) {
        this.dossier = dossier;
        this.period = period;
        this.trace = Trace.of(dossier);
        ImmutableListMultimap.Builder<Ref<Activity>, Activity> parts = ImmutableListMultimap.builder();
        dossier.all(Activity.KIND)
                .forEach(activity -> activity.partOf().ifPresent(whole -> parts.put(whole, activity)));
        this.parts = parts.build();
        this.smallest = smallest(dossier, this.parts);
        this.tallies = dossier.all(Session.KIND).stream()
                .flatMap(session -> session.mayBeAmong().stream().filter(tally -> !tally.equals(session.id())))
                .collect(ImmutableSet.toImmutableSet());
        this.wijken = Wijken.of(dossier);
        this.beyond = dossier.programme()
                .period()
                .filter(span -> period.placeOf(span) == Within.OUTSIDE)
                .isPresent();
        ImmutableMap.Builder<Ref<?>, Place> places = ImmutableMap.builder();
        dossier.all(Activity.KIND).forEach(activity -> places.put(activity.id(), place(activity)));
        dossier.all(Session.KIND).forEach(session -> places.put(session.id(), place(session)));
        this.places = places.buildOrThrow();
    }

    private static ImmutableListMultimap<Code, Activity> smallest(
            Dossier dossier, ImmutableListMultimap<Ref<Activity>, Activity> parts) {
        ImmutableListMultimap.Builder<Code, Activity> smallest = ImmutableListMultimap.builder();
        for (Activity activity : dossier.all(Activity.KIND)) {
            if (!parts.containsKey(activity.id())) {
                kinds(activity, dossier).forEach(kind -> smallest.put(kind, activity));
            }
        }
        return smallest.build();
    }

    /** The kinds of an activity and of all that it is a part of. */
    private static Set<Code> kinds(Activity activity, Dossier dossier) {
        Set<Code> kinds = new HashSet<>();
        for (Optional<Activity> next = Optional.of(activity);
                next.isPresent();
                next = next.get().partOf().map(dossier::get)) {
            kinds.add(next.get().kind());
        }
        return kinds;
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
        return placeOf(activity).stage();
    }

    /** Returns who last carried an activity, not certainly from after the period on; empty if that is not recorded. */
    public Optional<OwnershipStage> ownership(Activity activity) {
        return placeOf(activity).ownership();
    }

    /**
     * Returns a contribution of a session that only lacks its value. It lies in the period if its date does, or if that
     * is not recorded the time of its activity, or else perhaps unless the programme ran at another time; it stands under the stage and the ownership that held on its date. The
     * session itself need not be in the dossier, so that sessions can be streamed; if one with its id is, that one counts.
     *
     * @throws NoSuchElementException if the dossier does not hold its activity
     */
    public Contribution.Builder of(Session session) {
        Place known = places.get(session.id());
        return (known == null ? place(session) : known).of(session.id());
    }

    private Place place(Session session) {
        Activity activity = dossier.get(session.activity());
        Optional<Span> when = Times.when(session, activity);
        Optional<ActivityStage> stage = stages(activity).during(when);
        Optional<OwnershipStage> ownership = owners(activity).during(when);
        return new Place(
                beyond && when.isEmpty() ? Within.OUTSIDE : Times.placeOf(when, period),
                true,
                overlap(session),
                stage,
                ownership,
                new Keys()
                        .of(activity)
                        .areas(session.areas(), wijken)
                        .form(session.form())
                        .stage(stage)
                        .ownership(ownership)
                        .month(when)
                        .build());
    }

    /**
     * Returns a contribution of an activity that only lacks its value. It lies in the period if it ran at some time in
     * it: an open end runs on, an open beginning has begun, and an activity without a time ran as long as its programme
     * did and is named ({@link Caveat.Reason#NOT_DATED}). It stands under its {@link #stage} and {@link #ownership}.
     */
    public Contribution.Builder of(Activity activity) {
        return placeOf(activity).of(activity.id());
    }

    /** Returns whether an activity ran at some time in the period. */
    public Within ran(Activity activity) {
        return placeOf(activity).within();
    }

    private Place placeOf(Activity activity) {
        Place known = places.get(activity.id());
        return known == null ? place(activity) : known;
    }

    private Place place(Activity activity) {
        Optional<ActivityStage> stage = stages(activity).latestIn(period);
        Optional<OwnershipStage> ownership = owners(activity).latestIn(period);
        boolean dated = Times.isDated(activity);
        return new Place(
                beyond && !dated ? Within.OUTSIDE : Times.ran(activity, period),
                dated,
                Overlap.NONE,
                stage,
                ownership,
                new Keys()
                        .of(activity)
                        .areas(activity.areas(), wijken)
                        .form(activity.form())
                        .stage(stage)
                        .ownership(ownership)
                        .build());
    }

    /**
     * Returns a contribution of a working area that only lacks its value; areas lie in every
     * period in which the programme may have run.
     */
    public Contribution.Builder of(WorkingArea area) {
        return Contribution.builder()
                .record(area.id())
                .within(beyond ? Within.OUTSIDE : Within.INSIDE)
                .keys(new Keys().areas(ImmutableSet.of(area.id()), wijken).build());
    }

    /** Returns whether anything is recorded that tells when an activity ran. */
    boolean isDated(Activity activity) {
        return placeOf(activity).dated();
    }

    /** Returns whether the programme certainly did not run in the period. */
    boolean isBeyondProgramme() {
        return beyond;
    }

    /** Returns the activities without parts that are of a kind, or a part of one that is; in the order of ids. */
    ImmutableList<Activity> smallestOf(Code kind) {
        return smallest.get(kind);
    }

    /** Returns the activities without parts, of a kind as {@link #smallestOf} has it or of any; in the order of ids. */
    List<Activity> smallest(Optional<Code> kind) {
        return kind.<List<Activity>>map(this::smallestOf)
                .orElseGet(() -> dossier.all(Activity.KIND).stream()
                        .filter(activity -> !parts.containsKey(activity.id()))
                        .toList());
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

    /** Returns period and programme on one line. */
    @Override
    public String toString() {
        return Printing.line("Frame {" + dossier.programme().id() + ", " + period + "}");
    }
}
