package nl.collectief.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Within;
import org.immutables.value.Value;

/** What one record contributes to a metric. Immutable and thread-safe. */
@Value.Immutable
public abstract class Contribution {
    Contribution() {}

    /** Returns the record. */
    public abstract Ref<?> record();

    /** Returns its part as recorded, before its place in the period is taken into account. */
    public abstract Figure value();

    /** Returns whether the record lies in the period; {@link Within#INSIDE} unless set. */
    @Value.Default
    public Within within() {
        return Within.INSIDE;
    }

    /** Returns whether other records may count the same; {@link Overlap#NONE} unless set. */
    @Value.Default
    public Overlap overlap() {
        return Overlap.NONE;
    }

    /** Returns under which key it stands in each breakdown; {@link Key#NOT_PLACED} in those left out. */
    public abstract Map<Breakdown, Key> keys();

    /** Returns what is to be said of the record with any figure it is in, in the order of reasons, may be empty. */
    public abstract Set<Caveat.Reason> reasons();

    /** Returns further records that are named with any figure it is in, and why, in the order given, may be empty. */
    public abstract List<Caveat> also();

    /** Returns under which key it stands in a breakdown. */
    public Key key(Breakdown breakdown) {
        return breakdown == Breakdown.TOTAL ? Key.WHOLE : keys().getOrDefault(breakdown, Key.NOT_PLACED);
    }

    /**
     * Returns its part as it counts in the period: as recorded if inside; anything from none up to that if partly or
     * perhaps inside, or if it is {@linkplain Overlap#BOTH in a chain of tallies}; empty if outside.
     */
    public Optional<Figure> counted() {
        return switch (within()) {
            case INSIDE -> Optional.of(overlap() == Overlap.BOTH ? upTo(value()) : value());
            case PARTLY -> Optional.of(upTo(value()));
            case OUTSIDE -> Optional.empty();
        };
    }

    /** Returns every record to be named with a figure this is in, and why, in their order; unmodifiable. */
    public List<Caveat> caveats() {
        ImmutableSortedSet.Builder<Caveat> caveats = ImmutableSortedSet.naturalOrder();
        caveats.addAll(also());
        reasons().forEach(reason -> caveats.add(new Caveat(record(), reason)));
        if (within() == Within.PARTLY) {
            caveats.add(new Caveat(record(), Caveat.Reason.PARTLY_IN_PERIOD));
        }
        if (overlap() == Overlap.MAY_BE_AMONG || overlap() == Overlap.BOTH) {
            caveats.add(new Caveat(record(), Caveat.Reason.MAY_BE_COUNTED_ALREADY));
        }
        return caveats.build().asList();
    }

    private static Figure upTo(Figure most) {
        return most.ratio()
                .map(ratio -> Figure.of(new Ratio(ratio.kind(), upTo(ratio.numerator()), upTo(ratio.denominator()))))
                .orElseGet(() -> Figure.of(upTo(most.count().orElseThrow())));
    }

    private static Count upTo(Count most) {
        return Count.of(0, most.atMost(), Optional.empty(), most.worded());
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds contributions; not thread-safe. */
    public static final class Builder extends ImmutableContribution.Builder {
        Builder() {}

        /** Sets a number as its part. */
        public Builder value(Count count) {
            return value(Figure.of(count));
        }

        /** Sets a ratio as its part. */
        public Builder value(Ratio ratio) {
            return value(Figure.of(ratio));
        }
    }
}
