package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.collectief.model.Spi;
import nl.collectief.model.figure.Better;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.text.Label;
import org.immutables.value.Value;

/**
 * A definition of a figure: data a reader can check, and what one record contributes. A change in what it comes to is a
 * new version.
 *
 * <p>Two metrics are equal if id and version are. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class Metric {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    Metric() {}

    /** Returns the id, lower case with hyphens, such as {@code sessions-held}. */
    public abstract String id();

    /** Returns the version of the definition, from 1. */
    public abstract int version();

    /** Returns the name. */
    @Value.Auxiliary
    public abstract Label name();

    /** Returns the question it answers. */
    @Value.Auxiliary
    public abstract Label question();

    /** Returns how it is worked out, in words, with what is left out. */
    @Value.Auxiliary
    public abstract Label formula();

    /** Returns what is counted. */
    @Value.Auxiliary
    public abstract Label unit();

    /** Returns which way is better. */
    @Value.Auxiliary
    public abstract Better direction();

    /** Returns the guiding principle it speaks to, empty if none in particular. */
    @Value.Auxiliary
    public abstract Optional<GuidingPrinciple> principle();

    /** Returns the dimension of RE-AIM it speaks to, empty if none. */
    @Value.Auxiliary
    public abstract Optional<Dimension> dimension();

    /** Returns where the definition stands: document and place. */
    @Value.Auxiliary
    public abstract Label source();

    /** Returns the breakdowns that make sense for it besides the total, in their order, may be empty. */
    @Value.Auxiliary
    public abstract Set<Breakdown> breakdowns();

    /** Returns how its contributions add up: the accumulation of none. */
    @Value.Auxiliary
    public abstract Accumulation empty();

    /** Returns the kind of records that contribute. */
    @Value.Auxiliary
    abstract Kind<? extends Entry> kind();

    @Value.Auxiliary
    abstract Counting<Entry> counting();

    /**
     * Says what one record contributes to a metric. Implemented by whoever defines a metric of their own; must depend on
     * nothing but its arguments.
     *
     * @param <T> the type of the records
     */
    @Spi
    @FunctionalInterface
    public interface Counting<T extends Entry> {
        /**
         * Returns the contribution of a record, empty if it does not count at all. {@link Frame} gives contributions that
         * only lack their value.
         */
        Optional<Contribution> count(T record, Frame frame);
    }

    /**
     * Returns what a record contributes to this metric, empty if it does not count at all. The contribution may still lie
     * outside the period.
     */
    public Optional<Contribution> contribution(Entry record, Frame frame) {
        return kind().type().isInstance(record) ? counting().count(record, frame) : Optional.empty();
    }

    /** Checks the form of id and version. */
    @Value.Check
    void check() {
        checkArgument(ID.matcher(id()).matches(), "\"%s\" is not the id of a metric", id());
        checkArgument(version() >= 1, "versions of metric %s begin at 1, not %s", id(), version());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds metrics; not thread-safe. */
    public static final class Builder extends ImmutableMetric.Builder {
        Builder() {}

        /** Sets which records contribute, and what each of them contributes. */
        public <T extends Entry> Builder counts(Kind<T> kind, Counting<? super T> counting) {
            return kind(kind)
                    .counting((record, frame) -> counting.count(kind.type().cast(record), frame));
        }
    }

    /** Returns id, version and name, such as {@code sessions-held@1 (sessions held)}. */
    @Override
    public String toString() {
        return Printing.line(id() + "@" + version() + " (" + name().en() + ")");
    }
}
