package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Cell;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Metrics;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Period;
import nl.collectief.model.trace.CycleStep;
import nl.collectief.model.trace.Ripple;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.trace.VoiceCycle;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Samen groot in Lindermeer, which does not exist: what was made up, typed again, and what follows from it. */
class LindermeerTest {
    private static final Told TOLD = Told.of(Programmes.INVENTED);
    private static final Dossier LINDERMEER = TOLD.dossier();
    private static final Activity EVENINGS = LINDERMEER.get(Activity.KIND, "nachtlampje");

    @Test
    void title_mission_documents_places_and_stories_all_say_that_they_are_made_up() {
        assertThat(List.of(
                        LINDERMEER.programme().title(), LINDERMEER.programme().mission()))
                .allSatisfy(LindermeerTest::assertSaysMadeUp);
        assertThat(LINDERMEER.all(Publication.KIND)).allSatisfy(document -> assertSaysMadeUp(document.title()));
        assertThat(LINDERMEER.all(Story.KIND))
                .hasSize(6)
                .allMatch(story -> story.invented().equals(Optional.of(true)));
        assertThat(LINDERMEER.all(WorkingArea.KIND))
                .flatExtracting(WorkingArea::parts)
                .hasSize(6)
                .allMatch(part -> part.area().code().value().matches("PV99|(GM|WK|BU)9999.*"));
    }

    private static void assertSaysMadeUp(Text text) {
        assertThat(text.in(Language.NL)).containsIgnoringCase("verzonnen");
        assertThat(text.in(Language.EN)).containsIgnoringCase("invented");
    }

    @Test
    void the_evenings_went_from_professionals_to_parents_in_four_steps() {
        assertThat(EVENINGS.form()).contains(ActivityForm.HYBRID);
        assertThat(EVENINGS.ownership())
                .extracting(change -> change.stage() + " " + change.since().orElseThrow())
                .containsExactly(
                        "PROFESSIONAL_LED 2020-09",
                        "CO_LED 2021-03",
                        "PARENT_LED_WITH_SAFETY_NET 2021-10",
                        "PARENT_LED 2022-09");
        assertThat(EVENINGS.participation())
                .extracting(say -> say.rung().orElseThrow())
                .containsExactly(
                        ParticipationRung.CONSULTING, ParticipationRung.CO_PRODUCING, ParticipationRung.CO_DECIDING);
        assertThat(EVENINGS.organisers())
                .filteredOn(holder -> holder.roles().contains(Vocabulary.ROLE.term("co-organiser")))
                .singleElement()
                .satisfies(holder -> assertThat(holder.period().orElseThrow()).hasToString("2021-03/2021-09"));
    }

