package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkNotNull;

/**
 * Where in a dossier something was found. Immutable and thread-safe.
 *
 * @param record the record
 * @param pointer the value inside it as a JSON pointer such as {@code /partners/0/party}, empty for the whole record
 * @param occurrence which record with that id, from 0; only doubled ids have more than one
 */
public record Place(Ref<?> record, String pointer, int occurrence) {
    public Place {
        checkNotNull(record, "record");
        checkNotNull(pointer, "pointer");
    }

    /** Returns the place of a whole record. */
    public static Place of(Ref<?> record) {
        return new Place(record, "", 0);
    }

    /** Returns the place of a value inside a record. */
    public static Place of(Ref<?> record, String pointer) {
        return new Place(record, pointer, 0);
    }

    /** Returns record and pointer, such as {@code activity/webinars#/partners/0/party}. */
    @Override
    public String toString() {
        return pointer.isEmpty() ? record.toString() : record + "#" + pointer;
    }
}
