package nl.collectief.monitor.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Text;
import nl.collectief.model.trace.Evidence;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/**
 * The four guiding principles as evidence: found in the record, or somebody's judgement, and where there is none. By
 * activity in a table, and by principle in full: what the record shows under each thing it shows, judgements one by one.
 */
final class PrinciplesSection {
    private static final ImmutableSet<String> EVIDENCE =
            ImmutableSet.of("id", "principle", "about", "says", "by", "sources");

    private PrinciplesSection() {}

    static View of(Reading reading) {
        return reading.section("principles")
                .put(
                        "columns",
                        each(principle ->
                                new View().put("name", reading.wording().constant(principle))))
                .put(
                        "overview",
                        subjects(reading)
                                .map(subject -> new View()
                                        .put("subject", reading.wording().name(subject))
                                        .put("cells", cells(subject, reading)))
                                .toList())
                .put("principles", each(principle -> detail(principle, reading)));
    }

    private static List<View> each(Function<GuidingPrinciple, View> view) {
        return Stream.of(GuidingPrinciple.values()).map(view).toList();
    }

    /** The programme and its activities that are part of no other. */
    private static Stream<Ref<?>> subjects(Reading reading) {
        return Stream.concat(
                Stream.of(reading.dossier().programme().id()),
                reading.dossier().all(Activity.KIND).stream()
                        .filter(activity -> activity.partOf().isEmpty())
                        .map(Activity::id));
    }

    /** Returns for each principle how much evidence of each sort there is on {@code subject}, and whose judgement it is. */
    static List<View> cells(Ref<?> subject, Reading reading) {
        return each(principle -> {
            List<Evidence> evidence = reading.principles().on(subject).stream()
                    .filter(e -> e.principle() == principle)
                    .toList();
            return new View()
                    .put("principle", reading.wording().constant(principle))
                    .put("column", principle.label().in(reading.wording().language()))
                    .put("none", evidence.isEmpty())
                    .lines("cell", summed(evidence, reading.wording()));
        });
    }

    private static List<Line> summed(List<Evidence> evidence, Wording wording) {
        List<Evidence> stated = evidence.stream().filter(e -> !e.structural()).toList();
        ImmutableList.Builder<Line> lines = ImmutableList.builder();
        if (stated.size() < evidence.size()) {
            lines.add(wording.say(
                    "principles.structural", Map.of("number", wording.number(evidence.size() - stated.size()))));
        }
        if (!stated.isEmpty()) {
            Stream<Line> who = stated.stream().map(e -> by(e.by(), wording)).distinct();
            lines.add(wording.say(
                    "principles.stated", Map.of("number", wording.number(stated.size()), "who", wording.list(who))));
        }
        return lines.build();
    }

    private static Line by(Optional<Stance> stance, Wording wording) {
        return stance.map(wording::constant).orElseGet(() -> wording.say("principles.by-unknown"));
    }

    /** Returns what the record shows of a principle: of a part only what its whole does not show. */
    static List<Evidence> structural(GuidingPrinciple principle, Reading reading) {
        return reading.principles().of(principle).stream()
                .filter(e -> e.structural() && !isInherited(e, reading))
                .toList();
    }

    /** Returns the judgements on a principle, each once however much it is on: what it rests on, with all it says. */
    static Map<Ref<?>, List<Evidence>> judgements(GuidingPrinciple principle, Reading reading) {
        return reading.principles().of(principle).stream()
                .filter(e -> !e.structural())
                .collect(groupingBy(e -> e.grounds().get(0), LinkedHashMap::new, toList()));
    }

    /** Returns from which sides anybody judged a principle, also that it is not recorded of some; empty if nobody did. */
    static Line judges(GuidingPrinciple principle, Reading reading) {
        Wording wording = reading.wording();
        boolean nameless = judgements(principle, reading).values().stream()
                .anyMatch(same -> same.get(0).by().isEmpty());
        return wording.list(Stream.concat(
                reading.principles().judges(principle).stream().map(wording::constant),
                nameless ? Stream.of(wording.say("principles.by-unknown")) : Stream.of()));
    }

    private static View detail(GuidingPrinciple principle, Reading reading) {
        Wording wording = reading.wording();
        Map<Text, List<Evidence>> shown = structural(principle, reading).stream()
                .collect(groupingBy(Evidence::says, LinkedHashMap::new, toList()));
        Map<Ref<?>, List<Evidence>> judged = judgements(principle, reading);
        Line judges = judges(principle, reading);
        Line missing = Line.joined(
                subjects(reading)
                        .filter(subject -> reading.principles().missing(subject).contains(principle))
                        .map(wording::name)
                        .toList(),
                wording.plain("; "));
        return new View()
                .put("name", wording.constant(principle))
                .put("meaning", wording.say("principles." + principle.code()))
                .put(
                        "structural",
                        shown.values().stream()
                                .map(same -> shown(same, reading))
                                .toList())
                .put(
                        "stated",
                        judged.values().stream()
                                .map(same -> judged(same, reading))
                                .toList())
                .put(
                        "judges",
                        judges.isEmpty()
                                ? wording.say("principles.no-judges")
                                : wording.say("principles.judges", Map.of("who", judges)))
                .put(
                        "missing",
                        missing.isEmpty() ? missing : wording.say("principles.missing", Map.of("what", missing)));
    }

    /** Whether a part shows no more than what the whole shows: then it is said of the whole only. */
    private static boolean isInherited(Evidence evidence, Reading reading) {
        return reading.dossier().get(evidence.about()) instanceof Activity part
                && part.partOf().isPresent()
                && reading.principles().on(part.partOf().get()).stream()
                        .anyMatch(whole -> whole.structural()
                                && whole.principle() == evidence.principle()
                                && whole.grounds().equals(evidence.grounds())
                                && whole.says().equals(evidence.says()));
    }

    /** What the record shows, with the activities of which it shows it and what it rests on. */
    private static View shown(List<Evidence> same, Reading reading) {
        Wording wording = reading.wording();
        List<Line> subjects = same.stream()
                .map(evidence -> evidence.grounds().equals(List.of(evidence.about()))
                        ? wording.name(evidence.about())
                        : wording.say(
                                "principles.rests",
                                Map.of(
                                        "subject", wording.name(evidence.about()),
                                        "grounds",
                                                Line.joined(reading.names(evidence.grounds()), wording.plain("; ")))))
                .toList();
        return new View().put("says", wording.text(same.get(0).says())).lines("subjects", subjects);
    }

    /** One judgement, with all it is a judgement on. */
    private static View judged(List<Evidence> same, Reading reading) {
        Evidence first = same.get(0);
        Ref<?> ground = first.grounds().get(0);
        boolean own = ground.kind().equals(StatedEvidence.KIND);
        return new View()
                .put("anchors", own ? List.of(new View().put("anchor", Anchors.of(ground))) : List.of())
                .put("by", by(first.by(), reading.wording()))
                .put("says", reading.wording().text(first.says()))
                .put(
                        "about",
                        reading.wording()
                                .names(same.stream().map(Evidence::about).collect(toSet())))
                .facts(own ? reading.values().facts(reading.dossier().get(ground), EVIDENCE) : List.of())
                .put("sources", reading.sources(reading.dossier().get(ground).sources()));
    }
}
