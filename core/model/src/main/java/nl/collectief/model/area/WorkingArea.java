package nl.collectief.model.area;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/**
 * An area as the people who work there name it, mapped onto CBS areas of one or more levels in a given year. Ten wijken
 * and the neighbourhood everybody calls by another name are both working areas. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class WorkingArea extends Entry {
    /** The kind of these records. */
    public static final Kind<WorkingArea> KIND = Kind.of("area", WorkingArea.class);

    WorkingArea() {}

    /** Returns the id. */
    public abstract Ref<WorkingArea> id();

    /** Returns the name. */
    public abstract Text name();

    /** Returns other names, in the order given, may be empty. */
    public abstract List<Text> aliases();

    /** Returns the CBS areas it takes in, wholly or partly, in the order given; empty if no mapping is known. */
    public abstract List<AreaPart> parts();

    /** Returns what became of those CBS areas in later years, as far as it is known, oldest first, may be empty. */
    public abstract List<AreaChange> changes();

    /** Returns the larger working area it lies in, empty if not recorded. */
    public abstract Optional<Ref<WorkingArea>> partOf();

    /** Returns what is known of it, in the order given, may be empty. */
    public abstract List<Text> notes();

    /** Returns whether its figures may be taken from CBS: it is mapped, and onto whole CBS areas only. */
    public boolean isWhole() {
        return !parts().isEmpty() && parts().stream().allMatch(part -> part.extent() == Extent.WHOLE);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this record. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds working areas; not thread-safe. */
    public static final class Builder extends ImmutableWorkingArea.Builder {
        Builder() {}

        /** Sets the id. */
        public Builder id(String id) {
            return id(KIND.ref(id));
        }
    }
}
