package nl.collectief.evaluation.indicator;

import static com.google.common.base.Preconditions.checkNotNull;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.evaluation.Figure;
import nl.collectief.model.figure.Better;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.programme.Mark;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/**
 * How a value of an indicator stands to a baseline or a target. Both are as honest as their sources: where their bounds
 * overlap it cannot be told. Shares and means are compared with both their halves, never as rounded percentages. What
 * cannot be compared, since the definition, the boundary or the sort of figure is another, is not, nor is what is out of
 * nothing. Immutable and thread-safe.
 *
 * @param mark the baseline or target
 * @param verdict how it stands to that
 * @param why why it cannot be told, empty if it can
 */
public record Standing(Mark mark, Verdict verdict, Optional<Reason> why) {
    /** How a value stands. */
    public enum Verdict implements Coded {
        /** Surely at the mark or on its good side. */
        REACHED("gehaald", "reached"),
        /** Surely not there, and the time of the target is not over. */
        NOT_YET("nog niet gehaald", "not yet reached"),
        /** Surely not there. */
        NOT_REACHED("niet gehaald", "not reached"),
        /** Surely better than the baseline. */
        BETTER("beter dan de nulmeting", "better than the baseline"),
        /** Surely the same as the baseline. */
        SAME("gelijk aan de nulmeting", "the same as the baseline"),
        /** Surely worse than the baseline. */
        WORSE("slechter dan de nulmeting", "worse than the baseline"),
        /** It cannot be told. */
        CANNOT_BE_TOLD("niet te zeggen", "cannot be told");

        private final String nl;
        private final String en;

