package nl.collectief.contract;

import static java.util.Objects.requireNonNull;

import java.util.SplittableRandom;
import nl.collectief.contract.Sampler.Amount;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;

/**
 * Valid records of every kind, made from a seed: the same seed and the same calls give the same records, on every
 * machine and Java version. Driven by the shapes of the kinds alone, so a new kind has its samples at once.
 *
 * <p>They are made to be awkward: texts with accents, emoji, writing from right to left and combining marks, ids of one
 * and of sixty-four characters, the first and the last date there is, counts of every form up to the greatest. Nothing in
 * them is about anybody. Not thread-safe.
 */
public final class Samples {
    private final SplittableRandom random;

    private Samples(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Returns the samples of {@code seed}. */
    public static Samples seeded(long seed) {
        return new Samples(seed);
    }

    /** Returns a record with some of its optional parts; what it refers to exists nowhere. */
    public <T extends Entry> T entry(Kind<T> kind, String id) {
        return lone(kind, id, Amount.SOME);
    }

    /** Returns a record without any of its optional parts. */
    public <T extends Entry> T minimal(Kind<T> kind, String id) {
        return lone(kind, id, Amount.NONE);
    }

    /** Returns a record with all its optional parts, and theirs; what it refers to exists nowhere. */
    public <T extends Entry> T full(Kind<T> kind, String id) {
        return lone(kind, id, Amount.ALL);
    }

    private <T extends Entry> T lone(Kind<T> kind, String id, Amount amount) {
        requireNonNull(kind, "kind");
        return new Sampler(random.split(), new Anywhere(random.split()), amount)
                .entry(kind, requireNonNull(id, "id"))
                .orElseThrow(() -> new IllegalStateException("no sample can be made of a record of kind " + kind));
    }

    /**
     * Returns a dossier in which every reference leads somewhere and every code is known. Its kinds take turns, so from
     * a few hundred records on there are many of each. Costs time in proportion to the size.
     *
     * @param size the number of its records, at least 1
     */
    public Dossier dossier(int size) {
        return new DossierSampler(random.split()).dossier(size);
    }
}
