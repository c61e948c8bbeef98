package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Exchange;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.activity.Session;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Lag;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Conversation MIRROR = Conversation.builder()
            .id("spiegel")
            .title(Text.nl("Spiegelgesprek"))
            .kind(Vocabulary.CONVERSATION_KIND.term("proef"))
            .addHeard(Stance.PARENT, Stance.PROFESSIONAL)
            .build();
    private static final Signal HEARD = signal("gehoord")
            .addHeardIn(MIRROR.id())
            .addRaisedBy(Stance.PARENT)
            .when(Span.parse("2021-03"))
            .build();
    private static final Signal OFFICE =
            signal("bureau").addRaisedBy(Stance.PROFESSIONAL).build();
    private static final Signal UNANSWERED =
            signal("open").addRaisedBy(Stance.CHILD).build();
    private static final Insight INSIGHT = Insight.builder()
            .id("inzicht")
            .says(Text.nl("i"))
            .addSignal(HEARD.id())
            .build();
    private static final Activity GROUP = activity("groep")
            .addInsight(INSIGHT.id())
            .addExchange(Exchange.PEER)
            .addOrganiser(RoleHolder.builder()
                    .role(GroupRole.CO_THINKER)
                    .stance(Stance.PARENT)
                    .build())
            .addOwnership(
                    OwnershipChange.builder()
                            .stage(OwnershipStage.PROFESSIONAL_LED)
                            .build(),
                    OwnershipChange.builder().stage(OwnershipStage.PARENT_LED).build())
            .early(true)
            .build();
    private static final Activity PLACE = activity("plek").partOf(GROUP.id()).build();
    private static final Activity DESK =
            activity("folder").addAnswer(OFFICE.id()).early(false).build();
    private static final Session FIRST = session("eerste", PLACE, "2021-05-01");
    private static final Session TALLY = session("telling", GROUP, "2021");
    private static final Lesson LESSON = Lesson.builder()
            .id("les")
            .says(Text.nl("l"))
            .kind(Vocabulary.LESSON_KIND.term("proef"))
            .addFrom(FIRST.id())
            .build();
    private static final Story STORY = Story.builder()
            .id("verhaal")
            .form(StoryForm.STORY)
            .gist(Text.nl("v"))
            .teller(Stance.PARENT)
            .addAbout(DESK.id())
            .addPrinciple(GuidingPrinciple.NORMALISING)
            .build();
    private static final Outcome OUTCOME = Outcome.builder()
            .id("opbrengst")
            .says(Text.nl("o"))
            .state(OutcomeState.REPORTED)
            .addFrom(DESK.id())
            .addSaidBy(Stance.PROFESSIONAL)
            .addPrinciple(GuidingPrinciple.PREVENTION)
            .build();
    private static final StatedEvidence STATED = StatedEvidence.builder()
            .id("oordeel")
            .principle(GuidingPrinciple.NETWORK)
            .says(Text.nl("s"))
            .by(Stance.POLICY_MAKER)
            .build();
    private static final Dossier DOSSIER = Dossier.assemble(List.of(
                    Programme.builder()
                            .id("p")
                            .title(Text.nl("P"))
                            .mission(Text.nl("m"))
                            .build(),
                    term("activity-kind.proef"),
                    term("lesson-kind.proef"),
                    term("conversation-kind.proef"),
                    MIRROR,
                    HEARD,
                    OFFICE,
                    UNANSWERED,
                    INSIGHT,
                    GROUP,
                    PLACE,
                    DESK,
                    FIRST,
                    TALLY,
                    LESSON,
                    STORY,
                    OUTCOME,
                    STATED))
            .orElseThrow();
    private static final Trace TRACE = Trace.of(DOSSIER);
    private static final Principles PRINCIPLES = Principles.of(DOSSIER, TRACE);

    private static Signal.Builder signal(String id) {
        return Signal.builder().id(id).says(Text.nl(id));
    }

    private static Activity.Builder activity(String id) {
        return Activity.builder().id(id).title(Text.nl(id)).kind(Vocabulary.ACTIVITY_KIND.term("proef"));
    }

    private static Session session(String id, Activity activity, String when) {
        return Session.builder()
                .id(id)
                .activity(activity.id())
                .held(Count.exact(1))
                .when(Span.parse(when))
                .build();
    }

    private static Term term(String id) {
        return Term.builder().id(id).label(Text.of(id, id)).build();
    }

    @Test
    void steps_lead_back_one_by_one() {
        assertThat(TRACE.origins(LESSON.id())).containsExactly(FIRST.id());
        assertThat(TRACE.origins(PLACE.id())).containsExactly(GROUP.id());
        assertThat(TRACE.origins(MIRROR.id())).isEmpty();
        assertThat(TRACE.results(GROUP.id())).containsExactly(PLACE.id(), TALLY.id());
    }

    @Test
    void a_lesson_leads_back_to_the_conversation() {
        assertThat(TRACE.waysBack(LESSON.id()))
                .containsExactly(List.of(
                        LESSON.id(), FIRST.id(), PLACE.id(), GROUP.id(), INSIGHT.id(), HEARD.id(), MIRROR.id()));
        assertThat(TRACE.allOrigins(LESSON.id())).hasSize(6).doesNotContain(LESSON.id());
        assertThat(TRACE.waysBack(MIRROR.id())).containsExactly(List.of(MIRROR.id()));
    }

    @Test
    void what_was_said_is_followed_through_plans_coalitions_and_meetings() {
        Plan point = plan("punt").addFrom(MIRROR.id()).build();
        Plan pilot = plan("pilot").addFrom(point.id()).build();
        Coalition trio = Coalition.builder()
                .id("drietal")
                .name(Text.nl("Drietal"))
                .addFulfils(pilot.id())
                .build();
        StatedFigure figure = StatedFigure.builder()
                .id("getal")
                .measure(Vocabulary.MEASURE.term("families-in-view"))
                .count(Count.exact(3))
                .build();
        Signal counted = signal("geteld").addFigure(figure.id()).build();
        Programme programme =
                DOSSIER.programme().toBuilder().addAnswer(counted.id()).build();
        Activity meeting = activity("avond").addConversation(MIRROR.id()).build();
        Conversation there = Conversation.builder()
                .id("daar")
                .title(Text.nl("Daar"))
                .kind(MIRROR.kind())
                .activity(meeting.id())
                .build();
        Conversation part = there.toBuilder()
                .id("deel")
                .activity(Optional.empty())
                .partOf(there.id())
                .build();
        List<Entry> records = new ArrayList<>(DOSSIER.records());
        records.remove(DOSSIER.programme());
        records.addAll(List.of(point, pilot, trio, figure, counted, programme, meeting, there, part));
        Trace trace = Trace.of(Dossier.assemble(records).orElseThrow());
        assertThat(trace.waysBack(trio.id())).containsExactly(List.of(trio.id(), pilot.id(), point.id(), MIRROR.id()));
        assertThat(trace.waysBack(programme.id())).containsExactly(List.of(programme.id(), counted.id(), figure.id()));
        assertThat(trace.waysBack(part.id()))
                .containsExactly(List.of(part.id(), there.id(), meeting.id(), MIRROR.id()));
        assertThat(trace.hasVoice(trio.id())).isTrue();
        assertThat(trace.hasVoice(meeting.id())).isTrue();
        assertThat(trace.hasVoice(programme.id())).isFalse();
    }

    @Test
    void a_conversation_at_an_activity_that_came_of_it_is_a_circle() {
        Activity meeting = activity("avond").addConversation(MIRROR.id()).build();
        List<Entry> records = new ArrayList<>(DOSSIER.records());
        records.remove(MIRROR);
        records.add(meeting);
        records.add(MIRROR.toBuilder().activity(meeting.id()).build());
        assertThat(Dossier.assemble(records).findings(Severity.ERROR))
                .extracting(Finding::rule)
                .containsExactly("no-circle");
    }

    private static Plan.Builder plan(String id) {
        return Plan.builder().id(id).says(Text.nl(id)).kind(Vocabulary.PLAN_KIND.term("pilot"));
    }

    @Test
    void forward_and_back_are_each_others_mirror() {
        for (Ref<?> one : DOSSIER.records().stream().map(record -> record.ref()).toList()) {
            for (Ref<?> other :
                    DOSSIER.records().stream().map(record -> record.ref()).toList()) {
                assertThat(TRACE.allOrigins(one).contains(other))
                        .isEqualTo(TRACE.allResults(other).contains(one));
            }
        }
    }

    @Test
    void voices_are_those_the_work_is_for() {
        assertThat(TRACE.voices(PLACE.id())).containsExactly(MIRROR.id(), HEARD.id());
        assertThat(TRACE.hasVoice(DESK.id())).isFalse();
        assertThat(TRACE.activitiesBegunWithoutVoice()).containsExactly(DESK);
        assertThat(TRACE.activitiesOfUnknownOrigin()).isEmpty();
    }

    @Test
    void begun_without_a_voice_is_not_the_same_as_not_recorded() {
        Signal nobodys = signal("niemands").build();
        Activity loose = activity("los").build();
        Activity part = activity("losse-plek").partOf(loose.id()).build();
        Activity perhaps = activity("misschien").addAnswer(nobodys.id()).build();
        Activity office = activity("bureau").addAnswer(OFFICE.id()).build();
        Activity heard = activity("gehoord").addAnswer(UNANSWERED.id()).build();
        Trace trace = Trace.of(Dossier.assemble(List.of(
                        DOSSIER.programme(),
                        term("activity-kind.proef"),
                        OFFICE,
                        UNANSWERED,
                        nobodys,
                        loose,
                        part,
                        perhaps,
                        office,
                        heard))
                .orElseThrow());
        assertThat(trace.activitiesBegunWithoutVoice()).containsExactly(office);
        assertThat(trace.activitiesOfUnknownOrigin()).containsExactly(loose, part, perhaps);
    }

    @Test
    void a_signal_without_an_activity_is_unanswered() {
        assertThat(TRACE.unansweredSignals()).containsExactly(UNANSWERED);
    }

    @Test
    void the_time_to_the_first_session_is_an_interval() {
        // raised 1 to 31 March 2021; the first of {1 May 2021, some day of 2021} lies between 1 January and 1 May 2021
        assertThat(TRACE.timeToFirstSession(HEARD.id())).contains(new Lag(-89, 61));
        assertThat(TRACE.timeToFirstSession(OFFICE.id())).isEmpty();
        assertThat(TRACE.timeToFirstSession(UNANSWERED.id())).isEmpty();
    }

    @Test
    void an_unknown_record_has_no_trace() {
        assertThatThrownBy(() -> TRACE.origins(Signal.KIND.ref("nergens"))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void structural_evidence_is_found_in_the_record() {
        assertThat(PRINCIPLES.on(GROUP.id()))
                .allMatch(Evidence::structural)
                .extracting(Evidence::principle)
                .containsExactly(
                        GuidingPrinciple.STARTING_POINT,
                        GuidingPrinciple.STARTING_POINT,
                        GuidingPrinciple.NETWORK,
                        GuidingPrinciple.NETWORK,
                        GuidingPrinciple.PREVENTION,
                        GuidingPrinciple.NORMALISING);
        assertThat(PRINCIPLES.missing(GROUP.id())).isEmpty();
    }

    @Test
    void stated_evidence_keeps_its_stance_and_is_told_apart() {
        assertThat(PRINCIPLES.on(DESK.id()))
                .noneMatch(Evidence::structural)
                .extracting(Evidence::principle, Evidence::by)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                GuidingPrinciple.PREVENTION, Optional.of(Stance.PROFESSIONAL)),
                        org.assertj.core.groups.Tuple.tuple(GuidingPrinciple.NORMALISING, Optional.of(Stance.PARENT)));
        assertThat(PRINCIPLES.missing(DESK.id()))
                .containsExactly(GuidingPrinciple.STARTING_POINT, GuidingPrinciple.NETWORK);
    }

    @Test
    void evidence_about_nothing_in_particular_is_about_the_programme() {
        assertThat(PRINCIPLES.on(DOSSIER.programme().id()))
                .extracting(Evidence::grounds)
                .containsExactly(List.of(STATED.id()));
        assertThat(PRINCIPLES.judges(GuidingPrinciple.NETWORK)).containsExactly(Stance.POLICY_MAKER);
    }

    @Test
    void the_part_of_an_activity_has_its_voice_but_not_its_other_evidence() {
        assertThat(PRINCIPLES.on(PLACE.id()))
                .extracting(Evidence::principle)
                .containsExactly(GuidingPrinciple.STARTING_POINT);
        assertThat(Principles.latestOwnership(GROUP).map(OwnershipChange::stage))
                .contains(OwnershipStage.PARENT_LED);
    }
}
