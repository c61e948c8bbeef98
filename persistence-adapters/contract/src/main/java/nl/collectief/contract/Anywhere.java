package nl.collectief.contract;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;

/** A world in which everything may be referred to, whether it exists or not. */
final class Anywhere implements World {
    private static final List<String> IDS = List.of(
            "a", "0", "a.b-c_d", "webinars", "0123456789.abcdefghijklmnopqrstuvwxyz_0123456789-abcdefghijklmno");
    private static final List<String> CODES =
            List.of("x", "eigen-term", "0123456789-abcdefghijklmnopqrstuvwxyz-0123456789-abcdefghijklmno");

    private final SplittableRandom random;

    Anywhere(SplittableRandom random) {
        this.random = random;
    }

    @Override
    public Optional<Ref<?>> ref(Optional<Kind<?>> kind) {
        return Optional.of(kind.orElseGet(() -> Values.one(random, Kinds.all())).ref(Values.one(random, IDS)));
    }

    @Override
    public Optional<Code> code(Vocabulary vocabulary) {
        List<String> builtIn = List.copyOf(vocabulary.builtIn());
        boolean known = !builtIn.isEmpty() && random.nextBoolean();
        return Optional.of(vocabulary.term(Values.one(random, known ? builtIn : CODES)));
    }
}
