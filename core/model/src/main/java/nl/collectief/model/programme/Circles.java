package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;

/**
 * Finds where records come from themselves. Keeps its own path instead of calling itself: a document from elsewhere may
 * hold a chain of any length.
 */
final class Circles {
    /** A step back from one record to another. */
    record Step(Ref<?> from, Ref<?> to) {}

    private final Map<Ref<?>, Entry> records;
    private final Map<Ref<?>, Boolean> finished = new HashMap<>();
    private final Function<Entry, List<Ref<?>>> steps;
    private final ImmutableList.Builder<Step> closings = ImmutableList.builder();

    private Circles(Map<Ref<?>, Entry> records, Function<Entry, List<Ref<?>>> steps) {
        this.records = records;
        this.steps = steps;
    }

    /** Returns one step of every circle: the one that leads back to a record on the way, records taken in order. */
    static List<Step> closings(Map<Ref<?>, Entry> records) {
        // Almost no dossier has one, and sorting costs more than looking.
        return closings(records, records.keySet(), Steps::backUnsorted).isEmpty()
                ? ImmutableList.of()
                : closings(records, ImmutableSortedSet.copyOf(records.keySet()), Steps::back);
    }

    /** Returns the same of circles of other steps, begun at {@code starts} in their order. */
    static List<Step> closings(Map<Ref<?>, Entry> records, Set<Ref<?>> starts, Function<Entry, List<Ref<?>>> steps) {
        Circles circles = new Circles(records, steps);
        for (Ref<?> start : starts) {
            if (!circles.finished.containsKey(start)) {
                circles.follow(start);
            }
        }
        return circles.closings.build();
    }

    private void follow(Ref<?> start) {
        Deque<Ref<?>> path = new ArrayDeque<>();
        Deque<Iterator<Ref<?>>> open = new ArrayDeque<>();
        enter(start, path, open);
        while (!path.isEmpty()) {
            Iterator<Ref<?>> next = open.element();
            if (!next.hasNext()) {
                open.pop();
                finished.put(path.pop(), true);
                continue;
            }
            Ref<?> to = next.next();
            Boolean state = finished.get(to);
            if (state == null) {
                enter(to, path, open);
            } else if (!state) {
                closings.add(new Step(path.element(), to));
            }
        }
    }

    private void enter(Ref<?> ref, Deque<Ref<?>> path, Deque<Iterator<Ref<?>>> open) {
        Entry record = records.get(ref);
        List<Ref<?>> back = record == null ? ImmutableList.of() : steps.apply(record);
        finished.put(ref, back.isEmpty());
        if (!back.isEmpty()) {
            path.push(ref);
            open.push(back.iterator());
        }
    }
}
