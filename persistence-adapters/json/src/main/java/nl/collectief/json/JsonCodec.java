package nl.collectief.json;

import static java.util.Objects.requireNonNull;

import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.EntryCodec;
import nl.collectief.model.port.NewerFormatException;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;

/**
 * Writes a record as JSON on one line, as it stands in a {@link DossierDocument} but without blanks, and reads it back.
 * Immutable and thread-safe.
 */
public final class JsonCodec implements EntryCodec {
    /** Makes a codec; all are alike. */
    public JsonCodec() {}

    @Override
    public int format() {
        return Json.FORMAT;
    }

    @Override
    public String encode(Entry entry) {
        requireNonNull(entry, "entry");
        return RecordText.write(entry);
    }

    /**
     * Returns the record of which {@code text} was written; members may stand in any order.
     *
     * @throws CorruptRecordException if it cannot be read; the message tells every fault and its place in the text, and no
     *     value
     * @throws NewerFormatException if the format is newer than this codec's
     */
    @Override
    public Entry decode(Kind<?> kind, String text, int format) {
        requireNonNull(kind, "kind");
        requireNonNull(text, "text");
        if (format > Json.FORMAT) {
            throw new NewerFormatException(
                    "a record of kind " + kind + " is written in format " + format + ", this release reads up to "
                            + Json.FORMAT,
                    null);
        } else if (format < 1) {
            throw new CorruptRecordException("a record of kind " + kind + " has no format " + format, null);
        }
        try {
            return RecordText.read(kind, text);
        } catch (Unreadable e) {
            throw new CorruptRecordException("a record of kind " + kind + " cannot be read: " + e.getMessage(), e);
        }
    }
}
