package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.coalition;
import static nl.collectief.model.rule.Records.places;
import static nl.collectief.model.rule.Records.session;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Help;
import nl.collectief.model.coalition.HelpSource;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Appreciation;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import org.junit.jupiter.api.Test;

/** Nobody breaks or keeps an agreement before it was made or after it ended. */
class InForceTest {
    private static final Code CARE =
            Vocabulary.EXPERTISE.term(Vocabulary.EXPERTISE.builtIn().iterator().next());
    private static final Activity KRING = activity("kring").build();

    private static WorkingRule since(String check, String period) {
        return agreement(check).period(Span.parse(period)).build();
    }

    private static Optional<Span> span(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Span.parse(text));
    }

    /** What was told of it, with the place where it cannot be told. */
    private static String told(Judgement judgement) {
        return judgement.verdict().code() + places(judgement.unknown());
    }

    private static String theory(String when) {
        Session session = session("s", "2020").toBuilder()
                .when(span(when))
                .theoryMinutes(Count.exact(60))
                .build();
        return told(agreed(KRING, session, since("theory-at-most", "2021-03/..")));
    }

    @Test
    void what_happened_once_counts_if_all_of_its_date_lies_in_the_time_of_the_agreement() {
        assertThat(theory("2018-01-01")).isEqualTo("not-assessable[rule/afspraak]");
        assertThat(theory("2021-02-28")).isEqualTo("not-assessable[rule/afspraak]");
        assertThat(theory("2021")).isEqualTo("not-assessable[session/s#/when]");
        assertThat(theory("2020/..")).isEqualTo("not-assessable[session/s#/when]");
        assertThat(theory("2021-03-31")).isEqualTo("broken[]");
        assertThat(theory("")).isEqualTo("broken[]");
    }

    private static String agenda(String lasted) {
        Activity kring = KRING.toBuilder()
                .addAgendaBy(Stance.PROFESSIONAL)
                .period(span(lasted))
                .build();
        return told(agreed(kring, since("agenda-by-parents", "2021-03/2022")));
    }

    @Test
    void what_lasts_counts_if_it_surely_lasted_at_some_time_of_the_agreement() {
        assertThat(agenda("2018/..")).isEqualTo("broken[]");
        assertThat(agenda("2018/2021-03-31")).isEqualTo("broken[]");
        assertThat(agenda("../2022")).isEqualTo("broken[]");
        assertThat(agenda("")).isEqualTo("broken[]");
        assertThat(agenda("2018/2021")).isEqualTo("not-assessable[activity/kring#/period]");
        assertThat(agenda("2022/..")).isEqualTo("not-assessable[activity/kring#/period]");
        assertThat(agenda("2018/2020")).isEqualTo("not-assessable[rule/afspraak]");
        assertThat(agenda("2023/..")).isEqualTo("not-assessable[rule/afspraak]");
    }

    @Test
    void without_a_period_an_agreement_holds_throughout() {
        Session session =
                session("s", "2018").toBuilder().theoryMinutes(Count.exact(60)).build();
        assertThat(told(agreed(KRING, session, agreement("theory-at-most").build())))
                .isEqualTo("broken[]");
    }

    @Test
    void what_it_is_about_is_not_concerned_at_another_time_either() {
        Activity kring = KRING.toBuilder()
                .addAgendaBy(Stance.PARENT)
                .period(Span.parse("2018"))
                .build();
        WorkingRule about = since("agenda-by-parents", "2021/..").toBuilder()
                .addAbout(kring.id())
                .build();
        assertThat(told(agreed(kring, about))).isEqualTo("not-assessable[rule/afspraak]");
    }

    @Test
    void an_activity_without_a_period_lasted_until_it_stopped() {
        Activity stopped = KRING.toBuilder()
                .addStages(stage(ActivityStage.RUNNING, "2015"), stage(ActivityStage.STOPPED, "2016"))
                .build();
        assertThat(told(agreed(stopped, since("work-described", "2020/.."))))
                .isEqualTo("not-assessable[rule/afspraak]");
        assertThat(told(agreed(stopped, since("work-described", "2015/..")))).isEqualTo("broken[]");
        Activity again = stopped.toBuilder()
                .addStage(stage(ActivityStage.RUNNING, "2017"))
                .build();
        assertThat(told(agreed(again, since("work-described", "2020/..")))).isEqualTo("broken[]");
    }

    private static StageChange stage(ActivityStage stage, String since) {
        return StageChange.builder()
                .stage(stage)
                .since(PartialDate.parse(since))
                .build();
    }

    private static String workers(String agreed, String lasted, String... periods) {
        FamilyCase.Builder family = FamilyCase.builder().id("c-4f09a2").period(span(lasted));
        for (String period : periods) {
            family.addWorker(CaseWorker.builder().period(span(period)).build());
        }
        WorkingRule rule = since("at-most-two-professionals", agreed).toBuilder()
                .limit(Count.atMost(2))
                .build();
        return told(agreed(family.build(), rule));
    }

    /** "Two at most now, against eight before." */
    @Test
    void more_professionals_before_the_agreement_are_no_breach_of_it() {
        String three = "2015/2016";
        assertThat(workers("2020/..", "2015/2016", three, three, three)).isEqualTo("not-assessable[rule/afspraak]");
        assertThat(workers("2020/..", "2015/..", three, three, "2015/..")).isEqualTo("kept[]");
        assertThat(workers("2020/..", "2015/..", three, three, three))
                .isEqualTo("not-assessable[case/c-4f09a2#/workers]");
        assertThat(workers("2020/..", "2015/..", "2015/2021", "2015/..", "2015/.."))
                .isEqualTo("broken[]");
        assertThat(workers("2020-06/..", "2015/..", "2015/2020", "2015/..", "2015/.."))
                .isEqualTo("not-assessable[case/c-4f09a2#/workers]");
        assertThat(workers("2020-06/..", "", "2021/..", "2021/..", "2021/..")).isEqualTo("broken[]");
    }

    private static String pair(String agreed, String lasted, String one, String other) {
        FamilyCase family = FamilyCase.builder()
                .id("c-4f09a2")
                .period(span(lasted))
                .addWorkers(worker(one), worker(other))
                .build();
        return told(agreed(family, since("complementary-pairing", agreed)));
    }

    private static CaseWorker worker(String period) {
        return CaseWorker.builder().addExpertise(CARE).period(span(period)).build();
    }

    @Test
    void who_was_paired_before_the_agreement_is_not_concerned() {
        assertThat(pair("2020/..", "2015/2016", "2015/2016", "2015/2016")).isEqualTo("not-assessable[rule/afspraak]");
        assertThat(pair("2020/..", "2015/..", "2015/2016", "2015/..")).isEqualTo("not-assessable[rule/afspraak]");
        assertThat(pair("2020/..", "2015/..", "2015/2021", "2015/..")).isEqualTo("broken[]");
        assertThat(pair("2020-06/..", "2015/..", "2015/2020", "2015/.."))
                .isEqualTo("not-assessable[case/c-4f09a2#/workers/1/period]");
    }

    private static String care(String agreed, String lasted, String... when) {
        FamilyCase.Builder family = FamilyCase.builder().id("c-4f09a2").period(span(lasted));
        for (String sought : when) {
            family.addHelp(Help.builder()
                    .source(HelpSource.SPECIALISED)
                    .when(span(sought))
                    .build());
        }
        return told(agreed(family.build(), since("own-surroundings-first", agreed)));
    }

    @Test
    void specialised_care_sought_before_the_agreement_is_no_breach_of_it() {
        assertThat(care("2020/..", "2015/2016", "2015-01-01")).isEqualTo("not-assessable[rule/afspraak]");
        assertThat(care("2020/..", "2015/..", "2015-01-01/..")).isEqualTo("not-assessable[case/c-4f09a2#/help]");
        assertThat(care("2020/..", "2015/..", "2015-01-01", "2021")).isEqualTo("broken[]");
        assertThat(care("2020-06/..", "2015/..", "2015-01-01", "2020"))
                .isEqualTo("not-assessable[case/c-4f09a2#/help/1/when]");
        assertThat(care("2020/..", "", "")).isEqualTo("broken[]");
    }

    private static String thanks(String period, boolean given) {
        Activity kring = KRING.toBuilder()
                .addOrganiser(RoleHolder.builder()
                        .role(GroupRole.LEAD)
                        .stance(Stance.PARENT)
                        .build())
                .addAppreciation(Appreciation.builder()
                        .form(Vocabulary.APPRECIATION.term("thanks"))
                        .wished(true)
                        .given(given)
                        .period(span(period))
                        .build())
                .build();
        return told(agreed(kring, since("appreciation-shown", "2022/..")));
    }

    @Test
    void thanks_of_before_the_agreement_do_not_keep_or_break_it() {
        assertThat(thanks("2015", true)).isEqualTo("not-assessable[activity/kring#/appreciation]");
        assertThat(thanks("2015", false)).isEqualTo("not-assessable[activity/kring#/appreciation]");
        assertThat(thanks("2015/..", true)).isEqualTo("kept[]");
        assertThat(thanks("", false)).isEqualTo("broken[]");
    }

    @Test
    void joint_goals_are_asked_for_the_years_of_the_agreement_only() {
        Coalition samen = coalition("samen").period(Span.parse("2015/2021")).build();
        Plan goal = Plan.builder()
                .id("doel")
                .says(Text.nl("Samen"))
                .kind(Vocabulary.PLAN_KIND.term("joint-yearly-goal"))
                .coalition(samen.id())
                .when(Span.parse("2021"))
                .build();
        Plan old = goal.toBuilder().id("oud").when(Span.parse("2017")).build();
        assertThat(agreed(samen, goal, old, since("joint-yearly-goals", "2020/.."))
                        .unknown())
                .extracting(finding -> finding.place() + " " + finding.message().en())
                .containsExactly(
                        "coalition/samen not assessable: the goal for 2020 is not recorded",
                        "plan/doel#/assessments not assessable: whether it was looked back on together is not recorded");
        assertThat(agreed(samen, goal, old, since("joint-yearly-goals", "2020/.."))
                        .broken())
                .isEmpty();
    }
}
