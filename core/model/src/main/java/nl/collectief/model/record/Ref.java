package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;
import java.util.regex.Pattern;

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
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final Comparator<Ref<?>> ORDER =
            Comparator.comparing((Ref<?> ref) -> ref.kind().code()).thenComparing(Ref::id);

    public Ref {
        checkNotNull(kind, "kind");
        checkArgument(
                FORM.matcher(checkNotNull(id, "id")).matches(),
                "\"%s\" is not an id: lower-case letters, digits, dot, hyphen and underscore, at most 64",
                id);
    }

    @Override
    public int compareTo(Ref<?> other) {
        return ORDER.compare(this, other);
    }

    /** Returns kind and id with a slash between, such as {@code activity/webinars}. */
    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
