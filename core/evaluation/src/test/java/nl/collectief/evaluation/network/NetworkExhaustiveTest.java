package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.arc;
import static nl.collectief.evaluation.network.Networks.end;
import static nl.collectief.evaluation.network.Networks.network;
import static nl.collectief.evaluation.network.Networks.party;
import static nl.collectief.evaluation.network.Networks.positions;
import static nl.collectief.evaluation.network.Networks.tie;
import static nl.collectief.evaluation.network.Networks.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.collectief.model.coalition.Tie;
import nl.collectief.model.coalition.TieEnd;
import nl.collectief.model.party.Domain;
import nl.collectief.model.party.Party;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every network there is on a few members, against {@link Naive}. */
class NetworkExhaustiveTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static String name(int member) {
        return "m" + member;
    }

    private static List<Party> parties(int size) {
        return IntStream.range(0, size)
                .mapToObj(member -> party(name(member), member < 2 ? Domain.MEDICAL : Domain.SOCIAL))
                .toList();
    }

    /** Ordered pairs if directed, else unordered. */
    private static List<int[]> pairs(int size, boolean directed) {
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            for (int j = directed ? 0 : i + 1; j < size; j++) {
                if (i != j) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return pairs;
    }

    private static List<int[]> chosen(List<int[]> pairs, int choice) {
        return IntStream.range(0, pairs.size())
                .filter(bit -> (choice >> bit & 1) == 1)
                .mapToObj(pairs::get)
                .toList();
    }

    private static boolean[][] matrix(int size, List<int[]> pairs, boolean directed) {
        boolean[][] tied = new boolean[size][size];
        for (int[] pair : pairs) {
            tied[pair[0]][pair[1]] = true;
            tied[pair[1]][pair[0]] |= !directed;
        }
        return tied;
    }

    private static CoalitionNetwork of(int size, List<int[]> pairs, boolean directed) {
        List<Tie> ties = pairs.stream()
                .map(pair -> directed ? arc(name(pair[0]), name(pair[1])) : tie(name(pair[0]), name(pair[1])))
                .map(Tie.Builder::build)
                .toList();
        return network(parties(size), ties);
    }

    private static void assertCentralisation(
            NetworkFigure figure, int size, IntToDoubleFunction score, double largest) {
        if (size < 3) {
            assertThat(figure.undefined()).contains(Undefined.TOO_FEW_MEMBERS);
            return;
        }
        double max = IntStream.range(0, size).mapToDouble(score).max().orElseThrow();
        double sum = IntStream.range(0, size)
                .mapToDouble(score)
                .map(each -> max - each)
                .sum();
        assertThat(value(figure)).as(figure.toString()).isEqualTo(sum / largest, EXACT);
        assertThat(value(figure)).as(figure.toString()).isBetween(-1e-9, 1 + 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void every_undirected_network(int n) {
        List<int[]> pairs = pairs(n, false);
        for (int choice = 0; choice < 1 << pairs.size(); choice++) {
            List<int[]> ties = chosen(pairs, choice);
            Naive naive = new Naive(matrix(n, ties, false));
            CoalitionNetwork network = of(n, ties, false);
            assertThat(network.members()).hasSize(n);
            if (n < 2) {
                assertThat(network.figure(Measure.DENSITY).value()).isEmpty();
            } else {
                assertThat(value(network.figure(Measure.DENSITY))).isEqualTo(2.0 * ties.size() / (n * (n - 1)), EXACT);
            }
            double star = (n - 1.0) * (n - 2);
            assertCentralisation(network.figure(Measure.DEGREE_CENTRALISATION), n, naive::out, star);
            assertCentralisation(
                    network.figure(Measure.BETWEENNESS_CENTRALISATION), n, naive::betweenness, star * (n - 1));
            NetworkFigure closeness = network.figure(Measure.CLOSENESS_CENTRALISATION);
            if (n >= 3 && !naive.isConnected()) {
                assertThat(closeness.undefined()).contains(Undefined.NOT_CONNECTED);
            } else {
                assertCentralisation(closeness, n, naive::closeness, star / (2 * n - 3));
            }
            assertThat(network.components()).hasSize(naive.components(-1));
            assertPositions(network, naive, n);
        }
    }

    private static void assertPositions(CoalitionNetwork network, Naive naive, int n) {
        Map<TieEnd, Position> positions = positions(network, TieReading.UNDIRECTED);
        for (int member = 0; member < n; member++) {
            Position position = positions.get(end(name(member)));
            assertThat(position.degree()).isEqualTo(naive.out(member));
            assertThat(position.betweenness()).isEqualTo(naive.betweenness(member) / 2, EXACT);
            assertThat(position.core()).isEqualTo(naive.core(member));
            assertThat(position.articulation()).isEqualTo(naive.isArticulation(member));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void every_directed_network(int n) {
        List<int[]> pairs = pairs(n, true);
        for (int choice = 0; choice < 1 << pairs.size(); choice++) {
            List<int[]> arcs = chosen(pairs, choice);
            boolean[][] told = matrix(n, arcs, true);
            Naive naive = new Naive(told);
            CoalitionNetwork network = of(n, arcs, true);
            long either = pairs(n, false).stream()
                    .filter(pair -> told[pair[0]][pair[1]] || told[pair[1]][pair[0]])
                    .count();
            assertThat(network.figure(Measure.DENSITY, TieReading.DIRECTED).numerator())
                    .isEqualTo(n < 2 ? 0 : arcs.size());
            assertThat(network.figure(Measure.DENSITY, TieReading.UNDIRECTED).numerator())
                    .isEqualTo(either);
            assertThat(network.figure(Measure.DENSITY, TieReading.MUTUAL).numerator())
                    .isEqualTo(arcs.size() - either);
            if (n >= 3) {
                double star = (n - 1.0) * (n - 1);
                assertCentralisation(
                        network.figure(Measure.IN_DEGREE_CENTRALISATION, TieReading.DIRECTED), n, naive::in, star);
                assertCentralisation(
                        network.figure(Measure.OUT_DEGREE_CENTRALISATION, TieReading.DIRECTED), n, naive::out, star);
                assertCentralisation(
                        network.figure(Measure.BETWEENNESS_CENTRALISATION, TieReading.DIRECTED),
                        n,
                        naive::betweenness,
                        star * (n - 2));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void the_expected_index_is_the_mean_over_all_networks_with_as_many_ties(int n) {
        List<int[]> pairs = pairs(n, false);
        Map<Integer, List<Double>> byTies = new TreeMap<>();
        Map<Integer, Double> expected = new TreeMap<>();
        for (int choice = 1; choice < 1 << pairs.size(); choice++) {
            List<int[]> ties = chosen(pairs, choice);
            CoalitionNetwork network = of(n, ties, false);
            long external =
                    ties.stream().filter(pair -> pair[0] < 2 && pair[1] >= 2).count();
            double index = value(network.figure(Measure.EI_INDEX));
            assertThat(index).isEqualTo((2.0 * external - ties.size()) / ties.size(), EXACT);
            byTies.computeIfAbsent(ties.size(), number -> new ArrayList<>()).add(index);
            expected.put(ties.size(), value(network.figure(Measure.EI_EXPECTED)));
        }
        assertThat(byTies).hasSize(pairs.size());
        byTies.forEach((number, indices) -> assertThat(expected.get(number))
                .isEqualTo(
                        indices.stream().mapToDouble(index -> index).average().orElseThrow(), EXACT));
    }
}
