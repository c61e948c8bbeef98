package nl.collectief.evaluation.network;

import static nl.collectief.evaluation.network.Networks.end;
import static nl.collectief.evaluation.network.Networks.network;
import static nl.collectief.evaluation.network.Networks.positions;
import static nl.collectief.evaluation.network.Networks.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.collectief.model.coalition.TieEnd;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks of the literature, with the figures printed for them. */
class NetworkReferenceTest {
    private static final Offset<Double> PRINTED = within(0.0005); // three decimals in print
    private static final List<Measure> FREEMAN = List.of(
            Measure.DEGREE_CENTRALISATION, Measure.BETWEENNESS_CENTRALISATION, Measure.CLOSENESS_CENTRALISATION);

    // Marriages between families of Florence, 1394-1434 (Padgett; Breiger and Pattison, 1986; Wasserman and Faust,
    // 1994,
    // appendix B): 16 families, of which Pucci married into none of the others.
    private static final List<String> FAMILIES = List.of(
            "acciaiuoli",
            "albizzi",
            "barbadori",
            "bischeri",
            "castellani",
            "ginori",
            "guadagni",
            "lamberteschi",
            "medici",
            "pazzi",
            "peruzzi",
            "pucci",
            "ridolfi",
            "salviati",
            "strozzi",
            "tornabuoni");
    private static final CoalitionNetwork FLORENCE = network(
            FAMILIES,
            "acciaiuoli-medici, castellani-peruzzi, castellani-strozzi, castellani-barbadori, medici-barbadori,"
                    + "medici-ridolfi, medici-tornabuoni, medici-albizzi, medici-salviati, salviati-pazzi,"
                    + "peruzzi-strozzi, peruzzi-bischeri, strozzi-ridolfi, strozzi-bischeri, ridolfi-tornabuoni,"
                    + "tornabuoni-guadagni, albizzi-ginori, albizzi-guadagni, bischeri-guadagni,"
                    + "guadagni-lamberteschi");

    // Krackhardt (1990), Assessing the political landscape, Administrative Science Quarterly 35, 342-369, figure 3.
    private static final CoalitionNetwork KITE = network(
            List.of("andre", "beverly", "carol", "diane", "ed", "fernando", "garth", "heather", "ike", "jane"),
            "andre-beverly, andre-carol, andre-diane, andre-fernando, beverly-diane, beverly-ed, beverly-garth,"
                    + "carol-diane, carol-fernando, diane-ed, diane-fernando, diane-garth, ed-garth, fernando-garth,"
                    + "fernando-heather, garth-heather, heather-ike, ike-jane");

    @Test
    void florence_is_as_dense_and_central_as_printed() {
        assertThat(FLORENCE.isolates()).containsExactly(end("pucci"));
        assertThat(FLORENCE.figure(Measure.DENSITY)).hasToString("density (undirected): 0.167 (20 of 120)");
        // 0.267 in Wasserman and Faust (1994), 5.2; with the isolate among the members
        assertThat(value(FLORENCE.figure(Measure.DEGREE_CENTRALISATION))).isEqualTo(0.267, PRINTED);
        // 0.3834921 as R's igraph and sna print it for the 16 families
        assertThat(value(FLORENCE.figure(Measure.BETWEENNESS_CENTRALISATION))).isEqualTo(0.3834921, within(1e-7));
        assertThat(FLORENCE.figure(Measure.CLOSENESS_CENTRALISATION).undefined())
                .contains(Undefined.NOT_CONNECTED);
    }

    @Test
    void the_connected_families_are_as_central_as_printed() {
        assertThat(FLORENCE.components()).extracting(List::size).containsExactly(15, 1);
        CoalitionNetwork connected = FLORENCE.among(FLORENCE.components().get(0));
        // 0.437 in Wasserman and Faust (1994), 5.2; without the isolate
        assertThat(value(connected.figure(Measure.BETWEENNESS_CENTRALISATION))).isEqualTo(0.437, PRINTED);
        // Closeness of the 15 as the tests of NetworkX print it, with Medici at the top: 2.172 / (14 * 13 / 27)
        double[] printed = {.368, .483, .4375, .400, .389, .333, .467, .326, .560, .286, .368, .500, .389, .4375, .483};
        assertThat(value(connected.figure(Measure.CLOSENESS_CENTRALISATION)))
                .isEqualTo((15 * 0.560 - Arrays.stream(printed).sum()) / (14 * 13 / 27.0), within(0.001));
    }

