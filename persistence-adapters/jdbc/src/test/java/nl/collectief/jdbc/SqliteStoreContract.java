package nl.collectief.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.collectief.contract.RecordStoreContract;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.RecordStore;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreContract extends RecordStoreContract {
    @TempDir
    static Path directory;

    private final Map<RecordStore, Path> files = new HashMap<>();

    @Override
    protected RecordStore openEmptyStore() throws Exception {
        return open(Files.createTempDirectory(directory, "store").resolve("store.db"));
    }

    @Override
    protected RecordStore reopen(RecordStore store) throws Exception {
        close(store);
        return open(files.get(store));
    }

    private RecordStore open(Path file) {
        JdbcStore store = JdbcStore.sqlite(file, new JsonCodec());
        files.put(store, file);
        return store;
    }
}
