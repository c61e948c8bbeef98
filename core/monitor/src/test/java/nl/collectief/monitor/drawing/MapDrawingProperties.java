package nl.collectief.monitor.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.area.Outline.Ring;
import nl.collectief.monitor.drawing.Tile.Fill;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Phrase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class MapDrawingProperties {
    private static Line line(String words) {
        return Line.of(new Phrase(words, "nl", false, false, Optional.empty()));
    }

    private static MapDrawing drawing() {
        return new MapDrawing("kaart", "Kaart", "Een kaart.", fill -> line("betekenis " + fill.name()));
    }

    private static Ring square(double x, double y, double side) {
        return new Ring(List.of(
                new Point(x, y), new Point(x + side, y), new Point(x + side, y + side), new Point(x, y + side)));
    }

    private static Tile tile(int number, Ring... rings) {
        Fill fill = Fill.values()[number % Fill.values().length];
        return new Tile(line("Wijk" + number), String.valueOf(number), fill, List.of(rings));
    }

    private static void assertInside(Document drawing) {
        double height = Xml.height(drawing);
        for (Element path : Xml.all(drawing, "path")) {
            List<Double> numbers = Xml.numbers(path);
            for (int i = 0; i < numbers.size(); i += 2) {
                assertThat(numbers.get(i)).isBetween(0.0, Picture.WIDTH);
                assertThat(numbers.get(i + 1)).isBetween(0.0, height);
            }
        }
        for (Element text : Xml.all(drawing, "text")) {
            assertThat(Double.parseDouble(text.getAttribute("x"))).isBetween(0.0, Picture.WIDTH);
            assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, height);
        }
    }

    private static List<String> names(Document drawing) {
        return Xml.all(drawing, "text").stream()
                .map(Element::getTextContent)
                .filter(words -> words.startsWith("Wijk"))
                .toList();
    }

    @Property(tries = 100)
    void every_wijk_is_on_the_map_and_nothing_lies_outside_it(
            @ForAll @IntRange(min = 1, max = 20) int wijken,
            @ForAll @Scale(4) @DoubleRange(min = 3.4, max = 7) double x,
            @ForAll @Scale(4) @DoubleRange(min = 50.8, max = 53.4) double y,
            @ForAll @Scale(4) @DoubleRange(min = 0.001, max = 0.1) double side) {
        List<Tile> tiles = IntStream.range(0, wijken)
                .mapToObj(i -> tile(i, square(x + i % 4 * side, y + i / 4 * side, side)))
                .toList();
        Document map = Xml.parse(drawing().map(tiles, Coordinates.DEGREES));
        assertInside(map);
        assertThat(names(map))
                .containsExactlyInAnyOrderElementsOf(
                        tiles.stream().map(tile -> Svg.words(tile.name())).toList());
        assertThat(drawing().map(tiles, Coordinates.DEGREES))
                .hasToString(drawing().map(tiles, Coordinates.DEGREES).toString());
    }

    @Example
    void degrees_of_longitude_are_shortened_and_metres_are_not() {
        Document degrees = Xml.parse(drawing().map(List.of(tile(0, square(5, 52, 0.1))), Coordinates.DEGREES));
        Document metres =
                Xml.parse(drawing().map(List.of(tile(0, square(130_000, 450_000, 1000))), Coordinates.RIJKSDRIEHOEK));
        // cos(52.05°) = 0.615
        assertThat(shape(degrees)).isCloseTo(0.615, org.assertj.core.data.Offset.offset(0.001));
        assertThat(shape(metres)).isEqualTo(1.0);
    }

    private static double shape(Document drawing) {
        List<Double> way = Xml.numbers(Xml.styled(drawing, "tile").get(0));
        return (way.get(2) - way.get(0)) / Math.abs(way.get(5) - way.get(3));
    }

    @Example
    void north_is_up() {
        Document map = Xml.parse(drawing()
                .map(List.of(tile(0, square(5, 52, 0.1)), tile(1, square(5, 52.1, 0.1))), Coordinates.DEGREES));
        List<Element> names = Xml.all(map, "text");
        assertThat(Double.parseDouble(names.get(0).getAttribute("y")))
                .isGreaterThan(Double.parseDouble(names.get(2).getAttribute("y")));
    }

    @Example
    void every_fill_that_occurs_is_explained_and_looks_different_without_colour() {
        List<Tile> tiles =
                IntStream.range(0, 4).mapToObj(MapDrawingProperties::tile).toList();
        Document drawing = Xml.parse(drawing().tiles(tiles));
        assertThat(Xml.all(drawing, "text").stream().map(Element::getTextContent))
                .contains("betekenis SOME", "betekenis PERHAPS", "betekenis NONE", "betekenis UNNAMED");
        assertThat(Xml.styled(drawing, "perhaps"))
                .hasSize(2)
                .allMatch(tile -> tile.getAttribute("fill").equals("url(#kaart-hatch)"));
        assertThat(Xml.all(drawing, "pattern").get(0).getAttribute("id")).isEqualTo("kaart-hatch");
        Document some = Xml.parse(drawing().tiles(List.of(tile(0))));
        assertThat(Xml.all(some, "text").stream().map(Element::getTextContent))
                .contains("betekenis SOME")
                .doesNotContain("betekenis NONE");
    }

    @Property(tries = 50)
    void no_two_tiles_overlap(@ForAll @IntRange(min = 1, max = 30) int wijken) {
        List<Tile> tiles =
                IntStream.range(0, wijken).mapToObj(MapDrawingProperties::tile).toList();
        Document drawing = Xml.parse(drawing().tiles(tiles));
        assertInside(drawing);
        List<double[]> boxes = new ArrayList<>();
        for (Element tile : Xml.styled(drawing, "tile")) {
            boxes.add(List.of("x", "y", "width", "height").stream()
                    .mapToDouble(name -> Double.parseDouble(tile.getAttribute(name)))
                    .toArray());
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                double[] one = boxes.get(i);
                double[] other = boxes.get(j);
                assertThat(one[0] < other[0] + other[2]
                                && other[0] < one[0] + one[2]
                                && one[1] < other[1] + other[3]
                                && other[1] < one[1] + one[3])
                        .isFalse();
            }
        }
    }

    @Example
    void the_middle_of_an_area_lies_in_it_also_where_the_middle_of_its_box_does_not() {
        List<Point> hook = List.of(
                new Point(0, 0),
                new Point(100, 0),
                new Point(100, 20),
                new Point(20, 20),
                new Point(20, 100),
                new Point(0, 100));
        assertThat(Middle.isInside(new Point(50, 50), List.of(hook))).isFalse();
        assertThat(Middle.isInside(Middle.of(List.of(hook)), List.of(hook))).isTrue();
        List<Point> hole = square(30, 30, 40).points();
        List<List<Point>> ring = List.of(square(0, 0, 100).points(), hole);
        assertThat(Middle.isInside(new Point(50, 50), ring)).isFalse();
        assertThat(Middle.isInside(Middle.of(ring), ring)).isTrue();
    }

    @Example
    void a_name_that_is_in_the_way_of_another_is_moved() {
        List<Tile> close = List.of(tile(0, square(0, 0, 1)), tile(1, square(0.001, 0, 1)));
        List<Element> names = Xml.styled(Xml.parse(drawing().map(close, Coordinates.DEGREES)), "number");
        assertThat(names.stream()
                        .map(name -> name.getAttribute("x") + " " + name.getAttribute("y"))
                        .collect(Collectors.toSet()))
                .hasSize(2);
    }
}
