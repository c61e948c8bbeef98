package nl.collectief.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.activity.OwnershipChange;
import nl.collectief.model.activity.Scope;
import nl.collectief.model.activity.Session;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Place;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Language;

/**
 * What a reader must know before trusting a dossier that holds no contradiction: numbers that do not meet, meetings that
 * may be counted twice, names that are doubled, parts that are missing. Each rule is one method and reports all it finds.
 */
final class DataQuality {
    private static final List<BiConsumer<Dossier, Consumer<Finding>>> RULES = ImmutableList.of(
            Contradictions::check,
            IndicatorChecks::check,
            PracticeNotes::check,
            TieChecks::check,
            GoalChecks::check,
            MembershipChecks::check,
            TimeChecks::check,
            OrderChecks::check,
            OriginChecks::check,
            CircleChecks::check,
            SurveyChecks::check,
            StoryChecks::check,
            AreaChecks::check,
            DataQuality::statedMeetsEnumerated,
            DataQuality::countedOnce,
            DataQuality::scopeStated,
            DataQuality::oneTitle,
            DataQuality::narrativeWhole,
            DataQuality::situationDated,
            DataQuality::sourceGiven,
            DataQuality::areaWhole,
            DataQuality::attendanceRecorded);

    private DataQuality() {}

    static void check(Dossier dossier, Consumer<Finding> sink) {
        RULES.forEach(rule -> rule.accept(dossier, sink));
    }

    /** A number the source states stands beside what its text lets one count; neither is corrected by the other. */
    private static void statedMeetsEnumerated(Dossier dossier, Consumer<Finding> sink) {
        for (StatedFigure figure : dossier.all(StatedFigure.KIND)) {
            Count stated = figure.count().orElse(Count.atLeast(0));
            enumerated(dossier, figure)
                    .filter(counted -> figure.count().isPresent() && !stated.certainlyEquals(Count.exact(counted)))
                    .ifPresent(counted -> sink.accept(new Finding(
                            "stated-equals-enumerated",
                            Severity.WARNING,
                            Place.of(figure.id(), "/count"),
                            stated.toString(),
                            Label.of(
                                    "de bron noemt " + stated.label().nl() + " ("
                                            + dossier.label(figure.measure()).nl() + "), uit de tekst zijn er "
                                            + counted
                                            + " aan te wijzen",
                                    "the source states "
                                            + stated.label().en() + " ("
                                            + dossier.label(figure.measure()).en() + "), its text lets one point out "
                                            + counted),
                            Label.of(
                                    "vraag het na en leg de ontbrekende vast; tot dan blijven beide getallen staan",
                                    "ask, and record the missing ones; until then both numbers stand"))));
        }
    }

    /** Returns how many of what a figure counts the records themselves show, empty if they cannot show it. */
    private static Optional<Long> enumerated(Dossier dossier, StatedFigure figure) {
        Set<Ref<?>> about = figure.about();
        return switch (figure.measure().value()) {
            case "parent-led-groups" ->
                Optional.of(withParts(dossier, about)
                        .filter(activity -> last(activity.ownership())
                                .filter(ownership -> ownership.stage().isParentLed())
                                .isPresent())
                        .count());
            case "lessons" ->
                Optional.of(dossier.all(Lesson.KIND).stream()
                        .filter(lesson -> lesson.number().isPresent()
                                && lesson.from().stream().anyMatch(about::contains))
                        .count());
            case "checklist-items" ->
                Optional.of(dossier.all(Checklist.KIND).stream()
                        .filter(list -> about.contains(list.id())
                                || list.about().stream().anyMatch(about::contains))
                        .mapToLong(list -> list.items().size())
                        .sum());
            default -> Optional.empty();
        };
    }

    private static Stream<Activity> withParts(Dossier dossier, Set<Ref<?>> about) {
        return dossier.all(Activity.KIND).stream()
                .filter(activity -> about.contains(activity.id())
                        || activity.partOf().filter(about::contains).isPresent());
    }

