package nl.collectief.json;

import nl.collectief.model.area.Coordinates;

/** What can be wrong with boundaries in a document that is JSON. */
final class BoundariesFaults {
    static final Fault NO_COLLECTION = Fault.of(
            "dit is geen verzameling gebieden: \"type\" moet \"FeatureCollection\" zijn, met \"features\"",
            "this is no collection of areas: \"type\" must be \"FeatureCollection\", with \"features\"",
            "kies een bestand in GeoJSON met wijken of buurten",
            "choose a file in GeoJSON with wijken or buurten");
    static final Fault NO_FEATURES = Fault.of(
            "er staat geen enkel gebied in",
            "there is no area in it",
            "kies een bestand met ten minste één gebied",
            "choose a file with at least one area");
    static final Fault NO_YEAR = Fault.of(
            "niet gezegd is van welk jaar de indeling is",
            "it is not told of which year the division is",
            "geef het jaar mee, of zet \"year\": 2024 in het document",
            "give the year, or put \"year\": 2024 in the document");
    static final Fault NO_SOURCE = Fault.of(
            "niet gezegd is wie de grenzen heeft gemaakt en onder welke licentie",
            "it is not told who made the boundaries and under which licence",
            "geef de bron mee, of zet \"source\": {\"nl\": \"…\"} in het document",
            "give the source, or put \"source\": {\"nl\": \"…\"} in the document");
    static final Fault NO_CODE = Fault.of(
            "hier hoort de code van een gebied, in statcode, buurtcode, wijkcode of gemeentecode",
            "here should be the code of an area, in statcode, buurtcode, wijkcode or gemeentecode",
            "schrijf een code van het CBS met haar letters, zoals WK034407",
            "write a code of CBS with its letters, such as WK034407");
    static final Fault TWICE = Fault.of(
            "dit gebied staat er twee keer in",
            "this area stands in it twice",
            "voeg de delen samen tot één MultiPolygon, of verwijder er een",
            "put the parts together as one MultiPolygon, or remove one");
    static final Fault NO_POLYGON = Fault.of(
            "dit gebied heeft geen vlak (Polygon of MultiPolygon)",
            "this area has no surface (Polygon or MultiPolygon)",
            "kies een bestand met vlakken, niet met punten of lijnen",
            "choose a file with surfaces, not with points or lines");
    static final Fault NO_RING = Fault.of(
            "deze rand is niet gesloten, of heeft minder dan drie verschillende punten",
            "this edge is not closed, or has fewer than three different points",
            "laat het laatste punt gelijk zijn aan het eerste",
            "make the last point equal to the first");

    private BoundariesFaults() {}

    static Fault otherYear(int year) {
        return Fault.of(
                "dit gebied is van een ander jaar dan " + year,
                "this area is of another year than " + year,
                "geef het jaar van het bestand",
                "give the year of the file");
    }

    static Fault noPoint(Coordinates coordinates) {
        return Fault.of(
                "dit is geen punt in " + coordinates.label().nl(),
                "this is no point in " + coordinates.label().en(),
                "schrijf [lengte, breedte] in graden; noem EPSG:28992 in \"crs\" als het meters van de Rijksdriehoek zijn",
                "write [longitude, latitude] in degrees; name EPSG:28992 in \"crs\" if these are metres of the Dutch grid");
    }
}
