package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Caveat;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Metric;
import nl.collectief.evaluation.Metrics;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.Reading;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WijkCode;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.Principles;
import nl.collectief.model.trace.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Utrecht programme of 2021: the figures as its monitor states them, and what is computed from them. */
class UtrechtTest {
    private static final byte[] DOCUMENT = Programmes.document("utrecht-2021");
    private static final Reading READING = DossierDocument.read(DOCUMENT);
    private static final Dossier UTRECHT = READING.orElseThrow();
    private static final Evaluation YEAR = Evaluation.of(UTRECHT, Period.ofYear(2021));

    private static List<Activity> parts(String whole) {
        return UTRECHT.all(Activity.KIND).stream()
                .filter(activity -> activity.partOf().equals(Optional.of(Activity.KIND.ref(whole))))
                .toList();
    }

    @Test
    void the_document_is_canonical() {
        assertThat(DossierDocument.write(UTRECHT)).isEqualTo(new String(DOCUMENT, StandardCharsets.UTF_8));
    }

    @Test
    void the_eleven_activities_stand_on_their_own() {
        assertThat(UTRECHT.all(Activity.KIND))
                .filteredOn(activity -> activity.partOf().isEmpty())
                .extracting(activity -> activity.id().id())
                .containsExactly(
                        "bukojou",
                        "childcare-benefits",
                        "drop-in-groups",
                        "existing-interventions",
                        "first-1000-days",
                        "hang-out",
                        "hoera-8-months",
                        "international-parents",
                        "krijtclub",
                        "secondary-school",
                        "webinars");
    }

    @ParameterizedTest
    @CsvSource({
        "benefits-families, 236",
        "bukojou-thinking-along, 8",
        "bukojou-pilot, 8",
        "bukojou-participants-2022, 19",
        "bukojou-groups-2022, 2",
        "hoera-nurses, 7",
        "hoera-advisers, 3",
        "hoera-locations, 3",
        "trained-for-children, 9",
        "trained-for-parents, 9",
        "separation-evenings, 2",
        "anchoring-nurses, 2",
        "anchoring-teams, 8",
        "parent-led-groups, 3",
        "planned-mirror-conversations, 2",
        "webinar-lessons, 10",
    })
    void a_stated_number_is_as_the_monitor_has_it(String figure, long number) {
        assertThat(UTRECHT.get(StatedFigure.KIND, figure).count()).contains(Count.exact(number));
    }

    @Test
    void over_fifty_young_people_are_at_least_51() {
        Count inView = UTRECHT.get(StatedFigure.KIND, "bukojou-in-view").count().orElseThrow();
        assertThat(inView.atLeast()).isEqualTo(51);
        assertThat(inView.atMost()).isEmpty();
        assertThat(inView.worded()).hasSize(1);
    }

    @Test
    void the_thirteen_webinars_are_one_tally_without_month_or_wijk() {
        Session webinars = UTRECHT.get(Session.KIND, "webinars-2021");
        assertThat(webinars.held()).isEqualTo(Count.exact(13));
        assertThat(webinars.attendance().get(0).count()).isEqualTo(Count.between(30, 150));
        assertThat(webinars.when().orElseThrow()).hasToString("2021");
        assertThat(webinars.areas()).isEmpty();
        assertThat(webinars.replays().orElseThrow().scope()).isEqualTo(Scope.NOT_STATED);
        assertThat(webinars.replays().orElseThrow().count().stated()).contains(2500L);
    }

    @Test
    void the_webinars_had_390_to_1950_attendances_of_30_to_1950_different_parents() {
        assertThat(told(Metrics.ATTENDANCES, "webinars")).isEqualTo("390 to 1,950");
        assertThat(told(Metrics.DIFFERENT_PEOPLE, "webinars")).isEqualTo("30 to 1,950");
    }

