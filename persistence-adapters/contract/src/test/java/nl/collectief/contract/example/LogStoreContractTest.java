package nl.collectief.contract.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import nl.collectief.contract.RecordStoreContract;
import nl.collectief.contract.StoreCapability;
import nl.collectief.model.port.RecordStore;
import org.junit.jupiter.api.io.TempDir;

// readme: begin
class LogStoreContractTest extends RecordStoreContract {
    @TempDir
    static Path directory;

    @Override
    protected RecordStore openEmptyStore() throws IOException {
        Path file = Files.createTempDirectory(directory, "store").resolve("store.log");
        return new LogStore(file, new WordCodec());
    }

    @Override
    protected RecordStore reopen(RecordStore store) {
        return new LogStore(((LogStore) store).file(), new WordCodec());
    }

    @Override
    protected Set<StoreCapability> capabilities() { // it holds all records in memory, so no LAZY_SCAN
        return EnumSet.of(StoreCapability.DURABLE, StoreCapability.CONCURRENT_WRITERS);
    }
}
// readme: end
