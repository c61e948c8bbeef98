package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.party.Party;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class YearlyGoalsTest {
    @Test
    void a_goal_is_joint_if_several_parties_or_a_coalition_set_it() {
        for (int parties = 0; parties <= 3; parties++) {
            for (boolean ofCoalition : List.of(true, false)) {
                Plan.Builder goal = goal("2019").addAllParties(parties(parties));
                if (ofCoalition) {
                    goal.coalition(Coalition.KIND.ref("jop"));
                }
                Verdict expected = parties > 1 ? Verdict.KEPT : Verdict.NOT_ASSESSABLE;
                if (parties == 0 && ofCoalition) {
                    expected = Verdict.KEPT;
                } else if (parties == 1 && !ofCoalition) {
                    expected = Verdict.BROKEN;
                }
                assertThat(goals(looked(goal.build())).verdict())
                        .as("%s parties, of a coalition: %s", parties, ofCoalition)
                        .isEqualTo(expected);
            }
        }
        assertThat(goals(goal("2019").addAllParties(parties(1)).build()).broken())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).hasToString("plan/doel-2019#/parties");
                    assertThat(finding.value()).isEqualTo("p0");
                });
    }

    /** By how many parties each of two assessments was made. */
    @Test
    void a_goal_is_looked_back_on_by_several_parties_at_once() {
        for (int one = 0; one <= 2; one++) {
            for (int other = 0; other <= 2; other++) {
                Plan looked = joint("2019").toBuilder()
                        .addAssessments(
                                Assessment.builder().addAllParties(parties(one)).build(),
                                Assessment.builder()
                                        .addAllParties(parties(other))
                                        .build())
                        .build();
                Verdict apart = one == 0 || other == 0 ? Verdict.NOT_ASSESSABLE : Verdict.BROKEN;
                assertThat(goals(looked, looked(joint("2020"))).verdict())
                        .as("by %s and by %s", one, other)
                        .isEqualTo(one == 2 || other == 2 ? Verdict.KEPT : apart);
                assertThat(goals(looked).verdict())
                        .as("the year may not be over")
                        .isEqualTo(one == 2 || other == 2 ? Verdict.KEPT : Verdict.NOT_ASSESSABLE);
            }
        }
    }

    @Test
    void no_year_is_without_a_goal_as_long_as_some_goal_may_be_its() {
        Plan first = looked(joint("2018"));
        Plan last = looked(joint("2020"));
        assertThat(goals(first, last).broken())
                .extracting(finding -> finding.value())
                .containsExactly("2019");
        Plan undated = joint("2019").toBuilder().when(Optional.empty()).build();
        for (Plan other : List.of(undated, timed(joint("2019"), "../2019"))) {
            Judgement judgement = goals(first, other, last);
            assertThat(judgement.broken()).isEmpty();
            assertThat(places(judgement.unknown())).containsExactly("plan/doel-2020#/when");
        }
        for (String both : List.of("2018/2019", "2018/..")) {
            assertThat(places(goals(timed(first, both), last).unknown()))
                    .as(both)
                    .containsExactly("plan/doel-2020#/when");
        }
        assertThat(goals(timed(first, "2018-01-01/2018-12-31"), last).verdict()).isEqualTo(Verdict.BROKEN);
    }

    /** A coalition of 2018 to 2020 with goals in some of these years. */
    @Test
    void of_the_years_of_a_coalition_before_the_first_goal_and_after_the_last_the_record_is_silent() {
        Coalition jop = coalition("jop").period(Span.parse("2018/2020")).build();
        for (int bits = 1; bits < 8; bits++) {
            List<Entry> records = new ArrayList<>(List.of(jop));
            parties(2).forEach(party -> records.add(party(party)));
            List<String> silent = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String year = String.valueOf(2018 + i);
                if ((bits & 1 << i) != 0) {
                    records.add(looked(goal(year).coalition(jop.id()).build()));
                } else if (bits != 0b101) {
                    silent.add("coalition/jop not assessable: the goal for " + year + " is not recorded");
                }
            }
            Judgement judgement = judge("joint-yearly-goals", records.toArray(new Entry[0]));
            assertThat(judgement.unknown())
                    .as(Integer.toBinaryString(bits))
                    .extracting(
                            finding -> finding.place() + " " + finding.message().en())
                    .containsExactlyElementsOf(silent);
            assertThat(judgement.broken()).hasSize(bits == 0b101 ? 1 : 0);
        }
    }

    /** Its year is over once the coalition lasted on: then one party that looked back alone is too few. */
    @Test
    void the_last_goal_of_a_coalition_that_lasted_on_should_have_been_looked_back_on() {
        for (String lasted : List.of("2019", "2019/2020", "2019/..")) {
            Coalition jop = coalition("jop").period(Span.parse(lasted)).build();
            Plan alone = goal("2019")
                    .coalition(jop.id())
                    .addAssessment(
                            Assessment.builder().addAllParties(parties(1)).build())
                    .build();
            assertThat(judge("joint-yearly-goals", jop, alone, party(parties(1).get(0)))
                            .verdict())
                    .as(lasted)
                    .isEqualTo(lasted.equals("2019/2020") ? Verdict.BROKEN : Verdict.NOT_ASSESSABLE);
        }
    }

    @Test
    void the_goals_of_one_coalition_fill_no_year_of_another() {
        Coalition jop = coalition("jop").build();
        Coalition zus = coalition("zus").build();
        List<Entry> records = new ArrayList<>(List.of(jop, zus));
        parties(2).forEach(party -> records.add(party(party)));
        for (String year : List.of("2018", "2020")) {
            records.add(looked(goal(year).coalition(jop.id()).build()));
        }
        Plan between = looked(goal("2019").coalition(zus.id()).build());
        records.add(between);
        assertThat(judge("joint-yearly-goals", records.toArray(new Entry[0])).broken())
                .extracting(finding -> finding.value())
                .containsExactly("2019");
        records.remove(between);
        records.add(between.toBuilder().coalition(Optional.empty()).build());
        assertThat(places(judge("joint-yearly-goals", records.toArray(new Entry[0]))
                        .unknown()))
                .contains("plan/doel-2020#/when");
    }

    @Test
    void every_year_without_a_goal_is_told_and_no_other() {
        assertThat(goals(looked(joint("2015")), looked(joint("2018")), joint("2019"))
                        .broken())
                .extracting(finding -> finding.value())
                .containsExactly("2016", "2017");
    }

    @Test
    void plans_that_are_no_joint_goal_are_none_of_the_rules() {
        for (String kind : Vocabulary.PLAN_KIND.builtIn()) {
            Plan plan = goal("2019").kind(Vocabulary.PLAN_KIND.term(kind)).build();
            assertThat(goals(plan).verdict())
                    .as(kind)
                    .isEqualTo(kind.equals("joint-yearly-goal") ? Verdict.NOT_ASSESSABLE : Verdict.NOTHING_TO_JUDGE);
        }
    }

    @Test
    void an_agreement_without_a_dated_goal_misses_one() {
        assertThat(agreed(agreement("joint-yearly-goals").build()).unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("not assessable: a joint goal with its year is not recorded"));
    }

    @Test
    void an_agreement_on_the_programme_holds_for_the_goals_of_every_coalition() {
        Coalition jop = coalition("jop").build();
        Entry one = party(parties(2).get(0));
        Entry other = party(parties(2).get(1));
        Plan theirs = looked(goal("2019").coalition(jop.id()).build());
        Ref<Programme> programme = Programme.KIND.ref("proef");
        assertThat(agreed(
                                jop,
                                one,
                                other,
                                theirs,
                                agreement("joint-yearly-goals")
                                        .addAbout(programme)
                                        .build())
                        .kept())
                .hasToString("[plan/doel-2019]");
        assertThat(agreed(
                                jop,
                                one,
                                other,
                                theirs,
                                agreement("joint-yearly-goals")
                                        .addAbout(jop.id())
                                        .build())
                        .kept())
                .hasToString("[plan/doel-2019]");
    }

    private static Judgement goals(Plan... goals) {
        List<Entry> records = new ArrayList<>(List.of(goals));
        records.add(coalition("jop").build());
        parties(3).forEach(party -> records.add(party(party)));
        return judge("joint-yearly-goals", records.toArray(new Entry[0]));
    }

    private static Party party(Ref<Party> id) {
        return Party.builder()
                .id(id)
                .name(Text.nl(id.id()))
                .kind(Vocabulary.PARTY_KIND.term(
                        Vocabulary.PARTY_KIND.builtIn().iterator().next()))
                .build();
    }

    private static List<Ref<Party>> parties(int number) {
        List<Ref<Party>> parties = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parties.add(Party.KIND.ref("p" + i));
        }
        return parties;
    }

    private static Plan.Builder goal(String year) {
        return Plan.builder()
                .id("doel-" + year)
                .says(Text.nl("Doel"))
                .kind(Vocabulary.PLAN_KIND.term("joint-yearly-goal"))
                .when(Span.parse(year));
    }

    private static Plan joint(String year) {
        return goal(year).addAllParties(parties(2)).build();
    }

    private static Plan timed(Plan goal, String when) {
        return goal.toBuilder().when(Span.parse(when)).build();
    }

    private static Plan looked(Plan goal) {
        return goal.toBuilder()
                .addAssessment(Assessment.builder().addAllParties(parties(2)).build())
                .build();
    }
}
