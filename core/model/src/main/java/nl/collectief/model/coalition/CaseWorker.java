package nl.collectief.model.coalition;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** A professional who works on a case, by what they bring; nobody is named. Immutable and thread-safe. */
@Value.Immutable
public abstract class CaseWorker {
    CaseWorker() {}

    /** Returns the party they come from, empty if not recorded. */
    public abstract Optional<Ref<Party>> party();

    /** Returns what they bring, in natural order, empty if not recorded. */
    @Uses(Vocabulary.EXPERTISE)
    public abstract Set<Code> expertise();

    /** Returns from when until when, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns whether both surely worked on the case on some day, whichever days they began and ended. */
    public final boolean surelyMeets(CaseWorker other) {
        return stay(Count.exact(1)).surelyMeets(other.stay(Count.exact(1)));
    }

    /** Returns whether there can have been a day on which both worked on the case. */
    public final boolean mayMeet(CaseWorker other) {
        return stay(Count.exact(1)).mayMeet(other.stay(Count.exact(1)));
    }

    final Stay stay(Count number) {
        return Stay.during(period(), number);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds case workers; not thread-safe. */
    public static final class Builder extends ImmutableCaseWorker.Builder {
        Builder() {}
    }
}
