package nl.collectief.model.coalition;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.immutables.value.Value;

/** That help was sought somewhere; of whom and for what is not told. Immutable and thread-safe. */
@Value.Immutable
public abstract class Help {
    Help() {}

    /** Returns where. */
    public abstract HelpSource source();

    /** Returns when, or from when until when, empty if not recorded. */
    public abstract Optional<Span> when();

    /** Returns when it was sought first, however long it was given after that; empty if not recorded. */
    public final Optional<Span> begun() {
        return when().map(span -> Span.of(
                span.from(),
                Stream.of(span.from(), span.until())
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(PartialDate::latest))));
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that starts from this value. */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Builds values on help; not thread-safe. */
    public static final class Builder extends ImmutableHelp.Builder {
        Builder() {}
    }
}
