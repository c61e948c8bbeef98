package nl.collectief.monitor.page;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;

/** Text for a terminal: no line is wider than {@value #WIDTH} characters unless a single word is. Not thread-safe. */
final class Block {
    static final int WIDTH = 100;

    private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

    private final StringBuilder text = new StringBuilder();

    /** Adds an empty line and a heading, underlined. */
    Block heading(String heading) {
        text.append('\n');
        wrap("", "", heading);
        text.append("-".repeat(Math.min(WIDTH, heading.length()))).append('\n');
        return this;
    }

    /** Adds a paragraph. */
    Block paragraph(String paragraph) {
        wrap("", "", paragraph);
        return this;
    }

    /** Adds an item of a list. */
    Block item(String item) {
        wrap("  * ", "    ", item);
        return this;
    }

    /** Adds an item that belongs to the item before. */
    Block under(String item) {
        wrap("      - ", "        ", item);
        return this;
    }

    /** Adds a name and its value; the names of one list are {@code width} wide. */
    Block row(String name, int width, String value) {
        String indent = " ".repeat(width + 4);
        wrap("  " + Strings.padEnd(name, width, ' ') + "  ", indent, value);
        return this;
    }

    private void wrap(String first, String next, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : WORDS.split(words)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(next);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
