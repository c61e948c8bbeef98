package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;

/**
 * How two domains are tied: which pairs of members, along which ties, and who is tied to nobody on the other side. Of one
 * domain with itself: how it is tied within. Immutable and thread-safe.
 *
 * @param one the one domain
 * @param other the other, or the same
 * @param density the tied pairs over the pairs there could be between the two; not defined if either has no member, or if
 *     nothing is known of ties in the time
 * @param members the members of the one, in the order of members
 * @param others the members of the other
 * @param pairs the pairs that are tied
 * @param ties the records of those ties, in the order of ids: their kind, strength and scores
 * @param untied the members of either side without a tie to the other; empty if nothing is known of ties in the time
 */
public record DomainTies(
        Domain one,
        Domain other,
        NetworkFigure density,
        List<TieEnd> members,
        List<TieEnd> others,
        List<Link> pairs,
        List<Tie> ties,
        List<TieEnd> untied) {
    public DomainTies {
        members = ImmutableList.copyOf(members);
        others = ImmutableList.copyOf(others);
        pairs = ImmutableList.copyOf(pairs);
        ties = ImmutableList.copyOf(ties);
        untied = ImmutableList.copyOf(untied);
    }

    static DomainTies of(CoalitionNetwork network, TieGraph graph, Domain one, Domain other) {
        List<TieEnd> members = network.members(one);
        List<TieEnd> others = network.members(other);
        List<Link> pairs = network.links(graph).stream()
                .filter(link -> (members.contains(link.from()) && others.contains(link.to()))
                        || (members.contains(link.to()) && others.contains(link.from())))
                .toList();
        double possible =
                one == other ? members.size() * (members.size() - 1) / 2.0 : (double) members.size() * others.size();
        double unordered = graph.reading() == TieReading.DIRECTED ? 2 * possible : possible;
        return new DomainTies(
                one,
                other,
                density(graph, pairs.size(), unordered),
                members,
                others,
                pairs,
                network.ties().stream()
                        .filter(tie -> pairs.stream().anyMatch(pair -> isOf(tie, pair)))
                        .toList(),
                network.members().stream()
                        .filter(member -> graph.unmeasured().isEmpty())
                        .filter(member -> members.contains(member) || others.contains(member))
                        .filter(member -> pairs.stream()
                                .noneMatch(pair ->
                                        pair.from().equals(member) || pair.to().equals(member)))
                        .toList());
    }

    private static NetworkFigure density(TieGraph graph, int tied, double possible) {
        Optional<Undefined> why =
                graph.unmeasured().or(() -> possible == 0 ? Optional.of(Undefined.TOO_FEW_MEMBERS) : Optional.empty());
        return why.map(none -> NetworkFigure.undefined(Measure.DENSITY, graph.reading(), none))
                .orElseGet(() -> NetworkFigure.of(Measure.DENSITY, graph.reading(), tied, possible));
    }

    private static boolean isOf(Tie tie, Link pair) {
        return (tie.from().equals(pair.from()) && tie.to().equals(pair.to()))
                || (tie.from().equals(pair.to()) && tie.to().equals(pair.from()));
    }

    /** Returns both domains and how densely they are tied, on one line. */
    @Override
    public String toString() {
        return one.code() + " - " + other.code() + ": " + density + ", without a tie across: " + untied.size();
    }
}
