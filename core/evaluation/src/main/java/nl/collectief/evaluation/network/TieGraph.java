package nl.collectief.evaluation.network;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.graph.SimpleGraph;

/**
 * Members and ties as one simple graph under one reading. Vertices stand in the order of the members, and edges in that of
 * their ends, so that the same network gives the same figures to the last bit.
 */
final class TieGraph {
    private static final int NOT_RECORDED = 0;

    private final TieReading reading;
    private final Roster roster;
    private final Optional<Undefined> unmeasured;
    private final Graph<TieEnd, DefaultEdge> graph;
    private final Map<DefaultEdge, Integer> strengths = new HashMap<>();

    private TieGraph(
            TieReading reading, Roster roster, Table<TieEnd, TieEnd, Integer> told, Optional<Undefined> unmeasured) {
        this.reading = reading;
        this.roster = roster;
        this.unmeasured = unmeasured;
        this.graph = reading == TieReading.DIRECTED
                ? new SimpleDirectedGraph<>(DefaultEdge.class)
                : new SimpleGraph<>(DefaultEdge.class);
        ImmutableList<TieEnd> members = roster.members().asList();
        members.forEach(graph::addVertex);
        for (int i = 0; i < members.size(); i++) {
            for (int j = reading == TieReading.DIRECTED ? 0 : i + 1; j < members.size(); j++) {
                TieEnd one = members.get(i);
                TieEnd other = members.get(j);
                boolean there = told.contains(one, other);
                boolean back = told.contains(other, one);
                boolean tied = switch (reading) {
                    case UNDIRECTED, WEIGHTED -> there || back;
                    case MUTUAL -> there && back;
                    case DIRECTED -> there;
                };
                if (tied) {
                    strengths.put(graph.addEdge(one, other), Math.max(at(told, one, other), at(told, other, one)));
                }
            }
        }
    }

    static TieGraph of(TieReading reading, Selection selection) {
        return of(reading, selection, told(selection.ties()));
    }

    /** The graph of ties that were told among the members of a selection, with the greatest strength told of each. */
    static TieGraph of(TieReading reading, Selection selection, Table<TieEnd, TieEnd, Integer> told) {
        return new TieGraph(reading, selection.roster(), told, selection.unmeasured());
    }

    /** What was told from whom to whom; a tie without a direction was told by both. */
    static Table<TieEnd, TieEnd, Integer> told(Collection<Tie> ties) {
        Table<TieEnd, TieEnd, Integer> told = HashBasedTable.create();
        for (Tie tie : ties) {
            tell(told, tie, tie.from(), tie.to());
            if (!tie.directed()) {
                tell(told, tie, tie.to(), tie.from());
            }
        }
        return told;
    }

    private static void tell(Table<TieEnd, TieEnd, Integer> told, Tie tie, TieEnd from, TieEnd to) {
        told.put(from, to, Math.max(at(told, from, to), tie.strength().orElse(NOT_RECORDED)));
    }

    private static int at(Table<TieEnd, TieEnd, Integer> told, TieEnd from, TieEnd to) {
        Integer strength = told.get(from, to);
        return strength == null ? NOT_RECORDED : strength;
    }

    TieReading reading() {
        return reading;
    }

    /** Why nothing can be said of the ties, empty if they were told or asked for. */
    Optional<Undefined> unmeasured() {
        return unmeasured;
    }

    Graph<TieEnd, DefaultEdge> graph() {
        return graph;
    }

    int size() {
        return graph.vertexSet().size();
    }

    TieEnd source(DefaultEdge edge) {
        return graph.getEdgeSource(edge);
    }

    TieEnd target(DefaultEdge edge) {
        return graph.getEdgeTarget(edge);
    }

    Optional<Domain> domain(TieEnd member) {
        return roster.domain(member);
    }

    /** What an edge counts for: 1, or of the weighted reading its strength, empty if that is not recorded. */
    Optional<Integer> strength(DefaultEdge edge) {
        return reading == TieReading.WEIGHTED
                ? Optional.ofNullable(strengths.get(edge)).filter(strength -> strength != NOT_RECORDED)
                : Optional.of(1);
    }

    /** Whether it is known of every edge what it counts for. */
    boolean isWeighed() {
        return graph.edgeSet().stream().allMatch(edge -> strength(edge).isPresent());
    }

    /** What the edges count for together. */
    double weight() {
        return graph.edgeSet().stream()
                .mapToInt(edge -> strength(edge).orElse(NOT_RECORDED))
                .sum();
    }

    /** How many edges there could be. */
    double possible() {
        double ordered = (double) size() * (size() - 1);
        return reading == TieReading.DIRECTED ? ordered : ordered / 2;
    }

    Collection<Double> degrees(ToIntFunction<TieEnd> degree) {
        return graph.vertexSet().stream()
                .map(member -> (double) degree.applyAsInt(member))
                .toList();
    }
}
