package nl.collectief.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.EntryCodec;
import nl.collectief.model.port.NewerFormatException;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.Stored;
import nl.collectief.model.port.Stored.State;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import org.jspecify.annotations.Nullable;

/** Asks for revisions and reads them off their rows. Thread-safe. */
final class Rows {
    private static final String SELECT = """
            select r.dossier, r.kind, r.id, r.revision, r.commit_number, c.recorded_at, r.state, r.format, r.document
            from collectief_revisions r join collectief_commits c on c.number = r.commit_number
            """;
    private static final String OF_RECORD = "where r.dossier = ? and r.kind = ? and r.id = ? ";

    static final String NEWEST = SELECT + OF_RECORD + "and r.commit_number <= ? order by r.revision desc limit 1";
    static final String HISTORY = SELECT + OF_RECORD + "order by r.revision";
    static final String CHANGES =
            SELECT + "where r.commit_number > ? order by r.commit_number, r.dossier, r.kind, r.id";

    // Revisions have no gaps, so the newest as of a commit is the one whose next one is not there yet.
    private static final String PRESENT = """
            and r.commit_number <= ? and r.state = 'present'
            and not exists (
                select 1 from collectief_revisions n
                where n.dossier = r.dossier and n.kind = r.kind and n.id = r.id
                and n.revision = r.revision + 1 and n.commit_number <= ?)
            order by r.dossier, r.kind, r.id
            """;
    static final String SCAN = SELECT + "where r.dossier = ? " + PRESENT;
    static final String SCAN_KIND = SELECT + "where r.dossier = ? and r.kind = ? " + PRESENT;

    private final EntryCodec codec;

    Rows(EntryCodec codec) {
        this.codec = codec;
    }

    /** Gives {@code reader} the revisions that {@code query} finds, one by one, until it answers false. */
    void read(Connection connection, String query, Predicate<? super Stored> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, query, parameters)) {
            statement.setFetchSize(Dialect.FETCH_SIZE);
            try (ResultSet rows = statement.executeQuery()) {
                boolean more = true;
                while (more && rows.next()) {
                    more = reader.test(revision(rows));
                }
            }
        }
    }

    /** Returns a statement with its parameters, each a string or a number. */
    static PreparedStatement prepared(Connection connection, String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof String text) {
                    statement.setString(i + 1, text);
                } else {
                    statement.setLong(i + 1, ((Number) parameters[i]).longValue());
                }
            }
            return statement;
        } catch (Throwable e) {
            Dialect.afterwards(e, statement::close);
            throw e;
        }
    }

    private Stored revision(ResultSet row) throws SQLException {
        String dossier = row.getString(1);
        String kind = row.getString(2);
        String id = row.getString(3);
        long revision = row.getLong(4);
        long commit = row.getLong(5);
        long recordedAt = row.getLong(6);
        String state = row.getString(7);
        int format = row.getInt(8);
        String document = row.getString(9);
        String name = dossier + "/" + kind + "/" + id + ", revision " + revision;
        Kind<?> known = Kinds.find(kind)
                .orElseThrow(() -> new NewerFormatException(
                        name + ", is of a kind that this release does not know: use a newer release", null));
        if (document != null && format > codec.format()) {
            throw newer(name + ", is", format);
        }
        try {
            RecordKey key = new RecordKey(dossier, known.ref(id));
            return new Stored(
                    key,
                    revision,
                    commit,
                    Micros.toInstant(recordedAt),
                    State.valueOf(state.toUpperCase(Locale.ROOT)),
                    entry(key, document, format));
        } catch (CorruptRecordException e) {
            throw new CorruptRecordException(name + ", cannot be read", e); // says nothing of the content either
        } catch (RuntimeException e) {
            // Its message may quote the content, so it does not travel along.
            throw new CorruptRecordException(
                    name + ", cannot be read: " + e.getClass().getSimpleName(), null);
        }
    }

    /** Says that something is in a format that this release cannot read. */
    NewerFormatException newer(String what, long format) {
        return new NewerFormatException(
                what + " in format " + format + " and this release reads formats up to " + codec.format()
                        + ": use a newer release",
                null);
    }

    private Optional<Entry> entry(RecordKey key, @Nullable String document, int format) {
        if (document == null) {
            return Optional.empty();
        }
        Entry entry = codec.decode(key.kind(), document, format);
        if (!entry.ref().equals(key.ref())) {
            throw new IllegalStateException("another record stands in its place");
        }
        return Optional.of(entry);
    }
}
