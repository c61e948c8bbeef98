package nl.collectief.contract;

import java.util.EnumSet;
import java.util.Set;
import nl.collectief.model.port.InMemoryStore;
import nl.collectief.model.port.RecordStore;

class InMemoryStoreContract extends RecordStoreContract {
    @Override
    protected RecordStore openEmptyStore() {
        return new InMemoryStore();
    }

    @Override
    protected Set<StoreCapability> capabilities() {
        return EnumSet.of(StoreCapability.CONCURRENT_WRITERS);
    }
}
