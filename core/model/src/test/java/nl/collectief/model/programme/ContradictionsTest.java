package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.ChecklistItem;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Attribution;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {
    private static List<Finding> findings(String rule, Entry... more) {
        List<Finding> found = Proef.findings(rule, more);
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message().nl()).isNotEqualTo(finding.message().en());
            assertThat(finding.remedy().nl()).isNotEqualTo(finding.remedy().en());
        });
        return found;
    }

    private static Finding only(String rule, Entry... more) {
        List<Finding> found = findings(rule, more);
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }

    private static Coalition coalition(String period, String seat) {
        Optional<Span> of = Optional.ofNullable(seat).map(Span::parse);
        return Coalition.builder()
                .id("jop")
                .name(Text.nl("JOP"))
                .period(Optional.ofNullable(period).map(Span::parse))
                .addMember(Membership.builder().stance(Stance.PARENT).build())
                .addMember(Membership.builder()
                        .stance(Stance.PROFESSIONAL)
                        .period(of)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "2018/2020, 2017/2019",
        "2018/2020, 2017-12-31/..",
        "2018/.., ../2017",
        "2018/.., 2016",
        "2018/2020, 2019/2021",
        "2018/2020, 2021/..",
        "../2020, 2021",
        "../2020-06, 2020-07/..",
        "2018-06/2020, 2018-05/2019"
    })
    void a_seat_outside_the_time_of_its_coalition(String period, String seat) {
        Finding found = only("seat-within-coalition", coalition(period, seat));
        assertThat(found.place()).hasToString("coalition/jop#/members/1/period");
        assertThat(found.value()).isEqualTo(seat);
        assertThat(found.message().nl())
                .contains(Span.parse(seat).label().nl())
                .contains(Span.parse(period).label().nl())
                .startsWith("deze zetel");
        assertThat(found.message().en()).startsWith("this seat");
        assertThat(found.remedy().en()).contains("correct the period");
    }

    @ParameterizedTest
    @CsvSource({
        "2018/2020, 2018/2020",
        "2018/2020, 2018-01-01",
        "2018/2020, ../2019",
        "2018/2020, 2019/..", // the seat ends with the coalition, whether that is told or not
        "2018/.., 2018/2019",
        "2018-06/.., 2018/..", // may have begun in June
        "2018/2020-06, 2019/2020", // may have ended in June
        "../2020, 2010/2020",
        ", 2010",
        "2018, "
    })
    void a_seat_that_may_lie_within_is_no_contradiction(String period, String seat) {
        assertThat(findings("seat-within-coalition", coalition(period, seat))).isEmpty();
    }

    private static Session session(String when) {
        return Session.builder()
                .id("maart")
                .activity(Proef.ACTIVITY.id())
                .held(Count.exact(1))
                .when(Optional.ofNullable(when).map(Span::parse))
                .build();
    }

    private static FamilyCase.Builder family(String id) {
        return FamilyCase.builder().id(id);
    }

    @ParameterizedTest
    @CsvSource({"2019/2020-06, 2020-07-01", "2019/2020-06, 2018", "2019/.., 2018-12", "../2020, 2021/.."})
    void a_session_outside_the_time_of_the_case_it_is_about(String period, String when) {
        Finding found = only(
                "session-within-case",
                session(when),
                family("c-4f09a2")
                        .period(Span.parse(period))
                        .addDiscussedIn(Session.KIND.ref("maart"))
                        .build());
        assertThat(found.place()).hasToString("case/c-4f09a2#/discussedIn");
        assertThat(found.value()).isEqualTo("maart");
        assertThat(found.message().en())
                .contains(
                        Span.parse(when).label().en(),
                        Span.parse(period).label().en());
    }

    @ParameterizedTest
    @CsvSource({"2019/2020-06, 2020", "2019/2020-06, 2020-06-30", "2019/.., 2018/2019", ", 1999", "2019, "})
    void a_session_that_may_lie_within_the_case_is_no_contradiction(String period, String when) {
        assertThat(findings(
                        "session-within-case",
                        session(when),
                        family("c-4f09a2")
                                .period(Optional.ofNullable(period).map(Span::parse))
                                .addDiscussedIn(Session.KIND.ref("maart"))
                                .build()))
                .isEmpty();
    }

    private static List<Finding> consent(String rule, String given, String withdrawn, String published) {
        Publication film = Publication.builder()
                .id("film")
                .title(Text.nl("Film"))
                .published(Optional.ofNullable(published).map(PartialDate::parse))
                .build();
        Story story = Story.builder()
                .id("s")
                .form(StoryForm.QUOTE)
                .gist(Text.nl("Fijn."))
                .teller(Stance.PARENT)
                .consent(Consent.builder()
                        .given(PartialDate.parse(given))
                        .withdrawn(Optional.ofNullable(withdrawn).map(PartialDate::parse))
                        .attribution(Attribution.ANONYMOUS)
                        .build())
                .addSources(new Source(film.id(), "begin"), new Source(film.id(), "einde"))
                .build();
        return findings(rule, film, story);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-02, 2021-05-01, given after",
        "2022, 2021, given after",
        "2021-05-01, 2021-05-01, not surely given before",
        "2021-03, 2021, not surely given before",
        "2021, 2021-12-31, not surely given before"
    })
    void a_story_that_came_out_before_its_teller_surely_consented(String given, String published, String message) {
        List<Finding> found = consent("consent-at-publication", given, null, published);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).hasToString("story/s#/consent/given");
        assertThat(found.get(0).value()).isEqualTo(given);
        assertThat(found.get(0).message().en())
                .contains(message + " \"Film\" came out")
                .contains(PartialDate.parse(published).label().en());
        assertThat(found.get(0).message().nl()).contains("het verschijnen van \"Film\"");
    }

    @ParameterizedTest
    @CsvSource({"2021-04-30, 2021-05-01", "2020, 2021", "2021-04, 2021-05", "2021, "})
    void a_story_that_came_out_after_its_teller_consented(String given, String published) {
        assertThat(consent("consent-at-publication", given, null, published)).isEmpty();
        assertThat(consent("consent-withdrawn", given, null, published)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-03, 2021-05", "2021-05, 2021-05-31", "2021, 2021-05", "2021-05-01, 2021-05-01"})
    void a_story_that_came_out_when_consent_may_have_been_withdrawn(String withdrawn, String published) {
        List<Finding> found = consent("consent-at-publication", "2020", withdrawn, published);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).hasToString("story/s#/consent/withdrawn");
        assertThat(found.get(0).value()).isEqualTo(withdrawn);
        assertThat(found.get(0).message().en()).contains("withdrawn before \"Film\" came out");
    }

    @Test
    void a_consent_that_was_withdrawn_is_told_also_when_the_story_had_come_out_by_then() {
        assertThat(consent("consent-at-publication", "2020", "2022", "2021")).isEmpty();
        List<Finding> found = consent("consent-withdrawn", "2020", "2022", "2021");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).hasToString("story/s#/consent/withdrawn");
        assertThat(found.get(0).message().nl()).contains("ingetrokken (2022)");
        assertThat(found.get(0).remedy().nl()).contains("verwijder");
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, 2022-04-30", "2022-05-01, 2021-01-01", "2022, 2021", "2022-06, 2022-05-31"})
    void a_consent_that_was_withdrawn_before_it_was_given(String given, String withdrawn) {
        List<Finding> found = consent("withdrawn-after-given", given, withdrawn, null);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).place()).hasToString("story/s#/consent/withdrawn");
        assertThat(found.get(0).value()).isEqualTo(withdrawn);
        assertThat(found.get(0).message().en())
                .contains("withdrawn (" + PartialDate.parse(withdrawn).label().en())
                .contains("given (" + PartialDate.parse(given).label().en());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-01, 2022-05-01",
        "2022-05-01, 2022-05",
        "2022, 2022-01-01",
        "2022-05, 2022",
        "2021, 2022",
        "2021, "
    })
    void a_consent_that_may_have_been_withdrawn_after_it_was_given(String given, String withdrawn) {
        assertThat(consent("withdrawn-after-given", given, withdrawn, null)).isEmpty();
    }

    private static Session attended(Count held, Count... people) {
        Session.Builder session =
                Session.builder().id("avond").activity(Proef.ACTIVITY.id()).held(held);
        for (Count count : people) {
            session.addAttendance(
                    Attendance.builder().stance(Stance.PARENT).count(count).build());
        }
        return session.build();
    }

    @Test
    void people_who_attended_what_was_not_held() {
        Finding found = only("attended-if-held", attended(Count.ZERO, Count.ZERO, Count.exact(12)));
        assertThat(found.place()).hasToString("session/avond#/attendance/1/count");
        assertThat(found.value()).isEqualTo("12");
        assertThat(found.message().nl()).isEqualTo("er waren mensen (12), en er is geen enkele bijeenkomst gehouden");
        only("attended-if-held", attended(Count.ZERO, Count.moreThan(10)));
    }

    @Test
    void a_session_that_may_have_been_held_or_may_have_been_empty_is_no_contradiction() {
        for (Session session : List.of(
                attended(Count.ZERO),
                attended(Count.ZERO, Count.ZERO),
                attended(Count.ZERO, Count.worded(Text.nl("veel"))),
                attended(Count.between(0, 1), Count.exact(12)),
                attended(Count.about(0), Count.exact(12)),
                attended(Count.exact(1), Count.exact(12)))) {
            assertThat(findings("attended-if-held", session))
                    .as(session.toString())
                    .isEmpty();
        }
    }

    private static Assessment assessment(int item) {
        return Assessment.builder().item(item).build();
    }

    @Test
    void an_item_that_was_assessed_and_is_not_on_the_list() {
        Checklist list = Checklist.builder()
                .id("lijst")
                .title(Text.nl("Lijst"))
                .addItem(ChecklistItem.builder().says(Text.nl("een")).build())
                .addItem(ChecklistItem.builder().says(Text.nl("twee")).build())
                .addAssessments(Assessment.builder().build(), assessment(1), assessment(2), assessment(3))
                .build();
        Finding found = only("assessed-item-exists", list);
        assertThat(found.place()).hasToString("checklist/lijst#/assessments/3/item");
        assertThat(found.value()).isEqualTo("3");
        assertThat(found.message().nl()).isEqualTo("er is geen punt 3: het zijn er 2");
        assertThat(found.message().en()).isEqualTo("there is no item 3: there are 2");
    }

    @Test
    void a_plan_has_no_items_to_assess() {
        Plan plan = Plan.builder()
                .id("doel")
                .says(Text.nl("Doel"))
                .kind(Vocabulary.PLAN_KIND.term("goal"))
                .addAssessments(Assessment.builder().level(1).build(), assessment(1))
                .build();
        assertThat(only("assessed-item-exists", plan).place()).hasToString("plan/doel#/assessments/1/item");
    }
}
