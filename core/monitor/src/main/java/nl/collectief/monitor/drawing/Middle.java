package nl.collectief.monitor.drawing;

import java.util.List;
import nl.collectief.model.area.Outline.Point;

/** The place in an area that is farthest from its edges, where words have most room. */
final class Middle {
    /** How many places are tried along either side. */
    private static final int TRIES = 32;

    private Middle() {}

    /** Returns the place, as good as a grid finds it, among the places of a drawing. */
    static Point of(List<List<Point>> rings) {
        double[] box = box(rings);
        Point best = new Point((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
        double room = 0;
        for (int i = 1; i < TRIES; i++) {
            for (int j = 1; j < TRIES; j++) {
                Point tried = new Point(box[0] + (box[2] - box[0]) * i / TRIES, box[1] + (box[3] - box[1]) * j / TRIES);
                double away = isInside(tried, rings) ? away(tried, rings) : 0;
                if (away > room) {
                    room = away;
                    best = tried;
                }
            }
        }
        return best;
    }

    private static double[] box(List<List<Point>> rings) {
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        for (List<Point> ring : rings) {
            for (Point point : ring) {
                box[0] = Math.min(box[0], point.x());
                box[1] = Math.min(box[1], point.y());
                box[2] = Math.max(box[2], point.x());
                box[3] = Math.max(box[3], point.y());
            }
        }
        return box;
    }

    /** Whether a line from the place to the right crosses the rings an odd number of times. */
    static boolean isInside(Point place, List<List<Point>> rings) {
        boolean inside = false;
        for (List<Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Point one = ring.get(i);
                Point other = ring.get((i + 1) % ring.size());
                if ((one.y() > place.y()) != (other.y() > place.y())
                        && place.x()
                                < one.x() + (place.y() - one.y()) / (other.y() - one.y()) * (other.x() - one.x())) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    /** How far the nearest edge is. */
    private static double away(Point place, List<List<Point>> rings) {
        double least = Double.POSITIVE_INFINITY;
        for (List<Point> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                least = Math.min(least, away(place, ring.get(i), ring.get((i + 1) % ring.size())));
            }
        }
        return least;
    }

    private static double away(Point place, Point one, Point other) {
        double dx = other.x() - one.x();
        double dy = other.y() - one.y();
        double along = ((place.x() - one.x()) * dx + (place.y() - one.y()) * dy) / (dx * dx + dy * dy);
        double at = Math.max(0, Math.min(1, along));
        return StrictMath.hypot(place.x() - one.x() - at * dx, place.y() - one.y() - at * dy);
    }
}
