package nl.collectief.model.coalition;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.immutables.value.Value;

/**
 * A tie between two parties, between people of two stances, or between both: what goes to and fro and how strong it is.
 * The items it is scored on are those of the PARTNER tool, by name only: the questions are the user's own. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class Tie extends Entry {
    /** The kind of these records. */
    public static final Kind<Tie> KIND = Kind.of("tie", Tie.class);

    Tie() {}

    /** Returns the id. */
    public abstract Ref<Tie> id();

    /** Returns the one end; of a directed tie the end it goes out from. */
    public abstract TieEnd from();

    /** Returns the other end. */
    public abstract TieEnd to();

    /** Returns whether it goes from the one end to the other only. */
    public abstract boolean directed();

    /** Returns what goes along it. */
    @Uses(Vocabulary.TIE_KIND)
    public abstract Code kind();

    /** Returns how strong it is, 1 or more, on the scale of its source, empty if not recorded. */
    @Range(from = 1)
    public abstract Optional<Integer> strength();

    /** Returns how many ties this is, where people of a stance are not told apart, empty if not recorded. */
    public abstract Optional<Count> count();

    /** Returns the coalition in which it is, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> coalition();

    /** Returns the survey that measured it, empty if not recorded. */
    public abstract Optional<Ref<Conversation>> measuredIn();

    /** Returns when it held, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns the scores that the one end gave the other, in the order given, may be empty. */
    public abstract List<TieScore> scores();

    @Value.Check
    void check() {
        Limits.check(this);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds ties; not thread-safe. */
    public static final class Builder extends ImmutableTie.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
