package nl.collectief.monitor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.evaluation.Accumulation;
import nl.collectief.evaluation.Breakdown;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.ActivityForm;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.Exchange;
import nl.collectief.model.activity.Feedback;
import nl.collectief.model.activity.GroupRole;
import nl.collectief.model.activity.Intervention;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.OwnershipStage;
import nl.collectief.model.activity.Partner;
import nl.collectief.model.activity.Plan;
import nl.collectief.model.activity.Presence;
import nl.collectief.model.activity.Replays;
import nl.collectief.model.activity.RoleHolder;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.activity.TargetGroup;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Embedding;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Membership;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Barrier;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.ChecklistItem;
import nl.collectief.model.learning.ContextFactor;
import nl.collectief.model.learning.Direction;
import nl.collectief.model.learning.Effect;
import nl.collectief.model.learning.Hinders;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.learning.OutcomeState;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Attendance;
import nl.collectief.model.party.Party;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Funding;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.AgeRange;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;

/** A programme with a record of every kind, small enough to read its page line by line. */
final class SmallProgramme {
    static final Publication MONITOR = Publication.builder()
            .id("monitor")
            .title(Text.of("Monitor van de aanpak", "Monitor of the approach"))
            .build();
    static final Source PAGE = new Source(MONITOR.id(), "p. 13");
    static final Term OWN_GROUP =
            Term.builder().id("group.grootouders").label(Text.nl("grootouders")).build();
    static final WorkingArea WIJK = WorkingArea.builder()
            .id("west")
            .name(Text.nl("West"))
            .addPart(new AreaPart(CbsArea.parse("WK034401@2020"), Extent.WHOLE))
            .build();
    static final Party TEAM = Party.builder()
            .id("team")
            .name(Text.of("Buurtteam", "Neighbourhood team"))
            .kind(Vocabulary.PARTY_KIND.term("team"))
            .build();
    static final Funding FUNDING =
            Funding.builder().id("spuk").name(Text.nl("Specifieke uitkering")).build();
    static final Programme PROGRAMME = Programme.builder()
            .id("samen")
            .title(Text.of("Samen opgroeien", "Growing up together"))
            .mission(Text.nl("Niet voor ouders, maar met ouders."))
            .addArea(WIJK.id())
            .addParty(TEAM.id())
            .addFunding(FUNDING.id())
            .addSource(PAGE)
            .build();
    static final Conversation MIRROR = Conversation.builder()
            .id("spiegel")
            .title(Text.nl("Spiegelgesprek over slapen"))
            .kind(Vocabulary.CONVERSATION_KIND.term("mirror-conversation"))
            .addHeard(Stance.PARENT)
            .when(Span.parse("2020"))
            .addSource(PAGE)
            .build();
    static final Signal SLEEP = Signal.builder()
            .id("slapen")
            .says(Text.of(
                    "Ouders willen weten hoe een baby leert slapen.",
                    "Parents want to know how a baby learns to sleep."))
            .addRaisedBy(Stance.PARENT)
            .addHeardIn(MIRROR.id())
            .when(Span.parse("2021-01"))
            .addGroup(Vocabulary.GROUP.term("grootouders"))
            .addSource(PAGE)
            .build();
    static final Signal OPEN = Signal.builder()
            .id("wachten")
            .says(Text.nl("De wachtlijst is lang."))
            .addRaisedBy(Stance.PROFESSIONAL)
            .addSource(PAGE)
            .build();
    static final Insight INSIGHT = Insight.builder()
            .id("eenvoudig")
            .says(Text.nl("Wat ouders vragen is vaak eenvoudig."))
            .addSignal(SLEEP.id())
            .addSource(PAGE)
            .build();
    static final Intervention METHOD = Intervention.builder()
            .id("methode")
            .name(Text.nl("Rustig slapen"))
            .kind(Vocabulary.INTERVENTION_KIND.term("method"))
            .addSource(PAGE)
            .build();
    static final Plan PLAN = Plan.builder()
            .id("door")
            .says(Text.nl("In het nieuwe jaar gaan de webinars door."))
            .kind(Vocabulary.PLAN_KIND.term("plan"))
            .focus(Vocabulary.FOCUS.term("anchoring"))
            .when(Span.parse("2022"))
            .addSource(PAGE)
            .build();
    static final Activity WEBINARS = Activity.builder()
            .id("webinars")
            .title(Text.nl("Webinars"))
            .kind(Vocabulary.ACTIVITY_KIND.term("webinar"))
            .form(ActivityForm.DIGITAL)
            .narrative(Narrative.builder()
                    .background(Text.nl("Ouders vroegen erom."))
                    .approach(Text.of("Steeds een ander onderwerp.", "Each time another subject."))
                    .situationOn(PartialDate.parse("2021-12"))
                    .situation(Text.nl("Het team groeit."))
                    .build())
            .addGroup(TargetGroup.builder()
                    .group(Vocabulary.GROUP.term("parents-of-babies"))
                    .childAges(AgeRange.months(0, 8))
                    .build())
            .addPartner(Partner.builder()
                    .party(TEAM.id())
                    .presence(Presence.ALWAYS)
                    .number(Count.exact(2))
                    .build())
            .addAnswer(SLEEP.id())
            .addInsight(INSIGHT.id())
            .addFulfils(PLAN.id())
            .addIntervention(METHOD.id())
            .addExchange(Exchange.PEER)
            .early(true)
            .addStage(StageChange.builder().stage(ActivityStage.RUNNING).build())
            .addEmbedding(Embedding.builder()
                    .form(Vocabulary.EMBEDDING_FORM.term("team-plan"))
                    .party(TEAM.id())
                    .says(Text.nl("Het staat in de teamplannen."))
                    .build())
            .addSource(PAGE)
            .build();
    static final Activity DROP_IN = Activity.builder()
            .id("inloop")
            .title(Text.of("Inloop", "Drop-in"))
            .kind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
            .addSource(PAGE)
            .build();
    static final Activity PLACE = Activity.builder()
            .id("inloop-west")
            .title(Text.nl("Inloop in West"))
            .kind(Vocabulary.ACTIVITY_KIND.term("parent-cafe"))
            .partOf(DROP_IN.id())
            .addArea(WIJK.id())
            .venue(Text.nl("De speeltuin"))
            .addAccent(Text.nl("Telkens een spreker."))
            .addStage(StageChange.builder()
                    .stage(ActivityStage.SETTING_UP)
                    .since(PartialDate.parse("2021-late"))
                    .build())
            .addOwnership(
                    OwnershipChange.builder()
                            .stage(OwnershipStage.PROFESSIONAL_LED)
                            .build(),
                    OwnershipChange.builder()
                            .stage(OwnershipStage.PARENT_LED_WITH_SAFETY_NET)
                            .since(PartialDate.parse("2021-summer"))
                            .parents(Count.exact(2))
                            .addFrom(TEAM.id())
                            .note(Text.nl("Twee moeders namen het over."))
                            .build())
            .addOrganiser(RoleHolder.builder()
                    .role(GroupRole.LEAD)
                    .stance(Stance.PARENT)
                    .build())
            .addSource(new Source(MONITOR.id(), "p. 15, alleen in de lopende tekst"))
            .build();
    static final Session TALLY = Session.builder()
            .id("webinars-2021")
            .title(Text.nl("De webinars van 2021 samen"))
            .activity(WEBINARS.id())
            .held(Count.exact(13))
            .when(Span.parse("2021"))
            .addAttendance(Attendance.builder()
                    .stance(Stance.PARENT)
                    .count(Count.between(30, 150))
                    .build())
            .replays(Replays.builder()
                    .count(Count.about(2500).withWording(Text.nl("zo'n 2500 keer")))
                    .scope(Scope.NOT_STATED)
                    .build())
            .addFeedback(Feedback.builder()
                    .by(Stance.PARENT)
                    .says(Text.nl("Fijn om te horen."))
                    .build())
            .addSource(PAGE)
            .build();
    static final Session APART = Session.builder()
            .id("september")
            .title(Text.nl("Webinar voor gedupeerde ouders"))
            .activity(DROP_IN.id())
            .held(Count.exact(1))
            .when(Span.parse("2021-09-14"))
            .addAttendance(Attendance.builder()
                    .stance(Stance.PARENT)
                    .count(Count.exact(35))
                    .build())
            .addMayBeAmong(TALLY.id())
            .addSource(PAGE)
            .build();
    static final Story STORY = Story.builder()
            .id("kring")
            .form(StoryForm.STORY)
            .gist(Text.nl("Zo groeit een kring van ouders."))
            .teller(Stance.PARENT)
            .addAbout(DROP_IN.id())
            .addSource(PAGE)
            .build();
    static final StatedFigure LED = StatedFigure.builder()
            .id("geleid")
            .measure(Vocabulary.MEASURE.term("parent-led-groups"))
            .count(Count.exact(3))
            .says(Text.nl("Groepen die moeders leiden."))
            .addAbout(DROP_IN.id())
            .addSource(PAGE)
            .build();
    static final StatedFigure VIEW = StatedFigure.builder()
            .id("in-beeld")
            .measure(Vocabulary.MEASURE.term("families-in-view"))
            .count(Count.moreThan(50).withWording(Text.nl("ruim vijftig")))
            .when(Span.parse("2022-01"))
            .addAbout(WEBINARS.id())
            .addSource(PAGE)
            .build();
    static final Outcome OUTCOME = Outcome.builder()
            .id("verder")
            .says(Text.nl("Ouders kunnen zelf verder."))
            .state(OutcomeState.REPORTED)
            .addSaidBy(Stance.PARENT)
            .addFrom(WEBINARS.id())
            .addSource(PAGE)
            .build();
    static final StatedEvidence EVIDENCE = StatedEvidence.builder()
            .id("oordeel")
            .principle(GuidingPrinciple.NORMALISING)
            .addAbout(WEBINARS.id(), DROP_IN.id())
            .says(Text.nl("Een ouder zag dat iedereen het moeilijk vindt."))
            .by(Stance.PARENT)
            .addSource(PAGE)
            .build();
    static final Lesson LESSON = Lesson.builder()
            .id("kort")
            .says(Text.nl("Houd de theorie kort."))
            .kind(Vocabulary.LESSON_KIND.term("lesson"))
            .number(8)
            .addFrom(WEBINARS.id())
            .addSource(PAGE)
            .build();
    static final Checklist CHECKLIST = Checklist.builder()
            .id("start")
            .title(Text.nl("Checklist voor de start"))
            .addItem(
                    ChecklistItem.builder().says(Text.nl("Er is tijd en geld.")).build())
            .addSource(PAGE)
            .build();
    static final Barrier BARRIER = Barrier.builder()
            .id("digitaal")
            .says(Text.nl("Niet iedereen kan digitaal meedoen."))
            .hinders(Hinders.REACH)
            .addCause(Vocabulary.BARRIER.term("digital-access"))
            .addAbout(WEBINARS.id())
            .addPlan(PLAN.id())
            .addSource(PAGE)
            .build();
    static final ContextFactor CORONA = ContextFactor.builder()
            .id("corona")
            .says(Text.nl("De coronamaatregelen werkten twee kanten op."))
            .period(Span.parse("2020/2021"))
            .addEffects(
                    Effect.builder()
                            .direction(Direction.POSITIVE)
                            .says(Text.nl("Het digitale werk groeide."))
                            .build(),
                    Effect.builder()
                            .direction(Direction.NEGATIVE)
                            .says(Text.nl("Sommige ouders raakten uit beeld."))
                            .build())
            .addSource(PAGE)
            .build();
    static final WorkingRule RULE = WorkingRule.builder()
            .id("samen-beslissen")
            .says(Text.nl("Beslis met wie het aangaat."))
            .addSource(PAGE)
            .build();
    static final WorkingRule JUDGED = WorkingRule.builder()
            .id("met-ouders")
            .says(Text.nl("Doe het met ouders."))
            .check(Vocabulary.PRACTICE_RULE.term("with-not-for"))
            .addSource(PAGE)
            .build();
    static final WorkingRule ON_CASES = WorkingRule.builder()
            .id("hooguit-twee")
            .says(Text.nl("Hooguit twee professionals per gezin."))
            .check(Vocabulary.PRACTICE_RULE.term("at-most-two-professionals"))
            .addSource(PAGE)
            .build();
    static final Coalition COALITION = Coalition.builder()
            .id("kernteam")
            .name(Text.nl("Kernteam"))
            .addMember(Membership.builder().party(TEAM.id()).build())
            .addSource(PAGE)
            .build();

