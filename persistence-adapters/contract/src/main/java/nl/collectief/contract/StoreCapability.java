package nl.collectief.contract;

/**
 * What a store may or may not offer beyond the contract's core. The tests of one that a store does not claim are shown as
 * skipped, with the reason, so that the gap is seen. Erasing is not among them: a store that cannot erase cannot be used.
 */
public enum StoreCapability {
    /** What was committed is there after the store is closed and opened again. */
    DURABLE("what was committed is there when the store is opened again"),
    /** Several threads write at the same time, and each commit is accepted or refused as if they had taken turns. */
    CONCURRENT_WRITERS("several threads write at the same time"),
    /** A scan holds a few records at a time, however many there are. */
    LAZY_SCAN("a scan holds a few records at a time");

    private final String meaning;

    StoreCapability(String meaning) {
        this.meaning = meaning;
    }

    /** Returns what a store with this capability does, for the reason of a skipped test. */
    String meaning() {
        return meaning;
    }
}
