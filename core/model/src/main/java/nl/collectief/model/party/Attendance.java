package nl.collectief.model.party;

import nl.collectief.model.figure.Count;
import org.immutables.value.Value;

/** How many people of one stance were there. Immutable and thread-safe. */
@Value.Immutable
public abstract class Attendance {
    Attendance() {}

    /** Returns the side they took part from. */
    public abstract Stance stance();

    /** Returns how many people; on a record of several sessions, how many in each session. */
    public abstract Count count();

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds attendances; not thread-safe. */
    public static final class Builder extends ImmutableAttendance.Builder {
        Builder() {}
    }
}
