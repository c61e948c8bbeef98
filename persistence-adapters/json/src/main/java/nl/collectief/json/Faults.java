package nl.collectief.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of one document. */
final class Faults {
    private final String text;
    private final Lines lines;
    private final List<Found> found = new ArrayList<>();

    private record Found(int offset, String pointer, String value, Fault fault) {}

    Faults(String text) {
        this.text = text;
        this.lines = new Lines(text);
    }

    /** Adds a fault of the value at {@code node}. */
    void add(Node node, String pointer, Fault fault) {
        add(node.start(), pointer, shown(node), fault);
    }

    /** Adds a fault of a member as a whole, which begins at its name. */
    void add(Node.Member member, String pointer, Fault fault) {
        add(member.start(), pointer, shown(member.value()), fault);
    }

    void add(int offset, String pointer, String value, Fault fault) {
        found.add(new Found(offset, pointer, value, fault));
    }

    int size() {
        return found.size();
    }

    /** Returns what was added, in the order of the document. */
    List<Problem> problems() {
        return found.stream()
                .sorted(Comparator.comparing(Found::offset))
                .map(fault -> new Problem(
                        fault.pointer(),
                        lines.line(fault.offset()),
                        lines.column(fault.offset()),
                        fault.value(),
                        fault.fault().message(),
                        fault.fault().remedy()))
                .toList();
    }

    private String shown(Node node) {
        return node instanceof Node.Str string ? string.text() : text.substring(node.start(), node.end());
    }
}
