package nl.collectief.model.port;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Comparator;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;

/**
 * Where a record stands in a store: in which dossier, and which record. Ordered by dossier, kind code and id, compared as
 * ASCII. Immutable and thread-safe.
 *
 * @param dossier the name of the dossier in the store, of the form of an id (see {@link Ref})
 * @param ref the record
 */
public record RecordKey(String dossier, Ref<?> ref) implements Comparable<RecordKey> {
    private static final Comparator<RecordKey> ORDER =
            Comparator.comparing(RecordKey::dossier).thenComparing(RecordKey::ref);

    public RecordKey {
        checkArgument(
                Ref.isId(checkNotNull(dossier, "dossier")),
                "\"%s\" is not the name of a dossier: lower-case letters, digits, dot, hyphen, underscore, at most 64",
                dossier);
        checkNotNull(ref, "ref");
    }

    /** Returns the kind of the record. */
    public Kind<?> kind() {
        return ref.kind();
    }

    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns dossier, kind and id with slashes between. */
    @Override
    public String toString() {
        return dossier + "/" + ref;
    }
}
