package nl.collectief.monitor.drawing;

import java.util.List;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.area.Outline.Ring;

/**
 * From coordinates to places in a drawing. Degrees of longitude are shortened by the cosine of the latitude in the middle
 * (an equirectangular projection, off by less than a line's width over a gemeente); metres of the Dutch grid are taken as
 * they are. North is up.
 */
final class Frame {
    private static final double MARGIN = 4;

    private final double west;
    private final double north;
    private final double along;
    private final double scale;
    private final double shift;
    private final double height;

    private Frame(double west, double north, double along, double scale, double shift, double height) {
        this.west = west;
        this.north = north;
        this.along = along;
        this.scale = scale;
        this.shift = shift;
        this.height = height;
    }

    /** Returns the frame in which all rings have room, as wide as a picture unless that would be higher than wide. */
    static Frame of(Coordinates coordinates, List<Ring> rings) {
        double west = Double.POSITIVE_INFINITY;
        double south = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        double north = Double.NEGATIVE_INFINITY;
        for (Ring ring : rings) {
            for (Point point : ring.points()) {
                west = Math.min(west, point.x());
                east = Math.max(east, point.x());
                south = Math.min(south, point.y());
                north = Math.max(north, point.y());
            }
        }
        // StrictMath: the same bits on every machine.
        double along =
                coordinates == Coordinates.DEGREES ? StrictMath.cos(StrictMath.toRadians((south + north) / 2)) : 1;
        double room = Picture.WIDTH - 2 * MARGIN;
        double wide = Math.max((east - west) * along, Double.MIN_NORMAL);
        double high = Math.max(north - south, Double.MIN_NORMAL);
        double scale = Math.min(room / wide, room / high);
        return new Frame(west, north, along, scale, MARGIN + (room - wide * scale) / 2, high * scale + 2 * MARGIN);
    }

    /** Returns how high the drawing is. */
    double height() {
        return height;
    }

    double x(Point point) {
        return shift + (point.x() - west) * along * scale;
    }

    double y(Point point) {
        return MARGIN + (north - point.y()) * scale;
    }

    /** Returns a ring in places of the drawing. */
    List<Point> placed(Ring ring) {
        return ring.points().stream()
                .map(point -> new Point(x(point), y(point)))
                .toList();
    }
}
