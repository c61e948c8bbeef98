package nl.collectief.model.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Limits;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import org.immutables.value.Value;

/** Something meant to be done: a plan, a recommendation, an action point, an ambition. Immutable and thread-safe. */
@Value.Immutable
public abstract class Plan extends Entry {
    /** The kind of these records. */
    public static final Kind<Plan> KIND = Kind.of("plan", Plan.class);

    Plan() {}

    /** Returns the id. */
    public abstract Ref<Plan> id();

    /** Returns what is meant. */
    public abstract Text says();

    /** Returns what it is. */
    @Uses(Vocabulary.PLAN_KIND)
    public abstract Code kind();

    /** Returns the line of development it belongs to, empty if not recorded. */
    @Uses(Vocabulary.FOCUS)
    public abstract Optional<Code> focus();

    /** Returns for when, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns how far it is, empty if not recorded. */
    public abstract Optional<Progress> state();

    /** Returns the signals behind it, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Signal>> signals();

    /** Returns the insights behind it, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Insight>> insights();

    /** Returns what it concerns, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns who is to take part, in natural order, may be empty. */
    public abstract Set<Ref<Party>> parties();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns the plans, conversations, sessions and stories it came of, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<?>> from();

    /** Returns the coalition whose plan it is, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> coalition();

    /** Returns whether each can carry it out alone or only several together, empty if not recorded. */
    public abstract Optional<ActionScope> scope();

    /** Returns what the levels of attainment look like, empty if it is no goal with levels. */
    public abstract List<GoalLevel> levels();

    /** Returns how much it weighs among the goals, 1 or more, empty if they weigh the same. */
    @Range(from = 1)
    public abstract Optional<Integer> weight();

    /** Returns how far it was judged to be, oldest first, may be empty. */
    public abstract List<Assessment> assessments();

    /** Returns what say people have in it, in the order given, may be empty. */
    public abstract List<Participation> participation();

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

    /** Builds plans; not thread-safe. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
