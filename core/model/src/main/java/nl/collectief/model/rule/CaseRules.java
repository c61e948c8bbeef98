package nl.collectief.model.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.collectief.model.coalition.CaseWorker;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.coalition.Help;
import nl.collectief.model.coalition.HelpSource;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.WorkingRule;
import nl.collectief.model.party.Party;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Label;
import nl.collectief.model.time.Span;

/** Rules on the work with one family. */
final class CaseRules {
    private static final String MEASURE = "professionals-per-family";
    private static final Label CASES =
            Label.of("werk met gezinnen onder pseudoniem", "work with families under a pseudonym");

    static final List<PracticeRule> ALL = ImmutableList.of(
            PracticeRule.of(
                    "at-most-two-professionals",
                    Label.of(
                            "Aan een gezin zijn hooguit twee professionals tegelijk verbonden, om de vertrouwensband te "
                                    + "beschermen.",
                            "Two professionals at most are tied to a family at a time, to protect the bond of trust."),
                    Label.of(
                            "wie wanneer bij een gezin werkte, en genoemde aantallen professionals per gezin",
                            "who worked with a family when, and stated numbers of professionals per family"),
                    CaseRules::atMostTwo),
            PracticeRule.of(
                    "complementary-pairing",
                    Label.of(
                            "Wie samen bij een gezin werken, brengen elk een deskundigheid mee die de ander mist, en "
                                    + "samen wat het gezin vraagt.",
                            "Those who work with a family together each bring an expertise that the other lacks, and "
                                    + "together what the family asks for."),
                    Label.of(
                            "de deskundigheid die gevraagd is en die ieder meebrengt",
                            "the expertise asked for and the one each brings"),
                    CaseRules::complementary),
            PracticeRule.of(
                    "own-surroundings-first",
                    Label.of(
                            "Gezin en professional zoeken eerst hulp in de eigen omgeving van het gezin, en pas daarna "
                                    + "bij specialistische zorg.",
                            "Family and professional look for help in the family's own surroundings first, and only "
                                    + "then in specialised care."),
                    Label.of(
                            "waar bij een gezin hulp gezocht is, in welke volgorde",
                            "where help for a family was sought, in which order"),
                    CaseRules::ownSurroundingsFirst));

    private CaseRules() {}

    private static void atMostTwo(Judge judge) {
        Count limit = judge.limit(Count.atMost(2));
        List<FamilyCase> cases = cases(judge);
        for (FamilyCase family : cases) {
            List<CaseWorker> workers = inForce(judge, family.workers());
            if (workers.isEmpty()) {
                judge.unknown(
                        family.id(), "/workers", Label.of("wie er bij het gezin werkt", "who works with the family"));
                continue;
            }
            Count perhaps = atOnce(judge, family, workers);
            List<CaseWorker> then = workers.stream()
                    .filter(worker -> judge.lasted(worker.period()))
                    .toList();
            long surely = atOnce(judge, family, then).atLeast();
            judge.atMost(
                    family.id(),
                    "/workers",
                    perhaps.atMost().map(most -> Count.between(surely, most)).orElse(Count.atLeast(surely)),
                    limit);
        }
        List<StatedFigure> figures = judge.dossier().all(StatedFigure.KIND).stream()
                .filter(figure -> figure.measure().value().equals(MEASURE) && mayBeInForce(judge, figure))
                .toList();
        Optional<Span> since = judge.agreement().flatMap(WorkingRule::period);
        if (since.isPresent()) {
            figures.forEach(figure -> stated(judge, figure, since.get(), limit));
        } else if (!figures.isEmpty()) {
            judge.unknown(
                    judge.agreement().orElseThrow().id(),
                    "/period",
                    Label.of("sinds wanneer de afspraak geldt", "since when the agreement holds"));
        }
        if (cases.isEmpty() && figures.isEmpty()) {
            silent(judge);
        }
    }

    /** Returns those who did not surely work with the family before or after the agreement held. */
    private static List<CaseWorker> inForce(Judge judge, List<CaseWorker> workers) {
        return workers.stream()
                .filter(worker -> !judge.isOutside(worker.period()))
                .toList();
    }

    private static Count atOnce(Judge judge, FamilyCase family, List<CaseWorker> workers) {
        return family.toBuilder()
                .workers(workers)
                .build()
                .professionalsAtOnce(party -> judge.dossier().find(party).flatMap(Party::stance));
    }

    /** A number from before the agreement is no breach of it, and without an agreement there is nothing it can break. */
    private static boolean mayBeInForce(Judge judge, StatedFigure figure) {
        return judge.agreement()
                .filter(agreed -> agreed.period().isEmpty()
                        || figure.when().isEmpty()
                        || figure.when().get().mayOverlap(agreed.period().get()))
                .isPresent();
    }

    private static void stated(Judge judge, StatedFigure figure, Span since, Count limit) {
        if (figure.when().filter(when -> when.certainlyWithin(since)).isEmpty()) {
            judge.unknown(
                    figure.id(),
                    "/when",
                    Label.of(
                            "of het getal van na het begin van de afspraak is",
                            "whether the number is from after the agreement began"));
        } else if (figure.count().isEmpty()) {
            judge.unknown(figure.id(), "", Label.of("het aantal", "the number"));
        } else {
            judge.atMost(figure.id(), "/count", figure.count().get(), limit);
        }
    }