    private static Optional<OwnershipChange> last(List<OwnershipChange> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    private static void countedOnce(Dossier dossier, Consumer<Finding> sink) {
        for (Session session : dossier.all(Session.KIND)) {
            for (Ref<Session> tally : session.mayBeAmong()) {
                sink.accept(new Finding(
                        "counted-once",
                        Severity.WARNING,
                        Place.of(session.id(), "/mayBeAmong"),
                        tally.id(),
                        Label.of(
                                "de bron zegt niet of deze bijeenkomst al meetelt in \""
                                        + dossier.name(tally).nl() + "\"",
                                "the source does not say whether this session is already counted in \""
                                        + dossier.name(tally).en() + "\""),
                        Label.of(
                                "vraag het na; tot dan houden totalen rekening met beide lezingen",
                                "ask; until then totals allow for both readings")));
            }
        }
    }

    private static void scopeStated(Dossier dossier, Consumer<Finding> sink) {
        for (Session session : dossier.all(Session.KIND)) {
            session.replays()
                    .filter(replays -> replays.scope() == Scope.NOT_STATED)
                    .ifPresent(replays -> sink.accept(new Finding(
                            "scope-stated",
                            Severity.WARNING,
                            Place.of(session.id(), "/replays/scope"),
                            replays.count().toString(),
                            Label.of(
                                    "niet vermeld is of \""
                                            + replays.count().label().nl() + "\" het totaal is of per bijeenkomst",
                                    "it is not stated whether \""
                                            + replays.count().label().en() + "\" is the total or of each session"),
                            Label.of("vraag na waarop het getal slaat", "ask what the number counts"))));
        }
    }

    private static void oneTitle(Dossier dossier, Consumer<Finding> sink) {
        for (Activity activity : dossier.all(Activity.KIND)) {
            activity.aliases()
                    .forEach(alias -> sink.accept(new Finding(
                            "one-title",
                            Severity.WARNING,
                            Place.of(activity.id(), "/aliases"),
                            alias.toString(),
                            Label.of(
                                    "heet in de bron ook \"" + alias.in(Language.NL) + "\"",
                                    "is also called \"" + alias.in(Language.EN) + "\" in its source"),
                            Label.of(
                                    "kies één titel voor de volgende uitgave",
                                    "choose one title for the next edition"))));
        }
    }

    private static void narrativeWhole(Dossier dossier, Consumer<Finding> sink) {
        for (Activity activity : dossier.all(Activity.KIND)) {
            if (activity.partOf().isPresent()) {
                continue; // the narrative is that of the whole
            }
            Narrative told = activity.narrative().orElse(Narrative.builder().build());
            Map<String, Boolean> parts = new TreeMap<>();
            parts.put("background", told.background().isPresent());
            parts.put("approach", told.approach().isPresent());
            parts.put("situation", told.situation().isPresent());
            parts.forEach((part, present) -> {
                if (!present) {
                    Label name = Labels.of("attribute." + part);
                    sink.accept(note(
                            "narrative-whole",
                            Place.of(activity.id(), "/narrative"),
                            part,
                            Label.of("\"" + name.nl() + "\" ontbreekt", "\"" + name.en() + "\" is missing"),
                            Label.of("beschrijf het, als het bekend is", "describe it, if it is known")));
                }
            });
        }
    }

    private static void situationDated(Dossier dossier, Consumer<Finding> sink) {
        for (Activity activity : dossier.all(Activity.KIND)) {
            activity.narrative()
                    .filter(told ->
                            told.situation().isPresent() && told.situationOn().isEmpty())
                    .ifPresent(told -> sink.accept(note(
                            "situation-dated",
                            Place.of(activity.id(), "/narrative/situationOn"),
                            "",
                            Label.of("de huidige situatie heeft geen datum", "the current situation has no date"),
                            Label.of("leg vast van wanneer zij is", "record of when it is"))));
        }
    }

    private static void sourceGiven(Dossier dossier, Consumer<Finding> sink) {
        for (Entry record : dossier.records()) {
            Kind<?> kind = record.recordKind();
            boolean expected = kind.isListed() && !kind.equals(Publication.KIND) && !kind.equals(Term.KIND);
            if (record.sources().isEmpty() && expected) {
                sink.accept(note(
                        "source-given",
                        Place.of(record.ref(), "/sources"),
                        "",
                        Label.of("er is geen bron vermeld", "no source is given"),
                        Label.of("vermeld document en vindplaats", "give the document and the place in it")));
            }
        }
    }

    private static void areaWhole(Dossier dossier, Consumer<Finding> sink) {
        for (WorkingArea area : dossier.all(WorkingArea.KIND)) {
            area.parts().stream()
                    .filter(part -> part.extent() == Extent.PART)
                    .forEach(part -> sink.accept(note(
                            "area-whole",
                            Place.of(area.id(), "/parts"),
                            part.area().toString(),
                            Label.of(
                                    "is maar een deel van " + part.area().code()
                                            + ": cijfers van dat gebied zijn er niet de cijfers van",
                                    "is only a part of " + part.area().code()
                                            + ": figures of that area are not its figures"),
                            Label.of(
                                    "koppel het aan buurten als de grenzen bekend zijn",
                                    "map it onto buurten once its boundaries are known"))));
        }
    }

    private static void attendanceRecorded(Dossier dossier, Consumer<Finding> sink) {
        for (Session session : dossier.all(Session.KIND)) {
            if (session.attendance().isEmpty()) {
                sink.accept(note(
                        "attendance-recorded",
                        Place.of(session.id(), "/attendance"),
                        "",
                        Label.of(
                                "niet vastgelegd is hoeveel mensen er waren: totalen worden een ondergrens",
                                "how many people were there is not recorded: totals become a lower bound"),
                        Label.of(
                                "leg aantallen per positie vast; namen zijn niet nodig",
                                "record numbers by stance; no names are needed")));
            }
        }
    }

    private static Finding note(String rule, Place place, String value, Label message, Label remedy) {
        return new Finding(rule, Severity.NOTE, place, value, message, remedy);
    }
}
