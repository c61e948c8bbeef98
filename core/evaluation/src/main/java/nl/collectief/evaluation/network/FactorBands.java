package nl.collectief.evaluation.network;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.FactorScore;

/**
 * How those in a coalition scored their working together in one survey: for each factor the mean of all scores of its items,
 * from 1 to 5, and the band it falls in. The bands are those of the Wilder Collaboration Factors Inventory (Mattessich,
 * Murray-Close and Monsey 2001): 4.0 to 5.0 a strength, 3.0 to 3.9 borderline, 1.0 to 2.9 a concern. They are stated to one
 * decimal, so a mean is rounded half up to one decimal first; where that decides, it is said. The inventory's factors and
 * items are licensed and are not held here: the user brings her own.
 *
 * <p>A band is a reason to talk and no judgement, the less so the fewer answered: see {@link Caveat}. Immutable and
 * thread-safe.
 *
 * @param survey the survey
 * @param rate the people who answered of those who were asked; missing if either is not recorded, or more answered
 * @param lines the factors, in natural order
 */
public record FactorBands(Ref<Conversation> survey, Observation<Ratio> rate, List<Line> lines) {
    /** In which band a mean falls, the best last. */
    public enum Band implements Coded {
        /** 1.0 to 2.9. */
        CONCERN("zorgpunt (1,0 tot en met 2,9)", "concern (1.0 to 2.9)"),
        /** 3.0 to 3.9. */
        BORDERLINE("bespreken (3,0 tot en met 3,9)", "borderline, discuss (3.0 to 3.9)"),
        /** 4.0 to 5.0. */
        STRENGTH("sterk punt (4,0 tot en met 5,0)", "strength (4.0 to 5.0)");

        private final String nl;
        private final String en;

        Band(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        /** Returns the band of the mean of {@code count} scores that add up to {@code sum}. */
        static Band of(long sum, long count) {
            long tenths = (20 * sum + count) / (2 * count); // half up, without a fraction that could be rounded wrongly
            return tenths >= 40 ? STRENGTH : tenths >= 30 ? BORDERLINE : CONCERN;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /** What to know before trusting a band. */
    public enum Caveat implements Coded {
        /** The mean lies below the band and reaches it by rounding to one decimal. */
        ROUNDING_DECIDES("pas na afronding in deze band", "in this band by rounding only"),
        /** One more person who gave every item 1, or 5, would have brought it into another band. */
        ONE_PERSON_DECIDES("één antwoord meer kan de band veranderen", "one more answer can change the band"),
        /** Those who were asked and did not answer could have brought it into another band. */
        SILENT_DECIDE("wie niet antwoordde kan de band veranderen", "who did not answer can change the band"),
        /** How many were asked, or answered, is not recorded. */
        RESPONSE_NOT_RECORDED("respons niet vastgelegd", "response not recorded");

        private final String nl;
        private final String en;

        Caveat(String nl, String en) {
            this.nl = nl;
            this.en = en;
        }

        @Override
        public Label label() {
            return Label.of(nl, en);
        }
    }

    /**
     * One factor.
     *
     * @param factor the factor
     * @param mean the mean of all its scores
     * @param band the band
     * @param items how many items were scored, empty if its scores are not told by item
     * @param respondents how many people scored the item of it that most scored: at least so many did; exactly, unless its
     *     scores are not told by item, then it is known to be one or more only
     * @param caveats what to know first, in the order of their constants
     */
    public record Line(
            Code factor, ScoreMean mean, Band band, Optional<Integer> items, Count respondents, Set<Caveat> caveats) {
        public Line {
            checkNotNull(factor, "factor");
            checkNotNull(mean, "mean");
            checkNotNull(band, "band");
            checkNotNull(respondents, "respondents");
            caveats = ImmutableSet.copyOf(caveats);
        }

        /** Returns factor, mean and band. */
        @Override
        public String toString() {
            return factor.value() + ": " + mean + ", " + band.label().en();
        }
    }

    public FactorBands {
        checkNotNull(survey, "survey");
        checkNotNull(rate, "rate");
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * Returns the surveys in which a coalition scored its working together, in the order of ids; unmodifiable.
     *
     * @throws NoSuchElementException if the dossier does not hold the coalition
     */
    public static List<FactorBands> all(Dossier dossier, Ref<Coalition> coalition) {
        dossier.get(coalition);
        return dossier.all(Conversation.KIND).stream()
                .filter(talk -> talk.coalition().filter(coalition::equals).isPresent()
                        && !talk.scores().isEmpty())
                .map(FactorBands::of)
                .toList();
    }

    /** Returns the bands of one survey; without lines if nothing was scored. */
    public static FactorBands of(Conversation survey) {
        Observation<Ratio> rate = Response.rate(Optional.of(survey));
        ImmutableListMultimap<Code, FactorScore> byFactor = Multimaps.index(survey.scores(), FactorScore::factor);
        return new FactorBands(
                survey.id(),
                rate,
                byFactor.keySet().stream()
                        .sorted()
                        .map(factor -> line(factor, byFactor.get(factor), rate))
                        .toList());
    }

    private static Line line(Code factor, Collection<FactorScore> scores, Observation<Ratio> rate) {
        long sum = 0;
        int count = 0;
        int lowest = 5;
        int highest = 1;
        Map<Integer, Integer> byItem = new HashMap<>();
        boolean itemised = true;
        for (FactorScore score : scores) {
            sum += (long) score.score() * score.times();
            count += score.times();
            lowest = Math.min(lowest, score.score());
            highest = Math.max(highest, score.score());
            score.item().ifPresent(item -> byItem.merge(item, score.times(), Integer::sum));
            itemised &= score.item().isPresent();
        }
        int most = byItem.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int items = itemised ? byItem.size() : 1;
        Count respondents = itemised ? Count.exact(most) : Count.atLeast(most);
        return new Line(
                factor,
                new ScoreMean(sum, count, Optional.of(lowest), Optional.of(highest)),
                Band.of(sum, count),
                itemised ? Optional.of(items) : Optional.empty(),
                respondents,
                caveats(sum, count, items, respondents, rate));
    }

    private static Set<Caveat> caveats(long sum, long count, int items, Count respondents, Observation<Ratio> rate) {
        EnumSet<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        long tenths = 10 * sum / count; // cut off, not rounded
        if (Band.of(tenths, 10) != Band.of(sum, count)) {
            caveats.add(Caveat.ROUNDING_DECIDES);
        }
        if (moves(sum, count, items)) {
            caveats.add(Caveat.ONE_PERSON_DECIDES);
        }
        Optional<Long> asked = rate.value().flatMap(ratio -> ratio.denominator().atMost());
        if (asked.isEmpty()) {
            caveats.add(Caveat.RESPONSE_NOT_RECORDED);
        } else if (moves(sum, count, items * Math.max(0, asked.get() - respondents.atLeast()))) {
            caveats.add(Caveat.SILENT_DECIDE);
        }
        return caveats;
    }

    /** Returns whether more scores, all of them 1 or all of them 5, would bring the mean into another band. */
    private static boolean moves(long sum, long count, long more) {
        Band band = Band.of(sum, count);
        return Band.of(sum + more, count + more) != band || Band.of(sum + 5 * more, count + more) != band;
    }

    /** Returns the lines on one line. */
    @Override
    public String toString() {
        return "FactorBands " + lines;
    }
}
