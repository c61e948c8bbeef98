package nl.collectief.jdbc;

/** How much an SQLite file waits for the disk. A crash of the process loses no accepted commit either way. */
public enum SqliteSync {
    /**
     * The disk is waited for now and then. A power failure may take back the last commits, whole ones and the newest
     * first; it does not damage the file. Many times faster.
     */
    NORMAL,
    /** Every commit waits until the disk has it, so that no accepted commit is taken back by a power failure. */
    FULL
}
