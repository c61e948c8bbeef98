package nl.collectief.model.port;

import nl.collectief.model.Spi;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;

/**
 * Writes a record as text and reads it back, for stores that keep text. The JSON adapter brings one; a store takes it as
 * a parameter, so that stores need no JSON library of their own and all write the same. Thread-safe.
 */
@Spi
public interface EntryCodec {
    /** Returns the number of the format it writes; it reads that and all lower ones. */
    int format();

    /** Returns the record as text: the same text for equal records. */
    String encode(Entry entry);

    /**
     * Returns the record of which {@code text} was written.
     *
     * @param format the number of the format the text was written in
     * @throws CorruptRecordException if it cannot be read
     * @throws NewerFormatException if the format is newer than this codec's
     */
    Entry decode(Kind<?> kind, String text, int format);
}
