package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.dossier;
import static nl.collectief.model.rule.Records.judge;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Rules on the rhythm, the goals and the results of a coalition. */
class CoalitionWorkRulesTest {
    @Test
    void a_rhythm_is_broken_in_the_stretch_in_which_too_few_sessions_can_have_been() {
        assertThat(monthly().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(monthly("2019-01-10", "2019-02-11", "2019-03-29").verdict()).isEqualTo(Verdict.KEPT);
        assertThat(monthly("2019-01", "2019-02", "2019-03").verdict()).isEqualTo(Verdict.KEPT);
        Judgement gap = monthly("2019-01-10", "2019-03-29");
        assertThat(gap.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(gap.broken()).extracting(finding -> finding.value()).containsExactly("2019-02-01/2019-02-28");
        assertThat(monthly("2019-01-10", "2019-02-01/2019-03-31", "2019-03-29").verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static Judgement monthly(String... days) {
        List<Entry> records = new ArrayList<>();
        records.add(activity("kring").rhythm(Rhythm.parse("1/month")).build());
        for (int i = 0; i < days.length; i++) {
            records.add(session("s" + i, days[i]));
        }
        return judge("meeting-rhythm-kept", records.toArray(new Entry[0]));
    }

    @Test
    void weeks_quarters_and_years_begin_where_the_calendar_says() {
        assertThat(rhythm("1/week", "2020-12-28", "2021-01-10").verdict()).isEqualTo(Verdict.KEPT); // weeks 53 and 1
        assertThat(rhythm("1/week", "2020-12-27", "2021-01-10").broken()).hasSize(1);
        assertThat(rhythm("1/quarter", "2020-03-31", "2020-04-01").verdict()).isEqualTo(Verdict.KEPT);
        assertThat(rhythm("1/quarter", "2020-03-31", "2020-07-01").broken()).hasSize(1);
        assertThat(rhythm("2/year", "2020-03-31", "2020-07-01").verdict()).isEqualTo(Verdict.KEPT);
        assertThat(rhythm("3/year", "2020-03-31", "2020-07-01").verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(rhythm("3/year", "2019-12-31", "2021-01-01").broken())
                .extracting(finding -> finding.value())
                .containsExactly("2020-01-01/2020-12-31");
    }

    @Test
    void the_rhythm_of_a_coalition_is_that_of_the_sessions_of_what_it_carries() {
        Coalition jop = coalition("jop").rhythm(Rhythm.parse("1/month")).build();
        Activity meeting = activity("kring").coalition(jop.id()).build();
        assertThat(judge("meeting-rhythm-kept", jop).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        Judgement gap =
                judge("meeting-rhythm-kept", jop, meeting, session("a", "2019-01-10"), session("b", "2019-03-29"));
        assertThat(gap.broken())
                .extracting(finding -> finding.place().record().toString())
                .containsExactly("coalition/jop");
        assertThat(judge("meeting-rhythm-kept", jop, meeting, session("a", "2019-01-10"), session("b", "2019-02-01"))
                        .kept())
                .hasToString("[coalition/jop]");
    }

    @Test
    void an_agreement_of_a_coalition_reaches_what_it_carries() {
        Coalition jop = coalition("jop").build();
        Coalition other = coalition("other").build();
        Judgement judgement = agreed(
                jop,
                other,
                activity("kring").coalition(jop.id()).build(),
                activity("elders").coalition(other.id()).build(),
                session("a", "2019-01-10"),
                session("b", "2019-03-29"),
                agreement("meeting-rhythm-kept")
                        .addAbout(jop.id())
                        .rhythm(Rhythm.parse("1/month"))
                        .build());
        assertThat(judgement.broken())
                .extracting(finding -> finding.place().record().toString())
                .containsExactly("coalition/jop");
        Judgement theory = agreed(
                jop,
                activity("kring").coalition(jop.id()).build(),
                session("a", "2019-01-10"),
                agreement("theory-at-most").addAbout(jop.id()).build());
        assertThat(theory.unknown())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("a");
    }

    @Test
    void goals_of_another_coalition_are_none_of_those_agreed_for() {
        Coalition jop = coalition("jop").build();
        Coalition other = coalition("other").build();
        Plan theirs = goal("2019", false).toBuilder()
                .coalition(other.id())
                .parties(List.of())
                .build();
        Judgement judgement = agreed(
                jop,
                other,
                theirs,
                agreement("joint-yearly-goals").addAbout(jop.id()).build());
        assertThat(judgement.kept()).isEmpty();
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static Judgement rhythm(String rhythm, String one, String other) {
        return judge(
                "meeting-rhythm-kept",
                activity("kring").rhythm(Rhythm.parse(rhythm)).build(),
                session("a", one),
                session("b", other));
    }

    @Test
    void goals_are_set_every_year_and_looked_back_on_together() {
        assertThat(agreed(agreement("joint-yearly-goals").build()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgeGoals("joint-yearly-goals", goal("2019", true)).verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judgeGoals("joint-yearly-goals", goal("2019", false)).verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgeGoals("joint-yearly-goals", goal("2019", false), goal("2020", false))
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgeGoals("joint-yearly-goals", goal("2019", true), goal("2020", true))
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        Judgement gap = judgeGoals("joint-yearly-goals", goal("2018", true), goal("2020", false));
        assertThat(gap.broken()).extracting(finding -> finding.value()).containsExactly("2019");
    }

    private static Plan goal(String year, boolean assessed) {
        Plan.Builder goal = Plan.builder()
                .id("goal-" + year)
                .says(Text.nl("Doel"))
                .kind(Vocabulary.PLAN_KIND.term("joint-yearly-goal"))
                .when(Span.parse(year));
        return goal.coalition(Optional.empty())
                .addParties(Party.KIND.ref("a"), Party.KIND.ref("b"))
                .assessments(
                        assessed
                                ? List.of(Assessment.builder()
                                        .addParties(Party.KIND.ref("a"), Party.KIND.ref("b"))
                                        .level(0)
                                        .build())
                                : List.of())
                .build();
    }

    private static Judgement judgeGoals(String rule, Plan... goals) {
        List<Entry> records = new ArrayList<>(List.of(goals));
        String kind = Vocabulary.PARTY_KIND.builtIn().iterator().next();
        for (String id : List.of("a", "b")) {
            records.add(Party.builder()
                    .id(id)
                    .name(Text.nl(id))
                    .kind(Vocabulary.PARTY_KIND.term(kind))
                    .build());
        }
        return PracticeRules.find(Vocabulary.PRACTICE_RULE.term(rule))
                .orElseThrow()
                .judge(dossier(records.toArray(new Entry[0])));
    }

    @Test
    void what_runs_is_embedded_and_an_intention_is_not_enough() {
        Activity.Builder runs = activity("kring")
                .addStage(StageChange.builder().stage(ActivityStage.RUNNING).build());
        assertThat(judge("joined-to-what-exists", runs.build()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        for (Progress state : Progress.values()) {
            Embedding embedding = Embedding.builder()
                    .form(Vocabulary.EMBEDDING_FORM.term("team-plan"))
                    .state(state)
                    .build();
            assertThat(judge(
                                    "joined-to-what-exists",
                                    runs.build().toBuilder()
                                            .addEmbedding(embedding)
                                            .build())
                            .verdict())
                    .as(state.code())
                    .isEqualTo(state == Progress.DONE || state == Progress.UNDER_WAY ? Verdict.KEPT : Verdict.BROKEN);
        }
        assertThat(judge("joined-to-what-exists", activity("idee").build()).verdict())
                .isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void a_lesson_shows_that_people_looked_on_the_way() {
        Activity runs = activity("kring")
                .addStage(StageChange.builder().stage(ActivityStage.RUNNING).build())
                .build();
        assertThat(judge("evaluate-on-the-way", runs).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        String kind = Vocabulary.LESSON_KIND.builtIn().iterator().next();
        Lesson lesson = Lesson.builder()
                .id("les")
                .says(Text.nl("Les"))
                .kind(Vocabulary.LESSON_KIND.term(kind))
                .addFrom(runs.id())
                .build();
        assertThat(judge("evaluate-on-the-way", runs, lesson).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void appreciation_is_shown_if_some_form_was_given() {
        Activity.Builder kring = activity("kring");
        assertThat(judge("appreciation-shown", kring.build()).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        String form = Vocabulary.APPRECIATION.builtIn().iterator().next();
        Appreciation.Builder wished =
                Appreciation.builder().form(Vocabulary.APPRECIATION.term(form)).wished(true);
        assertThat(judge("appreciation-shown", with(wished.build())).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judge("appreciation-shown", with(wished.given(false).build()))
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
        assertThat(judge("appreciation-shown", with(wished.given(true).build())).verdict())
                .isEqualTo(Verdict.KEPT);
    }

    private static Activity with(Appreciation appreciation) {
        return activity("kring").addAppreciation(appreciation).build();
    }
}
