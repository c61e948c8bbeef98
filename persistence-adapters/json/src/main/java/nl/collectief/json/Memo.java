package nl.collectief.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, while one document is read, what its strings were read as: the same few dates, codes and ids stand in it
 * over and over. So each is checked once and stands in memory once. Not thread-safe.
 */
final class Memo {
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    private @Nullable Map<String, Object>[] known = new Map[64];

    /** Makes a memo that knows nothing. */
    Memo() {}

    /**
     * Returns what {@code parse} makes of {@code text}, or made of it before.
     *
     * @param slot the number of the format that asks
     */
    Object get(int slot, String text, Function<String, Object> parse) {
        if (slot >= known.length) {
            known = Arrays.copyOf(known, 2 * slot);
        }
        Map<String, Object> ofFormat = known[slot];
        if (ofFormat == null) {
            ofFormat = new HashMap<>();
            known[slot] = ofFormat;
        }
        Object value = ofFormat.get(text);
        if (value == null) {
            value = parse.apply(text);
            ofFormat.put(text, value);
        }
        return value;
    }
}
