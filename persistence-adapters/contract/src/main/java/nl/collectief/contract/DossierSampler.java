package nl.collectief.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.contract.Sampler.Amount;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;

/**
 * Makes a dossier record by record. A record refers to records made before it only, so nothing dangles and nothing goes
 * in circles; a kind that needs what is not there yet waits for its next turn.
 */
final class DossierSampler implements World {
    private final SplittableRandom random;
    private final Map<Ref<?>, Entry> made = new HashMap<>();
    private final List<Ref<?>> refs = new ArrayList<>();
    private final Map<Kind<?>, List<Ref<?>>> byKind = new HashMap<>();
    private final Map<Vocabulary, List<Code>> codes = new EnumMap<>(Vocabulary.class);

    DossierSampler(SplittableRandom random) {
        this.random = random;
    }

    Dossier dossier(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a dossier has at least one record, its programme, not " + size);
        }
        Amount[] amounts = {Amount.SOME, Amount.ALL, Amount.SOME, Amount.NONE};
        for (int turn = 0; made.size() < size; turn++) {
            Kind<?> kind = Kinds.all().get(turn % Kinds.all().size());
            Amount amount = amounts[turn / Kinds.all().size() % amounts.length];
            new Sampler(random, this, amount)
                    .entry(kind, id(kind))
                    .map(this::fitting)
                    .ifPresent(this::add);
        }
        return Dossier.assemble(List.copyOf(made.values())).orElseThrow();
    }

    private void add(Entry entry) {
        made.put(entry.ref(), entry);
        refs.add(entry.ref());
        byKind.computeIfAbsent(entry.recordKind(), kind -> new ArrayList<>()).add(entry.ref());
        if (entry instanceof Term term) {
            terms(term.code().vocabulary()).add(term.code());
        }
    }

    @Override
    public Optional<Ref<?>> ref(Optional<Kind<?>> kind) {
        List<Ref<?>> known = kind.map(k -> byKind.getOrDefault(k, List.of())).orElse(refs);
        return known.isEmpty() ? Optional.empty() : Optional.of(Values.one(random, known));
    }

    @Override
    public Optional<Code> code(Vocabulary vocabulary) {
        List<Code> known = terms(vocabulary);
        return known.isEmpty() ? Optional.empty() : Optional.of(Values.one(random, known));
    }

    private List<Code> terms(Vocabulary vocabulary) {
        return codes.computeIfAbsent(
                vocabulary, v -> v.builtIn().stream().map(v::term).collect(Collectors.toCollection(ArrayList::new)));
    }

    /** Returns an id that is new; the ids are of the sorts that tell orders of characters apart. */
    private String id(Kind<?> kind) {
        int number = made.size();
        if (kind.equals(Term.KIND)) {
            return poorest().code() + ".eigen-" + number;
        }
        if (kind.equals(FamilyCase.KIND)) {
            return String.format(Locale.ROOT, "c-%06x", number);
        }
        return switch (random.nextInt(7)) {
            case 0 -> String.valueOf(number);
            case 1 -> "a" + number;
            case 2 -> "a." + number;
            case 3 -> "a_" + number;
            case 4 -> "a-" + number;
            case 5 -> "a" + number + ".0";
            default -> "z".repeat(64 - String.valueOf(number).length()) + number;
        };
    }

    /** Returns the vocabulary with the fewest terms, so that none stays without. */
    private Vocabulary poorest() {
        return Stream.of(Vocabulary.values())
                .min(Comparator.comparing(vocabulary -> terms(vocabulary).size()))
                .orElseThrow();
    }

    /**
     * Returns the record with what no shape tells put right: one programme on top, sessions while the activity runs, cases
     * without sources.
     */
    private Entry fitting(Entry entry) {
        if (entry instanceof Programme programme
                && programme.partOf().isEmpty()
                && byKind.containsKey(Programme.KIND)) {
            return programme.toBuilder()
                    .partOf(Programme.KIND.ref(byKind.get(Programme.KIND).get(0).id()))
                    .build();
        }
        if (entry instanceof Session session && made.get(session.activity()) instanceof Activity activity) {
            return session.toBuilder().when(during(activity)).build();
        }
        if (entry instanceof FamilyCase family) {
            return family.toBuilder().sources(List.of()).build();
        }
        return entry;
    }

    /** Returns when a session of {@code activity} may be: when it begins, unrecorded where its dates say too little. */
    private static Optional<Span> during(Activity activity) {
        return activity.period().flatMap(Span::from).map(Span::at);
    }
}
