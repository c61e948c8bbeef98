package nl.collectief.jdbc;

import nl.collectief.model.port.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives erased content out of the files of a database that keeps it for a while. The commit that erases leaves a note in
 * the database, which goes when the content is gone: so a crash in between, or a reader who is in the way, delays it only
 * until the next commit or opening. Thread-safe.
 */
final class Purge {
    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final Database database;
    private final boolean needed;
    private volatile long noted; // the commit whose content may still be in the files, 0 if there is none
    private long rewritten; // the commit up to which the file was written anew

    Purge(Database database) {
        this.database = database;
        this.needed = database.dialect().keepsErasedContent();
    }

    boolean isNeeded() {
        return needed;
    }

    /** Looks for a note that somebody left, and does what it asks. */
    void takeUp() {
        if (needed) {
            after(database.read(Property.UNPURGED::get));
        }
    }

    /** Drives out what {@code commit} erased, 0 if it erased nothing, and what is left from before. */
    void after(long commit) {
        if (commit > 0 || noted > 0) {
            drive(commit);
        }
    }

    private synchronized void drive(long commit) {
        noted = Math.max(noted, commit);
        if (noted == 0) { // another has just done it
            return;
        }
        try {
            if (rewritten < noted) {
                database.with(connection -> {
                    database.dialect().rewrite(connection);
                    return true;
                });
                rewritten = noted;
            }
            if (database.with(database.dialect()::emptyLog)) {
                database.write(connection -> {
                    if (Property.UNPURGED.get(connection) == noted) { // else it is another's to do
                        Property.UNPURGED.set(connection, 0);
                    }
                    return true;
                });
                noted = 0;
            } else {
                LOG.info("content erased by commit {} leaves the log once its readers have finished", noted);
            }
        } catch (StoreException e) { // the commit itself is made, and the note stays
            LOG.warn("content erased by commit {} leaves the file with the next commit or opening", noted, e);
        }
    }
}
