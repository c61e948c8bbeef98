package nl.collectief.monitor.wording;

import com.google.common.collect.ImmutableList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Phrases that are read one after the other: the monitor's own words with what people wrote between them. Immutable and
 * thread-safe.
 *
 * @param phrases the phrases, with the blanks and signs between them
 */
public record Line(List<Phrase> phrases) implements Iterable<Phrase> {
    /** Nothing. */
    public static final Line EMPTY = new Line(List.of());

    public Line {
        phrases = ImmutableList.copyOf(phrases);
    }

    /** Returns the line of one phrase. */
    public static Line of(Phrase phrase) {
        return new Line(List.of(phrase));
    }

    /** Returns this line followed by {@code other}, nothing between them. */
    public Line plus(Line other) {
        return new Line(ImmutableList.<Phrase>builder()
                .addAll(phrases)
                .addAll(other.phrases)
                .build());
    }

    /** Returns the lines one after the other with {@code sign} between them; empty lines are left out. */
    public static Line joined(Iterable<Line> lines, Line sign) {
        Line joined = EMPTY;
        for (Line line : lines) {
            if (!line.isEmpty()) {
                joined = joined.isEmpty() ? line : joined.plus(sign).plus(line);
            }
        }
        return joined;
    }

    /** Returns whether there is nothing to read. */
    public boolean isEmpty() {
        return phrases.isEmpty();
    }

    @Override
    public Iterator<Phrase> iterator() {
        return phrases.iterator();
    }

    /** Returns the words on one line, languages other than the reader's marked. */
    @Override
    public String toString() {
        return phrases.stream().map(Phrase::toString).collect(Collectors.joining());
    }
}
