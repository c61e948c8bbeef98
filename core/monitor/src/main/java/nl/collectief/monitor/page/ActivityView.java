package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.learning.Outcome;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Labels;
import nl.collectief.model.voice.Story;
import nl.collectief.monitor.wording.Fact;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** One activity: its story, what is known of it, what came before and after it, its meetings and its parts. */
final class ActivityView {
    /** What is told otherwise than as a fact. */
    private static final ImmutableSet<String> TOLD = ImmutableSet.of("id", "title", "kind", "narrative", "sources");
    /** Where these are not recorded, that is said. */
    private static final ImmutableList<String> ASKED = ImmutableList.of(
            "groups", "areas", "form", "partners", "organisers", "ownership", "stages", "embedding", "spread");
    /** What the table of parts shows in columns. */
    private static final ImmutableSet<String> COLUMNS =
            ImmutableSet.of("accents", "areas", "venue", "stages", "organisers", "ownership");

    private final Reading reading;
    private final Wording wording;

    ActivityView(Reading reading) {
        this.reading = reading;
        this.wording = reading.wording();
    }

    /** Returns the view of an activity that is part of no other. */
    View whole(Activity activity) {
        List<Activity> parts = parts(activity).toList();
        Map<Ref<?>, View> details = new LinkedHashMap<>();
        parts.forEach(part -> detail(part, activity).ifPresent(view -> details.put(part.id(), view)));
        List<Fact> facts = reading.values().facts(activity, TOLD);
        return body(activity, facts)
                .put("hasStory", true)
                .put("hasEvidence", true)
                .put("evidence", PrinciplesSection.cells(activity.id(), reading))
                .put("missing", missing(facts))
                .put("hasParts", !parts.isEmpty())
                .put(
                        "parts",
                        parts.stream()
                                .map(part -> row(part, details.containsKey(part.id())))
                                .toList())
                .put("details", ImmutableList.copyOf(details.values()));
    }

    /** Returns what is part of an activity, at any depth. */
    private Stream<Activity> parts(Activity whole) {
        return about(whole, Activity.KIND).stream()
                .filter(activity -> isPartOf(activity, whole))
                .flatMap(part -> Stream.concat(Stream.of(part), parts(part)));
    }

    private static boolean isPartOf(Activity part, Activity whole) {
        return part.partOf().filter(whole.id()::equals).isPresent();
    }

    private View row(Activity part, boolean detailed) {
        Line venue = part.venue().map(wording::text).orElse(Line.EMPTY);
        return new View()
                .put("anchor", Anchors.of(part.id()))
                .put("plain", !detailed)
                .put("title", wording.text(part.title()))
                .put("kind", wording.code(part.kind()))
                .put("where", Line.joined(List.of(venue, wording.names(part.areas())), wording.plain(", ")))
                .lines("accents", part.accents().stream().map(wording::text).toList())
                .lines(
                        "stages",
                        part.stages().stream().map(reading.values()::composite).toList())
                .lines("leads", Leading.lines(part, reading))
                .put("sources", reading.sources(part.sources()));
    }

    /** Returns what the table of parts leaves out of a part, empty if that is nothing. */
    private Optional<View> detail(Activity part, Activity whole) {
        List<Fact> facts = reading.values().facts(part, Sets.union(TOLD, COLUMNS)).stream()
                .filter(fact -> !fact.attribute().equals("partOf") || !isPartOf(part, whole))
                .toList();
        View view = body(part, facts)
                .put("hasStory", part.narrative().isPresent())
                .put("hasEvidence", false)
                .put("evidence", List.of());
        boolean more = part.narrative().isPresent() || !facts.isEmpty() || view.get("hasRelated") == Boolean.TRUE;
        return more ? Optional.of(view) : Optional.empty();
    }

    private View body(Activity activity, List<Fact> facts) {
        List<View> sessions = about(activity, Session.KIND).stream()
                .map(session -> SessionView.of(session, reading))
                .toList();
        List<View> stories =
                about(activity, Story.KIND).stream().map(this::story).toList();
        List<View> related = related(activity);
        return new View()
                .put("anchor", Anchors.of(activity.id()))
                .put("title", wording.text(activity.title()))
                .put("kind", wording.code(activity.kind()))
                .put("stage", latestStage(activity))
                .put("narrative", NarrativeView.of(activity.narrative(), wording))
                .facts(facts)
                .put("voice", voice(activity))
                .put("hasSessions", !sessions.isEmpty())
                .put("sessions", sessions)
                .put("hasStories", !stories.isEmpty())
                .put("stories", stories)
                .put("related", related)
                .put("hasRelated", !related.isEmpty() || !sessions.isEmpty() || !stories.isEmpty())
                .put("sources", reading.sources(activity.sources()));
    }

    private Line latestStage(Activity activity) {
        List<StageChange> stages = activity.stages();
        if (stages.isEmpty()) {
            return wording.say("activities.no-stage");
        }
        StageChange latest = stages.get(stages.size() - 1);
        Line stage = wording.constant(latest.stage());
        return latest.since()
                .map(since ->
                        wording.say("activities.since", Map.of("stage", stage, "since", wording.label(since.label()))))
                .orElse(stage);
    }

    private Line missing(List<Fact> facts) {
        List<Line> missing = ASKED.stream()
                .filter(name ->
                        facts.stream().noneMatch(fact -> fact.attribute().equals(name)))
                .map(name -> wording.label(Labels.of("attribute." + name)))
                .toList();
        return missing.isEmpty()
                ? Line.EMPTY
                : wording.say("activities.missing", Map.of("what", wording.list(missing.stream())));
    }

    /** Says who was heard behind an activity. */
    private Line voice(Activity activity) {
        List<Line> voices = reading.names(reading.trace().voices(activity.id()));
        if (voices.isEmpty()) {
            return wording.say(
                    reading.trace().tellsOfVoice(activity.id()) ? "activities.no-voice" : "activities.unknown-voice");
        }
        return wording.say("activities.voice", Map.of("voices", Line.joined(voices, wording.plain("; "))));
    }

    private View story(Story story) {
        return new View().put("gist", wording.text(story.gist())).put("teller", wording.constant(story.teller()));
    }

    /** What is recorded elsewhere and speaks of this activity. */
    private List<View> related(Activity activity) {
        return Stream.of(
                        related(activity, StatedFigure.KIND, this::figure),
                        related(activity, Outcome.KIND, outcome -> wording.name(outcome.id())),
                        related(activity, Lesson.KIND, lesson -> wording.name(lesson.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T extends Entry> Optional<View> related(Activity activity, Kind<T> kind, Function<T, Line> said) {
        List<T> records = about(activity, kind);
        return records.isEmpty()
                ? Optional.empty()
                : Optional.of(new View()
                        .put("label", wording.say("many." + kind.code()))
                        .lines("values", records.stream().map(said).toList()));
    }

    private Line figure(StatedFigure figure) {
        Line number = wording.linked(wording.code(figure.measure()), figure.id())
                .plus(wording.plain(": "))
                .plus(reading.values().number(figure));
        return figure.says()
                .map(says -> number.plus(wording.plain(" — ")).plus(wording.text(says)))
                .orElse(number);
    }

    private <T extends Entry> List<T> about(Activity activity, Kind<T> kind) {
        return reading.references().to(activity.id(), kind);
    }
}
