package nl.collectief.model.voice;

import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/**
 * Something that was said or noticed and asks for an answer: the starting point of the collective approach. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class Signal extends Entry {
    /** The kind of these records. */
    public static final Kind<Signal> KIND = Kind.of("signal", Signal.class);

    Signal() {}

    /** Returns the id. */
    public abstract Ref<Signal> id();

    /** Returns what was said or noticed. */
    public abstract Text says();

    /** Returns the stances that raised it, in natural order, empty if not recorded. */
    public abstract Set<Stance> raisedBy();

    /** Returns the parties that raised it or passed it on, in natural order, may be empty. */
    public abstract Set<Ref<Party>> parties();

    /** Returns the conversations it was heard in, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Conversation>> heardIn();

    /** Returns when it was raised, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns whom it concerns, in natural order, may be empty. */
    @Uses(Vocabulary.GROUP)
    public abstract Set<Code> groups();

    /** Returns what it is about, in natural order, may be empty. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns the needs it speaks of, in natural order, may be empty. */
    @Uses(Vocabulary.NEED)
    public abstract Set<Code> needs();

    /** Returns the hindrances and burdens it speaks of, in natural order, may be empty. */
    @Uses(Vocabulary.BARRIER)
    public abstract Set<Code> barriers();

    /** Returns how it was taken up, empty if not recorded. */
    public abstract Optional<SignalHandling> handling();

    /** Returns the numbers it rests on, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<StatedFigure>> figures();

    /** Returns whether parents, young people, children or residents raised it. */
    public boolean isVoice() {
        return raisedBy().stream().anyMatch(Stance::isVoice);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds signals; not thread-safe. */
    public static final class Builder extends ImmutableSignal.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
