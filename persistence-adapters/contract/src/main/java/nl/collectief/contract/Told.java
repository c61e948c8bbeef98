package nl.collectief.contract;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.RecordKey;

/** What was done to a store and what the contract asks, in words for whoever reads why a test failed. */
final class Told {
    private static final int MANY = 8;

    private Told() {}

    /** Returns what changes do and expect, after "a commit that". */
    static String of(Change... changes) {
        return of(Arrays.asList(changes));
    }

    static String of(Collection<Change> changes) {
        String some = changes.stream().limit(MANY).map(Told::of).collect(Collectors.joining(", "));
        return changes.size() <= MANY ? some : some + " and " + (changes.size() - MANY) + " more";
    }

    private static String of(Change change) {
        String does = switch (change.state()) {
            case PRESENT -> "writes ";
            case DELETED -> "deletes ";
            case ERASED -> "erases ";
        };
        return does + change.key() + " expecting "
                + (change.expected() == Change.NEW ? "that it was never held" : "revision " + change.expected());
    }

    /** Returns that a commit must be refused, up to what came instead. */
    static String refusalExpected(Change... changes) {
        return "the contract asks commit to throw a StaleRevisionException, and to change nothing, when a record is not at"
                + " the revision its change expects; of a commit that " + of(changes) + " ";
    }

    /** What a store said of a commit that it refused: for a reader to tell from what it answered. */
    record Refused(Map<RecordKey, Long> actual) {
        @Override
        public String toString() {
            return "a StaleRevisionException with the revisions the stale records are at: " + new TreeMap<>(actual);
        }
    }
}
