package nl.collectief.model.port;

import org.jspecify.annotations.Nullable;

/** The store was written by a newer release; use that release. */
public final class NewerFormatException extends StoreException {
    /** Makes an exception with a message that names no personal data. */
    public NewerFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
