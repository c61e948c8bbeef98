package nl.collectief.model.activity;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/** An existing intervention, training or method that activities build on. Immutable and thread-safe. */
@Value.Immutable
public abstract class Intervention extends Entry {
    /** The kind of these records. */
    public static final Kind<Intervention> KIND = Kind.of("intervention", Intervention.class);

    Intervention() {}

    /** Returns the id. */
    public abstract Ref<Intervention> id();

    /** Returns the name. */
    public abstract Text name();

    /** Returns what it is. */
    @Uses(Vocabulary.INTERVENTION_KIND)
    public abstract Code kind();

    /** Returns whom it is for, in the order given, may be empty. */
    public abstract List<TargetGroup> groups();

    /** Returns how many meetings it takes, empty if not recorded. */
    public abstract Optional<Count> sessions();

    /** Returns whether its source calls it evidence-based, empty if it does not say. */
    public abstract Optional<Boolean> evidenceBased();

    /** Returns what those who take part learn or gain, in the order given, may be empty. */
    public abstract List<Text> goals();

    /** Returns what marks its way of working, in the order given, may be empty. */
    public abstract List<Text> traits();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds interventions; not thread-safe. */
    public static final class Builder extends ImmutableIntervention.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