    @Test
    void what_was_thought_up_for_parents_stopped_and_the_rest_found_a_place() {
        assertThat(LINDERMEER.all(Activity.KIND))
                .filteredOn(activity -> activity.partOf().isEmpty())
                .extracting(activity ->
                        activity.id().id() + " " + last(activity.stages()).stage())
                .containsExactly(
                        "babyspreekuur-samen REGULAR_OFFER",
                        "cursus-opvoeden STOPPED",
                        "gezinstafel RUNNING",
                        "nachtlampje RUNNING",
                        "taaltafel HANDED_OVER",
                        "vaderochtend RUNNING",
                        "wijkkoffie RUNNING");
        assertThat(LINDERMEER.get(Activity.KIND, "vaderochtend").stages())
                .filteredOn(change -> change.stage() == ActivityStage.PAUSED)
                .extracting(change -> change.cause().orElseThrow().id())
                .containsExactly("lockdown");
        assertThat(EVENINGS.ownership()).last().matches(change -> change.stage() == OwnershipStage.PARENT_LED);
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    @Test
    void say_in_the_coalition_rose_from_being_told_to_deciding_along() {
        Coalition whole = LINDERMEER.get(Coalition.KIND, "samen-groot");
        assertThat(whole.participation())
                .extracting(Participation::rung)
                .extracting(Optional::orElseThrow)
                .containsExactly(
                        ParticipationRung.INFORMING, ParticipationRung.ADVISING, ParticipationRung.CO_DECIDING);
        assertThat(LINDERMEER.all(Plan.KIND))
                .filteredOn(plan -> plan.kind().value().equals("decision"))
                .allSatisfy(decision -> assertThat(decision.participation()).hasSize(2));
    }

    @Test
    void four_of_five_families_never_had_more_than_two_at_a_time() {
        assertThat(LINDERMEER.all(FamilyCase.KIND))
                .hasSize(5)
                .allMatch(family -> FamilyCase.isPseudonym(family.id().id()))
                .allMatch(family -> family.sources().isEmpty());
        assertThat(LINDERMEER.get(FamilyCase.KIND, "c-2b7d09").workers())
                .as("three in all, never three at a time")
                .hasSize(3);
        assertThat(TOLD.judged("hooguit-twee").broken())
                .extracting(finding -> finding.place().record().id())
                .containsExactly("c-3c88e1");
        assertThat(LINDERMEER.get(Outcome.KIND, "een-gezicht-per-gezin"))
                .satisfies(seen -> assertThat(seen.state()).isEqualTo(OutcomeState.OBSERVED))
                .satisfies(seen -> assertThat(seen.count().orElseThrow()).hasToString("4"));
    }

    @Test
    void a_consent_holds_for_its_purposes_from_the_day_after_it_was_given_until_it_is_withdrawn() {
        Consent quote = consent("licht-aan");
        Code website = Vocabulary.CONSENT_PURPOSE.term("public-website");
        assertThat(quote.allows(website, LocalDate.of(2022, 6, 12))).isFalse();
        assertThat(quote.allows(website, LocalDate.of(2022, 6, 13))).isTrue();
        assertThat(quote.allows(Vocabulary.CONSENT_PURPOSE.term("training"), LocalDate.of(2023, 1, 1)))
                .isFalse();
        Consent withdrawn = consent("ingetrokken");
        assertThat(withdrawn.holdsOn(LocalDate.of(2022, 2, 13))).isTrue();
        assertThat(withdrawn.holdsOn(LocalDate.of(2022, 2, 14))).isFalse();
        assertThat(withdrawn.allows(Vocabulary.CONSENT_PURPOSE.term("gemeenteraad"), LocalDate.of(2021, 6, 1)))
                .as("a purpose of the gemeente's own")
                .isTrue();
        Story minor = LINDERMEER.get(Story.KIND, "op-mijn-manier");
        assertThat(minor.minor()).contains(true);
        assertThat(minor.specialCategory()).contains(true);
        assertThat(consent("op-mijn-manier").byGuardian()).contains(true);
    }

    private static Consent consent(String story) {
        return LINDERMEER.get(Story.KIND, story).consent().orElseThrow();
    }

    @Test
    void the_story_of_the_key_tells_its_delays_and_was_chosen_in_two_rounds() {
        Story key = LINDERMEER.get(Story.KIND, "rimpel-sleutel");
        assertThat(key.steps()).hasSize(4);
        assertThat(key.steps())
                .filteredOn(step -> step.delay().isPresent())
                .extracting(step -> step.delay().orElseThrow().in(Language.EN))
                .containsExactly("two months", "half a year", "a year");
        assertThat(key.selections())
                .extracting(round -> round.coalition().orElseThrow().id())
                .containsExactly("samen-groot", "stuurdrietal");
        assertThat(LINDERMEER.all(Story.KIND))
                .filteredOn(story -> !story.selections().isEmpty())
                .as("of the two chosen in the first round one went on")
                .hasSize(2);
    }

    @Test
    void two_lessons_hold_for_a_hybrid_evening_with_parents_of_babies() {
        assertThat(LINDERMEER.all(Lesson.KIND))
                .filteredOn(lesson -> lesson.forms().contains(ActivityForm.HYBRID))
                .extracting(lesson -> lesson.id().id())
                .containsExactly("kleine-groepjes", "scherm-en-zaal");
        assertThat(LINDERMEER.all(Lesson.KIND))
                .filteredOn(lesson -> lesson.kind().value().equals("working-element"))
                .allSatisfy(
                        element -> assertThat(element.says().in(Language.EN)).contains("hypothesis"))
                .hasSize(2);
    }

    @Test
    void the_checklist_grew_and_parents_and_professionals_judge_the_same_item_otherwise() {
        Checklist now = LINDERMEER.get(Checklist.KIND, "avond-2");
        assertThat(now.replaces().map(Ref::id)).contains("avond-1");
        assertThat(now.items()).hasSize(3);
        assertThat(now.assessments())
                .filteredOn(judged -> judged.item().equals(Optional.of(2)))
                .extracting(judged -> judged.stances() + " " + judged.level().orElseThrow())
                .containsExactly("[PARENT] 1", "[PROFESSIONAL] 0");
    }

    @Test
    void what_a_survey_counts_is_out_of_all_who_answered_and_compared_with_the_one_before() {
        StatedFigure knows = LINDERMEER.get(StatedFigure.KIND, "weet-wie-2022");
        assertThat(knows.outOf())
                .contains(LINDERMEER
                        .get(Conversation.KIND, "enquete-2022")
                        .voices()
                        .get(0)
                        .count());
        assertThat(knows.comparison().flatMap(comparison -> comparison.figure()).map(Ref::id))
                .contains("weet-wie-2020");
    }

    @Test
    void the_figures_of_2021_are_those_one_adds_up_by_hand() {
        Evaluation year = Evaluation.of(LINDERMEER, Period.ofYear(2021));
        assertThat(attendances(year, "nachtlampje"))
                .as("nine evenings of 6 to 12 parents and one professional")
                .isEqualTo("63 to 117");
        assertThat(attendances(year, "wijkkoffie-oude-haven"))
                .as("44 times 4 to 10 parents and two volunteers")
                .isEqualTo("264 to 528");
        assertThat(attendances(year, "vaderochtend"))
                .as("seven times at least 3 fathers and at least 3 children")
                .isEqualTo("at least 42");
        assertThat(year.total(Metrics.REPLAYS)).asString().contains("140");
        assertThat(year.total(Metrics.WIJKEN_WITH_DROP_IN)).asString().contains("2 of 3");
        assertThat(Evaluation.of(LINDERMEER, Period.ofYear(2022)).total(Metrics.REPLAYS))
                .as("ten evenings of which each was watched about 30 times")
                .asString()
                .contains("~300");
    }

    private static String attendances(Evaluation year, String activity) {
        return year.by(Metrics.ATTENDANCES, Breakdown.ACTIVITY).stream()
                .filter(cell -> cell.key().toString().equals(activity))
                .findFirst()
                .map(Cell::valueLabel)
                .orElseThrow()
                .en();
    }

    @Test
    void one_voice_came_to_nothing_yet_and_one_group_was_never_heard() {
        VoiceCycle cycle = VoiceCycle.of(LINDERMEER);
        assertThat(cycle.silent()).extracting(Code::value).containsExactly("international-parents");
        assertThat(cycle.breakingBefore(CycleStep.INSIGHT))
                .extracting(way -> way.start().id())
                .containsExactly("gesprek-jongeren", "terugblik-rest");
        assertThat(Trace.of(LINDERMEER).unansweredSignals())
                .extracting(signal -> signal.id().id())
                .containsExactly("jonge-moeders");
        assertThat(Trace.of(LINDERMEER).timeToFirstSession(Signal.KIND.ref("nachten")))
                .as("from 6 February 2020 to a day from 1 September to 31 December")
                .hasValueSatisfying(lag -> assertThat(lag.atLeastDays()).isEqualTo(208))
                .hasValueSatisfying(lag -> assertThat(lag.atMostDays()).isEqualTo(329));
    }

    @Test
    void two_findings_are_meant() {
        assertThat(TOLD.findings())
                .containsExactlyInAnyOrder(
                        "consent-withdrawn story/ingetrokken#/consent/withdrawn",
                        "counted-once session/lange-nacht-2022#/mayBeAmong");
    }

    @Test
    void coffee_and_evenings_ran_together_into_quiet_that_is_still_hoped_for() {
        assertThat(Ripple.all(LINDERMEER))
                .singleElement()
                .extracting(Ripple::steps)
                .asInstanceOf(InstanceOfAssertFactories.list(Ripple.Step.class))
                .extracting(Ripple.Step::toString)
                .containsExactly(
                        "activity/nachtlampje -> outcome/lachen (152..293 days)",
                        "activity/nachtlampje -> outcome/meer-weten-wie (762..820 days)",
                        "activity/wijkkoffie -> outcome/meer-weten-wie (762..820 days)",
                        "activity/wijkkoffie -> outcome/eerder-vragen (458..1216 days)",
                        "outcome/meer-weten-wie -> outcome/eerder-vragen (-333..425 days)",
                        "outcome/eerder-vragen -> outcome/rust",
                        "outcome/lachen -> outcome/rust");
    }
}
