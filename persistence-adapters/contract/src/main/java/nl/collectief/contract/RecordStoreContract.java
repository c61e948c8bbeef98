package nl.collectief.contract;

import java.util.EnumSet;
import java.util.Set;
import nl.collectief.model.port.RecordStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/**
 * The contract of {@link RecordStore} as tests. The author of an adapter extends this class in the adapter's tests, tells
 * how an empty store is opened, and runs it:
 *
 * <pre>{@code
 * class FileStoreContractTest extends RecordStoreContract {
 *     @Override
 *     protected RecordStore openEmptyStore() throws IOException {
 *         return new FileStore(Files.createTempDirectory("store"));
 *     }
 *
 *     @Override
 *     protected RecordStore reopen(RecordStore store) {
 *         return new FileStore(((FileStore) store).directory());
 *     }
 * }
 * }</pre>
 *
 * <p>The name of that class ends in {@code Test}: by default Maven looks for no other, and a contract that does not run
 * proves nothing and says so nowhere.
 *
 * <p>Every sentence of the port's contract has a test here. A store that passes can be given to everything in this
 * library. What a store does not claim in {@link #capabilities()} is skipped, and the report says why.
 *
 * <p>All values are sampled from fixed seeds, so a failure comes again. The random runs take their seed from the system
 * property {@code collectief.contract.seed} and their length from {@code collectief.contract.steps}; a failure names both
 * the seed and the step.
 */
public abstract class RecordStoreContract {
    /** For the tests of an adapter. */
    protected RecordStoreContract() {}

    /** Returns a new and empty store; called before each test. It is closed by {@link #close}. */
    protected abstract RecordStore openEmptyStore() throws Exception;

    /**
     * Closes {@code store} and returns a store that opened what it kept. Must be overridden by whoever claims
     * {@link StoreCapability#DURABLE}; a store that does not last leaves it out of {@link #capabilities()} instead.
     */
    protected RecordStore reopen(RecordStore store) throws Exception {
        throw new UnsupportedOperationException(
                "a store that claims DURABLE must tell how it is opened again; or leave DURABLE out of capabilities()");
    }

    /** Closes a store after a test: if it can be closed, unless overridden. */
    protected void close(RecordStore store) throws Exception {
        if (store instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    /** Returns what the store claims beyond the core of the contract: everything, unless overridden. */
    protected Set<StoreCapability> capabilities() {
        return EnumSet.allOf(StoreCapability.class);
    }

    /** What goes in comes out. */
    @Nested
    @DisplayName("What goes in comes out")
    public class KeepingRecords extends Keeping {
        /** For the test engine. */
        public KeepingRecords() {
            super(RecordStoreContract.this);
        }
    }

    /** Records change by revisions, which stay. */
    @Nested
    @DisplayName("Records change by revisions, which stay")
    public class RevisingRecords extends Revisions {
        /** For the test engine. */
        public RevisingRecords() {
            super(RecordStoreContract.this);
        }
    }

    /** A commit is made whole or not at all. */
    @Nested
    @DisplayName("A commit is made whole or not at all")
    public class RefusingCommits extends Refusals {
        /** For the test engine. */
        public RefusingCommits() {
            super(RecordStoreContract.this);
        }
    }

    /** What is erased is gone from everywhere. */
    @Nested
    @DisplayName("What is erased is gone from everywhere")
    public class ErasingRecords extends Erasing {
        /** For the test engine. */
        public ErasingRecords() {
            super(RecordStoreContract.this);
        }
    }

    /** A commit that is repeated is made once. */
    @Nested
    @DisplayName("A commit that is repeated is made once")
    public class RepeatingCommits extends Tokens {
        /** For the test engine. */
        public RepeatingCommits() {
            super(RecordStoreContract.this);
        }
    }

    /** Recorded time never runs back. */
    @Nested
    @DisplayName("Recorded time never runs back")
    public class RecordingTime extends Times {
        /** For the test engine. */
        public RecordingTime() {
            super(RecordStoreContract.this);
        }
    }

    /** The store answers as it stood after any commit. */
    @Nested
    @DisplayName("The store answers as it stood after any commit")
    public class LookingBack extends AsOf {
        /** For the test engine. */
        public LookingBack() {
            super(RecordStoreContract.this);
        }
    }

    /** Records are read in order, one after the other. */
    @Nested
    @DisplayName("Records are read in order, one after the other")
    public class ScanningRecords extends Scanning {
        /** For the test engine. */
        public ScanningRecords() {
            super(RecordStoreContract.this);
        }
    }

    /** Who follows the changes misses none. */
    @Nested
    @DisplayName("Who follows the changes misses none")
    public class FollowingChanges extends Following {
        /** For the test engine. */
        public FollowingChanges() {
            super(RecordStoreContract.this);
        }
    }

    /** Many threads at once. */
    @Nested
    @DisplayName("Many threads at once")
    public class WorkingTogether extends ManyAtOnce {
        /** For the test engine. */
        public WorkingTogether() {
            super(RecordStoreContract.this);
        }
    }

    /** What was accepted lasts. */
    @Nested
    @DisplayName("What was accepted lasts")
    public class OpeningAgain extends Lasting {
        /** For the test engine. */
        public OpeningAgain() {
            super(RecordStoreContract.this);
        }
    }

    /** It answers as the store in memory does. */
    @Nested
    @DisplayName("It answers as the store in memory does")
    public class RunningAtRandom extends LikeInMemory {
        /** For the test engine. */
        public RunningAtRandom() {
            super(RecordStoreContract.this);
        }
    }
}
