package nl.collectief.json;

import java.io.IOException;

/**
 * The fast reader met something that it does not read. It says no more: what is wrong, and everything else that is, the
 * {@link Examiner} tells.
 */
final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    Refusal() {
        super("not read");
    }

    /** Costs nothing: nobody looks at where it was thrown. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** Refuses unless {@code expected} holds. */
    static void unless(boolean expected) throws Refusal {
        if (!expected) {
            throw new Refusal();
        }
    }
}
