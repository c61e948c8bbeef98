package nl.collectief.model.trace;

import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.voice.Conversation;

/** How many people of each stance were heard: a series of conversations counts its parts, and no less than they do. */
final class Hearings {
    private Hearings() {}

    /** Returns whether a conversation took place or goes on: nobody was heard in one that is still to come or given up. */
    static boolean tookPlace(Conversation talk) {
        Progress state = talk.state().orElse(Progress.DONE);
        return state == Progress.DONE || state == Progress.UNDER_WAY;
    }

    /** Returns whether somebody was heard for whom the work is; where a number says that none of them were there, not. */
    static boolean hasVoice(Conversation talk) {
        return tookPlace(talk)
                && own(talk).entrySet().stream()
                        .anyMatch(heard ->
                                heard.getKey().isVoice() && !heard.getValue().isZero());
    }

    static SortedMap<Stance, Count> of(Dossier dossier) {
        SortedMap<Stance, Count> all = new TreeMap<>();
        Map<Ref<Conversation>, SortedMap<Stance, Count>> ofParts = new HashMap<>();
        List<Conversation> partsFirst = dossier.all(Conversation.KIND).stream()
                .filter(Hearings::tookPlace)
                .sorted(Comparator.comparingInt((Conversation talk) -> wholes(dossier, talk))
                        .reversed())
                .toList();
        for (Conversation talk : partsFirst) {
            SortedMap<Stance, Count> heard = both(own(talk), ofParts.getOrDefault(talk.id(), new TreeMap<>()));
            SortedMap<Stance, Count> into = talk.partOf()
                    .filter(whole -> tookPlace(dossier.get(whole)))
                    .map(whole -> ofParts.computeIfAbsent(whole, none -> new TreeMap<>()))
                    .orElse(all);
            heard.forEach((stance, count) -> into.merge(stance, count, Count::plus));
        }
        return all;
    }

    /** Of how many wholes within wholes a conversation is a part. */
    private static int wholes(Dossier dossier, Conversation talk) {
        int wholes = 0;
        for (Optional<Ref<Conversation>> next = talk.partOf();
                next.isPresent();
                next = dossier.get(next.get()).partOf()) {
            wholes++;
        }
        return wholes;
    }

    /** What a conversation itself tells; those without a number are at least one in each conversation that was theirs. */
    private static SortedMap<Stance, Count> own(Conversation talk) {
        SortedMap<Stance, Count> heard = new TreeMap<>();
        for (Attendance voice : talk.voices()) {
            heard.merge(voice.stance(), voice.count(), Count::plus);
        }
        Set<Stance> uncounted = Set.copyOf(Sets.difference(talk.heard(), heard.keySet()));
        boolean alone = heard.isEmpty() && uncounted.size() == 1;
        long least =
                alone ? talk.held().map(Count::atLeast).filter(held -> held > 1).orElse(1L) : 1;
        uncounted.forEach(stance -> heard.put(stance, Count.atLeast(least)));
        return heard;
    }

    private static SortedMap<Stance, Count> both(SortedMap<Stance, Count> whole, SortedMap<Stance, Count> parts) {
        SortedMap<Stance, Count> both = new TreeMap<>(parts);
        whole.forEach((stance, count) -> both.merge(stance, count, (ofParts, ofWhole) -> atLeast(ofParts, ofWhole)));
        return both;
    }

    /** The number of the whole; if it leaves fewer open than there were in the parts, at least as many as those. */
    private static Count atLeast(Count parts, Count whole) {
        long least = parts.atLeast();
        if (least <= whole.atLeast()) {
            return whole;
        }
        Optional<Long> most = whole.atMost().filter(number -> number >= least);
        Optional<Long> stated = whole.stated().filter(number -> number >= least && number <= most.orElse(number));
        return Count.of(least, most, stated, whole.worded());
    }
}
