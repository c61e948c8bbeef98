package nl.collectief.model.voice;

import java.util.Set;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/** One step on the way to the people sought: over whom or what they were reached. Immutable and thread-safe. */
@Value.Immutable
public abstract class RecruitmentStep {
    RecruitmentStep() {}

    /** Returns the ways, in natural order, may be empty. */
    @Uses(Vocabulary.RECRUITMENT)
    public abstract Set<Code> channels();

    /** Returns the parties that helped, in natural order, may be empty. */
    public abstract Set<Ref<Party>> parties();

    /** Returns who took the step, by role, in natural order, may be empty. */
    @Uses(Vocabulary.ROLE)
    public abstract Set<Code> roles();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds steps; not thread-safe. */
    public static final class Builder extends ImmutableRecruitmentStep.Builder {
        Builder() {}
    }
}
