package nl.collectief.model.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.graph.Traverser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Steps;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Lag;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;

/**
 * Where everything in a dossier comes from, back to what somebody said, and what became of what was said: a graph of the
 * steps that the records themselves name, without circles. Making it costs time in proportion to the references, a
 * question at most that. Immutable and thread-safe.
 */
public final class Trace {
    private final Dossier dossier;
    private final ImmutableSetMultimap<Ref<?>, Ref<?>> back; // from a record to those it comes from

    private Trace(Dossier dossier, ImmutableSetMultimap<Ref<?>, Ref<?>> back) {
        this.dossier = dossier;
        this.back = back;
    }

    /** Returns the trace of a dossier. */
    public static Trace of(Dossier dossier) {
        ImmutableSetMultimap.Builder<Ref<?>, Ref<?>> back = ImmutableSetMultimap.builder();
        for (Entry record : dossier.records()) {
            List<Ref<?>> steps = Steps.back(record);
            if (!steps.isEmpty()) {
                back.putAll(record.ref(), steps);
            }
        }
        return new Trace(dossier, back.build());
    }

    /** Returns the records that {@code ref} names as its origin, in natural order; unmodifiable. */
    public SortedSet<Ref<?>> origins(Ref<?> ref) {
        return ImmutableSortedSet.copyOf(back.get(known(ref)));
    }

    /** Returns the records that name {@code ref} as their origin, in natural order; unmodifiable. */
    public SortedSet<Ref<?>> results(Ref<?> ref) {
        return ImmutableSortedSet.copyOf(back.inverse().get(known(ref)));
    }

    /** Returns all that {@code ref} comes from, over any number of steps, itself not, nearest first; unmodifiable. */
    public Set<Ref<?>> allOrigins(Ref<?> ref) {
        return reach(Traverser.<Ref<?>>forGraph(back::get).breadthFirst(known(ref)), ref);
    }

    /** Returns all that came of {@code ref}, over any number of steps, itself not, nearest first; unmodifiable. */
    public Set<Ref<?>> allResults(Ref<?> ref) {
        return reach(Traverser.<Ref<?>>forGraph(back.inverse()::get).breadthFirst(known(ref)), ref);
    }

    private static ImmutableSet<Ref<?>> reach(Iterable<Ref<?>> reached, Ref<?> start) {
        ImmutableSet.Builder<Ref<?>> others = ImmutableSet.builder();
        reached.forEach(ref -> {
            if (!ref.equals(start)) {
                others.add(ref);
            }
        });
        return others.build();
    }

    /**
     * Returns every way back from {@code ref} to where nothing further is recorded, each beginning with {@code ref}; one
     * way of a single step if it names no origin. The number of ways can grow fast where many records share origins.
     */
    public List<List<Ref<?>>> waysBack(Ref<?> ref) {
        List<List<Ref<?>>> ways = new ArrayList<>();
        follow(ImmutableList.of(known(ref)), ways);
        return ImmutableList.copyOf(ways);
    }

    private void follow(ImmutableList<Ref<?>> way, List<List<Ref<?>>> ways) {
        SortedSet<Ref<?>> next = origins(way.get(way.size() - 1));
        if (next.isEmpty()) {
            ways.add(way);
        }
        for (Ref<?> origin : next) {
            follow(ImmutableList.<Ref<?>>builder().addAll(way).add(origin).build(), ways);
        }
    }

    /**
     * Returns whether a parent, a young person, a child or a resident was heard behind {@code ref}: it comes, over any
     * number of steps, from a signal they raised, a conversation in which they were heard or a story they told.
     */
    public boolean hasVoice(Ref<?> ref) {
        return Iterables.any(behind(ref), Trace::isVoice);
    }

    /** What is behind a record, nearest first and looked up as it is asked for. */
    private Iterable<Entry> behind(Ref<?> ref) {
        Iterable<Ref<?>> itselfFirst = Traverser.<Ref<?>>forGraph(back::get).breadthFirst(known(ref));
        return Iterables.transform(Iterables.skip(itselfFirst, 1), dossier::get);
    }

