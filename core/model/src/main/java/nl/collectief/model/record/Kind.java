package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.regex.Pattern;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;

/**
 * A kind of record: its code, its Java type and its labels. All else that the library does with a kind is read off the
 * type by {@link Shape}: the JSON document and its schema, the stores, the reference check, the trace and the samples of
 * the contract tests. So a new kind costs its type, its line in the registry, its labels and its tests.
 *
 * <p>Two kinds are equal if their codes are. Immutable and thread-safe.
 *
 * @param <T> the Java type of the records
 */
public final class Kind<T extends Entry> {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z-]{0,31}");

    private final String code;
    private final Class<T> type;

    private Kind(String code, Class<T> type) {
        this.code = code;
        this.type = type;
    }

    /**
     * Returns the kind of the records of {@code type}.
     *
     * @param code lower-case letters and hyphens, at most 32
     */
    public static <T extends Entry> Kind<T> of(String code, Class<T> type) {
        checkArgument(FORM.matcher(checkNotNull(code, "code")).matches(), "\"%s\" is not the code of a kind", code);
        return new Kind<>(code, checkNotNull(type, "type"));
    }

    /** Returns the code, such as {@code activity}. */
    public String code() {
        return code;
    }

    /** Returns the Java type of the records. */
    public Class<T> type() {
        return type;
    }

    /** Returns the name of the kind in Dutch and English. */
    public Label label() {
        return Labels.of("kind." + code);
    }

    /** Returns whether its records may be listed in what leaves the dossier; those of other kinds are counted only. */
    public boolean isListed() {
        return !type.isAnnotationPresent(Unlisted.class);
    }

    /** Returns what the records of this kind are made of. */
    public Shape<T> shape() {
        return Shape.of(type);
    }

    /**
     * Returns the reference to the record of this kind with {@code id}, whether there is one or not.
     *
     * @throws IllegalArgumentException if the id is not of the form of an id, see {@link Ref}
     */
    public Ref<T> ref(String id) {
        return new Ref<>(this, id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kind<?> that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
