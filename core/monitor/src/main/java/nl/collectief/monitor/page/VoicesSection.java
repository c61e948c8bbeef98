package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.trace.Trace;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.Insight;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** From voice to activity: what became of every signal, which have no answer, and which activities no voice or perhaps one. */
final class VoicesSection {
    private VoicesSection() {}

    static View of(Reading reading) {
        Wording wording = reading.wording();
        Trace trace = reading.trace();
        List<Signal> signals = reading.dossier().all(Signal.KIND);
        List<Signal> unanswered = trace.unansweredSignals();
        List<Line> voiceless = names(trace.activitiesBegunWithoutVoice(), reading);
        List<Line> unknown = names(trace.activitiesOfUnknownOrigin(), reading);
        boolean hasActivities = !reading.dossier().all(Activity.KIND).isEmpty();
        long raised = signals.stream().filter(Signal::isVoice).count();
        return reading.section("voices")
                .put(
                        "tally",
                        wording.say(
                                "voices.tally",
                                ImmutableMap.of(
                                        "signals", wording.number(signals.size()),
                                        "voiced", wording.number(raised),
                                        "answered", wording.number(signals.size() - unanswered.size()),
                                        "unanswered", wording.number(unanswered.size()))))
                .put("cycle", CycleView.of(reading))
                .list(
                        "threads",
                        signals.stream()
                                .filter(signal -> !unanswered.contains(signal))
                                .map(signal -> thread(signal, reading))
                                .toList())
                .list(
                        "unanswered",
                        unanswered.stream().map(signal -> open(signal, reading)).toList())
                .put("hasSignals", !signals.isEmpty())
                .put("hasActivities", hasActivities)
                .put("allVoiced", hasActivities && voiceless.isEmpty() && unknown.isEmpty())
                .put("hasVoiceless", !voiceless.isEmpty())
                .lines("voiceless", voiceless)
                .put("hasUnknown", !unknown.isEmpty())
                .lines("unknown", unknown)
                .list("conversations", cards(reading, Conversation.KIND, "title"))
                .list("insights", cards(reading, Insight.KIND, "says"))
                .put("consents", ConsentView.of(reading))
                .list(
                        "stories",
                        reading.cards(
                                reading.dossier().all(Story.KIND).stream().filter(story -> !story.isWithheld()),
                                "gist"));
    }

    private static List<Line> names(List<Activity> activities, Reading reading) {
        return reading.names(activities.stream().map(Activity::id).toList());
    }

    private static List<View> cards(Reading reading, Kind<? extends Entry> kind, String title) {
        return reading.cards(reading.dossier().all(kind).stream(), title);
    }

    /** A signal and what came of it, step by step. */
    private static View thread(Signal signal, Reading reading) {
        Trace trace = reading.trace();
        List<Activity> reached = trace.resultsOf(signal.id(), Activity.KIND);
        Set<Ref<?>> all = Set.copyOf(reached.stream().map(Activity::id).toList());
        List<Line> activities = reading.names(reached.stream()
                .filter(activity -> activity.partOf().filter(all::contains).isEmpty())
                .map(Activity::id)
                .toList());
        List<Line> sessions = names(trace, signal, Session.KIND, reading).toList();
        List<Line> yields = Stream.concat(
                        names(trace, signal, Outcome.KIND, reading), names(trace, signal, Lesson.KIND, reading))
                .toList();
        return reading.card(signal, "says", Set.of())
                .lines("activities", activities)
                .lines("sessions", sessions)
                .put("noSession", sessions.isEmpty())
                .put(
                        "took",
                        trace.timeToFirstSession(signal.id())
                                .map(lag -> reading.wording()
                                        .say(
                                                "voices.took",
                                                ImmutableMap.of(
                                                        "lag", reading.wording().label(lag.label()))))
                                .orElse(Line.EMPTY))
                .lines("yields", yields)
                .put("noYield", yields.isEmpty());
    }

    /** A signal without an activity, with what did come of it. */
    private static View open(Signal signal, Reading reading) {
        List<Line> results =
                reading.names(reading.trace().allResults(signal.id()).stream().toList());
        return reading.card(signal, "says", Set.of())
                .put("hasResults", !results.isEmpty())
                .lines("results", results);
    }

    private static Stream<Line> names(Trace trace, Signal signal, Kind<? extends Entry> kind, Reading reading) {
        return trace.resultsOf(signal.id(), kind).stream()
                .map(record -> reading.wording().name(record.ref()));
    }
}
