package nl.collectief.model.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Progress;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** A list of what must be in place, kept alive by those who use it. Immutable and thread-safe. */
@Value.Immutable
public abstract class Checklist extends Entry {
    /** The kind of these records. */
    public static final Kind<Checklist> KIND = Kind.of("checklist", Checklist.class);

    Checklist() {}

    /** Returns the id. */
    public abstract Ref<Checklist> id();

    /** Returns the title. */
    public abstract Text title();

    /** Returns the version, empty if not recorded. */
    public abstract Optional<Text> version();

    /** Returns whether it is finished, empty if not recorded. */
    public abstract Optional<Progress> state();

    /** Returns who makes it, in natural order, may be empty. */
    public abstract Set<Stance> madeBy();

    /** Returns what it is drawn from and refined by, in the order given, may be empty. */
    public abstract List<Text> basis();

    /** Returns what it is for, in natural order, may be empty. */
    public abstract Set<Ref<?>> about();

    /** Returns the items, in the order given, may be empty. */
    public abstract List<ChecklistItem> items();

    /** Returns how far it, or an item of it, was judged to be, oldest first, may be empty. */
    public abstract List<Assessment> assessments();

    /** Returns the version before this one, empty if there is none. */
    public abstract Optional<Ref<Checklist>> replaces();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds checklists; not thread-safe. */
    public static final class Builder extends ImmutableChecklist.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