        Verdict(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /** Why it cannot be told. */
    public enum Reason implements Coded {
        /** There is no number. */
        NO_VALUE("er is geen getal", "there is no number"),
        /** Of one of them the part is more than the whole. */
        IMPOSSIBLE(
                "van een van beide is het deel meer dan het geheel", "of one of them the part is more than the whole"),
        /** Which way is better is not recorded, or neither is. */
        NO_DIRECTION("welke kant beter is staat niet vast", "which way is better is not settled"),
        /** The bounds of both overlap. */
        OVERLAP("de marges overlappen", "their margins overlap"),
        /** One is out of nothing, or may be, and what is has no value. */
        OUT_OF_NOTHING(
                "van een van beide is of kan het geheel niets zijn, en dat heeft geen waarde",
                "of one of them the whole is nothing, or may be, and that has no value"),
        /** One is a number and the other a share or a mean. */
        OTHER_SORT("het een is geen getal van dezelfde soort als het ander", "they are figures of different sorts"),
        /** They are of versions of the definition that cannot be compared, or which they are of is not recorded. */
        OTHER_DEFINITION("de definitie is een andere", "the definition is another"),
        /** The boundary of the area moved between them, or may have. */
        OTHER_BOUNDARY("de grens van het gebied is gewijzigd", "the boundary of the area changed");

        private final String nl;
        private final String en;

        Reason(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    public Standing {
        checkNotNull(mark, "mark");
        checkNotNull(verdict, "verdict");
        checkNotNull(why, "why");
    }

    static Standing unknown(Mark mark, Reason why) {
        return new Standing(mark, Verdict.CANNOT_BE_TOLD, Optional.of(why));
    }

    /** How a value stands to a target; {@code late} once the time of the target is over. */
    static Standing toTarget(
            Observation<Figure> value, Mark mark, Optional<Figure> target, Optional<Better> better, boolean late) {
        Optional<Reason> why = incomparable(value, target, better);
        if (why.isPresent()) {
            return unknown(mark, why.get());
        }
        boolean higher = better.orElseThrow() == Better.HIGHER;
        Bounds is = Bounds.of(value.value().orElseThrow());
        Bounds asked = Bounds.of(target.orElseThrow());
        Bounds good = higher ? is : asked;
        Bounds bad = higher ? asked : is;
        if (good.isAtLeast(bad)) {
            return told(mark, Verdict.REACHED, is, asked);
        } else if (good.isBelow(bad)) {
            return told(mark, late ? Verdict.NOT_REACHED : Verdict.NOT_YET, is, asked);
        }
        return unknown(mark, Reason.OVERLAP);
    }

    /** How a value stands to a baseline. */
    static Standing toBaseline(
            Observation<Figure> value, Mark mark, Optional<Figure> baseline, Optional<Better> better) {
        Optional<Reason> why = incomparable(value, baseline, better);
        if (why.isPresent()) {
            return unknown(mark, why.get());
        }
        boolean higher = better.orElseThrow() == Better.HIGHER;
        Bounds is = Bounds.of(value.value().orElseThrow());
        Bounds was = Bounds.of(baseline.orElseThrow());
        if (is.isBelow(was)) {
            return told(mark, higher ? Verdict.WORSE : Verdict.BETTER, is, was);
        } else if (was.isBelow(is)) {
            return told(mark, higher ? Verdict.BETTER : Verdict.WORSE, is, was);
        }
        return is.isAtLeast(was) && was.isAtLeast(is)
                ? told(mark, Verdict.SAME, is, was)
                : unknown(mark, Reason.OVERLAP);
    }

    /** The bounds are of the values there are; a verdict holds only if both surely have one. */
    private static Standing told(Mark mark, Verdict verdict, Bounds is, Bounds against) {
        return is.valued() && against.valued()
                ? new Standing(mark, verdict, Optional.empty())
                : unknown(mark, Reason.OUT_OF_NOTHING);
    }

    private static Optional<Reason> incomparable(
            Observation<Figure> value, Optional<Figure> mark, Optional<Better> better) {
        if (value.value().isEmpty() || mark.isEmpty()) {
            return Optional.of(Reason.NO_VALUE);
        } else if (better.isEmpty() || better.get() == Better.NONE) {
            return Optional.of(Reason.NO_DIRECTION);
        }
        Optional<Ratio> is = value.value().get().ratio();
        Optional<Ratio> against = mark.get().ratio();
        if (is.isPresent() != against.isPresent()) {
            return Optional.of(Reason.OTHER_SORT);
        }
        return Stream.concat(is.stream(), against.stream())
                        .anyMatch(ratio -> ratio.denominator().isZero())
                ? Optional.of(Reason.OUT_OF_NOTHING)
                : Optional.empty();
    }

    /**
     * The lowest and the highest value of a figure as fractions, never rounded.
     *
     * @param high empty if there is no upper bound
     * @param valued whether it surely has a value, and is not out of nothing
     */
    private record Bounds(Fraction low, Optional<Fraction> high, boolean valued) {
        static Bounds of(Figure figure) {
            return figure.ratio().map(Bounds::of).orElseGet(() -> {
                Count count = figure.count().orElseThrow();
                return new Bounds(
                        new Fraction(count.atLeast(), 1), count.atMost().map(most -> new Fraction(most, 1)), true);
            });
        }

        /** Of one that is not certainly out of nothing. */
        private static Bounds of(Ratio ratio) {
            Count upper = ratio.numerator();
            Count lower = ratio.denominator();
            boolean share = ratio.kind() == RatioKind.SHARE;
            // What has a part is no less than that, and the smallest that gives a value is out of one.
            long whole = share ? Math.max(upper.atLeast(), lower.atLeast()) : lower.atLeast();
            long least = Math.max(1, whole);
            Optional<Long> highest = upper.atMost();
            if (share) {
                highest = highest.filter(most -> most < least).or(() -> Optional.of(least));
            }
            return new Bounds(
                    lower.atMost()
                            .map(most -> new Fraction(upper.atLeast(), most))
                            .orElse(new Fraction(0, 1)),
                    highest.map(most -> new Fraction(most, least)),
                    whole > 0);
        }

        /** Returns whether every value of this is at least every value of {@code other}. */
        boolean isAtLeast(Bounds other) {
            return other.high.filter(most -> low.compareTo(most) >= 0).isPresent();
        }

        /** Returns whether every value of this is below every value of {@code other}. */
        boolean isBelow(Bounds other) {
            return high.filter(most -> most.compareTo(other.low) < 0).isPresent();
        }
    }

    private record Fraction(long upper, long lower) implements Comparable<Fraction> {
        @Override
        public int compareTo(Fraction other) {
            return BigInteger.valueOf(upper)
                    .multiply(BigInteger.valueOf(other.lower))
                    .compareTo(BigInteger.valueOf(other.upper).multiply(BigInteger.valueOf(lower)));
        }
    }

    /** Returns how a reader sees it: "nog niet gehaald", "niet te zeggen: de marges overlappen". */
    public Label label() {
        Label said = verdict.label();
        return why.map(reason -> Label.of(
                        said.nl() + ": " + reason.label().nl(),
                        said.en() + ": " + reason.label().en()))
                .orElse(said);
    }

    /** Returns the English label. */
    @Override
    public String toString() {
        return label().en();
    }
}
