package nl.collectief.model.coalition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Unlisted;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * A family that several professionals help together, under a pseudonym: {@code c-} and 6 to 16 digits or letters a to
 * f, given by the host. There is no text in it and no area, so that nobody can be described; cases are counted and
 * never listed. Immutable and thread-safe.
 */
@Unlisted
@Value.Immutable
public abstract class FamilyCase extends Entry {
    /** The kind of these records. */
    public static final Kind<FamilyCase> KIND = Kind.of("case", FamilyCase.class);

    private static final Pattern PSEUDONYM = Pattern.compile("c-[0-9a-f]{6,16}");

    FamilyCase() {}

    /** Returns whether {@code id} is of the form of a pseudonym; there is no dossier with a case whose id is not. */
    public static boolean isPseudonym(String id) {
        return PSEUDONYM.matcher(id).matches();
    }

    /** Returns the pseudonym. */
    public abstract Ref<FamilyCase> id();

    /** Returns the coalition that took it on, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> coalition();

    /** Returns from when until when it was worked on, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns the expertise it asks for, in natural order, empty if not recorded. */
    @Uses(Vocabulary.EXPERTISE)
    public abstract Set<Code> asks();

    /** Returns who works on it, in the order given, may be empty. */
    public abstract List<CaseWorker> workers();

    /** Returns where help was sought, in the order in which it was, empty if not recorded. */
    public abstract List<Help> help();

    /** Returns the meetings at which it was discussed, in natural order, may be empty. */
    public abstract Set<Ref<Session>> discussedIn();

    /** Returns why it was closed, empty if it is open or not recorded. */
    @Uses(Vocabulary.CLOSING_REASON)
    public abstract Optional<Code> closed();

    /**
     * Returns how many professionals worked with the family on the day on which they were most: surely at least the lower
     * bound, since what is known of their periods makes them meet; never more than the upper bound. A worker is a
     * professional, as the record has it, unless their party is another: parents, young people, children, residents and
     * volunteers are none, and policy makers, researchers and those asked for what they know may be one.
     *
     * <p>Cost: the square of the number of workers.
     *
     * @param stances the side a party takes part from, empty if not recorded
     */
    public final Count professionalsAtOnce(Function<Ref<Party>, Optional<Stance>> stances) {
        return Stay.mostAtOnce(workers().stream()
                .map(worker -> worker.stay(professionals(worker.party().flatMap(stances))))
                .toList());
    }

    private static Count professionals(Optional<Stance> stance) {
        if (stance.isEmpty() || stance.get() == Stance.PROFESSIONAL) {
            return Count.exact(1);
        }
        return stance.get().isVoice() || stance.get() == Stance.VOLUNTEER ? Count.ZERO : Count.atMost(1);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds cases; not thread-safe. */
    public static final class Builder extends ImmutableFamilyCase.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
