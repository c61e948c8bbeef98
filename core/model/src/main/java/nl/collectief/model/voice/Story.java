package nl.collectief.model.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.immutables.value.Value;

/**
 * Something a person told, retold in the words of whoever records it: the gist, not the quotation, and nobody who could
 * be recognised. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Story extends Entry {
    /** The kind of these records. */
    public static final Kind<Story> KIND = Kind.of("story", Story.class);

    private static final Text WITHHELD =
            Text.of("verhaal dat hier niet verteld mag worden", "story that may not be told here");

    Story() {}

    /** Returns the id. */
    public abstract Ref<Story> id();

    /** Returns what sort of story it is. */
    public abstract StoryForm form();

    /** Returns what it comes down to. */
    public abstract Text gist();

    /** Returns the side it was told from. */
    public abstract Stance teller();

    /** Returns whether the teller is a minor, empty if not recorded. */
    public abstract Optional<Boolean> minor();

    /** Returns whether it touches health or another special category of data, empty if not recorded. */
    public abstract Optional<Boolean> specialCategory();

    /** Returns the conversation it was told in, empty if not recorded. */
    @ComesFrom
    public abstract Optional<Ref<Conversation>> heardIn();

    /** Returns what it is about, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns the steps of a chain of effects, in the order given, may be empty. */
    public abstract List<StoryStep> steps();

    /** Returns the principles it illustrates according to its source, in natural order, may be empty. */
    public abstract Set<GuidingPrinciple> principles();

    /** Returns what it touches on, in natural order, may be empty. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns the party it is told for, empty if the teller speaks for none or it is not recorded. */
    public abstract Optional<Ref<Party>> party();

    /** Returns what its teller allowed, empty if no consent is recorded. */
    public abstract Optional<Consent> consent();

    /** Returns whether it was made up, as an example, empty if not recorded. */
    public abstract Optional<Boolean> invented();

    /** Returns the choices of it from among other stories, oldest first, may be empty. */
    public abstract List<Selection> selections();

    /** Returns whether its teller took back what was allowed: then nothing of it is reported any more, whatever the day. */
    public final boolean isWithdrawn() {
        return consent().flatMap(Consent::withdrawn).isPresent();
    }

    /** Returns whether its teller is a minor for all that is recorded: a child always is, of others it must be told. */
    public final boolean isOfMinor() {
        return teller() == Stance.CHILD || minor().orElse(false);
    }

    /** Returns that there is this story, where it was told and what its teller allowed, and nothing of what it tells. */
    public final Story withoutContent() {
        return builder()
                .id(id())
                .form(form())
                .gist(WITHHELD)
                .teller(teller())
                .minor(minor())
                .heardIn(heardIn())
                .consent(consent())
                .build();
    }

    /** Returns whether this is what {@link #withoutContent} left of a story. */
    public final boolean isWithheld() {
        return gist().equals(WITHHELD);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds stories; not thread-safe. */
    public static final class Builder extends ImmutableStory.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
