package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Outline;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.area.Outline.Ring;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BoundariesDocumentTest {
    private static final String SQUARE = "[[5,52],[5.1,52],[5.1,52.1],[5,52]]";
    private static final Ring RING = new Ring(List.of(new Point(5, 52), new Point(5.1, 52), new Point(5.1, 52.1)));

    private static String document(String... features) {
        return "{\"type\":\"FeatureCollection\",\"year\":2024,\"source\":{\"nl\":\"CBS\"},\"features\":[\n"
                + String.join(",\n", features) + "\n]}";
    }

    private static String feature(String properties, String type, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":{\"type\":\"" + type
                + "\",\"coordinates\":" + coordinates + "}}";
    }

    private static BoundariesReading read(String document) {
        return BoundariesDocument.read(document.getBytes(UTF_8));
    }

    private static List<String> faults(String document) {
        assertThat(read(document).boundaries()).isEmpty();
        return read(document).problems().stream()
                .map(problem -> problem.line() + " " + problem.pointer())
                .toList();
    }

    @Test
    void polygons_and_multipolygons_become_rings() {
        Boundaries boundaries = read(document(
                        feature("\"statcode\":\"WK034401  \",\"statnaam\":\"West\"", "Polygon", "[" + SQUARE + "]"),
                        feature(
                                "\"gemeentecode\":\"GM0344\",\"wijkcode\":\"WK034407\",\"aantal\":3",
                                "MultiPolygon",
                                "[[" + SQUARE + "],[" + SQUARE + "]]")))
                .orElseThrow();
        assertThat(boundaries)
                .isEqualTo(Boundaries.of(
                        2024,
                        Coordinates.DEGREES,
                        Text.nl("CBS"),
                        List.of(
                                new Outline(AreaCode.parse("WK034401"), Optional.of("West"), List.of(RING)),
                                new Outline(AreaCode.parse("WK034407"), Optional.empty(), List.of(RING, RING)))));
    }

    @Test
    void year_and_source_can_be_given() {
        String document = "{\"type\":\"FeatureCollection\",\"features\":["
                + feature("\"statcode\":\"WK034401\"", "Polygon", "[" + SQUARE + "]") + "]}";
        assertThat(faults(document)).containsExactly("1 ", "1 ");
        Boundaries given = BoundariesDocument.read(document.getBytes(UTF_8), 2023, Text.nl("PDOK"))
                .orElseThrow();
        assertThat(given.year()).isEqualTo(2023);
        assertThat(given.source()).isEqualTo(Text.nl("PDOK"));
    }

    @Test
    void metres_of_the_dutch_grid_are_read_where_the_document_says_so() {
        String metres = feature(
                "\"statcode\":\"WK034401\"",
                "Polygon",
                "[[[134000,455000],[135000,455000],[135000,456000],[134000,455000]]]");
        assertThat(faults(document(metres))).hasSize(4).allMatch(fault -> fault.startsWith("2 /features/0/geometry"));
        Boundaries boundaries = read(document(metres)
                        .replace(
                                "\"year\"",
                                "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},\"year\""))
                .orElseThrow();
        assertThat(boundaries.coordinates()).isEqualTo(Coordinates.RIJKSDRIEHOEK);
    }

    @Test
    void every_fault_is_told_at_once_with_its_place() {
        assertThat(faults(document(
                        feature("\"statcode\":\"Utrecht\"", "Polygon", "[" + SQUARE + "]"),
                        feature("\"naam\":\"West\"", "Polygon", "[" + SQUARE + "]"),
                        feature("\"statcode\":\"WK034401\"", "Point", "[5,52]"),
                        feature("\"statcode\":\"WK034402\"", "Polygon", "[[[5,52],[5.1,52],[5,\"x\"],[5,52]]]"),
                        feature("\"statcode\":\"WK034403\"", "Polygon", "[[[5,52],[5.1,52],[5.1,52.1]]]"),
                        feature("\"statcode\":\"WK034402\"", "Polygon", "[" + SQUARE + "]"),
                        feature(
                                "\"statcode\":\"WK034404\",\"jrstatcode\":\"2021WK034404\"",
                                "Polygon",
                                "[" + SQUARE + "]"),
                        "{\"type\":\"Feature\",\"properties\":{\"statcode\":\"WK034405\"}}",
                        "7")))
                .containsExactly(
                        "2 /features/0/properties/statcode",
                        "3 /features/1",
                        "4 /features/2/geometry",
                        "5 /features/3/geometry/coordinates/0/2",
                        "6 /features/4/geometry/coordinates/0",
                        "7 /features/5/properties/statcode",
                        "8 /features/6/properties/jrstatcode",
                        "9 /features/7",
                        "10 /features/8");
    }

    @Test
    void what_is_no_collection_is_refused() {
        assertThat(faults("{\"type\":\"Feature\"}")).containsExactly("1 ");
        assertThat(faults("[]")).containsExactly("1 ");
        assertThat(faults("{\"type\":\"FeatureCollection\",")).containsExactly("1 ");
        assertThat(faults(document())).containsExactly("1 /features");
        assertThat(BoundariesDocument.read(new byte[] {'{', (byte) 0xe9, '}'}).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.value()).isEqualTo("0xE9"));
        assertThatThrownBy(() -> read("[]").orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("line 1, column 1");
    }

    @Test
    void a_year_out_of_range_is_a_fault() {
        assertThat(faults(document(feature("\"statcode\":\"WK034401\"", "Polygon", "[" + SQUARE + "]"))
                        .replace("2024", "24")))
                .containsExactly("1 /year");
    }

    @Test
    void the_wijken_of_utrecht_as_cartomap_publishes_them_are_read() throws IOException {
        String folder = System.getenv("COLLECTIEF_DATA");
        Assumptions.assumeTrue(folder != null, "COLLECTIEF_DATA does not name a folder with open data");
        byte[] file = Files.readAllBytes(Path.of(folder, "cartomap_wijk_2024_utrecht.geojson"));
        Boundaries boundaries =
                BoundariesDocument.read(file, 2024, Text.nl("CBS")).orElseThrow();
        assertThat(boundaries.outlines()).hasSize(10);
        assertThat(boundaries
                        .outlines()
                        .get(AreaCode.parse("WK034410"))
                        .rings()
                        .get(0)
                        .points())
                .hasSize(22);
        assertThat(BoundariesDocument.read(file, 2023, Text.nl("CBS")).problems())
                .hasSize(10);
    }
}
