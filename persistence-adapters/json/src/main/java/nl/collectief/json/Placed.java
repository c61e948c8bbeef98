package nl.collectief.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was read, with where it stands: the way back from a value inside a record to its place in the document.
 * The two differ where items could not be read, and where a set stands in another order than its own.
 *
 * @param value the value; of an attribute with many values the list of them
 * @param node where it was read
 * @param pointer the same as a JSON pointer into the document
 * @param parts the values inside it that could be read, by the name of the attribute or by the index among the values
 */
record Placed(Object value, Node node, String pointer, Map<String, Placed> parts) {
    /** Returns the value at {@code inside}, a pointer into this value, null if it could not be read. */
    @Nullable
    Placed find(String inside) {
        Placed found = this;
        int at = 0;
        while (found != null && at < inside.length()) {
            int end = inside.indexOf('/', at + 1);
            end = end < 0 ? inside.length() : end;
            found = found.parts.get(inside.substring(at + 1, end));
            at = end;
        }
        return found;
    }

    /** Returns {@code pointer} with one more step. */
    static String step(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
