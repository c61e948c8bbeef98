package nl.collectief.model.learning;

import nl.collectief.model.text.Text;
import org.immutables.value.Value;

/** One item of a checklist. Immutable and thread-safe. */
@Value.Immutable
public abstract class ChecklistItem {
    ChecklistItem() {}

    /** Returns what must be in place. */
    public abstract Text says();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds checklist items; not thread-safe. */
    public static final class Builder extends ImmutableChecklistItem.Builder {
        Builder() {}
    }
}
