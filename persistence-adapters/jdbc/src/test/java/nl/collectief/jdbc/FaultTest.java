package nl.collectief.jdbc;

import static nl.collectief.jdbc.Notes.commit;
import static nl.collectief.jdbc.Notes.erase;
import static nl.collectief.jdbc.Notes.texts;
import static nl.collectief.jdbc.Notes.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.StoreUnavailableException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The line to the database is cut at every place where it can be, one after the other. */
class FaultTest {
    private static final List<String> BEFORE = List.of("a1", "b1");
    private static final List<String> AFTER = List.of("a2", "c1");

    private static Change[] changes() {
        return new Change[] {write("a", "a2", 1), erase("b", 1), write("c", "c1", Change.NEW)};
    }

    @ParameterizedTest
    @CsvSource({"SQLITE,false", "SQLITE,true", "POSTGRESQL,false", "POSTGRESQL,true"})
    void a_commit_is_there_whole_or_not_at_all_and_can_be_repeated(Db db, boolean afterwards) throws Exception {
        int calls = 0;
        int refused = 0;
        boolean failed;
        do {
            Pool pool = new Pool(db.installed());
            FaultySource source = new FaultySource(pool.asDataSource());
            JdbcStore store = JdbcStore.on(source.asDataSource(), new JsonCodec());
            commit(store, "first", write("a", "a1", Change.NEW), write("b", "b1", Change.NEW));
            source.failAfter(calls, afterwards);
            try {
                commit(store, "second", changes());
            } catch (StoreUnavailableException e) {
                refused++;
            }
            failed = source.hasFailed();
            source.heal();
            List<String> texts = texts(store);
            assertThat(texts).as("cut at call %s", calls).isIn(BEFORE, AFTER);
            Committed repeated = commit(store, "second", changes());
            assertThat(repeated.repeated()).isEqualTo(texts.equals(AFTER));
            assertThat(repeated.number()).isEqualTo(2);
            assertThat(texts(store)).isEqualTo(AFTER);
            pool.close();
            calls++;
        } while (failed);
        assertThat(refused).as("places where the line was cut").isGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource
    void a_cut_while_reading_is_told_and_gives_the_connection_back(Db db) throws Exception {
        DataSource installed = db.installed();
        Pool pool = new Pool(installed);
        FaultySource source = new FaultySource(pool.asDataSource());
        JdbcStore store = JdbcStore.on(source.asDataSource(), new JsonCodec());
        commit(store, "first", write("a", "a1", Change.NEW), write("b", "b1", Change.NEW));
        List<String> read = new ArrayList<>();
        for (int calls = 0; read.size() < 2; calls++) {
            read.clear();
            source.failAfter(calls, false);
            try {
                read.addAll(texts(store));
            } catch (StoreUnavailableException e) {
                assertThat(source.hasFailed()).isTrue();
            }
            source.heal();
            assertThat(pool.taken()).isZero();
        }
        pool.close();
    }
}
