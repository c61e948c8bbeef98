package nl.collectief.json;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.collectief.model.text.Text;

/**
 * Boundaries of areas from GeoJSON (RFC 7946): a {@code FeatureCollection} of polygons and multipolygons, as Cartomap and
 * PDOK publish them.
 *
 * <p>Of each feature the code of the area is the first there is of the properties {@code statcode}, {@code buurtcode},
 * {@code wijkcode} and {@code gemeentecode}, read as forgivingly as {@link nl.collectief.model.area.AreaCode#parse} does, and
 * its name the first of {@code statnaam}, {@code buurtnaam}, {@code wijknaam} and {@code gemeentenaam}. Other properties are
 * passed over. Coordinates are longitude and latitude, or metres of the Dutch grid where the older member {@code crs} names
 * EPSG:28992; heights are passed over.
 *
 * <p>The year of the division and the source line stand in no published file in one form: they are given, or stand in the
 * document itself as members {@code "year": 2024} and {@code "source": {"nl": "…"}}. A property {@code jrstatcode} that
 * tells another year is a fault. Every fault is told at once, with its place. A document is held in memory whole.
 */
public final class BoundariesDocument {
    private BoundariesDocument() {}

    /** Reads a document that tells its year and source, from the bytes of a file in UTF-8. */
    public static BoundariesReading read(byte[] document) {
        return read(document, Optional.empty(), Optional.empty());
    }

    /**
     * Reads a document, from the bytes of a file in UTF-8.
     *
     * @param year the year of the division
     * @param source who made the boundaries and under which licence
     */
    public static BoundariesReading read(byte[] document, int year, Text source) {
        return read(document, Optional.of(year), Optional.of(source));
    }

    private static BoundariesReading read(byte[] document, Optional<Integer> year, Optional<Text> source) {
        String text = new String(requireNonNull(document, "document"), StandardCharsets.UTF_8);
        Faults faults = new Faults(text);
        try {
            Utf8.check(document);
            return new BoundariesExaminer(faults, year, source).read(NodeParser.parse(text));
        } catch (NodeParser.NotJson e) {
            faults.add(e.offset(), "", e.found(), e.fault());
            return new BoundariesReading(Optional.empty(), faults.problems());
        }
    }
}
