package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;

/**
 * The id of one record together with its kind; records speak of each other by this alone. One generic type instead of an
 * id type per kind, because the kind is what a new kind should cost: the compiler still keeps {@code Ref<Activity>} and
 * {@code Ref<Signal>} apart. Ordered by kind, then id. Immutable and thread-safe.
 *
 * @param kind the kind of the record
 * @param id unique within the kind and a programme: lower-case letters, digits, dot, hyphen and underscore, 1 to 64
 *     characters, beginning with a letter or digit. Given by people or the host; never personal data
 * @param <T> the Java type of the record
 */
public record Ref<T extends Entry>(Kind<T> kind, String id) implements Comparable<Ref<?>> {
    private static final int LENGTH = 64;
    private static final CharMatcher FIRST =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).precomputed();
    private static final CharMatcher ALPHABET =
            FIRST.or(CharMatcher.anyOf("._-")).precomputed();

    public Ref {
        checkNotNull(kind, "kind");
        checkArgument(
                isId(checkNotNull(id, "id")),
                "\"%s\" is not an id: lower-case letters, digits, dot, hyphen and underscore, at most 64",
                id);
    }

    /** Returns whether {@code text} is of the form of an id. */
    public static boolean isId(String text) {
        return !text.isEmpty()
                && text.length() <= LENGTH
                && FIRST.matches(text.charAt(0))
                && ALPHABET.matchesAllOf(text);
    }

    @Override
    public int compareTo(Ref<?> other) {
        int byKind = kind.code().compareTo(other.kind.code());
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** Returns kind and id with a slash between, such as {@code activity/webinars}. */
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
