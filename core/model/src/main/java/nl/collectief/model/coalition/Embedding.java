package nl.collectief.model.coalition;

import java.util.Optional;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/** Where a way of working is anchored so that it lasts (borging). Immutable and thread-safe. */
@Value.Immutable
public abstract class Embedding {
    Embedding() {}

    /** Returns the form. */
    @Uses(Vocabulary.EMBEDDING_FORM)
    public abstract Code form();

    /** Returns the organisation it is anchored in, empty if not recorded. */
    public abstract Optional<Ref<Party>> party();

    /** Returns what the source says of it, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns since when, empty if not recorded. */
    public abstract Optional<PartialDate> since();

    /** Returns how far the anchoring is, empty if not recorded. */
    public abstract Optional<Progress> state();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds embeddings; not thread-safe. */
    public static final class Builder extends ImmutableEmbedding.Builder {
        Builder() {}
    }
}
