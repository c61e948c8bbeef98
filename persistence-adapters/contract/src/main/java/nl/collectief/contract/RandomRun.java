package nl.collectief.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.collectief.model.port.Change;
import nl.collectief.model.port.Commit;
import nl.collectief.model.port.Committed;
import nl.collectief.model.port.RecordKey;
import nl.collectief.model.port.RecordStore;
import nl.collectief.model.port.StaleRevisionException;
import nl.collectief.model.port.Stored;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Kind;

/**
 * Asks two stores the same at random and compares the answers. The numbers of commits may differ, since they need not be
 * without gaps: they are compared by their order.
 */
final class RandomRun {
    private static final List<String> DOSSIERS = List.of("a", "a.1", "b");
    private static final List<String> IDS = List.of("x", "x.1", "x1", "y");

    private final SplittableRandom random;
    private final Samples samples;
    private final RecordStore model;
    private final List<Long> numbers = new ArrayList<>(List.of(0L)); // of the store, by the number in the model
    private final List<String> tokens = new ArrayList<>(List.of("token-0"));
    private final List<Instant> times = new ArrayList<>(List.of(Topic.START));
    private Instant clock = Topic.START;

    RandomRun(long seed, RecordStore model) {
        this.random = new SplittableRandom(seed);
        this.samples = Samples.seeded(seed);
        this.model = model;
    }

    boolean reopens() {
        return random.nextInt(40) == 0;
    }

    /** Asks both one thing, and looks every now and then at all there is. */
    void step(RecordStore store, String where) {
        int asked = random.nextInt(10);
        if (asked < 4) {
            commit(store, where);
            return;
        }
        RecordKey key = key();
        int moment = random.nextInt(numbers.size());
        long asOf = numbers.get(moment);
        switch (asked) {
            case 4 ->
                same(where + ": load " + key, model.load(key), store.load(key).map(this::translated));
            case 5 ->
                same(
                        where + ": load " + key + " as of " + asOf,
                        model.load(key, moment),
                        store.load(key, asOf).map(this::translated));
            case 6 -> same(where + ": history of " + key, model.history(key), translated(store.history(key)));
            case 7 ->
                read(
                        where + ": scan " + key.dossier() + " as of " + asOf,
                        reader -> model.scan(key.dossier(), moment, reader),
                        reader -> store.scan(key.dossier(), asOf, reader));
            case 8 ->
                read(
                        where + ": scan the kind " + key.kind() + " of " + key.dossier() + " as of " + asOf,
                        reader -> model.scan(key.dossier(), key.kind(), moment, reader),
                        reader -> store.scan(key.dossier(), key.kind(), asOf, reader));
            default -> {
                Instant at = Values.one(random, times).plusNanos(1_000L * random.nextInt(-1, 2));
                same(where + ": commitAt " + at, numbers.get((int) model.commitAt(at)), store.commitAt(at));
                same(where + ": lastCommit", numbers.get((int) model.lastCommit()), store.lastCommit());
                read(
                        where + ": changes after " + asOf,
                        reader -> model.changes(moment, reader),
                        reader -> store.changes(asOf, reader));
            }
        }
    }

    private interface Scan {
        void run(Predicate<Stored> reader);
    }

    private void read(String where, Scan ofModel, Scan ofStore) {
        int wanted = random.nextInt(3) == 0 ? random.nextInt(1, 6) : Integer.MAX_VALUE;
        String until = wanted == Integer.MAX_VALUE ? "" : ", until the reader has " + wanted;
        same(where + until, first(wanted, ofModel), translated(first(wanted, ofStore)));
    }

    private static List<Stored> first(int wanted, Scan scan) {
        List<Stored> read = new ArrayList<>();
        scan.run(stored -> {
            read.add(stored);
            return read.size() < wanted;
        });
        return read;
    }

    private RecordKey key() {
        Kind<?> kind = Kinds.all().get(random.nextInt(4));
        return new RecordKey(Values.one(random, DOSSIERS), kind.ref(Values.one(random, IDS)));
    }

    private void commit(RecordStore store, String where) {
        boolean repeats = random.nextInt(10) == 0;
        String token = repeats ? Values.one(random, tokens) : "token-" + tokens.size();
        if (!repeats) {
            tokens.add(token);
        }
        clock = clock.plusMillis(random.nextInt(-1_000, 3_000));
        Map<RecordKey, Change> changes = new LinkedHashMap<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            RecordKey key = key();
            changes.put(key, change(key));
        }
        Commit commit = new Commit(token, clock, List.copyOf(changes.values()));
        Object expected = answer(model, commit, made -> made);
        String asked = where + ": commit with the token \"" + token + "\""
                + (repeats ? ", which may have been used before," : "") + " that " + Told.of(commit.changes())
                + "; the contract asks the answer of the store in memory";
        if (expected instanceof Committed made && made.number() == numbers.size()) {
            Object actual = answer(store, commit, Function.identity());
            assertThat(actual).as("%s: a Committed that is not repeated", asked).isInstanceOf(Committed.class);
            numbers.add(((Committed) actual).number());
            assertThat(numbers)
                    .as("%s: the numbers of commits rise", where)
                    .isSorted()
                    .doesNotHaveDuplicates();
            same(asked, expected, translated((Committed) actual));
            times.add(made.at());
        } else {
            boolean refused = expected instanceof Told.Refused;
            same(asked, expected, answer(store, commit, refused ? Function.identity() : this::translated));
        }
    }

    private static Object answer(RecordStore store, Commit commit, Function<Committed, Committed> translation) {
        try {
            return translation.apply(store.commit(commit));
        } catch (StaleRevisionException stale) {
            return new Told.Refused(stale.actual());
        }
    }

    private Change change(RecordKey key) {
        Optional<Stored> now = model.load(key);
        long right = now.map(Stored::revision).orElse(Change.NEW);
        long expected = random.nextInt(12) == 0 ? random.nextInt(4) : right;
        return switch (random.nextInt(12)) {
            case 0, 1 -> Change.delete(key.dossier(), key.ref(), expected);
            case 2 -> Change.erase(key.dossier(), key.ref(), expected);
            default ->
                Change.put(key.dossier(), samples.entry(key.kind(), key.ref().id()), expected);
        };
    }

    private static void same(String where, Object expected, Object actual) {
        assertThat(actual).as(where).isEqualTo(expected);
    }

    private List<Stored> translated(List<Stored> stored) {
        return stored.stream().map(this::translated).toList();
    }

    private Stored translated(Stored stored) {
        return new Stored(
                stored.key(),
                stored.revision(),
                numbers.indexOf(stored.commit()),
                stored.recordedAt(),
                stored.state(),
                stored.entry());
    }

    private Committed translated(Committed made) {
        return new Committed(numbers.indexOf(made.number()), made.at(), made.repeated());
    }
}
