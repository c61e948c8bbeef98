package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.record.Ref;
import nl.collectief.model.time.Within;
import org.jspecify.annotations.Nullable;

/**
 * What one record contributes to a metric: its part, whether it lies in the period, and under which key it stands in
 * each breakdown. Written by hand rather than generated, since there are millions of them in a stream. Equal when all of
 * it is. Immutable and thread-safe.
 */
public final class Contribution {
    private final Ref<?> record;
    private final Figure value;
    private final Within within;
    private final Overlap overlap;
    private final ImmutableMap<Breakdown, Key> keys;
    private final ImmutableSortedSet<Caveat> caveats;
    private final Optional<Figure> counted;

    private Contribution(Builder builder) {
        checkState(builder.record != null && builder.value != null, "a contribution needs a record and a value");
        this.record = builder.record;
        this.value = builder.value;
        this.within = builder.within;
        this.overlap = builder.overlap;
        this.keys = builder.keys;
        this.caveats = builder.allCaveats();
        this.counted = counted(value, within, overlap);
    }

    private static Optional<Figure> counted(Figure value, Within within, Overlap overlap) {
        return switch (within) {
            case INSIDE -> Optional.of(overlap == Overlap.BOTH ? upTo(value) : value);
            case PARTLY -> Optional.of(upTo(value));
            case OUTSIDE -> Optional.empty();
        };
    }

    private static Figure upTo(Figure most) {
        return most.ratio()
                .map(ratio -> Figure.of(new Ratio(ratio.kind(), upTo(ratio.numerator()), upTo(ratio.denominator()))))
                .orElseGet(() -> Figure.of(upTo(most.count().orElseThrow())));
    }

    private static Count upTo(Count most) {
        return Count.of(0, most.atMost(), Optional.empty(), most.worded());
    }

    /** Returns the record. */
    public Ref<?> record() {
        return record;
    }

    /** Returns its part as recorded, before its place in the period is taken into account. */
    public Figure value() {
        return value;
    }

    /** Returns whether the record lies in the period; {@link Within#INSIDE} unless set. */
    public Within within() {
        return within;
    }

    /** Returns whether other records may count the same; {@link Overlap#NONE} unless set. */
    public Overlap overlap() {
        return overlap;
    }

    /** Returns under which key it stands in a breakdown; {@link Key#NOT_PLACED} unless set. */
    public Key key(Breakdown breakdown) {
        return breakdown == Breakdown.TOTAL ? Key.WHOLE : keys.getOrDefault(breakdown, Key.NOT_PLACED);
    }

    /** Returns every record to be named with a figure this is in, and why, in their order, may be empty; unmodifiable. */
    public List<Caveat> caveats() {
        return caveats.asList();
    }

    /**
     * Returns its part as it counts in the period: as recorded if inside; anything from none up to that if partly or
     * perhaps inside, or if it is {@linkplain Overlap#BOTH in a chain of tallies}; empty if outside.
     */
    public Optional<Figure> counted() {
        return counted;
    }

    /** Returns a builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contribution that
                && record.equals(that.record)
                && value.equals(that.value)
                && within == that.within
                && overlap == that.overlap
                && keys.equals(that.keys)
                && caveats.equals(that.caveats);
    }

    @Override
    public int hashCode() {
        return Objects.hash(record, value, within, overlap, keys, caveats);
    }

    /** Returns record, part and place in the period on one line. */
    @Override
    public String toString() {
        return Printing.line(record + ": " + value + " (" + within.code() + ")");
    }

    /** Builds contributions; not thread-safe. */
    public static final class Builder {
        private @Nullable Ref<?> record;
        private @Nullable Figure value;
        private Within within = Within.INSIDE;
        private Overlap overlap = Overlap.NONE;
        private ImmutableMap<Breakdown, Key> keys = ImmutableMap.of();
        private @Nullable List<Caveat> caveats; // most have none

        private Builder() {}

        /** Sets the record. */
        public Builder record(Ref<?> record) {
            this.record = checkNotNull(record, "record");
            return this;
        }

        /** Sets its part. */
        public Builder value(Figure value) {
            this.value = checkNotNull(value, "value");
            return this;
        }

        /** Sets a number as its part. */
        public Builder value(Count count) {
            return value(Figure.of(count));
        }

        /** Sets a ratio as its part. */
        public Builder value(Ratio ratio) {
            return value(Figure.of(ratio));
        }

        /** Sets whether it lies in the period. */
        public Builder within(Within within) {
            this.within = checkNotNull(within, "within");
            return this;
        }

        /** Sets whether other records may count the same. */
        public Builder overlap(Overlap overlap) {
            this.overlap = checkNotNull(overlap, "overlap");
            return this;
        }

        /** Sets under which key it stands in each breakdown; in those left out it cannot be placed. */
        public Builder keys(Map<Breakdown, Key> keys) {
            this.keys = ImmutableMap.copyOf(keys);
            return this;
        }

        /** Names the record with every figure it is in. */
        public Builder named(Caveat.Reason reason) {
            checkState(record != null, "the record comes before what is to be said of it");
            return named(new Caveat(record, reason));
        }

        /** Names another record with every figure this is in. */
        public Builder named(Caveat caveat) {
            if (caveats == null) {
                caveats = new ArrayList<>();
            }
            caveats.add(checkNotNull(caveat, "caveat"));
            return this;
        }

        private ImmutableSortedSet<Caveat> allCaveats() {
            if (within == Within.PARTLY) {
                named(Caveat.Reason.PARTLY_IN_PERIOD);
            }
            if (overlap == Overlap.MAY_BE_AMONG || overlap == Overlap.BOTH) {
                named(Caveat.Reason.MAY_BE_COUNTED_ALREADY);
            }
            return caveats == null ? ImmutableSortedSet.of() : ImmutableSortedSet.copyOf(caveats);
        }

        /**
         * Returns the contribution.
         *
         * @throws IllegalStateException if the record or the value is not set
         */
        public Contribution build() {
            return new Contribution(this);
        }
    }
}
