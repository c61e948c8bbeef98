package nl.collectief.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, while one document is read, what its strings were read as: the same few dates, codes and ids stand in it
 * over and over. So each is mostly checked once and stands in memory once, and what is known needs no string. Forgets
 * rather than searches: no document makes it large or slow. Not thread-safe.
 */
final class Memo {
    private static final int NEAR = 4;

    /** A string of one format and what it was read as. */
    private static final class Known {
        private final int hash;
        private final int slot;
        private final char[] text;
        private final Object value;

        Known(int hash, int slot, char[] text, Object value) {
            this.hash = hash;
            this.slot = slot;
            this.text = text;
            this.value = value;
        }

        boolean is(int hash, int slot, char[] text, int from, int to) {
            return this.hash == hash
                    && this.slot == slot
                    && Arrays.equals(this.text, 0, this.text.length, text, from, to);
        }
    }

    private final @Nullable Known[] table;

    private Memo(int size) {
        this.table = new @Nullable Known[size];
    }

    /** Returns a memo for all that stands in a document. */
    static Memo ofDocument() {
        return new Memo(1 << 13);
    }

    /** Returns a memo for the little that stands in one record. */
    static Memo ofRecord() {
        return new Memo(1 << 6);
    }

    /**
     * Returns what {@code parse} makes of the string that the parser stands at, or made of it before.
     *
     * @param slot the number of the format that asks
     */
    Object get(int slot, JsonParser in, Function<String, Object> parse) throws IOException {
        char[] text = in.getTextCharacters();
        int from = in.getTextOffset();
        int to = from + in.getTextLength();
        int hash = slot;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int first = hash ^ (hash >>> 16);
        for (int i = 0; i < NEAR; i++) {
            Known known = table[(first + i) & (table.length - 1)];
            if (known == null) {
                break;
            } else if (known.is(hash, slot, text, from, to)) {
                return known.value;
            }
        }
        Object value = parse.apply(new String(text, from, to - from));
        remember(first, new Known(hash, slot, Arrays.copyOfRange(text, from, to), value));
        return value;
    }

    private void remember(int first, Known known) {
        int at = first & (table.length - 1);
        for (int i = 0; i < NEAR; i++) {
            int next = (first + i) & (table.length - 1);
            if (table[next] == null) {
                at = next;
                break;
            }
        }
        table[at] = known;
    }
}
