package nl.collectief.monitor.drawing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.area.Outline.Point;

/** Writes names with their numbers on a map so that none lies over another, where there is room for it. Not thread-safe. */
final class Names {
    private static final double WIDEST = 90;
    private static final int LINES = 3;
    /** How far a name may be moved when another is in its way, the nearest first. */
    private static final ImmutableList<Point> MOVES = moves();

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    /** Room on the drawing that words take. */
    private record Box(double x, double y, double wide, double high) {
        boolean meets(Box other) {
            return x < other.x + other.wide && other.x < x + wide && y < other.y + other.high && other.y < y + high;
        }
    }

    Names(double width, double height) {
        this.width = width;
        this.height = height;
    }

    private static ImmutableList<Point> moves() {
        List<Point> moves = new ArrayList<>();
        for (int across = -4; across <= 4; across++) {
            for (int down = -6; down <= 6; down++) {
                moves.add(new Point(12.0 * across, 8.0 * down));
            }
        }
        return ImmutableList.sortedCopyOf(
                Comparator.<Point>comparingDouble(move -> StrictMath.hypot(move.x(), move.y()))
                        .thenComparingDouble(Point::x)
                        .thenComparingDouble(Point::y),
                moves);
    }

    /** Returns the name in as many lines as it takes, up to {@code most}. */
    static List<String> lines(Tile tile, double width, int most) {
        return Lettering.lines(Svg.words(tile.name()), width, most);
    }

    /** Returns name and number of a wijk, in its middle or as near to it as there is room; in the middle if there is none. */
    Svg place(Tile tile, Frame frame) {
        Point middle = Middle.of(tile.rings().stream().map(frame::placed).toList());
        List<String> lines = lines(tile, WIDEST, LINES);
        double wide = Stream.concat(lines.stream(), Stream.of(tile.number()))
                .mapToDouble(Lettering::width)
                .max()
                .orElse(0);
        double high = rows(tile, lines) * Lettering.LEADING;
        List<Box> boxes = MOVES.stream()
                .map(move -> new Box(
                        within(middle.x() + move.x() - wide / 2, width - wide),
                        within(middle.y() + move.y() - high / 2, height - high),
                        wide,
                        high))
                .toList();
        Optional<Box> free = boxes.stream()
                .filter(box -> taken.stream().noneMatch(box::meets))
                .findFirst();
        Box box = free.orElse(boxes.get(0));
        taken.add(box);
        return write(tile, lines, box.x() + wide / 2, box.y() + high / 2);
    }

    private static double within(double at, double most) {
        return Math.max(0, Math.min(most, at));
    }

    private static int rows(Tile tile, List<String> lines) {
        return lines.size() + (tile.number().isEmpty() ? 0 : 1);
    }

    /** Returns the lines of a name and below them the number, around a place. */
    static Svg write(Tile tile, List<String> lines, double x, double y) {
        double first = y - (rows(tile, lines) - 1) * Lettering.LEADING / 2 + Lettering.MIDDLE;
        Svg written = Svg.of("g").add(Lettering.written(tile.name(), lines, x, first, "middle"));
        return tile.number().isEmpty()
                ? written
                : written.add(Svg.text(x, first + lines.size() * Lettering.LEADING, "middle")
                        .styled("number")
                        .saying(tile.number()));
    }
}