    static final Tie TIE = Tie.builder()
            .id("ouders-team")
            .from(TieEnd.builder().stance(Stance.PARENT).build())
            .to(TieEnd.builder().party(TEAM.id()).build())
            .directed(false)
            .kind(Vocabulary.TIE_KIND.term("contact"))
            .coalition(COALITION.id())
            .addSource(PAGE)
            .build();
    static final FamilyCase FAMILY = FamilyCase.builder()
            .id("c-4f09a2")
            .coalition(COALITION.id())
            .period(Span.parse("2020/2021"))
            .closed(Vocabulary.CLOSING_REASON.term("stable-enough"))
            .build();

    private SmallProgramme() {}

    static List<Entry> records() {
        List<Entry> records = new ArrayList<>(List.of(
                PROGRAMME, MONITOR, OWN_GROUP, WIJK, TEAM, FUNDING, MIRROR, SLEEP, OPEN, INSIGHT, STORY, COALITION,
                PLAN, METHOD, WEBINARS, DROP_IN, PLACE, TALLY, APART, LED, VIEW, OUTCOME, EVIDENCE, LESSON, CHECKLIST,
                BARRIER, CORONA, RULE, JUDGED, ON_CASES, TIE, FAMILY));
        records.addAll(SmallIndicators.records());
        return List.copyOf(records);
    }

