package nl.collectief.evaluation.network;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.party.Domain;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClosenessCentrality;
import org.jgrapht.graph.DefaultEdge;

/** The formulas of {@link Measure}, which says where they come from. */
final class Formulas {
    private static final Set<TieReading> WITHOUT_DIRECTION = Set.of(TieReading.UNDIRECTED, TieReading.MUTUAL);
    private static final Set<TieReading> WITH_DIRECTION = Set.of(TieReading.DIRECTED);
    private static final Set<TieReading> UNWEIGHTED =
            Set.of(TieReading.UNDIRECTED, TieReading.MUTUAL, TieReading.DIRECTED);

    private Formulas() {}

    static NetworkFigure of(Measure measure, TieGraph graph) {
        NetworkFigure figure = ofGraph(measure, graph);
        return figure.undefined().filter(Undefined.OTHER_READING::equals).isPresent()
                ? figure
                : graph.unmeasured()
                        .map(why -> NetworkFigure.undefined(measure, graph.reading(), why))
                        .orElse(figure);
    }

    private static NetworkFigure ofGraph(Measure measure, TieGraph graph) {
        return switch (measure) {
            case DENSITY -> density(measure, graph);
            case DEGREE_CENTRALISATION -> degree(measure, graph);
            case IN_DEGREE_CENTRALISATION -> inDegree(measure, graph);
            case OUT_DEGREE_CENTRALISATION -> outDegree(measure, graph);
            case BETWEENNESS_CENTRALISATION -> betweenness(measure, graph);
            case CLOSENESS_CENTRALISATION -> closeness(measure, graph);
            case EI_INDEX -> acrossDomains(measure, graph, true);
            case EI_EXPECTED -> acrossDomains(measure, graph, false);
        };
    }

    private static NetworkFigure density(Measure measure, TieGraph graph) {
        if (graph.size() < 2) {
            return NetworkFigure.undefined(measure, graph.reading(), Undefined.TOO_FEW_MEMBERS);
        } else if (!graph.isWeighed()) {
            return NetworkFigure.undefined(measure, graph.reading(), Undefined.STRENGTH_NOT_RECORDED);
        }
        return NetworkFigure.of(measure, graph.reading(), graph.weight(), graph.possible());
    }

    private static NetworkFigure degree(Measure measure, TieGraph graph) {
        double n = graph.size();
        return centralisation(
                measure, graph, WITHOUT_DIRECTION, graph.degrees(graph.graph()::degreeOf), (n - 1) * (n - 2));
    }

    private static NetworkFigure inDegree(Measure measure, TieGraph graph) {
        double n = graph.size();
        return centralisation(
                measure, graph, WITH_DIRECTION, graph.degrees(graph.graph()::inDegreeOf), (n - 1) * (n - 1));
    }

    private static NetworkFigure outDegree(Measure measure, TieGraph graph) {
        double n = graph.size();
        return centralisation(
                measure, graph, WITH_DIRECTION, graph.degrees(graph.graph()::outDegreeOf), (n - 1) * (n - 1));
    }

    private static NetworkFigure betweenness(Measure measure, TieGraph graph) {
        double n = graph.size();
        double largest = (n - 1) * (n - 1) * (n - 2) / (graph.reading() == TieReading.DIRECTED ? 1 : 2);
        Collection<Double> scores =
                new BetweennessCentrality<>(graph.graph(), false).getScores().values();
        return centralisation(measure, graph, UNWEIGHTED, scores, largest);
    }

    private static NetworkFigure closeness(Measure measure, TieGraph graph) {
        double n = graph.size();
        if (WITHOUT_DIRECTION.contains(graph.reading())
                && n >= 3
                && !new ConnectivityInspector<>(graph.graph()).isConnected()) {
            return NetworkFigure.undefined(measure, graph.reading(), Undefined.NOT_CONNECTED);
        }
        Collection<Double> scores = WITHOUT_DIRECTION.contains(graph.reading())
                ? new ClosenessCentrality<>(graph.graph(), false, true)
                        .getScores()
                        .values()
                : Set.of();
        return centralisation(measure, graph, WITHOUT_DIRECTION, scores, (n - 1) * (n - 2) / (2 * n - 3));
    }

    /** How far the members stay behind the most central of them, all together, against the most that is possible. */
    private static NetworkFigure centralisation(
            Measure measure, TieGraph graph, Set<TieReading> readings, Collection<Double> scores, double largest) {
        if (!readings.contains(graph.reading())) {
            return NetworkFigure.undefined(measure, graph.reading(), Undefined.OTHER_READING);
        } else if (graph.size() < 3) {
            return NetworkFigure.undefined(measure, graph.reading(), Undefined.TOO_FEW_MEMBERS);
        }
        double max = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double sum = scores.stream().mapToDouble(score -> max - score).sum();
        return NetworkFigure.of(measure, graph.reading(), sum, largest);
    }

    private static NetworkFigure acrossDomains(Measure measure, TieGraph graph, boolean observed) {
        double external = 0;
        double internal = 0;
        for (DefaultEdge edge : graph.graph().edgeSet()) {
            Optional<Domain> one = graph.domain(graph.source(edge));
            Optional<Domain> other = graph.domain(graph.target(edge));
            if (one.isPresent() && other.isPresent()) {
                if (graph.strength(edge).isEmpty()) {
                    return NetworkFigure.undefined(measure, graph.reading(), Undefined.STRENGTH_NOT_RECORDED);
                } else if (one.equals(other)) {
                    internal += graph.strength(edge).get();
                } else {
                    external += graph.strength(edge).get();
                }
            }
        }
        if (external + internal == 0) {
            return NetworkFigure.undefined(measure, graph.reading(), Undefined.NOTHING_TO_MEASURE);
        } else if (observed) {
            return NetworkFigure.of(measure, graph.reading(), external - internal, external + internal);
        }
        double within = 0;
        double placed = 0;
        for (Domain domain : Domain.values()) {
            double members = graph.graph().vertexSet().stream()
                    .filter(member -> graph.domain(member).equals(Optional.of(domain)))
                    .count();
            within += members * (members - 1) / 2;
            placed += members;
        }
        double all = placed * (placed - 1) / 2;
        return NetworkFigure.of(measure, graph.reading(), all - within - within, all);
    }
}
