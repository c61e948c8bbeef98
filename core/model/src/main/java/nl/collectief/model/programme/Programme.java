package nl.collectief.model.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.TargetGroup;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.coalition.Milestone;
import nl.collectief.model.coalition.Spread;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.party.Party;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.record.ComesFrom;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Signal;
import org.immutables.value.Value;

/** A programme of a gemeente and its partners: what a dossier is about. Immutable and thread-safe. */
@Value.Immutable
public abstract class Programme extends Entry {
    /** The kind of these records. */
    public static final Kind<Programme> KIND = Kind.of("programme", Programme.class);

    Programme() {}

    /** Returns the id. */
    public abstract Ref<Programme> id();

    /** Returns the title. */
    public abstract Text title();

    /** Returns what it is for. */
    public abstract Text mission();

    /** Returns the programme it is part of, empty if not recorded. */
    public abstract Optional<Ref<Programme>> partOf();

    /** Returns since when, or from when until when it runs, empty if not recorded. */
    public abstract Optional<Span> period();

    /** Returns where, in natural order, may be empty. */
    public abstract Set<Ref<WorkingArea>> areas();

    /** Returns who carries it, in natural order, may be empty. */
    public abstract Set<Ref<Party>> parties();

    /** Returns the principles it works by, in natural order, may be empty. */
    public abstract Set<GuidingPrinciple> principles();

    /** Returns its goals, in the order given, may be empty. */
    public abstract List<Text> goals();

    /** Returns what it concludes of itself, in the order given, may be empty. */
    public abstract List<Text> conclusions();

    /** Returns whom it is for, in the order given, may be empty. */
    public abstract List<TargetGroup> groups();

    /** Returns its lines of development, in natural order, may be empty. */
    @Uses(Vocabulary.FOCUS)
    public abstract Set<Code> focus();

    /** Returns where the way of working is anchored, in the order given, may be empty. */
    public abstract List<Embedding> embedding();

    /** Returns how the way of working spreads, in the order given, may be empty. */
    public abstract List<Spread> spread();

    /** Returns what pays for it, in natural order, may be empty. */
    public abstract Set<Ref<Funding>> funding();

    /** Returns the signals it answers, in natural order, may be empty. */
    @ComesFrom
    public abstract Set<Ref<Signal>> answers();

    /** Returns the questions it asks itself, in the order given, may be empty. */
    public abstract List<Text> questions();

    /** Returns what it is connected with outside, in the order given, may be empty. */
    public abstract List<ProgrammeLink> links();

    /** Returns the turns in its life, oldest first, may be empty. */
    public abstract List<Milestone> milestones();

    /** Returns how those who carry it are thanked, or would like to be, in the order given, may be empty. */
    public abstract List<Appreciation> appreciation();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds programmes; not thread-safe. */
    public static final class Builder extends ImmutableProgramme.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