    private static void complementary(Judge judge) {
        List<FamilyCase> cases = cases(judge);
        for (FamilyCase family : cases) {
            List<CaseWorker> workers = inForce(judge, family.workers());
            if (workers.size() < 2) {
                continue;
            }
            if (workers.stream().anyMatch(worker -> worker.expertise().isEmpty())) {
                judge.unknown(
                        family.id(),
                        "/workers",
                        Label.of("welke deskundigheid ieder meebrengt", "which expertise each brings"));
                continue;
            }
            for (int i = 0; i < family.workers().size(); i++) {
                for (int j = i + 1; j < family.workers().size(); j++) {
                    paired(judge, family, i, j);
                }
            }
            Set<Code> brought = workers.stream()
                    .flatMap(worker -> worker.expertise().stream())
                    .collect(ImmutableSet.toImmutableSet());
            for (Code asked : Sets.difference(family.asks(), brought)) {
                judge.broken(
                        family.id(),
                        "/asks",
                        asked.value(),
                        Label.of(
                                "gevraagd, maar niemand brengt het mee: "
                                        + judge.dossier().label(asked).nl(),
                                "asked for, but nobody brings it: "
                                        + judge.dossier().label(asked).en()),
                        Label.of("zoek iemand die dit meebrengt", "find somebody who brings it"));
            }
            judge.kept(family.id()); // unless something was told against it
        }
        if (cases.isEmpty()) {
            silent(judge);
        }
    }

    private static void paired(Judge judge, FamilyCase family, int i, int j) {
        CaseWorker first = family.workers().get(i);
        CaseWorker second = family.workers().get(j);
        Set<Code> one = first.expertise();
        Set<Code> other = second.expertise();
        if (judge.isOutside(first.period()) || judge.isOutside(second.period())) {
            return;
        }
        if (!first.mayMeet(second) || !(one.containsAll(other) || other.containsAll(one))) {
            return;
        }
        if (!first.surelyMeets(second)) {
            judge.unknown(
                    family.id(),
                    "/workers/" + j + "/period",
                    Label.of("of zij er tegelijk waren", "whether they were there at the same time"));
            return;
        }
        if (!judge.lasted(first.period()) || !judge.lasted(second.period())) {
            judge.unknownWhen(family.id(), "/workers/" + j + "/period");
            return;
        }
        judge.broken(
                family.id(),
                "/workers/" + j + "/expertise",
                "",
                Label.of(
                        "brengt niets mee wat de ander niet al meebrengt, of andersom",
                        "brings nothing that the other does not bring already, or the other way round"),
                Label.of("koppel deskundigheden die elkaar aanvullen", "pair expertises that complete each other"));
    }

    private static void ownSurroundingsFirst(Judge judge) {
        List<FamilyCase> cases = cases(judge);
        for (FamilyCase family : cases) {
            List<Help> help = family.help();
            List<Integer> late = tooSoon(judge, help);
            List<Integer> then = late.stream()
                    .filter(i -> judge.happened(help.get(i).begun()))
                    .toList();
            if (help.stream().allMatch(sought -> judge.isOutside(sought.begun()))) {
                judge.unknown(family.id(), "/help", Label.of("waar hulp gezocht is", "where help was sought"));
            } else if (!then.isEmpty()) {
                judge.broken(
                        family.id(),
                        "/help/" + then.get(0),
                        "",
                        Label.of(
                                "specialistische zorg, zonder dat eerst in de eigen omgeving gezocht is",
                                "specialised care, without looking in their own surroundings first"),
                        Label.of(
                                "zoek met het gezin wie er dichtbij kan helpen",
                                "look with the family for who can help close by"));
            } else if (!late.isEmpty()) {
                judge.unknownWhen(family.id(), "/help/" + late.get(0) + "/when");
            } else {
                judge.kept(family.id());
            }
        }
        if (cases.isEmpty()) {
            silent(judge);
        }
    }

    /** Returns the places of specialised help before which nothing was sought in their own surroundings. */
    private static List<Integer> tooSoon(Judge judge, List<Help> help) {
        return IntStream.range(0, help.size())
                .filter(i -> help.get(i).source() == HelpSource.SPECIALISED
                        && !judge.isOutside(help.get(i).begun())
                        && IntStream.range(0, help.size())
                                .noneMatch(own -> help.get(own).source() == HelpSource.OWN_SURROUNDINGS
                                        && isBefore(help, own, i)))
                .boxed()
                .toList();
    }

    /** The list is in the order in which help was sought; only dates that surely say otherwise go before it. */
    private static boolean isBefore(List<Help> help, int one, int other) {
        Optional<Span> first = help.get(one).begun();
        Optional<Span> second = help.get(other).begun();
        if (first.isEmpty() || second.isEmpty()) {
            return one < other;
        }
        return first.get().certainlyBefore(second.get())
                || (one < other && !second.get().certainlyBefore(first.get()));
    }

    /** Without an agreement nobody promised to record cases, so that there is nothing to miss. */
    private static void silent(Judge judge) {
        judge.agreement().ifPresent(agreed -> judge.unknown(agreed.id(), "", CASES));
    }

    private static List<FamilyCase> cases(Judge judge) {
        List<FamilyCase> named = judge.near(FamilyCase.KIND);
        // An agreement on a way of working, which no case names, holds for all.
        return judge.inForce(named.isEmpty() ? judge.dossier().all(FamilyCase.KIND) : named);
    }
}
