package nl.collectief.model.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Party;
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
 * One meeting of an activity, or a tally of several that the source counts together and does not tell apart. A tally
 * falls into no month and no wijk unless all of it does. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Session extends Entry {
    /** The kind of these records. */
    public static final Kind<Session> KIND = Kind.of("session", Session.class);

    Session() {}

    /** Returns the id. */
    public abstract Ref<Session> id();

    /** Returns the activity. */
    @ComesFrom
    public abstract Ref<Activity> activity();

    /** Returns what it was, empty if not recorded. */
    public abstract Optional<Text> title();

    /** Returns how many meetings this is: 1, or the number the source counts together. */
    public abstract Count held();

    /** Returns when, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns how people met, empty if not recorded; the activity's form is not assumed. */
    public abstract Optional<ActivityForm> form();

    /** Returns where, in natural order, empty if not recorded. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns what it was about, in natural order, may be empty. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns how many people were at each meeting, by stance, in the order given, empty if not recorded. */
    public abstract List<Attendance> attendance();

    /** Returns which partners were there, at each meeting, in natural order, empty if not recorded. */
    public abstract Set<Ref<Party>> partners();

    /** Returns how often recordings were watched, empty if not recorded. */
    public abstract Optional<Replays> replays();

    /** Returns how many minutes of theory there were in each, empty if not recorded. */
    public abstract Optional<Count> theoryMinutes();

    /** Returns what people thought of it, in the order given, may be empty. */
    public abstract List<Feedback> feedback();

    /**
     * Returns the tallies that may already count this meeting, because the source does not say; in natural order, may
     * be empty.
     */
    public abstract Set<Ref<Session>> mayBeAmong();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds sessions; not thread-safe. */
    public static final class Builder extends ImmutableSession.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
