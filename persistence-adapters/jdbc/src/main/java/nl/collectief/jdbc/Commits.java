package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.Stored.State;

/**
 * One commit on its way into the database. Made before the writer has its turn, so that others do not wait while
 * documents are written; {@link #make} then runs inside the turn.
 */
final class Commits {
    /** How many records are asked for at a time. */
    private static final int CHUNK = 400;

    private final Commit commit;
    private final int format;
    private final Map<RecordKey, String> documents;

    /**
     * Prepares a commit.
     *
     * @param documents the text of every record it writes
     * @param format the format of these texts
     */
    Commits(Commit commit, Map<RecordKey, String> documents, int format) {
        this.commit = commit;
        this.documents = documents;
        this.format = format;
    }

    boolean erases() {
        return commit.changes().stream().anyMatch(change -> change.state() == State.ERASED);
    }

    /** Makes the commit, or answers as before, or refuses. */
    Committed make(Connection connection) throws SQLException {
        Optional<Committed> before = before(connection);
        if (before.isPresent()) {
            return before.get();
        }
        checkRevisions(connection);
        Committed made = number(connection);
        for (Change change : commit.changes()) {
            if (change.state() == State.ERASED) {
                erase(connection, change.key());
            }
        }
        insert(connection, made);
        return made;
    }

    private Optional<Committed> before(Connection connection) throws SQLException {
        String query = "select number, recorded_at from collectief_commits where token = ?";
        try (PreparedStatement statement = Rows.prepared(connection, query, commit.token());
                ResultSet rows = statement.executeQuery()) {
            return rows.next()
                    ? Optional.of(new Committed(rows.getLong(1), Micros.toInstant(rows.getLong(2)), true))
                    : Optional.empty();
        }
    }

    private void checkRevisions(Connection connection) throws SQLException {
        Map<String, List<Change>> byKind = new LinkedHashMap<>();
        for (Change change : commit.changes()) {
            String kind = change.key().dossier() + "/" + change.key().kind().code();
            byKind.computeIfAbsent(kind, k -> new ArrayList<>()).add(change);
        }
        Map<RecordKey, Long> stale = new TreeMap<>();
        for (List<Change> changes : byKind.values()) {
            for (int from = 0; from < changes.size(); from += CHUNK) {
                List<Change> chunk = changes.subList(from, Math.min(from + CHUNK, changes.size()));
                Map<String, Long> actual = revisions(connection, chunk);
                for (Change change : chunk) {
                    long revision = actual.getOrDefault(change.key().ref().id(), Change.NEW);
                    if (revision != change.expected()) {
                        stale.put(change.key(), revision);
                    }
                }
            }
        }
        if (!stale.isEmpty()) {
            throw new StaleRevisionException(stale);
        }
    }

    /** Returns the revision that each record is at by id; all are of one dossier and kind. */
    private static Map<String, Long> revisions(Connection connection, List<Change> changes) throws SQLException {
        String query = "select id, max(revision) from collectief_revisions where dossier = ? and kind = ? and id in (?"
                + ", ?".repeat(changes.size() - 1) + ") group by id";
        List<Object> parameters = new ArrayList<>();
        parameters.add(changes.get(0).key().dossier());
        parameters.add(changes.get(0).key().kind().code());
        changes.forEach(change -> parameters.add(change.key().ref().id()));
        Map<String, Long> revisions = new HashMap<>();
        try (PreparedStatement statement = Rows.prepared(connection, query, parameters.toArray());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                revisions.put(rows.getString(1), rows.getLong(2));
            }
        }
        return revisions;
    }

    /** Numbers the commit: the last number plus one, at no earlier time. */
    private Committed number(Connection connection) throws SQLException {
        String last = "select number, recorded_at from collectief_commits order by number desc limit 1";
        long number = 1;
        long recordedAt = Micros.of(commit.at());
        try (PreparedStatement statement = Rows.prepared(connection, last);
                ResultSet rows = statement.executeQuery()) {
            if (rows.next()) {
                number = rows.getLong(1) + 1;
                recordedAt = Math.max(recordedAt, rows.getLong(2));
            }
        }
        String insert = "insert into collectief_commits (number, token, recorded_at) values (?, ?, ?)";
        try (PreparedStatement statement = Rows.prepared(connection, insert, number, commit.token(), recordedAt)) {
            statement.executeUpdate();
        }
        return new Committed(number, Micros.toInstant(recordedAt), false);
    }

    private static void erase(Connection connection, RecordKey key) throws SQLException {
        String update = "update collectief_revisions set state = 'erased', format = null, document = null"
                + " where dossier = ? and kind = ? and id = ?";
        try (PreparedStatement statement = Rows.prepared(
                connection, update, key.dossier(), key.kind().code(), key.ref().id())) {
            statement.executeUpdate();
        }
    }

    private void insert(Connection connection, Committed made) throws SQLException {
        String insert = "insert into collectief_revisions"
                + " (dossier, kind, id, revision, commit_number, state, format, document) values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            int waiting = 0;
            for (Change change : commit.changes()) {
                String document = documents.get(change.key());
                statement.setString(1, change.key().dossier());
                statement.setString(2, change.key().kind().code());
                statement.setString(3, change.key().ref().id());
                statement.setLong(4, change.expected() + 1);
                statement.setLong(5, made.number());
                statement.setString(6, change.state().name().toLowerCase(Locale.ROOT));
                if (document == null) {
                    statement.setNull(7, Types.INTEGER);
                } else {
                    statement.setInt(7, format);
                }
                statement.setString(8, document);
                statement.addBatch();
                waiting++;
                if (waiting == CHUNK) { // a batch is held in memory until it is sent
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                statement.executeBatch();
            }
        }
    }
}
