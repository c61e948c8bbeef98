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
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.MembershipState;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Progress;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

class CoalitionRulesTest {
    private static final Code YOUNG_CHILD = Vocabulary.EXPERTISE.term("young-child");
    private static final Code MULTIPLE = Vocabulary.EXPERTISE.term("multiple-problems");

    /** Every set of stances. */
    @Test
    void a_trio_is_a_parent_a_professional_and_a_researcher() {
        Set<Stance> needed = EnumSet.of(Stance.PARENT, Stance.PROFESSIONAL, Stance.RESEARCHER);
        Stance[] all = Stance.values();
        for (int bits = 1; bits < 1 << all.length; bits++) {
            Set<Stance> there = EnumSet.noneOf(Stance.class);
            Coalition.Builder trio = coalition("trio").kind(Vocabulary.COALITION_KIND.term("steering-trio"));
            for (Stance stance : all) {
                if ((bits & 1 << stance.ordinal()) != 0) {
                    there.add(stance);
                    trio.addMember(Membership.builder().stance(stance).build());
                }
            }
            assertThat(judge("steering-trio", trio.build()).verdict())
                    .as(there.toString())
                    .isEqualTo(there.containsAll(needed) ? Verdict.KEPT : Verdict.BROKEN);
        }
        Coalition.Builder trio = coalition("trio").kind(Vocabulary.COALITION_KIND.term("steering-trio"));
        assertThat(judge("steering-trio", trio.build()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judge("steering-trio", coalition("team").build()).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
    }

    @Test
    void whoever_is_wished_for_or_left_before_the_end_does_not_sit_there() {
        Membership parent = Membership.builder().stance(Stance.PARENT).build();
        Membership professional =
                Membership.builder().stance(Stance.PROFESSIONAL).build();
        Coalition.Builder team =
                coalition("team").period(Span.parse("2018/2022")).addMember(professional);
        assertThat(judge("with-not-for", team.build()).verdict()).isEqualTo(Verdict.BROKEN);
        for (MembershipState state : MembershipState.values()) {
            Membership seat = parent.toBuilder().state(state).build();
            assertThat(judge(
                                    "with-not-for",
                                    team.build().toBuilder().addMember(seat).build())
                            .verdict())
                    .as(state.code())
                    .isEqualTo(state == MembershipState.ACTIVE ? Verdict.KEPT : Verdict.BROKEN);
        }
        for (String until : List.of("2019", "2021-12", "2022", "..")) {
            Membership seat =
                    parent.toBuilder().period(Span.parse("2018/" + until)).build();
            assertThat(judge(
                                    "with-not-for",
                                    team.build().toBuilder().addMember(seat).build())
                            .verdict())
                    .as(until)
                    .isEqualTo(until.startsWith("2022") || until.equals("..") ? Verdict.KEPT : Verdict.BROKEN);
        }
    }

    @Test
    void an_expertise_that_left_with_its_member_is_covered_no_more() {
        Membership left = Membership.builder()
                .addExpertise(YOUNG_CHILD)
                .period(Span.parse("2018/2019"))
                .build();
        Membership stays = Membership.builder().addExpertise(MULTIPLE).build();
        Judgement judgement = judge(
                "expertise-covered",
                coalition("team")
                        .addExpertise(YOUNG_CHILD, MULTIPLE)
                        .addMembers(left, stays)
                        .build());
        assertThat(judgement.broken()).extracting(finding -> finding.value()).containsExactly("young-child");
    }

    @Test
    void what_the_profile_asks_for_is_missing_only_if_it_is_known_what_everybody_brings() {
        Coalition.Builder asks = coalition("team").addExpertise(YOUNG_CHILD, MULTIPLE);
        assertThat(judge("expertise-covered", asks.build()).verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        Membership one = Membership.builder()
                .stance(Stance.PROFESSIONAL)
                .addExpertise(YOUNG_CHILD)
                .build();
        Judgement missing = judge("expertise-covered", asks.addMember(one).build());
        assertThat(missing.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(missing.broken().get(0).value()).isEqualTo("multiple-problems");
        assertThat(missing.kept()).isEmpty();
        Membership silent = Membership.builder().stance(Stance.PROFESSIONAL).build();
        assertThat(judge(
                                "expertise-covered",
                                asks.build().toBuilder().addMember(silent).build())
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        Membership other = Membership.builder().addExpertise(MULTIPLE).build();
        assertThat(judge(
                                "expertise-covered",
                                asks.build().toBuilder().addMember(other).build())
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        Membership wished = other.toBuilder().state(MembershipState.WISHED).build();
        assertThat(judge(
                                "expertise-covered",
                                asks.build().toBuilder().addMember(wished).build())
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
    }

    @Test
    void a_coalition_mirrors_the_groups_it_is_there_for() {
        Code mothers = Vocabulary.GROUP.term("mothers");
        Code fathers = Vocabulary.GROUP.term("fathers");
        Coalition.Builder team = coalition("team")
                .addGroups(mothers, fathers)
                .addMember(Membership.builder().addGroup(mothers).build());
        assertThat(judge("mirrors-target-group", team.build()).broken().get(0).value())
                .isEqualTo("fathers");
        team.addMember(Membership.builder().addGroup(fathers).build());
        assertThat(judge("mirrors-target-group", team.build()).verdict()).isEqualTo(Verdict.KEPT);
    }

    @Test
    void every_member_has_a_parent_to_spar_with() {
        for (int members = 1; members <= 3; members++) {
            for (int parents = 1; parents <= 3; parents++) {
                assertThat(judge("sounding-board-parents", team(Count.exact(members), Count.exact(parents)))
                                .verdict())
                        .as(members + " members, " + parents + " parents")
                        .isEqualTo(parents >= members ? Verdict.KEPT : Verdict.BROKEN);
            }
        }
        assertThat(judge("sounding-board-parents", team(Count.atLeast(2), Count.exact(3)))
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }

    private static Coalition team(Count members, Count parents) {
        return coalition("team")
                .addMember(Membership.builder()
                        .stance(Stance.PROFESSIONAL)
                        .number(members)
                        .build())
                .addMember(Membership.builder()
                        .stance(Stance.PARENT)
                        .number(parents)
                        .addRole(Vocabulary.ROLE.term("sounding-board-parent"))
                        .build())
                .build();
    }

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
        assertThat(rhythm("3/year", "2020-03-31", "2020-07-01").verdict()).isEqualTo(Verdict.BROKEN);
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
        assertThat(judgeGoals("joint-yearly-goals", goal("2019", false)).verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judgeGoals("joint-yearly-goals", goal("2019", false), goal("2020", false))
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgeGoals("joint-yearly-goals", goal("2019", true), goal("2020", false))
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