    @Test
    void families_of_florence_stand_where_they_are_printed_to_stand() {
        // Betweenness over the 91 pairs of 14 others: Jackson (2008), Social and Economic Networks, 1.2.1 (Medici,
        // Strozzi, Guadagni), the rest as the tests of NetworkX print it.
        Map<String, Double> printed = Map.ofEntries(
                Map.entry("acciaiuoli", 0.000),
                Map.entry("albizzi", 0.212),
                Map.entry("barbadori", 0.093),
                Map.entry("bischeri", 0.104),
                Map.entry("castellani", 0.055),
                Map.entry("ginori", 0.000),
                Map.entry("guadagni", 0.255),
                Map.entry("lamberteschi", 0.000),
                Map.entry("medici", 0.522),
                Map.entry("pazzi", 0.000),
                Map.entry("peruzzi", 0.022),
                Map.entry("ridolfi", 0.114),
                Map.entry("salviati", 0.143),
                Map.entry("strozzi", 0.103),
                Map.entry("tornabuoni", 0.092));
        Map<TieEnd, Position> positions = positions(FLORENCE, TieReading.UNDIRECTED);
        printed.forEach((family, share) -> assertThat(positions.get(end(family)).betweenness() / 91)
                .as(family)
                .isEqualTo(share, within(0.001)));
        assertThat(positions.get(end("medici")).degree()).isEqualTo(6);
        assertThat(positions.get(end("guadagni")).degree()).isEqualTo(4);
        assertThat(positions.get(end("strozzi")).degree()).isEqualTo(4);
        assertThat(FLORENCE.positions(TieReading.UNDIRECTED).get(0).member()).isEqualTo(end("medici"));
        assertThat(FLORENCE.positions(TieReading.UNDIRECTED).stream().filter(Position::articulation))
                .extracting(Position::member)
                .containsExactlyInAnyOrder(end("medici"), end("albizzi"), end("guadagni"), end("salviati"));
        assertThat(positions.get(end("pucci")).core()).isZero();
        assertThat(positions.get(end("pazzi")).core()).isOne();
        assertThat(positions.get(end("strozzi")).core()).isEqualTo(2);
    }

    @Test
    void the_kite_has_three_centres() {
        Map<TieEnd, Position> positions = positions(KITE, TieReading.UNDIRECTED);
        assertThat(positions.get(end("diane")).degree()).isEqualTo(6); // the largest in print
        // betweenness over 36 pairs, as printed with the kite
        Map.of("andre", 0.023, "beverly", 0.023, "diane", 0.102, "fernando", 0.231, "garth", 0.231, "heather", 0.389)
                .forEach((name, share) -> assertThat(positions.get(end(name)).betweenness() / 36)
                        .as(name)
                        .isEqualTo(share, PRINTED));
        assertThat(positions.get(end("ike")).betweenness()).isEqualTo(8, within(1e-9));
        assertThat(KITE.positions(TieReading.UNDIRECTED).stream().filter(Position::articulation))
                .extracting(Position::member)
                .containsExactly(end("heather"), end("ike"));
    }

    @Test
    void the_kite_is_central_as_its_printed_closeness_makes_it() {
        double[] printed = {0.643, 0.643, 0.600, 0.600, 0.529, 0.529, 0.500, 0.500, 0.429, 0.310};
        double behind = 10 * 0.643 - Arrays.stream(printed).sum();
        NetworkFigure closeness = KITE.figure(Measure.CLOSENESS_CENTRALISATION);
        assertThat(closeness.numerator()).isEqualTo(behind, within(0.01));
        assertThat(closeness.denominator()).isEqualTo(9 * 8 / 17.0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 9, 25})
    void a_star_is_as_central_as_can_be_and_a_ring_not_at_all(int size) {
        List<String> members =
                IntStream.range(0, size).mapToObj(number -> "m" + number).toList();
        List<String> star = new ArrayList<>();
        List<String> ring = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                star.add("m0-m" + i);
            }
            ring.add("m" + i + "-m" + (i + 1) % size);
        }
        for (Measure measure : FREEMAN) {
            assertThat(value(network(members, String.join(",", star)).figure(measure)))
                    .as("%s of a star", measure)
                    .isEqualTo(1, within(1e-9));
            assertThat(value(network(members, String.join(",", ring)).figure(measure)))
                    .as("%s of a ring", measure)
                    .isEqualTo(0, within(1e-9));
        }
    }
}
