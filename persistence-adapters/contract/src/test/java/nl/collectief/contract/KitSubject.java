package nl.collectief.contract;

import java.util.function.Supplier;
import nl.collectief.model.port.RecordStore;

/** The contract of whatever store is put here; run by {@link KitTest} only, which is why its name is no test's. */
class KitSubject extends RecordStoreContract {
    static Supplier<Wrapper> store = Wrapper::new;

    @Override
    protected RecordStore openEmptyStore() {
        return store.get();
    }

    @Override
    protected RecordStore reopen(RecordStore closed) {
        return ((Wrapper) closed).reopened();
    }
}
