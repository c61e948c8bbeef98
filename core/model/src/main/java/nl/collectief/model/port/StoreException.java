package nl.collectief.model.port;

import org.jspecify.annotations.Nullable;

/** A store did not do what was asked; the subclasses tell why, and whether to try again. */
public class StoreException extends RuntimeException {
    /** Makes an exception with a message that names no personal data. */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
