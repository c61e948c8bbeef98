package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.Agreement;
import nl.collectief.model.coalition.AgreementLevel;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Milestone;
import nl.collectief.model.coalition.MilestoneKind;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeChecksTest {
    private static Milestone milestone(MilestoneKind kind, String when) {
        return Milestone.builder().kind(kind).when(Told.span(when)).build();
    }

    private static Coalition turned(String seat, Milestone... milestones) {
        return Coalition.builder()
                .id("k")
                .name(Text.nl("Kring"))
                .addMilestones(milestones)
                .addMember(Membership.builder()
                        .stance(Stance.PARENT)
                        .period(Told.span(seat))
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2020, , 1",
        "2019-12-31, 2020-01, , 1",
        "2020, 2020-06, , 0",
        "2021, 2020, , 0",
        "2019, , , 0",
        "2019, 2020, 2018/.., 0"
    })
    void a_session_before_anybody_had_thought_of_it(String held, String since, String period, int findings) {
        Activity activity = Activity.builder()
                .id("a")
                .title(Text.nl("a"))
                .kind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
                .addStage(StageChange.builder()
                        .stage(ActivityStage.SETTING_UP)
                        .since(Optional.ofNullable(since).map(PartialDate::parse))
                        .build())
                .period(Optional.ofNullable(period).map(Span::parse))
                .build();
        Session session = Session.builder()
                .id("s")
                .activity(activity.id())
                .held(Count.exact(1))
                .when(Span.parse(held))
                .build();
        assertThat(Told.by("session-after-first-stage", activity, session))
                .hasSize(findings)
                .allMatch(("warning session/s#/when " + held)::equals);
    }

    @Test
    void an_outcome_that_leads_to_itself_and_two_that_strengthen_each_other() {
        Outcome one = outcome("een").addLeadsTo(Outcome.KIND.ref("een")).build();
        assertThat(Told.by("effect-of-another", one)).containsExactly("warning outcome/een#/leadsTo outcome/een");
        assertThat(Told.by(
                        "effect-of-another",
                        outcome("een").addLeadsTo(Outcome.KIND.ref("twee")).build(),
                        outcome("twee").addLeadsTo(Outcome.KIND.ref("een")).build()))
                .isEmpty();
    }

    private static Outcome.Builder outcome(String id) {
        return Outcome.builder().id(id).says(Text.nl(id)).state(OutcomeState.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"2015/2016", "2019-12-31/2021", "2023", "2021/2023"})
    void a_seat_before_a_coalition_started_or_after_it_ended(String seat) {
        assertThat(Told.by(
                        "seat-within-coalition",
                        turned(seat, milestone(MilestoneKind.STARTED, "2020"), milestone(MilestoneKind.ENDED, "2022"))))
                .containsExactly("warning coalition/k#/members/0/period " + seat);
    }

    @Test
    void a_seat_that_may_lie_between_the_milestones() {
        Milestone started = milestone(MilestoneKind.STARTED, "2020");
        Milestone ended = milestone(MilestoneKind.ENDED, "2022");
        assertThat(Told.by("seat-within-coalition", turned("2020/2022", started, ended)))
                .isEmpty();
        assertThat(Told.by(
                        "seat-within-coalition",
                        turned("2023", started, ended, milestone(MilestoneKind.RESUMED, null))))
                .as("it went on")
                .isEmpty();
        assertThat(Told.by("seat-within-coalition", turned("2010", milestone(MilestoneKind.STARTED, null), ended)))
                .as("started at some time")
                .isEmpty();
        assertThat(Told.by("seat-within-coalition", turned("2021", started, milestone(MilestoneKind.ENDED, "2018"))))
                .as("milestones that gainsay each other tell no end")
                .isEmpty();
    }

    @Test
    void milestones_outside_the_period() {
        Coalition coalition = Told.coalition("2020/2022")
                .addMilestones(milestone(MilestoneKind.STARTED, "2019"), milestone(MilestoneKind.ENDED, "2022"))
                .build();
        assertThat(Told.by("milestone-within-coalition", coalition))
                .containsExactly("warning coalition/k#/milestones/0/when 2019");
    }

    /** One record of each sort, with the time of the part; its whole lasts from 2020 to 2022. */
    private static Entry[] parts(String rule, String time) {
        Coalition.Builder coalition = Told.coalition("2020/2022");
        Participation say = Participation.builder()
                .stance(Stance.PARENT)
                .period(Told.span(time))
                .build();
        return switch (rule) {
            case "agreement-within-coalition" ->
                new Entry[] {
                    coalition
                            .addAgreement(Agreement.builder()
                                    .level(AgreementLevel.ORGANISATION)
                                    .says(Text.nl("Samen"))
                                    .period(Told.span(time))
                                    .build())
                            .build()
                };
            case "say-within-coalition" ->
                new Entry[] {coalition.addParticipation(say).build()};
            case "say-within-activity" ->
                new Entry[] {
                    Proef.ACTIVITY.toBuilder()
                            .id("ander")
                            .period(Told.span("2020/2022"))
                            .addParticipation(say)
                            .build()
                };
            case "goal-within-coalition" ->
                new Entry[] {
                    coalition.build(),
                    Plan.builder()
                            .id("g")
                            .says(Text.nl("Doel"))
                            .kind(Vocabulary.PLAN_KIND.term("joint-yearly-goal"))
                            .coalition(Coalition.KIND.ref("k"))
                            .when(Told.span(time))
                            .build()
                };
            case "tie-within-coalition" ->
                new Entry[] {
                    coalition.build(),
                    Tie.builder()
                            .id("t")
                            .from(TieEnd.builder().party(Told.A.id()).build())
                            .to(TieEnd.builder().party(Told.B.id()).build())
                            .directed(false)
                            .kind(Vocabulary.TIE_KIND.term("contact"))
                            .coalition(Coalition.KIND.ref("k"))
                            .when(Told.span(time))
                            .build()
                };
            case "part-within-whole" ->
                new Entry[] {conversation("h", "2020/2022", null), conversation("d", time, "h")};
            case "case-within-coalition" ->
                new Entry[] {
                    coalition.build(),
                    FamilyCase.builder()
                            .id("c-4f09a2")
                            .coalition(Coalition.KIND.ref("k"))
                            .period(Told.span(time))
                            .build()
                };
            default ->
                new Entry[] {
                    FamilyCase.builder()
                            .id("c-4f09a2")
                            .period(Told.span("2020/2022"))
                            .addWorkers(
                                    CaseWorker.builder().period(Told.span(time)).build())
                            .build()
                };
        };
    }

    private static Conversation conversation(String id, String when, String whole) {
        return Conversation.builder()
                .id(id)
                .title(Text.nl("Gesprek"))
                .kind(Vocabulary.CONVERSATION_KIND.term("interview"))
                .when(Told.span(when))
                .partOf(Optional.ofNullable(whole).map(Conversation.KIND::ref))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "agreement-within-coalition, coalition/k#/agreements/0/period",
        "say-within-coalition, coalition/k#/participation/0/period",
        "say-within-activity, activity/ander#/participation/0/period",
        "goal-within-coalition, plan/g#/when",
        "tie-within-coalition, tie/t#/when",
        "part-within-whole, conversation/d#/when",
        "case-within-coalition, case/c-4f09a2#/period",
        "worker-within-case, case/c-4f09a2#/workers/0/period"
    })
    void a_part_that_surely_has_no_day_in_common_with_its_whole(String rule, String place) {
        boolean listed = !place.startsWith("case");
        for (String time : List.of("2010", "2019", "2023/..", "../2019-12-31")) {
            assertThat(Told.by(rule, parts(rule, time)))
                    .as(time)
                    .containsExactly("warning " + place + (listed ? " " + time : ""));
        }
        for (String time : List.of("2020", "2022-12-31", "2020/2022", "2021/..", "../2020")) {
            assertThat(Told.by(rule, parts(rule, time))).as(time).isEmpty();
        }
        assertThat(Told.by(rule, parts(rule, null))).isEmpty();
    }

    @Test
    void only_a_worker_must_lie_wholly_within_the_case() {
        assertThat(Told.by("worker-within-case", parts("worker-within-case", "2019/2021")))
                .hasSize(1);
        assertThat(Told.by("case-within-coalition", parts("case-within-coalition", "2019/2021")))
                .isEmpty();
        assertThat(Told.by("tie-within-coalition", parts("tie-within-coalition", "2019/2021")))
                .isEmpty();
    }

    @Test
    void the_days_of_a_case_are_not_told() {
        List<Finding> found = Proef.findings("worker-within-case", parts("worker-within-case", "2010"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message().nl()).isEqualTo("deze medewerker valt buiten de tijd van de casus");
        assertThat(found.get(0).message().en()).isEqualTo("this worker lies outside the time of the case");
    }

    @Test
    void an_ambition_may_reach_further_than_its_coalition() {
        Entry[] goal = parts("goal-within-coalition", "2030");
        Plan ambition = ((Plan) goal[1])
                .toBuilder().kind(Vocabulary.PLAN_KIND.term("ambition")).build();
        assertThat(Told.by("goal-within-coalition", goal[0], ambition)).isEmpty();
    }

    @Test
    void a_programme_is_held_to_its_period_as_well() {
        Programme part = Programme.builder()
                .id("deel")
                .title(Text.nl("Deel"))
                .mission(Text.nl("Samen"))
                .partOf(Proef.PROGRAMME.id())
                .period(Told.span("2020/2023"))
                .addMilestones(milestone(MilestoneKind.ENDED, "2018"), milestone(MilestoneKind.ENDED, "2023"))
                .build();
        assertThat(Told.by("milestone-within-programme", part))
                .containsExactly("warning programme/deel#/milestones/0/when 2018");
    }
}
