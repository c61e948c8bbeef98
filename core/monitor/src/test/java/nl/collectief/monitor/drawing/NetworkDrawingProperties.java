package nl.collectief.monitor.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.party.Domain;
import nl.collectief.monitor.drawing.NetworkDrawing.Member;
import nl.collectief.monitor.drawing.NetworkDrawing.Tied;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Phrase;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class NetworkDrawingProperties {
    private static final int MOST = 30;

    private static Line line(String words) {
        return Line.of(new Phrase(words, "nl", false, false, Optional.empty()));
    }

    private static Map<Optional<Domain>, Line> domains() {
        Map<Optional<Domain>, Line> domains = new HashMap<>();
        for (Domain domain : Domain.values()) {
            domains.put(Optional.of(domain), line(domain.name()));
        }
        domains.put(Optional.empty(), line("GEEN"));
        return domains;
    }

    record Graph(List<Member> members, List<Tied> ties) {
        Svg drawn() {
            return new NetworkDrawing("net", members, ties, List.of(line("contact"), line("geld")))
                    .drawn("Netwerk", "Een netwerk.", domains());
        }
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return Arbitraries.integers().between(2, MOST).flatMap(size -> {
            Arbitrary<Integer> place = Arbitraries.integers().between(0, size - 1);
            Arbitrary<Tied> tie = Combinators.combine(
                            place,
                            place,
                            Arbitraries.integers().between(0, 1),
                            Arbitraries.of(true, false),
                            Arbitraries.of(true, false))
                    .as(Tied::new);
            Arbitrary<Member> member = Combinators.combine(
                            Arbitraries.strings().ofMaxLength(60).filter(name -> !name.isBlank()),
                            Arbitraries.of(Domain.values()).optional())
                    .as((name, domain) -> new Member(line(name), domain));
            return Combinators.combine(
                            member.list().ofSize(size),
                            tie.filter(each -> each.from() < each.to())
                                    .list()
                                    .uniqueElements(each -> List.of(each.from(), each.to(), each.kind()))
                                    .ofMaxSize(60))
                    .as(Graph::new);
        });
    }

    @Property(tries = 150)
    void any_network_is_well_formed_and_the_same_each_time(@ForAll("graphs") Graph graph) {
        Document drawing = Xml.parse(graph.drawn());
        assertThat(graph.drawn()).hasToString(graph.drawn().toString());
        assertThat(Xml.styled(drawing, "tie").size()).isEqualTo(graph.ties().size() + 2); // those of the legend
        assertThat(Xml.styled(drawing, "arrow").size())
                .isEqualTo(graph.ties().stream()
                        .mapToInt(tie -> (tie.there() ? 1 : 0) + (tie.back() ? 1 : 0))
                        .sum());
        Set<String> legend = new TreeSet<>();
        graph.members()
                .forEach(member -> legend.add(member.domain().map(Enum::name).orElse("GEEN")));
        assertThat(Xml.all(drawing, "text").stream().map(Element::getTextContent))
                .containsAll(legend);
        double height = Xml.height(drawing);
        for (Element path : Xml.all(drawing, "path")) {
            List<Double> numbers = Xml.numbers(path);
            for (int i = 0; i < numbers.size(); i += 2) {
                assertThat(numbers.get(i)).isBetween(0.0, Picture.WIDTH);
                assertThat(numbers.get(i + 1)).isBetween(0.0, height);
            }
        }
    }

    @Example
    void no_two_members_overlap_nor_do_their_names_whatever_their_number() {
        for (int size = 1; size <= 60; size++) {
            Circle circle = new Circle(size);
            List<Point> places = IntStream.range(0, size).mapToObj(circle::at).toList();
            for (int i = 0; i < size; i++) {
                assertThat(places.get(i).x()).isBetween(100.0, 300.0);
                assertThat(places.get(i).y() - Lettering.LEADING).isGreaterThanOrEqualTo(0);
                assertThat(places.get(i).y() + Lettering.LEADING).isLessThanOrEqualTo(circle.height());
                for (int j = 0; j < i; j++) {
                    double apart = Math.hypot(
                            places.get(i).x() - places.get(j).x(),
                            places.get(i).y() - places.get(j).y());
                    assertThat(apart).as("%s and %s of %s", i, j, size).isGreaterThan(2 * Circle.RADIUS);
                    if (circle.isLeft(i) == circle.isLeft(j)) {
                        assertThat(Math.abs(places.get(i).y() - places.get(j).y()))
                                .isGreaterThanOrEqualTo(2 * Lettering.LEADING);
                    }
                }
            }
        }
    }

    @Example
    void every_domain_has_a_shape_of_its_own() {
        Set<String> shapes = new TreeSet<>();
        for (Domain domain : Domain.values()) {
            shapes.add(Shapes.of(Optional.of(domain), 0, 0, 9).toString());
        }
        shapes.add(Shapes.of(Optional.empty(), 0, 0, 9).toString());
        assertThat(shapes).hasSize(Domain.values().length + 1);
    }

    @Example
    void kinds_of_ties_differ_by_their_line() {
        Graph graph = new Graph(
                List.of(new Member(line("A"), Optional.empty()), new Member(line("B"), Optional.empty())),
                List.of(new Tied(0, 1, 0, false, false), new Tied(0, 1, 1, false, false)));
        List<Element> ties = Xml.styled(Xml.parse(graph.drawn()), "tie");
        assertThat(ties.get(0).getAttribute("stroke-dasharray")).isEmpty();
        assertThat(ties.get(1).getAttribute("stroke-dasharray")).isNotEmpty();
        assertThat(ties.get(0).getAttribute("d")).isNotEqualTo(ties.get(1).getAttribute("d"));
        assertThat(ties.get(2).getAttribute("stroke-dasharray")).isEmpty();
        assertThat(ties.get(3).getAttribute("stroke-dasharray"))
                .isEqualTo(ties.get(1).getAttribute("stroke-dasharray"));
    }

    @Example
    void a_member_without_ties_is_drawn() {
        Document drawing =
                Xml.parse(new Graph(List.of(new Member(line("Alleen"), Optional.of(Domain.SOCIAL))), List.of())
                        .drawn());
        assertThat(Xml.all(drawing, "text").get(0).getTextContent()).isEqualTo("Alleen");
        assertThat(Xml.styled(drawing, "member")).hasSize(2);
    }
}