    @Test
    void the_meeting_of_14_september_stands_apart_and_may_be_one_of_the_thirteen() {
        Session meeting = UTRECHT.get(Session.KIND, "childcare-benefits-2021-09-14");
        assertThat(meeting.attendance().get(0).count()).isEqualTo(Count.exact(35));
        assertThat(meeting.mayBeAmong()).containsExactly(Session.KIND.ref("webinars-2021"));
        assertThat(told(Metrics.ATTENDANCES, "childcare-benefits")).isEqualTo("35");
    }

    private static String told(Metric metric, String activity) {
        return YEAR.by(metric, Breakdown.ACTIVITY).stream()
                .filter(cell -> cell.key().toString().equals(activity))
                .findFirst()
                .map(Cell::valueLabel)
                .orElseThrow()
                .en();
    }

    @Test
    void seven_of_ten_wijken_have_a_drop_in_group_and_of_the_others_nothing_is_recorded() {
        Cell total = YEAR.total(Metrics.WIJKEN_WITH_DROP_IN);
        assertThat(total).hasToString("wijken-with-drop-in: 7 of 10 (caveats: 14)");
        assertThat(total.records(Caveat.Reason.COUNTED_AS_NONE))
                .extracting(Ref::id)
                .containsExactly("binnenstad", "noordoost", "oost");
        assertThat(total.records(Caveat.Reason.NOT_A_WIJK)).isEmpty();
    }

    @Test
    void there_are_eight_drop_in_places_of_which_the_text_shows_two_led_by_mothers() {
        List<Activity> places = parts("drop-in-groups");
        assertThat(places).hasSize(8).allMatch(place -> place.areas().size() == 1);
        assertThat(places)
                .filteredOn(place -> Principles.latestOwnership(place)
                        .filter(ownership -> ownership.stage().isParentLed())
                        .isPresent())
                .extracting(place -> place.id().id())
                .containsExactly("drop-in-noord-west", "drop-in-zuilen");
        assertThat(places)
                .filteredOn(place -> place.stages().get(0).stage() == ActivityStage.SETTING_UP)
                .extracting(place -> place.id().id())
                .containsExactly("drop-in-vleuterweide");
        assertThat(only("stated-equals-enumerated").message().en())
                .contains("states 3")
                .contains("point out 2");
    }

    @Test
    void the_traps_of_the_text_are_kept_and_told() {
        assertThat(only("one-title").place().record()).isEqualTo(Activity.KIND.ref("international-parents"));
        assertThat(only("scope-stated").place().record()).isEqualTo(Session.KIND.ref("webinars-2021"));
        assertThat(only("counted-once").value()).isEqualTo("webinars-2021");
        assertThat(READING.findings())
                .filteredOn(finding -> finding.rule().equals("narrative-whole"))
                .extracting(finding -> finding.place().record().id())
                .containsExactly("hang-out");
        assertThat(UTRECHT.get(Activity.KIND, "drop-in-noord-west").sources())
                .as("a place named in running text only")
                .anyMatch(source ->
                        source.place().contains("text") || source.place().contains("tekst"));
    }

