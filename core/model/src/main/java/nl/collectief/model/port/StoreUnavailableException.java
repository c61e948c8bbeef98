package nl.collectief.model.port;

import org.jspecify.annotations.Nullable;

/** The store cannot be reached or is busy; try again later. */
public final class StoreUnavailableException extends StoreException {
    /** Makes an exception with a message that names no personal data. */
    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
