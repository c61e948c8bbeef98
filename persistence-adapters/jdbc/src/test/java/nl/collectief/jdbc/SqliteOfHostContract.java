package nl.collectief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.collectief.contract.RecordStoreContract;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.RecordStore;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteDataSource;

/** An SQLite file whose connections are the host's, in the host's own settings. */
class SqliteOfHostContract extends RecordStoreContract {
    @TempDir
    static Path directory;

    private final Map<RecordStore, Pool> pools = new IdentityHashMap<>();

    @Override
    protected RecordStore openEmptyStore() throws Exception {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(
                "jdbc:sqlite:" + Files.createTempDirectory(directory, "store").resolve("host.db"));
        source.setJournalMode(JournalMode.WAL.getValue());
        source.setBusyTimeout(20_000);
        Pool pool = new Pool(source);
        JdbcSchema.install(pool.asDataSource());
        return open(pool);
    }

    @Override
    protected RecordStore reopen(RecordStore store) {
        return open(pools.get(store));
    }

    private RecordStore open(Pool pool) {
        RecordStore store = JdbcStore.on(pool.asDataSource(), new JsonCodec());
        pools.put(store, pool);
        return store;
    }

    @Override
    protected void close(RecordStore store) throws Exception {
        super.close(store);
        Pool pool = pools.get(store);
        assertThat(pool.taken()).as("connections that were not given back").isZero();
        pool.close();
    }
}
