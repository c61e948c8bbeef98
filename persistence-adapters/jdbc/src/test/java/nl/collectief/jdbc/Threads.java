package nl.collectief.jdbc;

import java.util.concurrent.CompletableFuture;

/** Another thread, for what must not happen in this one. */
final class Threads {
    private Threads() {}

    /** Runs {@code task} elsewhere and waits for it; throws what it throws. */
    static void run(Runnable task) {
        CompletableFuture.runAsync(task).join();
    }
}