    /** A metric of our own: the page shows whatever was evaluated, and golden files do not hang on the library's set. */
    static final Metric MEETINGS = Metric.builder()
            .id("meetings")
            .version(3)
            .name(Label.of("samenkomsten", "get-togethers"))
            .question(Label.of("Hoe vaak kwam men samen?", "How often did people get together?"))
            .formula(Label.of("De bijeenkomsten opgeteld.", "The sessions added up."))
            .unit(Label.of("keer", "times"))
            .direction(nl.collectief.model.figure.Better.HIGHER)
            .source(Label.of("dit voorbeeld", "this example"))
            .breakdowns(List.of(Breakdown.ACTIVITY))
            .empty(Accumulation.total())
            .counts(
                    Session.KIND,
                    (session, frame) ->
                            Optional.of(frame.of(session).value(session.held()).build()))
            .build();

    /** Returns the monitor with {@link #MEETINGS} as its only metric. */
    static Monitor plain() {
        Assembly assembly = Dossier.assemble(records());
        Dossier dossier = assembly.orElseThrow();
        return Monitor.of(dossier, Evaluation.of(dossier, Period.ofYear(2021), List.of(MEETINGS)), assembly.findings());
    }

    /** Returns the monitor of this programme with more records. */
    static Monitor with(Entry... more) {
        List<Entry> records = new ArrayList<>(records());
        records.addAll(List.of(more));
        return monitor(records);
    }

    static Monitor monitor() {
        return monitor(records());
    }

    /** Returns the monitor over 2021 of these records. */
    static Monitor monitor(List<? extends Entry> records) {
        Assembly assembly = Dossier.assemble(records);
        Dossier dossier = assembly.orElseThrow();
        return Monitor.of(dossier, Evaluation.of(dossier, Period.ofYear(2021)), assembly.findings());
    }
}