    /**
     * Returns whether the record tells if a voice is behind {@code ref}: one is, or it is recorded what it comes from and
     * none of that may have been a voice. Where it does not tell, {@link #hasVoice} is false all the same.
     */
    public boolean tellsOfVoice(Ref<?> ref) {
        // A plan without what it came from is no end of its own: it tells nothing for or against.
        return hasVoice(ref)
                || (Iterables.any(behind(ref), origin -> !(origin instanceof Plan) || isOfSomething(origin))
                        && !Iterables.any(behind(ref), this::isNobodys));
    }

    /**
     * What stands at an end of a way back and does not tell whose it was may have been a parent's: a signal without who
     * raised it or what it rests on, a conversation without who was heard, and an insight or an activity without what it
     * came from. A story tells who told it, and other records are no way to a voice.
     */
    private boolean isNobodys(Entry origin) {
        if (origin instanceof Signal signal) {
            return signal.raisedBy().isEmpty()
                    && signal.parties().isEmpty()
                    && signal.heardIn().isEmpty()
                    && signal.figures().isEmpty();
        }
        boolean untold = origin instanceof Conversation talk
                ? talk.heard().isEmpty() && talk.voices().isEmpty()
                : origin instanceof Insight || origin instanceof Activity;
        return untold && !isOfSomething(origin);
    }

    private boolean isOfSomething(Entry record) {
        return !back.get(record.ref()).isEmpty();
    }

    /** Returns the signals, conversations and stories that make {@link #hasVoice} true, in natural order. */
    public SortedSet<Ref<?>> voices(Ref<?> ref) {
        return allOrigins(ref).stream()
                .filter(origin -> isVoice(dossier.get(origin)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ref::compareTo));
    }

    static boolean isVoice(Entry record) {
        if (record instanceof Signal signal) {
            return signal.isVoice();
        } else if (record instanceof Conversation conversation) {
            return Hearings.hasVoice(conversation);
        }
        return record instanceof Story story && story.teller().isVoice();
    }

    /** Returns the signals from which no activity came, in the order of ids; unmodifiable. */
    public List<Signal> unansweredSignals() {
        return dossier.all(Signal.KIND).stream()
                .filter(signal -> resultsOf(signal.id(), Activity.KIND).isEmpty())
                .toList();
    }

    /**
     * Returns the activities of which it is recorded what they come from and that it was no voice, in the order of ids; see
     * {@link #tellsOfVoice}. Those of which it is not recorded are {@link #activitiesOfUnknownOrigin}.
     */
    public List<Activity> activitiesBegunWithoutVoice() {
        return dossier.all(Activity.KIND).stream()
                .filter(activity -> !hasVoice(activity.id()) && tellsOfVoice(activity.id()))
                .toList();
    }

    /** Returns the activities of which the record does not tell whether a voice is behind them, in the order of ids. */
    public List<Activity> activitiesOfUnknownOrigin() {
        return dossier.all(Activity.KIND).stream()
                .filter(activity -> !tellsOfVoice(activity.id()))
                .toList();
    }

    /** Returns the records of one kind that came of {@code ref}, nearest first; unmodifiable. */
    public <T extends Entry> List<T> resultsOf(Ref<?> ref, Kind<T> kind) {
        return allResults(ref).stream()
                .filter(result -> result.kind().equals(kind))
                .map(result -> kind.type().cast(dossier.get(result)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns how long it took from a signal to the first session that came of it, in days, as an interval because dates
     * are as honest as their sources: from the last day the signal may have been raised to the first day a session may
     * have been, and the other way round. Undated sessions are left out; empty if the signal or every session is undated, or
     * one of them may have been any time ago.
     */
    public Optional<Lag> timeToFirstSession(Ref<Signal> signal) {
        return Lags.toFirst(
                dossier.get(signal),
                resultsOf(signal, Session.KIND).stream()
                        .filter(session -> !session.held().isZero())
                        .toList());
    }

    private Ref<?> known(Ref<?> ref) {
        dossier.get(checkNotNull(ref, "ref"));
        return ref;
    }
}
