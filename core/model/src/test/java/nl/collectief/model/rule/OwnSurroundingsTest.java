package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Help;
import nl.collectief.model.coalition.HelpSource;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Whether a family's own surroundings came before specialised care. */
class OwnSurroundingsTest {
    private static final String RULE = "own-surroundings-first";
    private static final When UNDATED = new When("", "", "");
    private static final When DAY = new When("2020-06-01", "2020-06-01", "2020-06-01");
    private static final When YEAR = new When("2020", "2020-01-01", "2020-12-31");
    private static final When EARLIER = new When("../2019", "", "2019-12-31");
    private static final List<When> TIMES = List.of(
            UNDATED,
            DAY,
            YEAR,
            EARLIER,
            new When("2020-07/..", "2020-07-01", "2020-07-31"),
            new When("2020/2020-03", "2020-01-01", "2020-03-31"));

    /** When help was sought, and the first and last day on which it can have begun. */
    record When(String text, String first, String last) {}

    private static Help help(HelpSource source, When when) {
        return Help.builder()
                .source(source)
                .when(Optional.of(when.text()).filter(text -> !text.isEmpty()).map(Span::parse))
                .build();
    }

    private static Help own(When when) {
        return help(HelpSource.OWN_SURROUNDINGS, when);
    }

    private static Help care(When when) {
        return help(HelpSource.SPECIALISED, when);
    }

    private static Judgement judged(List<Help> help) {
        return judge(RULE, FamilyCase.builder().id("c-4f09a2").addAllHelp(help).build());
    }

    /** All lists of no to four places, without dates. */
    @Test
    void without_dates_the_order_of_the_list_tells() {
        for (int length = 0; length <= 4; length++) {
            for (List<HelpSource> sources :
                    Lists.cartesianProduct(Collections.nCopies(length, List.of(HelpSource.values())))) {
                int care = sources.indexOf(HelpSource.SPECIALISED);
                int own = sources.indexOf(HelpSource.OWN_SURROUNDINGS);
                Verdict expected = care < 0 || (own >= 0 && own < care) ? Verdict.KEPT : Verdict.BROKEN;
                assertThat(judged(sources.stream()
                                        .map(source -> help(source, UNDATED))
                                        .toList())
                                .verdict())
                        .as(sources.toString())
                        .isEqualTo(length == 0 ? Verdict.NOT_ASSESSABLE : expected);
            }
        }
    }

    /** One of each, either first, at any two times. */
    @Test
    void only_two_dates_that_surely_say_otherwise_go_before_the_order_of_the_list() {
        Set<Verdict> seen = EnumSet.noneOf(Verdict.class);
        for (When own : TIMES) {
            for (When care : TIMES) {
                for (boolean ownFirst : List.of(true, false)) {
                    Judgement judgement =
                            judged(ownFirst ? List.of(own(own), care(care)) : List.of(care(care), own(own)));
                    Verdict expected = expected(own, care, ownFirst);
                    String place = "case/c-4f09a2#/help/" + (ownFirst ? 1 : 0);
                    assertThat(judgement.verdict())
                            .as("own %s, care %s, %s", own, care, ownFirst)
                            .isEqualTo(expected);
                    assertThat(places(judgement.broken()))
                            .isEqualTo(expected == Verdict.BROKEN ? List.of(place) : List.of());
                    assertThat(judgement.unknown()).isEmpty();
                    seen.add(expected);
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Verdict.KEPT, Verdict.BROKEN);
    }

    private static Verdict expected(When own, When care, boolean ownFirst) {
        boolean dated = own != UNDATED && care != UNDATED;
        if (dated && isBefore(own, care)) {
            return Verdict.KEPT;
        } else if (dated && isBefore(care, own)) {
            return Verdict.BROKEN;
        }
        return ownFirst ? Verdict.KEPT : Verdict.BROKEN;
    }

    private static boolean isBefore(When one, When other) {
        return !other.first().isEmpty() && LocalDate.parse(one.last()).isBefore(LocalDate.parse(other.first()));
    }

    @Test
    void one_place_close_by_that_surely_went_before_is_enough() {
        assertThat(judged(List.of(own(YEAR), own(EARLIER), care(DAY))).verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judged(List.of(care(DAY), own(YEAR), own(EARLIER))).verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judged(List.of(care(DAY), own(YEAR))).verdict()).isEqualTo(Verdict.BROKEN);
    }

    @Test
    void of_several_that_came_too_soon_the_first_is_told() {
        Judgement twice = judged(List.of(care(UNDATED), care(UNDATED), own(UNDATED), care(UNDATED)));
        assertThat(places(twice.broken())).containsExactly("case/c-4f09a2#/help/0");
        Judgement mixed = judged(List.of(own(YEAR), care(DAY), care(EARLIER)));
        assertThat(places(mixed.broken())).containsExactly("case/c-4f09a2#/help/2");
        assertThat(mixed.unknown()).isEmpty();
    }

    @Test
    void without_cases_an_agreement_misses_them_and_nobody_else_does() {
        assertThat(judge(RULE).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(agreed(agreement(RULE).build()).unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("not assessable: work with families under a pseudonym is not recorded"));
    }

    @Test
    void it_says_what_is_not_recorded() {
        assertThat(judged(List.of()).unknown()).singleElement().satisfies(finding -> {
            assertThat(finding.place()).hasToString("case/c-4f09a2#/help");
            assertThat(finding.message().en()).isEqualTo("not assessable: where help was sought is not recorded");
        });
    }

    @Test
    void help_begins_no_later_than_it_ends() {
        for (When when : TIMES) {
            assertThat(own(when)
                            .begun()
                            .flatMap(Span::earliest)
                            .map(LocalDate::toString)
                            .orElse(""))
                    .isEqualTo(when.first());
            assertThat(own(when)
                            .begun()
                            .flatMap(Span::latest)
                            .map(LocalDate::toString)
                            .orElse(""))
                    .isEqualTo(when.last());
        }
    }
}
