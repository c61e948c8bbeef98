package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class CaseRulesProperties {
    private static final Code YOUNG_CHILD = Vocabulary.EXPERTISE.term("young-child");
    private static final Code MULTIPLE = Vocabulary.EXPERTISE.term("multiple-problems");

    /** A beginning and an end in 2020, each a day or a month. */
    record Stay(PartialDate from, PartialDate until) {
        Span span() {
            return Span.between(from, until);
        }
    }

    @Provide
    Arbitrary<List<Stay>> stays() {
        Arbitrary<PartialDate> date = Arbitraries.integers()
                .between(1, 90)
                .flatMap(day -> Arbitraries.of(true, false).map(coarse -> {
                    LocalDate exact = LocalDate.ofYearDay(2020, day);
                    return coarse ? PartialDate.parse(exact.toString().substring(0, 7)) : PartialDate.of(exact);
                }));
        return Combinators.combine(date, date)
                .as((a, b) -> b.earliest().isBefore(a.earliest()) ? new Stay(b, a) : new Stay(a, b))
                .filter(stay -> !stay.until().latest().isBefore(stay.from().earliest()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static FamilyCase family(List<Stay> stays) {
        FamilyCase.Builder family = FamilyCase.builder().id("c-4f09a2");
        stays.forEach(stay -> family.addWorker(CaseWorker.builder()
                .period(stay.span())
                .addExpertise(YOUNG_CHILD)
                .build()));
        return family.build();
    }

    /** The verdict holds whatever the coarse dates may turn out to be; it is unknown only if they decide it. */
    @Property(tries = 300)
    void the_verdict_is_that_of_every_way_the_dates_can_turn_out(@ForAll("stays") List<Stay> stays) {
        int highest = most(stays, true);
        int lowest = most(stays, false);
        Verdict verdict = judge("at-most-two-professionals", family(stays)).verdict();
        if (highest <= 2) {
            assertThat(verdict).isEqualTo(Verdict.KEPT);
        } else if (lowest > 2) {
            assertThat(verdict).isEqualTo(Verdict.BROKEN);
        } else {
            assertThat(verdict).isEqualTo(Verdict.NOT_ASSESSABLE);
        }
    }

    /** Counts day by day, with every stay as long or as short as its dates allow. */
    private static int most(List<Stay> stays, boolean longest) {
        int most = 0;
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() == 2020; day = day.plusDays(1)) {
            int there = 0;
            for (Stay stay : stays) {
                LocalDate from = longest ? stay.from().earliest() : stay.from().latest();
                LocalDate until = longest ? stay.until().latest() : stay.until().earliest();
                there += !day.isBefore(from) && !day.isAfter(until) ? 1 : 0;
            }
            most = Math.max(most, there);
        }
        return most;
    }

    @Test
    void without_periods_two_keep_it_and_nobody_or_three_cannot_be_told() {
        for (int workers = 0; workers <= 4; workers++) {
            FamilyCase.Builder family = FamilyCase.builder().id("c-4f09a2");
            for (int i = 0; i < workers; i++) {
                family.addWorker(CaseWorker.builder().addExpertise(MULTIPLE).build());
            }
            assertThat(judge("at-most-two-professionals", family.build()).verdict())
                    .isEqualTo(workers == 1 || workers == 2 ? Verdict.KEPT : Verdict.NOT_ASSESSABLE);
        }
    }

    @Test
    void an_agreement_without_any_case_is_never_passed_in_silence() {
        Judgement judgement = agreed(agreement("at-most-two-professionals").build());
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgement.unknown().get(0).message().en())
                .isEqualTo("not assessable: work with families under a pseudonym is not recorded");
    }

    @Test
    void a_number_from_before_the_agreement_is_no_breach_and_one_from_after_is() {
        StatedFigure eight = StatedFigure.builder()
                .id("eight")
                .measure(Vocabulary.MEASURE.term("professionals-per-family"))
                .count(Count.exact(8))
                .when(Span.parse("2017"))
                .build();
        assertThat(agreed(
                                eight,
                                agreement("at-most-two-professionals")
                                        .period(Span.parse("2018/.."))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(agreed(eight, agreement("at-most-two-professionals").build()).verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(agreed(
                                eight,
                                agreement("at-most-two-professionals")
                                        .period(Span.parse("2016/.."))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    /** All pairs of sets of two expertises, against all that may be asked for. */
    @Test
    void those_paired_complete_each_other_and_bring_what_is_asked() {
        List<List<Code>> sets =
                List.of(List.of(), List.of(YOUNG_CHILD), List.of(MULTIPLE), List.of(YOUNG_CHILD, MULTIPLE));
        for (List<Code> one : sets) {
            for (List<Code> other : sets) {
                for (List<Code> asks : sets) {
                    FamilyCase family = FamilyCase.builder()
                            .id("c-4f09a2")
                            .addAllAsks(asks)
                            .addWorker(CaseWorker.builder()
                                    .addAllExpertise(one)
                                    .period(Span.parse("2019-01-01/2019-12-31"))
                                    .build())
                            .addWorker(CaseWorker.builder()
                                    .addAllExpertise(other)
                                    .period(Span.parse("2019-01-01/2019-12-31"))
                                    .build())
                            .build();
                    List<Code> both = new ArrayList<>(one);
                    both.addAll(other);
                    Verdict expected = Verdict.BROKEN;
                    if (one.isEmpty() || other.isEmpty()) {
                        expected = Verdict.NOT_ASSESSABLE;
                    } else if (!one.containsAll(other) && !other.containsAll(one) && both.containsAll(asks)) {
                        expected = Verdict.KEPT;
                    }
                    assertThat(judge("complementary-pairing", family).verdict())
                            .as(one + " and " + other + " for " + asks)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void those_who_were_never_there_together_need_not_complete_each_other() {
        FamilyCase family = FamilyCase.builder()
                .id("c-4f09a2")
                .addWorker(worker("2019"))
                .addWorker(worker("2020"))
                .build();
        assertThat(judge("complementary-pairing", family).verdict()).isEqualTo(Verdict.KEPT);
        assertThat(judge(
                                "complementary-pairing",
                                family.toBuilder().addWorker(worker("2019")).build())
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    /** The first worker stays from January to March; the second begins and ends as told. */
    @Test
    void two_who_bring_the_same_break_it_only_if_they_were_surely_there_together() {
        CaseWorker first = during("2019-01-01/2019-03-31");
        for (String surely : List.of(
                "2019-03-31/2019-05-01", "2018-01/2019-01-01", "2019-02-01/..", "2019-03/2019-05", "2018/2019")) {
            assertThat(pair(first, during(surely)).verdict()).as(surely).isEqualTo(Verdict.BROKEN);
        }
        for (String perhaps : List.of("2019/2020", "../2019-06-01", "2019", "2019-03")) {
            Judgement judgement = pair(first, during(perhaps));
            assertThat(judgement.broken()).as(perhaps).isEmpty();
            assertThat(places(judgement.unknown())).containsExactly("case/c-4f09a2#/workers/1/period");
        }
        for (String never : List.of("2019-04-01/2019-05-01", "2018/2018", "2019-04/..")) {
            assertThat(pair(first, during(never)).verdict()).as(never).isEqualTo(Verdict.KEPT);
            assertThat(pair(during(never), first).verdict()).as(never).isEqualTo(Verdict.KEPT);
        }
        CaseWorker silent = CaseWorker.builder().addExpertise(YOUNG_CHILD).build();
        assertThat(pair(first, silent).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(pair(silent, silent).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static Judgement pair(CaseWorker one, CaseWorker other) {
        return judge(
                "complementary-pairing",
                FamilyCase.builder().id("c-4f09a2").addWorkers(one, other).build());
    }

    @Test
    void one_pair_that_completes_each_other_makes_no_good_of_one_that_does_not() {
        String when = "2019-01-01/2019-12-31";
        CaseWorker other = during(when).toBuilder().expertise(List.of(MULTIPLE)).build();
        FamilyCase family = FamilyCase.builder()
                .id("c-4f09a2")
                .addWorkers(during(when), during(when), other)
                .build();
        Judgement judgement = judge("complementary-pairing", family);
        assertThat(places(judgement.broken())).containsExactly("case/c-4f09a2#/workers/1/expertise");
        assertThat(judgement.kept()).isEmpty();
    }

    @Test
    void who_works_alone_need_complete_nobody() {
        FamilyCase alone = FamilyCase.builder()
                .id("c-4f09a2")
                .addAsk(MULTIPLE)
                .addWorker(during("2019"))
                .build();
        assertThat(judge("complementary-pairing", alone).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void what_is_asked_for_and_nobody_brings_is_named() {
        FamilyCase family = FamilyCase.builder()
                .id("c-4f09a2")
                .addAsks(MULTIPLE, YOUNG_CHILD)
                .addWorkers(during("2019"), during("2020"))
                .build();
        assertThat(judge("complementary-pairing", family).broken())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).hasToString("case/c-4f09a2#/asks");
                    assertThat(finding.value()).isEqualTo("multiple-problems");
                });
    }

    @Test
    void an_agreement_on_pairing_misses_the_cases_and_one_on_cases_holds_for_those_only() {
        assertThat(agreed(agreement("complementary-pairing").build()).unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en()).contains("work with families"));
        FamilyCase one = family(List.of());
        FamilyCase named =
                one.toBuilder().id("c-5a10b3").addWorker(during("2019")).build();
        Judgement judgement = agreed(
                one,
                named,
                agreement("at-most-two-professionals").addAbout(named.id()).build());
        assertThat(judgement.kept()).hasToString("[case/c-5a10b3]");
        assertThat(judgement.unknown()).isEmpty();
    }

    @Test
    void a_stated_number_that_was_never_recorded_cannot_be_told() {
        StatedFigure figure = StatedFigure.builder()
                .id("hoeveel")
                .measure(Vocabulary.MEASURE.term("professionals-per-family"))
                .missing(MissingReason.values()[0])
                .when(Span.parse("2019"))
                .build();
        assertThat(agreed(
                                figure,
                                agreement("at-most-two-professionals")
                                        .period(Span.parse("2018/.."))
                                        .build())
                        .unknown())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().en()).isEqualTo("not assessable: the number is not recorded"));
    }

    private static CaseWorker during(String period) {
        return CaseWorker.builder()
                .addExpertise(YOUNG_CHILD)
                .period(Span.parse(period))
                .build();
    }

    private static CaseWorker worker(String year) {
        return CaseWorker.builder()
                .addExpertise(YOUNG_CHILD)
                .period(Optional.of(Span.parse(year + "-01-01/" + year + "-12-31")))
                .build();
    }
}
