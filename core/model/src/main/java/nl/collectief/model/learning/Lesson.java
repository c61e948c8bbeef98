package nl.collectief.model.learning;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.AgeRange;
import org.immutables.value.Value;

/** Something learned from doing: a lesson, a tip, a dilemma, a working element. Immutable and thread-safe. */
@Value.Immutable
public abstract class Lesson extends Entry {
    /** The kind of these records. */
    public static final Kind<Lesson> KIND = Kind.of("lesson", Lesson.class);

    Lesson() {}

    /** Returns the id. */
    public abstract Ref<Lesson> id();

    /** Returns what was learned. */
    public abstract Text says();

    /** Returns what it is. */
    @Uses(Vocabulary.LESSON_KIND)
    public abstract Code kind();

    /** Returns its number in the list of its source, empty if it stands in none. */
    public abstract Optional<Integer> number();

    /** Returns on what condition it holds, empty if none is named. */
    public abstract Optional<Text> condition();

    /** Returns the activities and stories it was learned from, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<?>> from();

    /** Returns who learned it, in natural order, empty if not recorded. */
    public abstract Set<Stance> learnedBy();

    /** Returns the forms it holds for, in natural order, empty if it is not tied to a form. */
    public abstract Set<ActivityForm> forms();

    /** Returns the kinds of activity it holds for, in natural order, empty if it is not tied to any. */
    @Uses(Vocabulary.ACTIVITY_KIND)
    public abstract Set<Code> activityKinds();

    /** Returns the ages of children it holds for, empty if it is not tied to an age. */
    public abstract Optional<AgeRange> childAges();

    /** Returns how large a group it holds for, empty if it is not tied to a size. */
    public abstract Optional<Count> groupSize();

    /** Returns what it is about, in natural order, may be empty. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns the roles it speaks of, in natural order, may be empty. */
    @Uses(Vocabulary.ROLE)
    public abstract Set<Code> roles();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds lessons; not thread-safe. */
    public static final class Builder extends ImmutableLesson.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
