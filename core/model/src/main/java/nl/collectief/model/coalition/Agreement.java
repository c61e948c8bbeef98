package nl.collectief.model.coalition;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** What parties agreed with each other. Immutable and thread-safe. */
@Value.Immutable
public abstract class Agreement {
    Agreement() {}

    /** Returns on which level. */
    public abstract AgreementLevel level();

    /** Returns what was agreed. */
    public abstract Text says();

    /** Returns since when, or from when until when it holds, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns between whom, in natural order, empty if it holds for all members or is not recorded. */
    public abstract Set<Ref<Party>> parties();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds agreements; not thread-safe. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
