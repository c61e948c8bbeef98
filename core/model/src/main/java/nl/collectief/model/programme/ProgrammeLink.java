package nl.collectief.model.programme;

import java.util.Optional;
import nl.collectief.model.coalition.AgreementLevel;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/** A connection with work that stands in no record of this dossier. Immutable and thread-safe. */
@Value.Immutable
public abstract class ProgrammeLink {
    ProgrammeLink() {}

    /** Returns what it is connected with. */
    public abstract Text to();

    /** Returns whose that is, empty if not recorded. */
    public abstract Optional<Ref<Party>> party();

    /** Returns on which level, empty if not recorded. */
    public abstract Optional<AgreementLevel> level();

    /** Returns what the source says of it, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns since when, empty if not recorded. */
    public abstract Optional<PartialDate> since();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds links; not thread-safe. */
    public static final class Builder extends ImmutableProgrammeLink.Builder {
        Builder() {}
    }
}
