package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
    private final ImmutableList.Builder<Step> closings = ImmutableList.builder();

    private Circles(Map<Ref<?>, Entry> records) {
        this.records = records;
    }

    /** Returns one step of every circle: the one that leads back to a record on the way, records taken in order. */
    static List<Step> closings(Map<Ref<?>, Entry> records) {
        Circles circles = new Circles(records);
        records.keySet().stream()
                .sorted()
                .filter(ref -> !circles.finished.containsKey(ref))
                .forEach(circles::follow);
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
        finished.put(ref, false);
        path.push(ref);
        open.push((record == null ? ImmutableList.<Ref<?>>of() : Steps.back(record)).iterator());
    }
}
