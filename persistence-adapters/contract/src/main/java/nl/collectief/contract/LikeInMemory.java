package nl.collectief.contract;

import nl.collectief.model.port.InMemoryStore;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestReporter;

/** A random run of everything a store can be asked: it answers as the store in memory does. */
abstract class LikeInMemory extends Topic {
    private static final int RUNS = 5;

    LikeInMemory(RecordStoreContract contract) {
        super(contract);
    }

    @RepeatedTest(RUNS)
    void it_answers_as_the_store_in_memory_does(RepetitionInfo run, TestReporter reporter) throws Exception {
        long seed = Long.getLong("collectief.contract.seed", 2021L) + run.getCurrentRepetition();
        int steps = Integer.getInteger("collectief.contract.steps", 250);
        reporter.publishEntry("seed", String.valueOf(seed));
        RandomRun random = new RandomRun(seed, new InMemoryStore());
        for (int step = 0; step < steps; step++) {
            random.step(store(), "seed " + seed + ", step " + step);
            if (claims(StoreCapability.DURABLE) && random.reopens()) {
                reopenStore();
            }
        }
    }
}
