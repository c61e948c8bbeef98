package nl.collectief.model.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * An occasion at which people were heard: a mirror conversation, a dialogue, a survey, interviews, questions asked on a
 * visit. Held or still planned. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Conversation extends Entry {
    /** The kind of these records. */
    public static final Kind<Conversation> KIND = Kind.of("conversation", Conversation.class);

    Conversation() {}

    /** Returns the id. */
    public abstract Ref<Conversation> id();

    /** Returns what it was. */
    public abstract Text title();

    /** Returns its kind. */
    @Uses(Vocabulary.CONVERSATION_KIND)
    public abstract Code kind();

    /** Returns when it was or will be, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns whether it is planned or done, empty if not recorded. */
    public abstract Optional<Progress> state();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns who called it, in natural order, may be empty. */
    public abstract Set<Ref<Party>> conveners();

    /** Returns who was heard, in the order given, may be empty. */
    public abstract List<Attendance> voices();

    /** Returns the stances that were heard where no number is known, in natural order, may be empty. */
    public abstract Set<Stance> heard();

    /** Returns what it was about, in natural order, may be empty. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns the documents that were its starting point, in natural order, may be empty. */
    public abstract Set<Ref<Publication>> basedOn();

    /** Returns how many separate conversations this is, empty if it is one or not recorded. */
    public abstract Optional<Count> held();

    /** Returns how many people were asked to take part, empty if not recorded. */
    public abstract Optional<Count> invited();

    /** Returns the larger series it is part of, empty if it stands alone. */
    @ComesFrom
    public abstract Optional<Ref<Conversation>> partOf();

    /** Returns the groups that were heard, in natural order, may be empty. */
    @Uses(Vocabulary.GROUP)
    public abstract Set<Code> groups();

    /** Returns the groups that were meant to be heard, in natural order, may be empty. */
    @Uses(Vocabulary.GROUP)
    public abstract Set<Code> sought();

    /** Returns the stances that listened without speaking, the outer circle, in natural order, may be empty. */
    public abstract Set<Stance> listeners();

    /** Returns the questions that were asked, in the order given, may be empty. */
    public abstract List<Text> questions();

    /** Returns how people were found, step by step, in the order given, may be empty. */
    public abstract List<RecruitmentStep> recruitment();

    /**
     * Returns the activity at which it took place, empty if none. An activity that came of the conversation names it
     * instead.
     */
    @ComesFrom
    public abstract Optional<Ref<Activity>> activity();

    /** Returns the coalition that held it, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> coalition();

    /** Returns what was talked about or evaluated, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns how members of a coalition scored their working together, in the order given, may be empty. */
    public abstract List<FactorScore> scores();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds conversations; not thread-safe. */
    public static final class Builder extends ImmutableConversation.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
