package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import nl.collectief.model.text.Labels;
import nl.collectief.model.voice.Story;
import nl.collectief.monitor.wording.Fact;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** One activity: its story, what is known of it, what came before and after it, its meetings and its parts. */
final class ActivityView {
    /** Where these are not recorded, that is said. */
    private static final ImmutableList<String> ASKED = ImmutableList.of(
            "groups", "areas", "form", "partners", "organisers", "ownership", "stages", "embedding", "spread");
    /** What the table of parts shows in columns. */
    private static final ImmutableSet<String> COLUMNS =
            ImmutableSet.of("accents", "areas", "venue", "stages", "organisers", "ownership");

    private static final ImmutableSet<String> TOLD = ImmutableSet.of("id", "title", "kind", "narrative", "sources");

    private final Reading reading;
    private final Wording wording;

    ActivityView(Reading reading) {
        this.reading = reading;
        this.wording = reading.wording();
    }

    View whole(Activity activity) {
        List<Activity> parts = parts(activity);
        List<Fact> facts = reading.values().facts(activity, TOLD);
        return body(activity, facts)
                .put("hasStory", true)
                .put("narrative", NarrativeView.of(activity.narrative(), wording))
                .put("missing", missing(facts))
                .put("hasParts", !parts.isEmpty())
                .put("parts", parts.stream().map(this::row).toList())
                .put(
                        "details",
                        parts.stream().flatMap(part -> detail(part).stream()).toList());
    }

    /** Returns what is part of an activity, at any depth. */
    private List<Activity> parts(Activity whole) {
        return reading.dossier().all(Activity.KIND).stream()
                .filter(activity -> activity.partOf().filter(whole.id()::equals).isPresent())
                .flatMap(part -> Stream.concat(Stream.of(part), parts(part).stream()))
                .toList();
    }

    private View row(Activity part) {
        return new View()
                .put("anchor", Anchors.of(part.id()))
                .put("plain", detail(part).isEmpty())
                .put("title", wording.text(part.title()))
                .put("kind", wording.code(part.kind()))
                .put(
                        "where",
                        Line.joined(
                                List.of(
                                        part.venue().map(wording::text).orElse(Line.EMPTY),
                                        wording.names(part.areas())),
                                wording.plain(", ")))
                .lines("accents", part.accents().stream().map(wording::text).toList())
                .lines(
                        "stages",
                        part.stages().stream().map(reading.values()::composite).toList())
                .lines("leads", Leading.lines(part, reading));
    }

    /** Returns what the table of parts leaves out of a part, empty if that is nothing. */
    private Optional<View> detail(Activity part) {
        List<Fact> facts = reading.values()
                .facts(
                        part,
                        ImmutableSet.<String>builder()
                                .addAll(TOLD)
                                .addAll(COLUMNS)
                                .build());
        View view = body(part, facts)
                .put("hasStory", part.narrative().isPresent())
                .put("narrative", NarrativeView.of(part.narrative(), wording));
        boolean more = part.narrative().isPresent()
                || facts.stream().anyMatch(fact -> !fact.attribute().equals("partOf"))
                || view.get("hasRelated") == Boolean.TRUE;
        return more ? Optional.of(view) : Optional.empty();
    }

    private View body(Activity activity, List<Fact> facts) {
        List<Session> sessions = about(activity, Session.KIND);
        List<Story> stories = about(activity, Story.KIND);
        List<View> related = related(activity);
        return new View()
                .put("anchor", Anchors.of(activity.id()))
                .put("title", wording.text(activity.title()))
                .put("kind", wording.code(activity.kind()))
                .put("stage", latestStage(activity))
                .facts(facts)
                .put("voice", voice(activity))
                .put("evidence", PrinciplesSection.cells(activity.id(), reading))
                .put("hasSessions", !sessions.isEmpty())
                .put(
                        "sessions",
                        sessions.stream()
                                .map(session -> SessionView.of(session, reading))
                                .toList())
                .put("stories", stories.stream().map(this::story).toList())
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
        return voices.isEmpty()
                ? wording.say("activities.no-voice")
                : wording.say("activities.voice", Map.of("voices", Line.joined(voices, wording.plain("; "))));
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
        return wording.name(figure.id()).plus(wording.plain(": ")).plus(wording.count(figure.count()));
    }

    private <T extends Entry> List<T> about(Activity activity, Kind<T> kind) {
        return reading.references().to(activity.id(), kind);
    }
}
