package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.party.Stance;
import nl.collectief.model.principle.GuidingPrinciple;
import nl.collectief.model.principle.StatedEvidence;
import nl.collectief.model.record.Ref;
import nl.collectief.model.trace.Evidence;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Wording;

/** The four guiding principles as evidence: found in the record, or somebody's judgement, and where there is none. */
final class PrinciplesSection {
    private PrinciplesSection() {}

    static View of(Reading reading) {
        return reading.section("principles")
                .put("overview", subjects(reading).map(ref -> row(ref, reading)).toList())
                .put(
                        "columns",
                        each(principle ->
                                new View().put("name", reading.wording().constant(principle))))
                .put("principles", each(principle -> detail(principle, reading)));
    }

    private static List<View> each(Function<GuidingPrinciple, View> view) {
        return ImmutableList.copyOf(GuidingPrinciple.values()).stream()
                .map(view)
                .toList();
    }

    /** The programme and its activities that are part of no other, then parts that have evidence of their own. */
    private static Stream<Ref<?>> subjects(Reading reading) {
        Set<Ref<?>> subjects = new LinkedHashSet<>();
        subjects.add(reading.dossier().programme().id());
        reading.dossier().all(Activity.KIND).stream()
                .filter(activity -> activity.partOf().isEmpty()
                        || !reading.principles().on(activity.id()).isEmpty())
                .forEach(activity -> subjects.add(activity.id()));
        return subjects.stream();
    }

    private static View row(Ref<?> subject, Reading reading) {
        return new View().put("subject", reading.wording().name(subject)).put("cells", each(principle -> {
            List<Evidence> evidence = reading.principles().on(subject).stream()
                    .filter(e -> e.principle() == principle)
                    .toList();
            return new View().put("none", evidence.isEmpty()).put("cell", summed(evidence, reading.wording()));
        }));
    }

    /** Says how much evidence of each sort there is: 2 from the record, 1 judgement (parent). */
    private static Line summed(List<Evidence> evidence, Wording wording) {
        long structural = evidence.stream().filter(Evidence::structural).count();
        long stated = evidence.size() - structural;
        Line record = structural == 0 ? Line.EMPTY : wording.say("principles.structural", structural);
        Line judged = stated == 0
                ? Line.EMPTY
                : wording.say("principles.stated", stated)
                        .plus(wording.plain(" ("))
                        .plus(wording.list(evidence.stream()
                                .filter(e -> !e.structural())
                                .map(e -> by(e.by(), wording))
                                .distinct()))
                        .plus(wording.plain(")"));
        return Line.joined(List.of(record, judged), wording.plain(", "));
    }

    private static Line by(Optional<Stance> stance, Wording wording) {
        return stance.map(wording::constant).orElseGet(() -> wording.say("principles.by-unknown"));
    }

    private static View detail(GuidingPrinciple principle, Reading reading) {
        Wording wording = reading.wording();
        List<Evidence> evidence = reading.principles().of(principle);
        List<Line> judges = reading.principles().judges(principle).stream()
                .map(wording::constant)
                .toList();
        List<Line> missing = subjects(reading)
                .filter(subject -> reading.principles().missing(subject).contains(principle))
                .map(wording::name)
                .toList();
        return new View()
                .put("name", wording.constant(principle))
                .put("meaning", wording.say("principles." + principle.code()))
                .put("has", !evidence.isEmpty())
                .put(
                        "rows",
                        evidence.stream()
                                .map(Evidence::about)
                                .distinct()
                                .map(about -> rowOf(about, evidence, reading))
                                .toList())
                .put(
                        "judges",
                        judges.isEmpty()
                                ? wording.say("principles.no-judges")
                                : wording.say("principles.judges", Map.of("who", wording.list(judges.stream()))))
                .put("hasMissing", !missing.isEmpty())
                .put(
                        "missing",
                        missing.isEmpty()
                                ? Line.EMPTY
                                : wording.say(
                                        "principles.missing",
                                        Map.of("what", Line.joined(missing, wording.plain("; ")))));
    }

    private static View rowOf(Ref<?> about, List<Evidence> evidence, Reading reading) {
        List<Evidence> here =
                evidence.stream().filter(e -> e.about().equals(about)).toList();
        return new View()
                .put("subject", reading.wording().name(about))
                .put(
                        "structural",
                        here.stream()
                                .filter(Evidence::structural)
                                .map(e -> said(e, reading))
                                .toList())
                .put(
                        "stated",
                        here.stream()
                                .filter(e -> !e.structural())
                                .map(e -> said(e, reading))
                                .toList());
    }

    private static View said(Evidence evidence, Reading reading) {
        Ref<?> ground = evidence.grounds().get(0);
        // A judgement says itself what it rests on, and a fact of the activity's own record rests on that.
        boolean own =
                ground.kind().equals(StatedEvidence.KIND) || evidence.grounds().equals(List.of(evidence.about()));
        return new View()
                .put("says", reading.wording().text(evidence.says()))
                .put("by", evidence.structural() ? Line.EMPTY : by(evidence.by(), reading.wording()))
                .put("hasGrounds", !own)
                .put("grounds", own ? Line.EMPTY : reading.wording().names(evidence.grounds()))
                .put("anchors", anchors(evidence, ground, reading))
                .put("sources", reading.sources(reading.dossier().get(ground).sources()));
    }

    /** A judgement on several activities stands at each of them and has its place at the first. */
    private static List<View> anchors(Evidence evidence, Ref<?> ground, Reading reading) {
        boolean first = ground.kind().equals(StatedEvidence.KIND)
                && reading.principles().of(evidence.principle()).stream()
                        .filter(e -> e.grounds().get(0).equals(ground))
                        .findFirst()
                        .filter(evidence::equals)
                        .isPresent();
        return first ? List.of(new View().put("anchor", Anchors.of(ground))) : List.of();
    }
}
