package nl.collectief.monitor.drawing;

import nl.collectief.model.area.Outline.Point;

/**
 * Where the members of a network stand: one after the other around a ring pressed flat at its sides, down on the left and
 * up on the right. So every member has a line of its own for its name, whatever the ties; the same number of members
 * always stands in the same places.
 */
final class Circle {
    /** How far a member reaches to all sides. */
    static final double RADIUS = 9;

    private static final double ROW = 36;
    private static final double LEFT = 132;
    private static final double BULGE = 20;
    private static final double LANE = 12;

    private final int members;
    private final int rows;

    Circle(int members) {
        this.members = members;
        this.rows = (members + 1) / 2;
    }

    double height() {
        return rows * ROW;
    }

    boolean isLeft(int member) {
        return member < rows;
    }

    /** Returns where a member stands, counted from 0. */
    Point at(int member) {
        // Of an odd number the right side has one less, and its places lie between those of the left.
        int row = isLeft(member) ? member : members - 1 - member;
        double y = (row + (isLeft(member) || members % 2 == 0 ? 0.5 : 1)) * ROW;
        double away = rows < 2 ? 0 : (y - height() / 2) / (height() / 2);
        double x = LEFT + BULGE * away * away;
        return new Point(isLeft(member) ? x : Picture.WIDTH - x, y);
    }

    /**
     * Returns the place that a tie leans to: the further apart its ends, the nearer to the middle. Further ties between the
     * same members lean elsewhere; never out of the drawing.
     *
     * @param lane how many ties between the same members are drawn already
     */
    Point leaning(int from, int to, int lane) {
        Point one = at(from);
        Point other = at(to);
        double y = (one.y() + other.y()) / 2;
        // By turns to the one side and the other.
        double aside = (lane % 2 == 0 ? -LANE : LANE) * Math.ceil(lane / 2.0);
        if (isLeft(from) == isLeft(to)) {
            double far = Math.abs(one.y() - other.y()) / Math.max(ROW, height());
            double deep = within(26 + 110 * far + LANE * lane, Picture.WIDTH - 2 * LEFT);
            double x = (one.x() + other.x()) / 2;
            return new Point(isLeft(from) ? x + deep : x - deep, y);
        }
        return new Point(
                within(Picture.WIDTH / 2 + aside, Picture.WIDTH),
                within(y + (height() / 2 - y) * 0.2 + aside, height()));
    }

    private static double within(double value, double most) {
        return Math.max(0, Math.min(most, value));
    }
}
