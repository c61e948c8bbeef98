package nl.collectief.jdbc;

import static nl.collectief.jdbc.Notes.write;

import java.nio.file.Path;
import javax.sql.DataSource;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.StaleRevisionException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A process of its own that makes numbered commits, of five records each, and says on a line which ones were accepted;
 * until it is killed, or has made as many as it was told.
 */
public final class Writer {
    static final int RECORDS = 5;

    private Writer() {}

    /** Arguments: a file or an address, the name of the writer, how many commits. */
    public static void main(String[] arguments) {
        JdbcStore store = open(arguments[0]);
        String name = arguments[1];
        int last = Integer.parseInt(arguments[2]);
        for (int commit = 1; commit <= last; commit++) {
            Change[] changes = new Change[RECORDS];
            for (int record = 0; record < RECORDS; record++) {
                changes[record] = write(name + "-" + commit + "-" + record, "commit " + commit, Change.NEW);
            }
            store.commit(Commit.of(name + "-" + commit, Notes.NOON, changes));
            increase(store, name + "-" + commit);
            System.out.println(commit);
            System.out.flush();
        }
    }

    /** Adds one to the record that all writers share, however often another is first. */
    private static void increase(JdbcStore store, String token) {
        for (int attempt = 0; ; attempt++) {
            long revision = store.load(Notes.key("shared"))
                    .map(stored -> stored.revision())
                    .orElse(Change.NEW);
            try {
                store.commit(Commit.of(token + "-shared-" + attempt, Notes.NOON, write("shared", "text", revision)));
                return;
            } catch (StaleRevisionException e) {
                // another was first
            }
        }
    }

    static JdbcStore open(String where) {
        if (!where.startsWith("jdbc:")) {
            return JdbcStore.sqlite(Path.of(where), new JsonCodec());
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(where);
        return JdbcStore.on((DataSource) new Pool(source).asDataSource(), new JsonCodec());
    }

    /** Starts it. */
    static Process start(String where, String name, int commits) throws java.io.IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        where,
                        name,
                        String.valueOf(commits))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
