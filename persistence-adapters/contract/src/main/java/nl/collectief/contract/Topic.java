package nl.collectief.contract;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.RecordStore;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** One topic of the contract: an empty store for each test, and few words for what is done to it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class Topic {
    static final String DOSSIER = "utrecht";
    static final Instant START = Instant.parse("2021-09-14T08:00:00.123456Z");

    private final RecordStoreContract contract;
    private @Nullable RecordStore store;
    private int commits;

    Topic(RecordStoreContract contract) {
        this.contract = contract;
    }

    @BeforeEach
    void openStore() throws Exception {
        store = contract.openEmptyStore();
    }

    @AfterEach
    void closeStore() throws Exception {
        if (store != null) {
            contract.close(store);
        }
    }

    RecordStore store() {
        return requireNonNull(store, "store");
    }

    /** Skips the test, saying why, unless the store claims {@code capability}. */
    void requires(StoreCapability capability) {
        if (!contract.capabilities().contains(capability)) {
            Assumptions.abort("this store does not claim " + capability + ": " + capability.meaning());
        }
    }

    boolean claims(StoreCapability capability) {
        return contract.capabilities().contains(capability);
    }

    void reopenStore() throws Exception {
        RecordStore before = store();
        store = null; // whatever comes, it is not closed twice
        store = contract.reopen(before);
    }

    /** Returns a token that was not used in this test before. */
    String token() {
        commits++;
        return "commit-" + commits;
    }

    /** Makes one commit, a second later than the one before. */
    Committed commit(Change... changes) {
        String token = token();
        return store().commit(Commit.of(token, START.plusSeconds(commits), changes));
    }

    /** Makes a commit that must be refused as stale, and returns the refusal; fails, saying what was asked, if it is not. */
    static StaleRevisionException refusal(Supplier<Committed> commit, Change... changes) {
        Object answer;
        try {
            answer = commit.get();
        } catch (StaleRevisionException refused) {
            return refused;
        } catch (RuntimeException other) {
            throw new AssertionError(Told.refusalExpected(changes) + "it threw " + other, other);
        }
        throw new AssertionError(Told.refusalExpected(changes) + "it answered " + answer);
    }

    /** Returns the change that writes the note {@code id}. */
    static Change write(String id, String text, long expected) {
        return Change.put(DOSSIER, note(id, text), expected);
    }

    static Change delete(String id, long expected) {
        return Change.delete(DOSSIER, ref(id), expected);
    }

    static Change erase(String id, long expected) {
        return Change.erase(DOSSIER, ref(id), expected);
    }

    /** Returns a small record; which kind it is of does not matter to the test. */
    static Entry note(String id, String text) {
        return Publication.builder().id(id).title(Text.nl(text)).build();
    }

    static Ref<?> ref(String id) {
        return Publication.KIND.ref(id);
    }

    static RecordKey key(String id) {
        return new RecordKey(DOSSIER, ref(id));
    }

    /** Returns the revision the store holds now; fails if it holds none. */
    Stored now(String id) {
        return store().load(key(id)).orElseThrow(() -> new AssertionError("the store does not hold " + key(id)));
    }

    static String text(Stored stored) {
        Entry entry = stored.entry().orElseThrow(() -> new AssertionError("no content: " + stored));
        return ((Publication) entry).title().toString();
    }

    List<Stored> scan(String dossier, long asOf) {
        List<Stored> all = new ArrayList<>();
        store().scan(dossier, asOf, all::add);
        return all;
    }

    List<Stored> scan(String dossier, Kind<?> kind, long asOf) {
        List<Stored> all = new ArrayList<>();
        store().scan(dossier, kind, asOf, all::add);
        return all;
    }

    /** Returns the texts of all notes of the dossier that are there now, in the order of the scan. */
    List<String> texts() {
        return scan(DOSSIER, store().lastCommit()).stream().map(Topic::text).toList();
    }

    List<Stored> changes(long after) {
        List<Stored> all = new ArrayList<>();
        store().changes(after, all::add);
        return all;
    }
}
