package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import nl.collectief.evaluation.network.StanceTies;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.coalition.Coalition;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.party.Party;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.monitor.wording.Line;

/** With whom: the coalitions, the ties, and every party with the activities and coalitions it takes part in. */
final class PartiesSection {
    private PartiesSection() {}

    static View of(Reading reading) {
        List<View> coalitions = reading.cards(reading.dossier().all(Coalition.KIND).stream(), "name");
        List<View> parties = reading.dossier().all(Party.KIND).stream()
                .map(party -> row(party, reading))
                .toList();
        List<View> ties = reading.dossier().all(Tie.KIND).stream()
                .map(tie -> tie(tie, reading))
                .toList();
        List<View> scored = FactorsView.of(reading);
        return reading.section("parties")
                .put("profiles", new View().rows(CoalitionView.all(reading)))
                .put("hasScores", !scored.isEmpty())
                .put("scored", scored)
                .put("networks", NetworkView.all(reading))
                .put("hasTies", !ties.isEmpty())
                .list("ties", ties)
                .lines("stances", byStances(reading))
                .list("coalitions", coalitions)
                .list("parties", parties);
    }

    /** The ties of the period by pair of stances, those of no coalition among them. */
    private static List<Line> byStances(Reading reading) {
        return StanceTies.in(reading.dossier(), reading.period()).stream()
                .map(ties -> reading.wording()
                        .say(
                                "parties.stance-ties",
                                ImmutableMap.of(
                                        "pair", NetworkFigures.pair(ties, reading.wording()),
                                        "number", NetworkFigures.number(ties, reading.wording()))))
                .toList();
    }

    private static View tie(Tie tie, Reading reading) {
        return reading.card(tie, "kind", Set.of("from", "to", "directed"))
                .put("title", reading.wording().text(reading.dossier().title(tie.id())));
    }

    private static View row(Party party, Reading reading) {
        return reading.card(party, "name", Set.of("kind"))
                .put("kind", reading.wording().code(party.kind()))
                .lines("activities", names(party, Activity.KIND, reading))
                .lines("memberships", names(party, Coalition.KIND, reading));
    }

    private static List<Line> names(Party party, Kind<? extends Entry> kind, Reading reading) {
        return reading.names(reading.references().to(party.id(), kind).stream()
                .map(Entry::ref)
                .toList());
    }
}
