package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Party;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class CadenceRulesTest {
    private static final Rhythm MONTHLY = Rhythm.parse("1/month");
    private static final Rhythm YEARLY = Rhythm.parse("1/year");

    private static Activity kring() {
        return activity("kring").rhythm(MONTHLY).build();
    }

    private static Session undated(Count held) {
        return Session.builder()
                .id("ooit")
                .activity(Activity.KIND.ref("kring"))
                .held(held)
                .build();
    }

    @Test
    void a_session_without_a_date_may_have_been_in_the_stretch_without_any() {
        Session first = session("a", "2019-01-10");
        Session last = session("b", "2019-03-29");
        assertThat(places(judge("meeting-rhythm-kept", kring(), first, last, undated(Count.ZERO))
                        .broken()))
                .containsExactly("activity/kring#/rhythm");
        Judgement unsure = judge("meeting-rhythm-kept", kring(), first, last, undated(Count.exact(1)));
        assertThat(unsure.broken()).isEmpty();
        assertThat(unsure.kept()).isEmpty();
        assertThat(places(unsure.unknown())).containsExactly("activity/kring#/rhythm");
    }

    @Test
    void sessions_without_any_date_tell_nothing_of_a_rhythm() {
        Judgement judgement = judge("meeting-rhythm-kept", kring(), undated(Count.exact(12)));
        assertThat(judgement.unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("not assessable: when people met is not recorded"));
        for (String open : List.of("2019-01/..", "../2019-01")) {
            assertThat(judge("meeting-rhythm-kept", kring(), session("a", open)).unknown())
                    .as(open)
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message().en()).contains("when people met"));
        }
    }

    @Test
    void what_is_broken_is_not_told_as_unknown_as_well_and_hides_nothing_of_another() {
        Activity other = activity("zus").rhythm(MONTHLY).build();
        Judgement judgement = judge(
                "meeting-rhythm-kept",
                kring(),
                session("a", "2019-01-10"),
                session("b", "2019-03-29"),
                other,
                session("c", "2019-01-10/2019-02-20").toBuilder()
                        .activity(other.id())
                        .build());
        assertThat(places(judgement.broken())).containsExactly("activity/kring#/rhythm");
        assertThat(places(judgement.unknown())).containsExactly("activity/zus#/rhythm");
    }

    @Test
    void of_what_an_agreement_names_it_is_missed_how_often_people_meet() {
        Activity silent = activity("kring").build();
        assertThat(judge("meeting-rhythm-kept", silent).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(agreed(
                                silent,
                                agreement("meeting-rhythm-kept")
                                        .addAbout(silent.id())
                                        .build())
                        .unknown())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).hasToString("activity/kring#/rhythm");
                    assertThat(finding.message().en())
                            .isEqualTo("not assessable: how often people meet is not recorded");
                });
    }

    @Test
    void a_rhythm_agreed_for_one_activity_is_not_that_of_another() {
        Activity kring = activity("kring").build();
        Activity part = activity("deel").partOf(kring.id()).build();
        Judgement judgement = agreed(
                kring,
                part,
                session("a", "2019-01-10"),
                session("b", "2019-03-29").toBuilder().activity(part.id()).build(),
                agreement("meeting-rhythm-kept")
                        .addAbout(kring.id())
                        .rhythm(MONTHLY)
                        .build());
        assertThat(judgement.kept()).hasToString("[activity/kring]");
        assertThat(judgement.broken()).isEmpty();
        assertThat(judgement.unknown()).isEmpty();
    }

    /** What a coalition agreed, against what one activity it carries tells: only the same rhythm is told once. */
    @Test
    void the_rhythm_of_a_coalition_is_told_once_if_its_activity_tells_the_same() {
        Coalition monthly = coalition("jop").rhythm(MONTHLY).build();
        Session only = session("a", "2019-01-10");
        Activity.Builder kring = activity("kring").coalition(monthly.id());
        assertThat(judge("meeting-rhythm-kept", monthly, kring.build(), only).kept())
                .hasToString("[coalition/jop]");
        assertThat(judge("meeting-rhythm-kept", monthly, kring.rhythm(MONTHLY).build(), only)
                        .kept())
                .hasToString("[activity/kring]");
        assertThat(judge("meeting-rhythm-kept", monthly, kring.rhythm(YEARLY).build(), only)
                        .kept())
                .hasToString("[activity/kring, coalition/jop]");
    }

    @Test
    void a_coalition_without_a_rhythm_meets_in_the_activity_that_has_one_or_is_named() {
        Coalition jop = coalition("jop").build();
        Activity silent = activity("kring").coalition(jop.id()).build();
        assertThat(places(agreed(
                                jop,
                                silent,
                                agreement("meeting-rhythm-kept")
                                        .addAbout(jop.id())
                                        .build())
                        .unknown()))
                .containsExactly("coalition/jop#/rhythm");
        assertThat(places(agreed(
                                jop,
                                silent,
                                agreement("meeting-rhythm-kept")
                                        .addAbout(jop.id(), silent.id())
                                        .build())
                        .unknown()))
                .containsExactly("activity/kring#/rhythm");
        Judgement told = agreed(
                jop,
                silent.toBuilder().rhythm(MONTHLY).build(),
                session("a", "2019-01-10"),
                agreement("meeting-rhythm-kept").addAbout(jop.id()).build());
        assertThat(told.kept()).hasToString("[activity/kring]");
        assertThat(told.unknown()).isEmpty();
    }

    @Test
    void a_goal_is_joint_if_several_parties_or_a_coalition_set_it() {
        for (int parties = 0; parties <= 3; parties++) {
            for (boolean ofCoalition : List.of(true, false)) {
                Plan.Builder goal = goal("2019").addAllParties(parties(parties));
                if (ofCoalition) {
                    goal.coalition(Coalition.KIND.ref("jop"));
                }
                Verdict alone = parties == 0 ? Verdict.NOT_ASSESSABLE : Verdict.BROKEN;
                assertThat(goals(goal.build()).verdict())
                        .as("%s parties, of a coalition: %s", parties, ofCoalition)
                        .isEqualTo(parties > 1 || ofCoalition ? Verdict.KEPT : alone);
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
                assertThat(goals(looked, joint("2020")).verdict())
                        .as("by %s and by %s", one, other)
                        .isEqualTo(one == 2 || other == 2 ? Verdict.KEPT : apart);
                assertThat(goals(looked).verdict())
                        .as("the year may not be over")
                        .isEqualTo(Verdict.KEPT);
            }
        }
    }

    @Test
    void no_year_is_without_a_goal_as_long_as_some_goal_may_be_its() {
        Plan first = looked(joint("2018"));
        Plan last = joint("2020");
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
        Plan theirs = goal("2019").coalition(jop.id()).build();
        Ref<Programme> programme = Programme.KIND.ref("proef");
        assertThat(agreed(
                                jop,
                                theirs,
                                agreement("joint-yearly-goals")
                                        .addAbout(programme)
                                        .build())
                        .kept())
                .hasToString("[plan/doel-2019]");
        assertThat(agreed(
                                jop,
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
        String kind = Vocabulary.PARTY_KIND.builtIn().iterator().next();
        for (Ref<Party> party : parties(3)) {
            records.add(Party.builder()
                    .id(party.id())
                    .name(Text.nl(party.id()))
                    .kind(Vocabulary.PARTY_KIND.term(kind))
                    .build());
        }
        return judge("joint-yearly-goals", records.toArray(new Entry[0]));
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
