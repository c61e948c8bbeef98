package nl.collectief.model.trace;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Hinders;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.time.Lag;
import nl.collectief.model.voice.Conversation;

/**
 * From voice to change over a whole dossier: what became of every voice, where ways break off, and who was heard and who
 * was not. A voice is a conversation in which a parent, a young person, a child or a resident was heard, a signal they
 * raised or a story they told, unless it comes itself from a voice further back. Immutable and thread-safe.
 */
public final class VoiceCycle {
    private final Dossier dossier;
    private final ImmutableList<VoiceWay> ways;

    private VoiceCycle(Dossier dossier, List<VoiceWay> ways) {
        this.dossier = dossier;
        this.ways = ImmutableList.copyOf(ways);
    }

    /** Returns the cycle of a dossier; costs time in proportion to the voices and what came of them. */
    public static VoiceCycle of(Dossier dossier) {
        Trace trace = Trace.of(checkNotNull(dossier, "dossier"));
        List<VoiceWay> ways = dossier.records().stream()
                .filter(record -> isDone(record) && Trace.isVoice(record))
                .filter(record -> trace.voices(record.ref()).stream().noneMatch(voice -> isDone(dossier.get(voice))))
                .map(record -> way(dossier, trace, record))
                .toList();
        return new VoiceCycle(dossier, ways);
    }

    /** What is still to be held, or to come about, or was not held, is no step that was taken. */
    private static boolean isDone(Entry record) {
        if (record instanceof Conversation talk) {
            return Hearings.tookPlace(talk);
        } else if (record instanceof Session session) {
            return !session.held().isZero();
        }
        return !(record instanceof Outcome outcome) || outcome.state().cameAbout();
    }

    private static VoiceWay way(Dossier dossier, Trace trace, Entry start) {
        ImmutableSetMultimap.Builder<CycleStep, Ref<?>> reached = ImmutableSetMultimap.builder();
        SortedMap<CycleStep, Lag> lags = new TreeMap<>();
        Set<Ref<?>> results = trace.allResults(start.ref());
        for (CycleStep step : CycleStep.values()) {
            List<Ref<?>> ofStep = results.stream()
                    .filter(result -> result.kind().equals(step.kind()) && isDone(dossier.get(result)))
                    .collect(ImmutableList.toImmutableList());
            reached.putAll(step, ofStep);
            Lags.toFirst(start, ofStep.stream().map(dossier::get).toList()).ifPresent(lag -> lags.put(step, lag));
        }
        return new VoiceWay(start.ref(), reached.build(), lags);
    }

    /** Returns what became of each voice, in the order of records; unmodifiable. */
    public List<VoiceWay> ways() {
        return ways;
    }

    /** Returns the ways that did not come to {@code step} or further. */
    public List<VoiceWay> breakingBefore(CycleStep step) {
        return ways.stream().filter(way -> way.furthest().compareTo(step) < 0).toList();
    }

    /**
     * Returns of how many voices each step itself is recorded, out of all voices. May be fewer than came to it or further,
     * see {@link #funnel}: a step in between may have gone unrecorded.
     */
    public Map<CycleStep, Ratio> recorded() {
        Map<CycleStep, Ratio> recorded = new EnumMap<>(CycleStep.class);
        for (CycleStep step : CycleStep.values()) {
            long ours = ways.stream().filter(way -> way.steps().contains(step)).count();
            recorded.put(step, Ratio.share(ours, ways.size()));
        }
        return recorded;
    }

    /** Returns how many voices came to each step or further, out of all voices. */
    public Map<CycleStep, Ratio> funnel() {
        Map<CycleStep, Ratio> funnel = new EnumMap<>(CycleStep.class);
        for (CycleStep step : CycleStep.values()) {
            funnel.put(step, Ratio.share(ways.size() - breakingBefore(step).size(), ways.size()));
        }
        return funnel;
    }

    /**
     * Returns how many people of each stance were heard, over all conversations held. One person may be heard twice, so
     * these are hearings; those heard without a number are at least one each time. What a series of conversations counts
     * includes its parts, and is no less than they come to.
     */
    public SortedMap<Stance, Count> heard() {
        return Hearings.of(dossier);
    }

    /** Returns the groups that conversations meant to hear, and those of which a barrier says that one did not reach them. */
    public SortedSet<Code> sought() {
        ImmutableSortedSet.Builder<Code> sought = ImmutableSortedSet.naturalOrder();
        dossier.all(Conversation.KIND).forEach(talk -> sought.addAll(talk.sought()));
        dossier.all(Barrier.KIND).stream()
                .filter(barrier -> barrier.hinders() == Hinders.REACH
                        && barrier.about().stream()
                                .anyMatch(about -> about.kind().equals(Conversation.KIND)))
                .forEach(barrier -> sought.addAll(barrier.groups()));
        return sought.build();
    }

    /**
     * Returns the groups that were sought and of which no conversation says that they were heard; whom a signal concerns
     * need not have raised it.
     */
    public SortedSet<Code> silent() {
        Set<Code> heard = new HashSet<>();
        dossier.all(Conversation.KIND).stream()
                .filter(Hearings::tookPlace)
                .forEach(talk -> heard.addAll(talk.groups()));
        return sought().stream()
                .filter(group -> !heard.contains(group))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Code::compareTo));
    }

    /**
     * Returns what share a part of a series of conversations is of the whole, such as 14 of 40 interviews; empty if it is
     * part of none, either number is not recorded, or the part is recorded as greater than the whole.
     */
    public Optional<Ratio> shareOfWhole(Ref<Conversation> part) {
        Conversation talk = dossier.get(part);
        return talk.held()
                .flatMap(held -> talk.partOf()
                        .flatMap(dossier::find)
                        .flatMap(Conversation::held)
                        .filter(whole -> !whole.certainlyLessThan(held))
                        .map(whole -> Ratio.share(held, whole)));
    }

    /** Returns the number of ways and the funnel, on one line. */
    @Override
    public String toString() {
        return "VoiceCycle " + funnel();
    }
}
