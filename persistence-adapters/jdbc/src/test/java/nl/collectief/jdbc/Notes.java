package nl.collectief.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.RecordStore;
import nl.collectief.model.record.Publication;
import nl.collectief.model.text.Text;

/** Small records for tests to which it does not matter what they hold. */
final class Notes {
    static final String DOSSIER = "utrecht";
    static final Instant NOON = Instant.parse("2021-09-14T12:00:00Z");

    private Notes() {}

    static Change write(String id, String text, long expected) {
        return Change.put(
                DOSSIER, Publication.builder().id(id).title(Text.nl(text)).build(), expected);
    }

    static Change erase(String id, long expected) {
        return Change.erase(DOSSIER, Publication.KIND.ref(id), expected);
    }

    static RecordKey key(String id) {
        return new RecordKey(DOSSIER, Publication.KIND.ref(id));
    }

    static Committed commit(RecordStore store, String token, Change... changes) {
        return store.commit(Commit.of(token, NOON, changes));
    }

    static List<String> texts(RecordStore store) {
        List<String> texts = new ArrayList<>();
        store.scan(
                DOSSIER,
                Long.MAX_VALUE,
                stored -> texts.add(
                        ((Publication) stored.entry().orElseThrow()).title().toString()));
        return texts;
    }
}
