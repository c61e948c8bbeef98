package nl.collectief.model.area;

import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/** In which numbers a place on the map is given. */
public enum Coordinates implements Coded {
    /** Longitude and latitude in degrees (WGS 84, EPSG:4326), the longitude first, as GeoJSON (RFC 7946) has them. */
    DEGREES("lengte en breedte in graden", "longitude and latitude in degrees", -180, 180, -90, 90),
    /** Metres of the Dutch grid, Rijksdriehoek (EPSG:28992): 7 000 to 300 000 to the east, 289 000 to 629 000 to the north. */
    RIJKSDRIEHOEK("meters van de Rijksdriehoek", "metres of the Dutch grid", 7_000, 300_000, 289_000, 629_000);

    private final String nl;
    private final String en;
    private final double west;
    private final double east;
    private final double south;
    private final double north;

    Coordinates(String nl, String en, double west, double east, double south, double north) {
        this.nl = nl;
        this.en = en;
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
    }

    /** Returns whether a point can be one in these numbers; not so of what is no number. */
    public boolean holds(double x, double y) {
        return west <= x && x <= east && south <= y && y <= north;
    }

    @Override
    public Label label() {
        return Label.of(nl, en);
    }
}
