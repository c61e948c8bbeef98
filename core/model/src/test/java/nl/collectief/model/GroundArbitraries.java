package nl.collectief.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.BuurtCode;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.GemeenteCode;
import nl.collectief.model.area.LandCode;
import nl.collectief.model.area.ProvincieCode;
import nl.collectief.model.area.WijkCode;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.AgeRange;
import nl.collectief.model.time.AgeUnit;
import nl.collectief.model.time.PartOfYear;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Season;
import nl.collectief.model.time.Span;

/**
 * Any value of the ground floor: figures, dates and areas. Made through the public factories only. Without jqwik's edge
 * cases, which would crowd out everything else: small and extreme values come often enough, and loops try them all.
 */
public final class GroundArbitraries extends DomainContextBase {
    private static final long MOST = 1_000_000;

    private static Arbitrary<Long> numbers() {
        Arbitrary<Long> small = Arbitraries.longs().between(0, 3);
        Arbitrary<Long> large = Arbitraries.longs().between(0, MOST);
        return Arbitraries.frequencyOf(Tuple.of(1, small), Tuple.of(2, large)).withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Text> texts() {
        return Arbitraries.of(Text.nl("veel"), Text.nl("ruim vijftig"), Text.of("meerdere", "several"), Text.en("few"));
    }

    /** Counts of every form, of which a quarter is exact. */
    @Provide
    public Arbitrary<Count> counts() {
        Arbitrary<Set<Text>> worded = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of())),
                Tuple.of(1, texts().set().ofMinSize(1).ofMaxSize(2)));
        Arbitrary<List<Long>> numbers =
                numbers().list().ofSize(3).map(list -> list.stream().sorted().toList());
        Arbitrary<Count> uncertain = Combinators.combine(
                        numbers,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        worded)
                .as((sorted, least, most, stated, words) -> Count.of(
                        least ? sorted.get(0) : 0,
                        Optional.of(sorted.get(2)).filter(number -> most),
                        Optional.of(sorted.get(1)).filter(number -> stated),
                        words));
        Arbitrary<Count> exact = numbers().map(Count::exact);
        return Arbitraries.frequencyOf(Tuple.of(1, exact), Tuple.of(3, uncertain))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> means = Combinators.combine(counts(), counts()).as(Ratio::mean);
        // A part and the rest make a whole, so no pair has to be thrown away.
        Arbitrary<Ratio> shares =
                Combinators.combine(counts(), counts()).as((part, rest) -> Ratio.share(part, part.plus(rest)));
        return Arbitraries.oneOf(means, shares).withoutEdgeCases();
    }

    @Provide
    public Arbitrary<RatioKind> ratioKinds() {
        return Arbitraries.of(RatioKind.class);
    }

    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }

    /** Dates of every grain. */
    @Provide
    public Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(PartialDate.FIRST_YEAR, PartialDate.LAST_YEAR);
        BiFunction<Integer, Integer, PartialDate> month = (year, number) -> PartialDate.of(YearMonth.of(year, number));
        return Arbitraries.oneOf(
                        days().map(PartialDate::of),
                        Combinators.combine(years, Arbitraries.integers().between(1, 12))
                                .as(month::apply),
                        Combinators.combine(years, Arbitraries.of(Season.class)).as(PartialDate::of),
                        Combinators.combine(years, Arbitraries.of(PartOfYear.class))
                                .as(PartialDate::of),
                        years.map(PartialDate::ofYear))
                .withoutEdgeCases();
    }

    /** Spans with and without ends. */
    @Provide
    public Arbitrary<Span> spans() {
        Arbitrary<Span> closed = Combinators.combine(dates(), dates())
                .as((one, other) -> one.compareTo(other) <= 0 ? Span.between(one, other) : Span.between(other, one));
        return Arbitraries.oneOf(closed, dates().map(Span::at), dates().map(Span::since), dates().map(Span::until))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<Period> periods() {
        return Combinators.combine(days(), days())
                .as((one, other) -> one.isBefore(other) ? Period.ofClosed(one, other) : Period.ofClosed(other, one))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<AgeRange> ageRanges() {
        Arbitrary<Optional<Integer>> widths =
                Arbitraries.integers().between(0, 20).optional();
        return Combinators.combine(Arbitraries.integers().between(0, 100), widths, Arbitraries.of(AgeUnit.class))
                .as((from, width, unit) -> new AgeRange(from, width.map(more -> from + more), unit))
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<GemeenteCode> gemeenten() {
        return digits(4).map(code -> new GemeenteCode("GM" + code));
    }

    @Provide
    public Arbitrary<WijkCode> wijken() {
        return Combinators.combine(digits(4), capitals(2)).as((gemeente, wijk) -> new WijkCode("WK" + gemeente + wijk));
    }

    @Provide
    public Arbitrary<BuurtCode> buurten() {
        return Combinators.combine(digits(4), capitals(4))
                .as((gemeente, rest) -> new BuurtCode("BU" + gemeente + rest));
    }

    /** Codes of every level. */
    @Provide
    public Arbitrary<AreaCode> areaCodes() {
        return Arbitraries.<AreaCode>oneOf(
                        Arbitraries.just(LandCode.NL),
                        digits(2).map(code -> new ProvincieCode("PV" + code)),
                        gemeenten(),
                        wijken(),
                        buurten())
                .withoutEdgeCases();
    }

    @Provide
    public Arbitrary<CbsArea> areas() {
        return Combinators.combine(areaCodes(), Arbitraries.integers().between(CbsArea.FIRST_YEAR, CbsArea.LAST_YEAR))
                .as(CbsArea::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length).withoutEdgeCases();
    }

    private static Arbitrary<String> capitals(int length) {
        return Arbitraries.strings()
                .numeric()
                .withCharRange('A', 'Z')
                .ofLength(length)
                .withoutEdgeCases();
    }
}
