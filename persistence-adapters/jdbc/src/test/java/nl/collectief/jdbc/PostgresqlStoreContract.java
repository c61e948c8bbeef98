package nl.collectief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.IdentityHashMap;
import java.util.Map;
import nl.collectief.contract.RecordStoreContract;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.RecordStore;

class PostgresqlStoreContract extends RecordStoreContract {
    private final Map<RecordStore, Pool> pools = new IdentityHashMap<>();

    @Override
    protected RecordStore openEmptyStore() {
        Pool pool = new Pool(PostgresqlServer.emptySchema());
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
