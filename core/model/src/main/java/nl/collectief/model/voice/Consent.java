package nl.collectief.model.voice;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.record.Uses;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import org.immutables.value.Value;

/**
 * What somebody allowed to be done with what they told: for what, since when and how they may be referred to. Read with
 * care for the person: it holds from the day after the last on which it can have been given, and no longer from the
 * first day on which it can have been withdrawn. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Consent {
    Consent() {}

    /** Returns what it may be used for, in natural order; empty if it may be kept only. */
    @Uses(Vocabulary.CONSENT_PURPOSE)
    public abstract Set<Code> purposes();

    /** Returns when it was given. */
    public abstract PartialDate given();

    /** Returns when it was withdrawn, empty if it was not. */
    public abstract Optional<PartialDate> withdrawn();

    /** Returns whether a parent or guardian gave it for the teller, empty if not recorded. */
    public abstract Optional<Boolean> byGuardian();

    /** Returns how the teller may be referred to. */
    public abstract Attribution attribution();

    /** Returns whether it surely was given before {@code day} and surely was not withdrawn by then. */
    public boolean holdsOn(LocalDate day) {
        return given().latest().isBefore(day)
                && withdrawn().map(date -> date.earliest().isAfter(day)).orElse(true);
    }

    /** Returns whether it holds on {@code day} and covers {@code purpose}. */
    public boolean allows(Code purpose, LocalDate day) {
        return purposes().contains(purpose) && holdsOn(day);
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds consents; not thread-safe. */
    public static final class Builder extends ImmutableConsent.Builder {
        Builder() {}
    }
}
