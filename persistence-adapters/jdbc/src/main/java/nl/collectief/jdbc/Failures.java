package nl.collectief.jdbc;

import java.sql.SQLException;
import java.util.Set;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.StoreException;
import nl.collectief.model.port.StoreUnavailableException;

/** Tells from what a driver reports whether trying again helps. */
final class Failures {
    /**
     * The classes of SQLState that pass: 08 connection, 40 rolled back for another, 53 out of resources, 55 not now
     * (lock_timeout), 57 the operator intervened or the server starts; and 23, which here can only mean that somebody
     * wrote beside the lock.
     */
    private static final Set<String> PASSING = Set.of("08", "23", "40", "53", "55", "57");

    // SQLite's own codes, which its driver gives instead of an SQLState.
    private static final Set<Integer> SQLITE_PASSING = Set.of(
            5 /* busy */, 6 /* locked */, 10 /* i/o */, 13 /* disk full */, 14 /* cannot open */, 15 /* locking */);
    private static final Set<Integer> SQLITE_CORRUPT = Set.of(11 /* malformed */, 26 /* not a database */);

    private Failures() {}

    static StoreException translated(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return ofSqlite(failure);
        }
        if (state.length() >= 2 && PASSING.contains(state.substring(0, 2))) {
            return new StoreUnavailableException(
                    "the database cannot be reached or is busy: " + said(failure), failure);
        }
        return new StoreException("the database refused: " + said(failure), failure);
    }

    private static StoreException ofSqlite(SQLException failure) {
        int code = failure.getErrorCode() & 0xff; // without the extension
        if (SQLITE_PASSING.contains(code)) {
            return new StoreUnavailableException(
                    "the database file is busy or out of reach: " + said(failure), failure);
        }
        if (SQLITE_CORRUPT.contains(code)) {
            return new CorruptRecordException("the database file is damaged: " + said(failure), failure);
        }
        return new StoreException("the database refused: " + said(failure), failure);
    }

    private static String said(SQLException failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
