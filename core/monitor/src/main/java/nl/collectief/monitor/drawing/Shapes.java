package nl.collectief.monitor.drawing;

import java.util.Optional;
import nl.collectief.model.party.Domain;

/** The shape that stands for a domain, so that no colour has to. */
final class Shapes {
    private Shapes() {}

    /** Returns the shape around a place; of a domain that is not recorded a broken circle. */
    static Svg of(Optional<Domain> domain, double x, double y, double radius) {
        if (domain.isEmpty()) {
            return Svg.circle(x, y, radius * 0.85).styled("member").with("stroke-dasharray", "2 2");
        }
        Svg shape = switch (domain.get()) {
            case MEDICAL -> Svg.path(cross(x, y, radius));
            case SOCIAL -> Svg.circle(x, y, radius * 0.85);
            case INFORMAL -> Svg.path(polygon(x, y + radius * 0.15, radius, 3));
            case EDUCATION -> Svg.rect(x - radius * 0.8, y - radius * 0.8, radius * 1.6, radius * 1.6);
            case KNOWLEDGE -> Svg.path(polygon(x, y, radius, 4));
            case POLICY -> Svg.path(polygon(x, y, radius, 6));
        };
        return shape.styled("member");
    }

    /** A regular polygon with a corner at its top. */
    private static Path polygon(double x, double y, double radius, int corners) {
        Path path = new Path();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double toX = x + radius * StrictMath.sin(angle);
            double toY = y - radius * StrictMath.cos(angle);
            if (i == 0) {
                path.move(toX, toY);
            } else {
                path.line(toX, toY);
            }
        }
        return path.close();
    }

    private static Path cross(double x, double y, double radius) {
        double arm = radius * 0.95;
        double half = radius * 0.35;
        return new Path()
                .move(x - half, y - arm)
                .line(x + half, y - arm)
                .line(x + half, y - half)
                .line(x + arm, y - half)
                .line(x + arm, y + half)
                .line(x + half, y + half)
                .line(x + half, y + arm)
                .line(x - half, y + arm)
                .line(x - half, y + half)
                .line(x - arm, y + half)
                .line(x - arm, y - half)
                .line(x - half, y - half)
                .close();
    }
}