    private static Finding only(String rule) {
        List<Finding> found = READING.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void a_dossier_that_is_kept_has_no_errors() {
        assertThat(READING.problems()).isEmpty();
        assertThat(READING.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void ten_lessons_seven_items_and_four_principles() {
        assertThat(UTRECHT.all(Lesson.KIND))
                .filteredOn(lesson -> lesson.number().isPresent())
                .extracting(lesson -> lesson.number().orElseThrow())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(UTRECHT.all(Checklist.KIND).get(0).items()).hasSize(7);
        assertThat(UTRECHT.programme().principles()).containsExactly(GuidingPrinciple.values());
    }

    @Test
    void the_ten_wijken_are_whole_and_the_areas_people_name_are_partial() {
        assertThat(UTRECHT.all(WorkingArea.KIND))
                .filteredOn(area -> area.isWhole() && area.parts().get(0).area().code() instanceof WijkCode)
                .extracting(area -> area.parts().get(0).area().code().toString())
                .containsExactlyInAnyOrder(
                        "WK034401",
                        "WK034402",
                        "WK034403",
                        "WK034404",
                        "WK034405",
                        "WK034406",
                        "WK034407",
                        "WK034408",
                        "WK034409",
                        "WK034410");
        for (String named : List.of("zuilen", "hoograven", "dichterswijk", "vleuterweide", "vleuten", "de-meern")) {
            assertThat(UTRECHT.get(WorkingArea.KIND, named).parts())
                    .allMatch(part -> part.extent() == Extent.PART)
                    .isNotEmpty();
        }
    }

    @Test
    void the_trace_answers_what_one_asks() {
        Trace trace = Trace.of(UTRECHT);
        assertThat(trace.unansweredSignals())
                .extracting(signal -> signal.id().id())
                .containsExactly("schools-hesitant", "social-skills");
        assertThat(trace.activitiesBegunWithoutVoice())
                .extracting(activity -> activity.id().id())
                .containsExactly("krijtclub", "secondary-school");
        assertThat(trace.activitiesOfUnknownOrigin()).isEmpty();
        assertThat(trace.hasVoice(Session.KIND.ref("webinars-2021"))).isTrue();
        Principles principles = Principles.of(UTRECHT, trace);
        assertThat(principles.missing(Activity.KIND.ref("secondary-school"))).isNotEmpty();
        assertThat(principles.judges(GuidingPrinciple.NORMALISING)).contains(Stance.PARENT);
    }

    @Test
    void what_lies_outside_2021_is_named() {
        assertThat(YEAR.outside())
                .extracting(placement -> placement.record().toString())
                .contains("figure/bukojou-participants-2022", "figure/trained-for-children", "plan/dialogue-2022")
                .doesNotContain("session/webinars-2021", "figure/bukojou-pilot");
    }

    @Test
    void of_eleven_agreements_one_is_broken_and_seven_cannot_be_told() {
        Told told = Told.of("utrecht-2021");
        assertThat(told.verdicts())
                .containsExactly(
                        "ask-appreciation appreciation-shown not-assessable 0/0/2",
                        "decide-with with-not-for kept 1/0/0",
                        "describe-the-work work-described kept 7/0/0",
                        "group-size-by-topic group-size-by-theme not-assessable 0/0/2",
                        "need-first need-first broken 9/2/0",
                        "own-surroundings-first own-surroundings-first not-assessable 0/0/1",
                        "presence-at-drop-in partners-present not-assessable 0/0/1",
                        "regular-evaluation evaluate-on-the-way kept 1/0/0",
                        "sounding-board-parent sounding-board-parents not-assessable 0/0/1",
                        "theory-minutes theory-at-most not-assessable 0/0/1",
                        "with-not-for with-not-for not-assessable 8/0/3");
        assertThat(told.judged("need-first").broken())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("krijtclub", "secondary-school");
        assertThat(told.judged("group-size-by-topic").unknown())
                .as("for which subjects, and how small, the source does not say")
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/themes", "/limit");
        assertThat(told.judged("presence-at-drop-in").unknown())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("school-letter-follow-up");
        assertThat(told.judged("describe-the-work").kept())
                .as("what is an idea or being set up is not asked")
                .noneMatch(activity -> Set.of("existing-interventions", "hang-out", "krijtclub", "secondary-school")
                        .contains(activity.id()));
        assertThat(told.judged("with-not-for").unknown())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("hoera-8-months", "secondary-school", "webinars");
    }

    @Test
    void there_are_27_findings_of_nine_rules() {
        assertThat(READING.findings().stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting())))
                .isEqualTo(Map.of(
                        "counted-once", 1L,
                        "one-title", 1L,
                        "scope-stated", 1L,
                        "stated-equals-enumerated", 1L,
                        "area-whole", 6L,
                        "attendance-recorded", 4L,
                        "narrative-whole", 1L,
                        "questions-per-insight", 2L,
                        "situation-dated", 10L));
    }
}
