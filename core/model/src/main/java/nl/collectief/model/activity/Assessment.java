package nl.collectief.model.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/** A judgement of how far a goal, or an item of a checklist, is. Immutable and thread-safe. */
@Value.Immutable
public abstract class Assessment {
    Assessment() {}

    /** Returns when, empty if not recorded. */
    public abstract Optional<PartialDate> when();

    /** Returns the parties that judge, in natural order, may be empty. */
    public abstract Set<Ref<Party>> parties();

    /** Returns from which stances it is judged, in natural order, may be empty. */
    public abstract Set<Stance> stances();

    /** Returns the level of attainment, from -2 to 2 with 0 for what is expected, empty if not recorded. */
    @Range(from = -2, to = 2)
    public abstract Optional<Integer> level();

    /** Returns the item of the checklist, counted from 1, empty if it is of the whole. */
    @Range(from = 1)
    public abstract Optional<Integer> item();

    /** Returns what was found, empty if not recorded. */
    public abstract Optional<Text> says();

    /** Returns the places in documents that it rests on, in the order given, empty if they are those of the record. */
    public abstract List<Source> sources();

    @Value.Check
    void check() {
        Limits.check(this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds assessments; not thread-safe. */
    public static final class Builder extends ImmutableAssessment.Builder {
        Builder() {}
    }
}
