package nl.collectief.model.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
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
