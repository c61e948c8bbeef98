package nl.collectief.evaluation;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.io.Serializable;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;

/**
 * Contributions added up. However the contributions are split, ordered and merged again, the result is the same: merging
 * is commutative and associative, the empty accumulation is neutral, and adding is merging one at a time. Holds exact
 * {@link Count}s only and is {@link Serializable}, so it runs on any engine that adds and merges.
 *
 * <p>These three are all there are. Equal when they hold the same. Immutable and thread-safe.
 */
public sealed interface Accumulation extends Serializable {
    /** Returns the empty sum: {@link Count#plus} over the records, none counted twice. */
    static Accumulation total() {
        return Total.EMPTY;
    }

    /** Returns the empty number of different people: {@link Count#distinctWith} over the records. */
    static Accumulation different() {
        return Different.EMPTY;
    }

    /** Returns the empty ratio: the sum of the numerators over the sum of the denominators. */
    static Accumulation ratio(RatioKind kind) {
        return new Quotient(kind, 0, Count.ZERO, Count.ZERO);
    }

    /**
     * Returns this with one contribution more; one that lies outside the period changes nothing.
     *
     * @throws IllegalArgumentException if the figure is not of the sort added up here
     * @throws ArithmeticException if a number of the result is above {@link Count#MAX}
     */
    Accumulation add(Contribution contribution);

    /**
     * Returns this and {@code other} together.
     *
     * @throws IllegalArgumentException if {@code other} adds up in another way
     * @throws ArithmeticException if a number of the result is above {@link Count#MAX}
     */
    Accumulation merge(Accumulation other);

    /**
     * Returns what it comes to: missing, never zero, as long as nothing was added or nothing at all is known of what was
     * added.
     */
    Observation<Figure> result();

    /**
     * A sum. What may be counted twice is kept apart: of tallies and of what may be among them, together at least the
     * greater was there, and at most both.
     *
     * @param number how many contributions were added
     * @param apart the sum of what nothing else counts
     * @param holding the sum of the tallies that may hold others
     * @param among the sum of what may be among them
     */
    record Total(long number, Count apart, Count holding, Count among) implements Accumulation {
        static final Total EMPTY = new Total(0, Count.ZERO, Count.ZERO, Count.ZERO);

        public Total {
            checkNotNull(apart, "apart");
            checkNotNull(holding, "holding");
            checkNotNull(among, "among");
        }

        @Override
        public Accumulation add(Contribution contribution) {
            return contribution
                    .counted()
                    .<Accumulation>map(figure -> add(contribution.overlap(), Sums.count(figure)))
                    .orElse(this);
        }

        private Total add(Overlap overlap, Count count) {
            return switch (overlap) {
                case NONE, BOTH -> new Total(number + 1, Sums.plus(apart, count), holding, among);
                case MAY_HOLD_OTHERS -> new Total(number + 1, apart, Sums.plus(holding, count), among);
                case MAY_BE_AMONG -> new Total(number + 1, apart, holding, Sums.plus(among, count));
            };
        }

        @Override
        public Accumulation merge(Accumulation other) {
            checkArgument(other instanceof Total, "a total and %s cannot be merged", other);
            Total that = (Total) other;
            return new Total(
                    number + that.number,
                    Sums.plus(apart, that.apart),
                    Sums.plus(holding, that.holding),
                    Sums.plus(among, that.among));
        }

        @Override
        public Observation<Figure> result() {
            // Meetings in a tally and meetings apart are two groups that may overlap.
            return Sums.known(number, Sums.plus(apart, Sums.distinct(holding, among)));
        }

        private Object writeReplace() {
            return AccumulationForm.of(this);
        }
    }

    /**
     * A number of different people.
     *
     * @param number how many contributions were added
     * @param people how many different people there are behind them
     */
    record Different(long number, Count people) implements Accumulation {
        static final Different EMPTY = new Different(0, Count.ZERO);

        public Different {
            checkNotNull(people, "people");
        }

        @Override
        public Accumulation add(Contribution contribution) {
            return contribution
                    .counted()
                    .<Accumulation>map(figure -> new Different(number + 1, Sums.distinct(people, Sums.count(figure))))
                    .orElse(this);
        }

        @Override
        public Accumulation merge(Accumulation other) {
            checkArgument(other instanceof Different, "different people and %s cannot be merged", other);
            Different that = (Different) other;
            return new Different(number + that.number, Sums.distinct(people, that.people));
        }

        @Override
        public Observation<Figure> result() {
            return Sums.known(number, people);
        }

        private Object writeReplace() {
            return AccumulationForm.of(this);
        }
    }

    /**
     * A share or a mean.
     *
     * @param kind which of the two
     * @param number how many contributions were added
     * @param numerator the sum of the numerators
     * @param denominator the sum of the denominators
     */
    record Quotient(RatioKind kind, long number, Count numerator, Count denominator) implements Accumulation {
        public Quotient {
            checkNotNull(kind, "kind");
            checkNotNull(numerator, "numerator");
            checkNotNull(denominator, "denominator");
        }

        @Override
        public Accumulation add(Contribution contribution) {
            return contribution
                    .counted()
                    .map(Sums::ratio)
                    .<Accumulation>map(ratio -> plus(ratio.kind(), 1, ratio.numerator(), ratio.denominator()))
                    .orElse(this);
        }

        @Override
        public Accumulation merge(Accumulation other) {
            checkArgument(other instanceof Quotient, "a ratio and %s cannot be merged", other);
            Quotient that = (Quotient) other;
            return plus(that.kind, that.number, that.numerator, that.denominator);
        }

        private Quotient plus(RatioKind kind, long number, Count numerator, Count denominator) {
            checkArgument(kind == this.kind, "a %s and a %s cannot be added", this.kind.code(), kind.code());
            return new Quotient(
                    kind,
                    this.number + number,
                    Sums.plus(this.numerator, numerator),
                    Sums.plus(this.denominator, denominator));
        }

        @Override
        public Observation<Figure> result() {
            return denominator.isZero()
                    ? Observation.missing(MissingReason.NOT_RECORDED)
                    : Observation.of(Figure.of(new Ratio(kind, numerator, denominator)));
        }

        private Object writeReplace() {
            return AccumulationForm.of(this);
        }
    }
}
