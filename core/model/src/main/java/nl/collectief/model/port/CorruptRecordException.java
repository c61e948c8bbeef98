package nl.collectief.model.port;

import org.jspecify.annotations.Nullable;

/** What the store holds cannot be read; trying again does not help. */
public final class CorruptRecordException extends StoreException {
    /** Makes an exception with a message that names no personal data. */
    public CorruptRecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
