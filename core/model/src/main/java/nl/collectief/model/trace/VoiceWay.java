package nl.collectief.model.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Lag;
import nl.collectief.model.voice.Signal;

/**
 * What became of one voice: the records it led to, by step, and how long the first of each took. Immutable and
 * thread-safe.
 */
public final class VoiceWay {
    private final Ref<?> start;
    private final ImmutableSetMultimap<CycleStep, Ref<?>> reached;
    private final ImmutableSortedMap<CycleStep, Lag> lags;

    VoiceWay(Ref<?> start, ImmutableSetMultimap<CycleStep, Ref<?>> reached, SortedMap<CycleStep, Lag> lags) {
        this.start = checkNotNull(start, "start");
        this.reached = reached;
        this.lags = ImmutableSortedMap.copyOf(lags);
    }

    /** Returns the conversation, signal or story it begins with. */
    public Ref<?> start() {
        return start;
    }

    /** Returns the records of one step that came of it, nearest first, may be empty; unmodifiable. */
    public Set<Ref<?>> reached(CycleStep step) {
        return reached.get(checkNotNull(step, "step"));
    }

    /** Returns the step that the voice itself is: a signal, or else a conversation, in which a story is told too. */
    public CycleStep begins() {
        return start.kind().equals(Signal.KIND) ? CycleStep.SIGNAL : CycleStep.CONVERSATION;
    }

    /** Returns the steps of which something is recorded, that of the voice itself among them, in order; unmodifiable. */
    public NavigableSet<CycleStep> steps() {
        return ImmutableSortedSet.<CycleStep>naturalOrder()
                .addAll(reached.keySet())
                .add(begins())
                .build();
    }

    /** Returns the last step that it or anything that came of it is: there the way breaks off, or is still to go. */
    public CycleStep furthest() {
        CycleStep own = begins();
        return reached.keySet().stream()
                .max(CycleStep::compareTo)
                .filter(last -> last.compareTo(own) > 0)
                .orElse(own);
    }

    /**
     * Returns how long it took to the first dated record of a step, in days as an interval; empty if the start or every
     * record of the step is undated, or one may have been any time ago.
     */
    public Optional<Lag> lag(CycleStep step) {
        return Optional.ofNullable(lags.get(checkNotNull(step, "step")));
    }

    /** Returns the start and the furthest step, on one line. */
    @Override
    public String toString() {
        return start + " -> " + furthest().code();
    }
}
