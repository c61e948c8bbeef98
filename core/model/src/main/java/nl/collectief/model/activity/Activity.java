package nl.collectief.model.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.coalition.Spread;
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
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.RecruitmentStep;
import nl.collectief.model.voice.Signal;
import org.immutables.value.Value;

/**
 * What is done together: a webinar series, a drop-in group, a dialogue, a training, a club. Its parts, such as the
 * places of a drop-in group, are activities that are part of it. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Activity extends Entry {
    /** The kind of these records. */
    public static final Kind<Activity> KIND = Kind.of("activity", Activity.class);

    Activity() {}

    /** Returns the id. */
    public abstract Ref<Activity> id();

    /** Returns the title in use. */
    public abstract Text title();

    /** Returns other titles of the same activity, in the order given, may be empty. */
    public abstract List<Text> aliases();

    /** Returns its kind. */
    @Uses(Vocabulary.ACTIVITY_KIND)
    public abstract Code kind();

    /** Returns how people meet, empty if not recorded. */
    public abstract Optional<ActivityForm> form();

    /** Returns the story of the activity in three parts, empty if not recorded. */
    public abstract Optional<Narrative> narrative();

    /** Returns the activity it is a part of, empty if it stands alone. */
    @ComesFrom
    public abstract Optional<Ref<Activity>> partOf();

    /** Returns the signals it answers, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Signal>> answers();

    /** Returns the insights it builds on, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Insight>> insights();

    /** Returns the plans and action points it carries out, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Plan>> fulfils();

    /** Returns the activities it came out of, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Activity>> follows();

    /** Returns from when until when it runs, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns whom it is for, in the order given, may be empty. */
    public abstract List<TargetGroup> groups();

    /** Returns who comes to it, as against whom it is for, in natural order, empty if not recorded. */
    @Uses(Vocabulary.GROUP)
    public abstract Set<Code> attendedBy();

    /** Returns how those who carry it are thanked, or would like to be, in the order given, may be empty. */
    public abstract List<Appreciation> appreciation();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns the venue, empty if not recorded. */
    public abstract Optional<Text> venue();

    /** Returns the parties that take part in it, in the order given, may be empty. */
    public abstract List<Partner> partners();

    /** Returns who holds which role in the organising group, in the order given, may be empty. */
    public abstract List<RoleHolder> organisers();

    /** Returns how far it came when, oldest first, may be empty. */
    public abstract List<StageChange> stages();

    /** Returns who carried it when, oldest first, may be empty. */
    public abstract List<OwnershipChange> ownership();

    /** Returns the interventions and methods it builds on, in natural order, may be empty. */
    public abstract Set<Ref<Intervention>> interventions();

    /** Returns what it is about, in natural order, may be empty. */
    @Uses(Vocabulary.THEME)
    public abstract Set<Code> themes();

    /** Returns what it aims at, in the order given, may be empty. */
    public abstract List<Text> aims();

    /** Returns the questions it keeps asking itself, in the order given, may be empty. */
    public abstract List<Text> questions();

    /** Returns the long-term ambition or dream, empty if not recorded. */
    public abstract Optional<Text> ambition();

    /** Returns what is particular to this place, in the order given, may be empty. */
    public abstract List<Text> accents();

    /** Returns between whom experience is exchanged, in natural order, empty if not recorded. */
    public abstract Set<Exchange> exchange();

    /** Returns where it stands between one family and many, empty if not recorded. */
    public abstract Optional<SupportMode> support();

    /** Returns whether it comes before questions grow into problems, empty if not recorded. */
    public abstract Optional<Boolean> early();

    /** Returns where it is anchored, in the order given, may be empty. */
    public abstract List<Embedding> embedding();

    /** Returns how it spreads, in the order given, may be empty. */
    public abstract List<Spread> spread();

    /** Returns what it is connected with in the wijk, in the order given, may be empty. */
    public abstract List<FacilityLink> links();

    /** Returns the programme it belongs to, empty if it is that of the whole dossier or not recorded. */
    public abstract Optional<Ref<Programme>> programme();

    /** Returns the coalition that carries it, empty if not recorded. */
    public abstract Optional<Ref<Coalition>> coalition();

    /** Returns the conversations it came of, where nothing is recorded between them, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Conversation>> conversations();

    /** Returns how often it meets, empty if not recorded. */
    public abstract Optional<Rhythm> rhythm();

    /** Returns who sets the agenda, in natural order, empty if not recorded. */
    public abstract Set<Stance> agendaBy();

    /** Returns what people come together for, in natural order, may be empty. */
    @Uses(Vocabulary.MEETING_PURPOSE)
    public abstract Set<Code> purposes();

    /** Returns how they sit and work together, in natural order, may be empty. */
    @Uses(Vocabulary.MEETING_FORMAT)
    public abstract Set<Code> formats();

    /** Returns what makes it possible to come, in natural order, may be empty. */
    @Uses(Vocabulary.ACCESS)
    public abstract Set<Code> access();

    /** Returns how people were found, step by step, in the order given, may be empty. */
    public abstract List<RecruitmentStep> recruitment();

    /** Returns what say people have in it, in the order given, may be empty. */
    public abstract List<Participation> participation();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds activities; not thread-safe. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
