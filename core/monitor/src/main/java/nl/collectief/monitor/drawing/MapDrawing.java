package nl.collectief.monitor.drawing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.monitor.drawing.Tile.Fill;
import nl.collectief.monitor.wording.Line;

/** Wijken with a number in each: as a map where they lie, or as tiles when that is not known. */
public final class MapDrawing {
    private static final int COLUMNS = 3;
    private static final double GUTTER = 6;
    private static final double HIGH = 62;
    private static final double INSET = 4;

    private final Picture picture;
    private final String title;
    private final String description;
    private final Function<Fill, Line> meanings;

    /**
     * Begins a drawing.
     *
     * @param id the id of the drawing
     * @param meanings what each fill means
     */
    public MapDrawing(String id, String title, String description, Function<Fill, Line> meanings) {
        this.picture = new Picture(id);
        this.title = title;
        this.description = description;
        this.meanings = meanings;
    }

    /** Returns the map of wijken that all have rings; those first in the list have their names placed first. */
    public Svg map(List<Tile> tiles, Coordinates coordinates) {
        Frame frame = Frame.of(
                coordinates,
                tiles.stream().flatMap(tile -> tile.rings().stream()).toList());
        picture.draw(Fills.definition(picture));
        // Broken lines are drawn first, so that no whole line lies under one.
        Stream.concat(
                        tiles.stream().filter(tile -> tile.fill() == Fill.UNNAMED),
                        tiles.stream().filter(tile -> tile.fill() != Fill.UNNAMED))
                .forEach(tile -> picture.draw(Fills.filled(Svg.path(path(tile, frame)), tile.fill(), picture)));
        Names names = new Names(Picture.WIDTH, frame.height());
        tiles.forEach(tile -> picture.draw(names.place(tile, frame)));
        return finish(tiles, frame.height() + GUTTER);
    }

    private static Path path(Tile tile, Frame frame) {
        Path path = new Path();
        tile.rings().forEach(ring -> {
            List<Point> points = frame.placed(ring);
            path.move(points.get(0).x(), points.get(0).y());
            points.stream().skip(1).forEach(point -> path.line(point.x(), point.y()));
            path.close();
        });
        return path;
    }

    /** Returns tiles in rows, in the order given: where a tile is says nothing about where its wijk is. */
    public Svg tiles(List<Tile> tiles) {
        double wide = (Picture.WIDTH - (COLUMNS - 1) * GUTTER - 2) / COLUMNS;
        picture.draw(Fills.definition(picture));
        for (int i = 0; i < tiles.size(); i++) {
            double x = 1 + i % COLUMNS * (wide + GUTTER);
            int row = i / COLUMNS;
            double y = 1 + row * (HIGH + GUTTER);
            picture.draw(Fills.filled(Svg.rect(x, y, wide, HIGH), tiles.get(i).fill(), picture));
            picture.draw(Names.write(
                    tiles.get(i), Names.lines(tiles.get(i), wide - 2 * INSET, 2), x + wide / 2, y + HIGH / 2));
        }
        int rows = (tiles.size() + COLUMNS - 1) / COLUMNS;
        return finish(tiles, 1 + rows * (HIGH + GUTTER));
    }

    private Svg finish(List<Tile> tiles, double top) {
        Legend legend = new Legend(picture, top);
        Stream.of(Fill.values())
                .filter(fill -> tiles.stream().anyMatch(tile -> tile.fill() == fill))
                .forEach(fill -> legend.add(y -> List.of(Fills.sample(fill, y, picture)), meanings.apply(fill)));
        return picture.done(legend.bottom(), title, description);
    }
}
