package nl.collectief.evaluation;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Within;

/** Counts, ratios and contributions of every form, small, so that they meet often. */
final class Samples {
    private Samples() {}

    static Arbitrary<Count> counts() {
        Arbitrary<Long> small = Arbitraries.longs().between(0, 4);
        Arbitrary<List<Text>> wordings =
                Arbitraries.of(List.of(), List.of(), List.of(Text.en("many")), List.of(Text.of("een paar", "a few")));
        return Combinators.combine(small, small.optional(), Arbitraries.of(true, false), wordings)
                .as((least, more, stated, worded) -> {
                    Optional<Long> most = more.map(number -> least + number);
                    Optional<Long> point = stated ? Optional.of(least) : Optional.empty();
                    return Count.of(least, most, point, worded);
                });
    }

    static Arbitrary<Ratio> shares() {
        return Combinators.combine(counts(), counts()).as((part, rest) -> Ratio.share(part, part.plus(rest)));
    }

    static Arbitrary<Ratio> means() {
        return Combinators.combine(counts(), counts()).as(Ratio::mean);
    }

    static Arbitrary<Contribution> contributions(Arbitrary<Figure> values) {
        return Combinators.combine(
                        values,
                        Arbitraries.of(Within.class),
                        Arbitraries.of(Overlap.class),
                        Arbitraries.integers().between(1, 9))
                .as((value, within, overlap, id) -> Contribution.builder()
                        .record(Session.KIND.ref("s" + id))
                        .value(value)
                        .within(within)
                        .overlap(overlap)
                        .build());
    }

    /** Every sort of accumulation with contributions that fit it. */
    static Arbitrary<Adding> addings() {
        return Arbitraries.<Adding>oneOf(
                        adding(Accumulation.total(), counts().map(Figure::of)),
                        adding(Accumulation.different(), counts().map(Figure::of)),
                        adding(Accumulation.ratio(RatioKind.SHARE), shares().map(Figure::of)),
                        adding(Accumulation.ratio(RatioKind.MEAN), means().map(Figure::of)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Adding> adding(Accumulation empty, Arbitrary<Figure> values) {
        return contributions(values).list().ofMaxSize(8).map(list -> new Adding(empty, list));
    }

    /** An empty accumulation and what is to be added to it. */
    record Adding(Accumulation empty, List<Contribution> contributions) {
        Accumulation sum() {
            return sum(contributions);
        }

        Accumulation sum(List<Contribution> some) {
            Accumulation sum = empty;
            for (Contribution contribution : some) {
                sum = sum.add(contribution);
            }
            return sum;
        }
    }
}
