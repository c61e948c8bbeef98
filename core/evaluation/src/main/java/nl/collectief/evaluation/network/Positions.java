package nl.collectief.evaluation.network;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;

/** Works out where members stand; {@link Position} says what that means. */
final class Positions {
    private Positions() {}

    static List<Position> of(CoalitionNetwork network, TieGraph graph, TieGraph undirected) {
        Map<TieEnd, Double> betweenness = new BetweennessCentrality<>(graph.graph(), false).getScores();
        Map<TieEnd, Integer> cores = new Coreness<>(undirected.graph()).getScores();
        Set<TieEnd> articulations = new BiconnectivityInspector<>(undirected.graph()).getCutpoints();
        // Rounded, since the sums of equals may differ in their last bit; the sort keeps equals in their order.
        Comparator<Position> order = Comparator.comparing(
                        (Position position) -> NetworkFigure.decimals(position.betweenness()))
                .reversed();
        return network.members().stream()
                .map(member -> {
                    Set<TieEnd> near = Graphs.neighborSetOf(graph.graph(), member);
                    return new Position(
                            member,
                            network.label(member),
                            network.domain(member),
                            graph.reading(),
                            near.size(),
                            graph.graph().inDegreeOf(member),
                            betweenness.getOrDefault(member, 0.0),
                            cores.getOrDefault(member, 0),
                            articulations.contains(member),
                            domains(network, near));
                })
                .sorted(order)
                .collect(ImmutableList.toImmutableList());
    }

    private static Set<Domain> domains(CoalitionNetwork network, Set<TieEnd> members) {
        return members.stream()
                .flatMap(member -> network.domain(member).stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    static List<List<TieEnd>> components(TieGraph graph) {
        return new ConnectivityInspector<>(graph.graph())
                .connectedSets().stream()
                        .<List<TieEnd>>map(members -> ImmutableList.sortedCopyOf(Roster.ORDER, members))
                        .sorted(Comparator.<List<TieEnd>>comparingInt(List::size)
                                .reversed()
                                .thenComparing(members -> members.get(0), Roster.ORDER))
                        .collect(ImmutableList.toImmutableList());
    }
}
