package nl.collectief.model.rule;

import static nl.collectief.model.rule.Records.activity;
import static nl.collectief.model.rule.Records.agreed;
import static nl.collectief.model.rule.Records.agreement;
import static nl.collectief.model.rule.Records.dossier;
import static nl.collectief.model.rule.Records.judge;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Rhythm;
import nl.collectief.model.voice.Insight;
import org.junit.jupiter.api.Test;

class PracticeRulesTest {
    private static Insight insight(String id, int questions) {
        Insight.Builder insight = Insight.builder().id(id).says(Text.nl(id));
        for (int i = 0; i < questions; i++) {
            insight.addQuestion(Text.nl("Vraag " + i + "?"));
        }
        return insight.build();
    }

    @Test
    void every_rule_of_the_library_has_a_term_of_its_own_and_every_term_a_rule() {
        Set<String> codes =
                PracticeRules.all().stream().map(rule -> rule.code().value()).collect(Collectors.toSet());
        assertThat(codes).hasSameSizeAs(PracticeRules.all()).isEqualTo(Vocabulary.PRACTICE_RULE.builtIn());
    }

    @Test
    void an_empty_dossier_breaks_no_rule_and_keeps_none() {
        Dossier empty = dossier();
        for (PracticeRule rule : PracticeRules.all()) {
            assertThat(rule.judge(empty).verdict()).as(rule.toString()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        }
        assertThat(PracticeRules.judge(empty)).isEmpty();
    }

    @Test
    void a_dossier_is_judged_by_what_it_agreed_on_only() {
        assertThat(PracticeRules.judge(dossier(insight("i", 1)))).isEmpty();
        Judgement judgement = agreed(
                insight("een", 1),
                insight("twee", 2),
                agreement("two-questions-per-insight").build());
        assertThat(judgement.agreement()).contains(WorkingRule.KIND.ref("afspraak"));
        assertThat(judgement.verdict()).isEqualTo(Verdict.BROKEN);
        assertThat(judgement.kept()).extracting(Object::toString).containsExactly("insight/twee");
        Finding broken = judgement.broken().get(0);
        assertThat(broken.place()).hasToString("insight/een#/questions");
        assertThat(broken.severity()).isEqualTo(Severity.WARNING);
        assertThat(broken.value()).isEqualTo("1");
        assertThat(broken.message().nl()).isEqualTo("2 vragen per inzicht is afgesproken; dit zijn er 1");
        assertThat(judgement).hasToString("two questions per insight: broken (kept 1, broken 1, not assessable 0)");
    }

    @Test
    void an_insight_of_which_no_question_is_recorded_breaks_nothing() {
        Judgement judgement = agreed(
                insight("geen", 0), agreement("two-questions-per-insight").build());
        assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judgement.unknown())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).hasToString("insight/geen#/questions"));
    }

    @Test
    void no_agreement_of_which_nothing_is_recorded_passes_in_silence() {
        for (PracticeRule rule : PracticeRules.all()) {
            Judgement judgement = agreed(agreement(rule.code().value()).build());
            assertThat(judgement.verdict()).as(rule.toString()).isEqualTo(Verdict.NOT_ASSESSABLE);
            assertThat(judgement.unknown().get(0).place().record())
                    .as(rule.toString())
                    .hasToString("rule/afspraak");
        }
    }

    @Test
    void the_number_agreed_on_goes_before_the_usual_one() {
        assertThat(agreed(
                                insight("drie", 3),
                                agreement("two-questions-per-insight")
                                        .limit(Count.between(2, 3))
                                        .build())
                        .verdict())
                .isEqualTo(Verdict.KEPT);
    }

    @Test
    void an_agreement_holds_for_what_it_is_about_and_what_belongs_to_it() {
        Insight near = insight("near", 1);
        Activity kring = activity("kring").addInsight(near.id()).build();
        Judgement judgement = agreed(
                near,
                insight("far", 1),
                kring,
                agreement("two-questions-per-insight").addAbout(kring.id()).build());
        assertThat(judgement.broken())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("near");
    }

    @Test
    void a_rule_of_ones_own_takes_ten_lines_and_goes_before_the_librarys() {
        PracticeRule smallGroups = new PracticeRule(
                Vocabulary.PRACTICE_RULE.term("two-questions-per-insight"),
                Label.of("Kleine groepen", "Small groups"),
                Label.of("Hooguit twaalf mensen tegelijk.", "Twelve people at a time at most."),
                Label.of("bijeenkomsten met aantallen", "sessions with numbers"),
                judge -> {
                    for (Session session : judge.concerned(Session.KIND)) {
                        for (Attendance people : session.attendance()) {
                            judge.atMost(session.id(), "/attendance", people.count(), Count.exact(12));
                        }
                    }
                });
        Dossier dossier = dossier(
                activity("kring").build(),
                with("klein", Count.between(3, 12)),
                with("groot", Count.atLeast(13)),
                with("misschien", Count.about(10)),
                agreement("two-questions-per-insight").build());
        Judgement judgement = PracticeRules.judge(dossier, List.of(smallGroups)).get(0);
        assertThat(judgement.rule()).isEqualTo(smallGroups);
        assertThat(judgement.kept()).hasToString("[session/klein]");
        assertThat(judgement.broken())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("groot");
        assertThat(judgement.unknown())
                .extracting(finding -> finding.message().en())
                .containsExactly("not assessable: the exact number is not recorded");
        assertThat(judgement.unknown())
                .extracting(finding -> finding.message().nl())
                .containsExactly("niet te beoordelen; niet vastgelegd: het precieze aantal");
    }

    @Test
    void an_agreement_is_told_of_only_where_there_is_one() {
        Session long35 = with("lang", Count.exact(1)).toBuilder()
                .theoryMinutes(Count.exact(35))
                .build();
        Activity kring = activity("kring").build();
        Finding agreed = agreed(kring, long35, agreement("theory-at-most").build())
                .broken()
                .get(0);
        assertThat(agreed.message())
                .isEqualTo(Label.of("hooguit 30 is afgesproken; dit is 35", "30 at most was agreed; this is 35"));
        assertThat(agreed.remedy().en()).contains("revise the agreement");
        Finding judged = judge("theory-at-most", kring, long35).broken().get(0);
        assertThat(judged.message())
                .isEqualTo(Label.of(
                        "de regel laat er hooguit 30 toe; dit is 35", "the rule allows 30 at most; this is 35"));
        assertThat(judged.remedy()).isEqualTo(Label.of("breng het aantal terug", "bring it down"));
    }

    @Test
    void no_rule_that_is_judged_without_an_agreement_says_that_something_was_agreed() {
        Activity kring = activity("kring").rhythm(Rhythm.parse("1/month")).build();
        List<Finding> told = new ArrayList<>();
        told.addAll(judge("two-questions-per-insight", insight("een", 1)).broken());
        told.addAll(judge(
                        "meeting-rhythm-kept",
                        kring,
                        Records.session("a", "2019-01-10"),
                        Records.session("b", "2019-03-29"))
                .broken());
        assertThat(told)
                .extracting(finding -> finding.message().nl())
                .containsExactly(
                        "de regel vraagt er per inzicht 2; dit zijn er 1",
                        "als ritme is vastgelegd: 1 keer per maand; tussen 2019-02-01 en 2019-02-28 waren het er 0");
        assertThat(told)
                .allSatisfy(finding ->
                        assertThat(finding.message() + " " + finding.remedy()).doesNotContain("afgesproken", "agree"));
    }

    @Test
    void a_code_of_ones_own_is_known_by_a_term() {
        WorkingRule agreed = agreement("small-groups").build();
        Programme programme = Programme.builder()
                .id("proef")
                .title(Text.nl("Proef"))
                .mission(Text.nl("Samen"))
                .build();
        Finding unknown = Dossier.assemble(List.of(programme, agreed))
                .findings(Severity.ERROR)
                .get(0);
        assertThat(unknown.rule()).isEqualTo("code-known");
        assertThat(unknown.remedy().nl())
                .contains("\"practice-rule.small-groups\"")
                .contains("regel van uzelf");
        assertThat(unknown.remedy().en())
                .contains("\"practice-rule.small-groups\"")
                .contains("rule of your own");
        Term term = Term.builder()
                .id("practice-rule.small-groups")
                .label(Text.of("kleine groepen", "small groups"))
                .build();
        assertThat(Dossier.assemble(List.of(programme, agreed, term)).dossier()).isPresent();
    }

    private static Session with(String id, Count people) {
        return Session.builder()
                .id(id)
                .activity(Activity.KIND.ref("kring"))
                .held(Count.exact(1))
                .addAttendance(
                        Attendance.builder().stance(Stance.PARENT).count(people).build())
                .build();
    }

    /** A rule that comes to the same answers whatever the dossier. */
    private static PracticeRule answering(PracticeRule.Check check) {
        Label nothing = Label.of("a", "a");
        return new PracticeRule(Vocabulary.PRACTICE_RULE.term("own"), nothing, nothing, nothing, check);
    }

    @Test
    void a_record_that_keeps_a_rule_in_one_place_and_breaks_it_in_another_does_not_keep_it() {
        PracticeRule both = answering(judge -> {
            judge.kept(Activity.KIND.ref("kring"));
            judge.broken(Activity.KIND.ref("kring"), "", "", Label.of("a", "a"), Label.of("a", "a"));
        });
        assertThat(both.judge(dossier(activity("kring").build())).kept()).isEmpty();
    }

    @Test
    void a_record_that_keeps_a_rule_in_one_place_and_cannot_be_told_of_in_another_does_not_keep_it() {
        PracticeRule both = answering(judge -> {
            judge.kept(Activity.KIND.ref("kring"));
            judge.kept(Activity.KIND.ref("anders"));
            judge.unknown(Activity.KIND.ref("kring"), "", Label.of("a", "a"));
        });
        Judgement judgement =
                both.judge(dossier(activity("kring").build(), activity("anders").build()));
        assertThat(judgement.kept()).hasToString("[activity/anders]");
    }

    @Test
    void a_rule_of_the_library_is_known_by_its_code_and_its_name() {
        for (PracticeRule rule : PracticeRules.all()) {
            assertThat(rule).hasToString(rule.code() + " (" + rule.name() + ")");
            assertThat(rule.name()).isEqualTo(rule.code().label().orElseThrow());
        }
    }

    @Test
    void theory_takes_half_an_hour_at_most() {
        Session.Builder session =
                Session.builder().id("s").activity(Activity.KIND.ref("kring")).held(Count.exact(1));
        Activity kring = activity("kring").build();
        assertThat(judge("theory-at-most", kring, session.build()).verdict()).isEqualTo(Verdict.NOTHING_TO_JUDGE);
        assertThat(judge(
                                "theory-at-most",
                                kring,
                                session.theoryMinutes(Count.exact(30)).build())
                        .verdict())
                .isEqualTo(Verdict.KEPT);
        assertThat(judge(
                                "theory-at-most",
                                kring,
                                session.theoryMinutes(Count.exact(31)).build())
                        .verdict())
                .isEqualTo(Verdict.BROKEN);
        assertThat(judge(
                                "theory-at-most",
                                kring,
                                session.theoryMinutes(Count.between(20, 40)).build())
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(agreed(
                                kring,
                                Session.builder()
                                        .id("s")
                                        .activity(kring.id())
                                        .held(Count.exact(1))
                                        .build(),
                                agreement("theory-at-most").addAbout(kring.id()).build())
                        .verdict())
                .isEqualTo(Verdict.NOT_ASSESSABLE);
    }
}
