package nl.collectief.model.coalition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** People and organisations that act together: a core team, a working group, a coalition. Immutable and thread-safe. */
@Value.Immutable
public abstract class Coalition extends Entry {
    /** The kind of these records. */
    public static final Kind<Coalition> KIND = Kind.of("coalition", Coalition.class);

    Coalition() {}

    /** Returns the id. */
    public abstract Ref<Coalition> id();

    /** Returns the name in use. */
    public abstract Text name();

    /** Returns names no longer in use, in the order given, may be empty. */
    public abstract List<Text> formerNames();

    /** Returns the coalition it is part of, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> partOf();

    /** Returns since when, or from when until when it works, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns what it does, in the order given, may be empty. */
    public abstract List<Text> tasks();

    /** Returns who belongs to it, in the order given, may be empty. */
    public abstract List<Membership> members();

    /** Returns what it is, empty if not recorded. */
    @Uses(Vocabulary.COALITION_KIND)
    public abstract Optional<Code> kind();

    /** Returns the programme it belongs to, empty if it is that of the whole dossier or not recorded. */
    public abstract Optional<Ref<Programme>> programme();

    /** Returns on whose initiative it began, in natural order, empty if not recorded. */
    public abstract Set<Stance> initiatedBy();

    /** Returns the groups it is to mirror, in natural order, may be empty. */
    @Uses(Vocabulary.GROUP)
    public abstract Set<Code> groups();

    /** Returns the expertise its profile asks for, in natural order, may be empty. */
    @Uses(Vocabulary.EXPERTISE)
    public abstract Set<Code> expertise();

    /** Returns how often it meets, empty if not recorded. */
    public abstract Optional<Rhythm> rhythm();

    /** Returns the turns in its life, oldest first, may be empty. */
    public abstract List<Milestone> milestones();

    /** Returns what its members agreed, in the order given, may be empty. */
    public abstract List<Agreement> agreements();

    /** Returns what say people have in it, in the order given, may be empty. */
    public abstract List<Participation> participation();

    /** Returns how those who carry it are thanked, or would like to be, in the order given, may be empty. */
    public abstract List<Appreciation> appreciation();

    /** Returns where it is anchored, in the order given, may be empty. */
    public abstract List<Embedding> embedding();

    /** Returns how its way of working spreads, in the order given, may be empty. */
    public abstract List<Spread> spread();

    /** Returns the plans it carries out, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Plan>> fulfils();

    /**
     * Returns how many people sat in it on the day on which they were most, those wished for or asked left out; a seat
     * without a period is taken on all of its days, a seat without a number by one. Cost: the square of the number of
     * members.
     */
    public final Count peopleAtOnce() {
        return Stay.mostAtOnce(members().stream()
                .filter(Membership::isTaken)
                .map(member -> {
                    Count number = member.number().orElse(Count.exact(1));
                    return member.period().isPresent() ? Stay.during(member.period(), number) : Stay.always(number);
                })
                .toList());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds coalitions; not thread-safe. */
    public static final class Builder extends ImmutableCoalition.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
