package nl.collectief.json;

import java.util.Arrays;

/** The lines of a text, for telling where in it something stands. A line ends with LF, CR or both. Immutable. */
final class Lines {
    private final int[] starts;

    Lines(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** Returns the line at {@code offset}, from 1. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the place in its line, in UTF-16 units from 1. */
    int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }
}
