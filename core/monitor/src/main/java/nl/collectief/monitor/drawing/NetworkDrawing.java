package nl.collectief.monitor.drawing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.party.Domain;
import nl.collectief.monitor.wording.Line;

/** The members of a network around a ring, each with its name and a shape for its domain, and the ties between them. */
public final class NetworkDrawing {
    private static final double NAME = 100;
    private static final double GAP = 6;
    private static final double ARROW = 8;

    /** How lines of the first, the second and further kinds of ties are broken; none first. */
    private static final ImmutableList<String> DASHES = ImmutableList.of("", "8 4", "2 4", "10 3 2 3", "14 6", "1 7");

    private final Picture picture;
    private final List<Member> members;
    private final List<Tied> ties;
    private final List<Line> kinds;
    private final Circle circle;

    /** One member: what it is called and the world it comes from, empty if not recorded. */
    public record Member(Line name, Optional<Domain> domain) {}

    /**
     * Ties of one kind between two members.
     *
     * @param from the one, by its place among the members
     * @param to the other
     * @param kind the kind, by its place among the kinds
     * @param there whether one goes from the one to the other only
     * @param back whether one goes from the other to the one only
     */
    public record Tied(int from, int to, int kind, boolean there, boolean back) {}

    /**
     * Begins a drawing.
     *
     * @param id the id of the drawing
     * @param members the members, those of one domain one after the other
     * @param ties the ties, of each kind at most one between two members
     * @param kinds what the kinds of ties are called
     */
    public NetworkDrawing(String id, List<Member> members, List<Tied> ties, List<Line> kinds) {
        this.picture = new Picture(id);
        this.members = ImmutableList.copyOf(members);
        this.ties = ImmutableList.copyOf(ties);
        this.kinds = ImmutableList.copyOf(kinds);
        this.circle = new Circle(members.size());
    }

    /**
     * Returns the drawing.
     *
     * @param domains what the shapes mean, of those domains that occur; of those without a domain under empty
     */
    public Svg drawn(String title, String description, Map<Optional<Domain>, Line> domains) {
        Map<List<Integer>, Integer> lanes = new HashMap<>();
        for (Tied tie : ties) {
            List<Integer> pair = List.of(Math.min(tie.from(), tie.to()), Math.max(tie.from(), tie.to()));
            tie(tie, lanes.merge(pair, 1, Integer::sum) - 1);
        }
        for (int i = 0; i < members.size(); i++) {
            member(i);
        }
        return picture.done(legend(domains), title, description);
    }

    private void tie(Tied tie, int lane) {
        Point from = circle.at(tie.from());
        Point to = circle.at(tie.to());
        Point lean = circle.leaning(tie.from(), tie.to(), lane);
        picture.draw(line(new Path().move(from.x(), from.y()).curve(lean.x(), lean.y(), to.x(), to.y()), tie.kind()));
        if (tie.there()) {
            picture.draw(arrow(lean, to));
        }
        if (tie.back()) {
            picture.draw(arrow(lean, from));
        }
    }

    private static Svg line(Path path, int kind) {
        Svg line = Svg.path(path).styled("tie");
        String dash = DASHES.get(kind % DASHES.size());
        return dash.isEmpty() ? line : line.with("stroke-dasharray", dash);
    }

    /** The head of an arrow that comes from one place and stops short of a member at another. */
    private static Svg arrow(Point from, Point at) {
        double far = StrictMath.hypot(at.x() - from.x(), at.y() - from.y());
        double dx = (at.x() - from.x()) / far;
        double dy = (at.y() - from.y()) / far;
        double x = at.x() - dx * (Circle.RADIUS + 1);
        double y = at.y() - dy * (Circle.RADIUS + 1);
        double backX = x - dx * ARROW;
        double backY = y - dy * ARROW;
        return Svg.path(new Path()
                        .move(x, y)
                        .line(backX - dy * ARROW / 2, backY + dx * ARROW / 2)
                        .line(backX + dy * ARROW / 2, backY - dx * ARROW / 2)
                        .close())
                .styled("arrow");
    }

    private void member(int place) {
        Member member = members.get(place);
        Point at = circle.at(place);
        picture.draw(Shapes.of(member.domain(), at.x(), at.y(), Circle.RADIUS));
        boolean left = circle.isLeft(place);
        double x = left ? at.x() - Circle.RADIUS - GAP : at.x() + Circle.RADIUS + GAP;
        double room = left ? x - 1 : Picture.WIDTH - x - 1;
        List<String> lines = Lettering.lines(Svg.words(member.name()), Math.max(NAME, room), 2);
        double first = at.y() - (lines.size() - 1) * Lettering.LEADING / 2 + Lettering.MIDDLE;
        picture.draw(Lettering.written(member.name(), lines, x, first, left ? "end" : "start"));
    }

    private double legend(Map<Optional<Domain>, Line> domains) {
        Legend legend = new Legend(picture, circle.height());
        entries(domains)
                .forEach(domain -> legend.add(
                        y -> List.of(Shapes.of(domain.getKey(), Legend.SAMPLE / 2, y, Circle.RADIUS - 1)),
                        domain.getValue()));
        for (int i = 0; i < kinds.size(); i++) {
            int kind = i;
            legend.add(y -> List.of(line(new Path().move(2, y).line(Legend.SAMPLE, y), kind)), kinds.get(i));
        }
        return legend.bottom();
    }

    /** The domains that occur, in their order, those not recorded last. */
    private List<Map.Entry<Optional<Domain>, Line>> entries(Map<Optional<Domain>, Line> domains) {
        return Stream.concat(Stream.of(Domain.values()).map(Optional::of), Stream.of(Optional.<Domain>empty()))
                .filter(domain ->
                        members.stream().anyMatch(member -> member.domain().equals(domain)))
                .map(domain -> Map.entry(domain, requireNonNull(domains.get(domain))))
                .toList();
    }
}
