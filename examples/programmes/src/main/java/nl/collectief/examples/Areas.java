package nl.collectief.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.collectief.json.BoundariesDocument;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.area.WijkCode;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;

/**
 * The wijken of Utrecht as others measured them: their boundaries of 2024, and two columns of the key figures of Statistics
 * Netherlands (CBS) of 2020. Both are extracts under CC BY 4.0, and name their source on every page that shows them.
 *
 * <p>The codes of the dossiers are of 2020. Of the years up to 2024 no change of a boundary is known here, and no proof that
 * there was none: the page says so.
 */
public final class Areas {
    private static final int YEAR = 2020;
    /** CBS rounds counts of wijken and buurten to a neighbouring multiple of this. */
    private static final int UNIT = 5;

    private static final Splitter CELLS = Splitter.on(';').trimResults();
    private static final Text SOURCE = Text.of(
            "CBS, Kerncijfers wijken en buurten 2020 (tabel 84799NED, uitgave van 26 maart 2021), aselect afgerond op"
                    + " vijftallen; CC BY 4.0",
            "CBS, key figures of wijken and buurten 2020 (table 84799NED, release of 26 March 2021), rounded by chance to"
                    + " fives; CC BY 4.0");

    private Areas() {}

    /** Returns the boundaries of the wijken of Utrecht in 2024. */
    public static Boundaries boundaries() {
        return BoundariesDocument.read(bytes("utrecht-wijken-2024.geojson")).orElseThrow();
    }

    /** Returns the children from 0 to 15 and the inhabitants of the wijken of Utrecht on 1 January 2020. */
    public static List<AreaFigures> figures() {
        return List.of(
                figures("children_0_to_15", Label.of("kinderen van 0 tot 15 jaar", "children from 0 to 15 years")),
                figures("inhabitants", Label.of("inwoners", "inhabitants")));
    }

    private static AreaFigures figures(String column, Label name) {
        List<List<String>> rows = new String(bytes("utrecht-kwb-2020.csv"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(CELLS::splitToList)
                .toList();
        int code = rows.get(0).indexOf("code");
        int at = rows.get(0).indexOf(column);
        Map<AreaCode, Observation<Count>> figures = rows.stream()
                .skip(1)
                .collect(ImmutableMap.toImmutableMap(
                        row -> WijkCode.parse(row.get(code)), row -> observed(row.get(at))));
        return AreaFigures.of(name, YEAR, SOURCE, figures);
    }

    private static Observation<Count> observed(String cell) {
        return cell.equals(".")
                ? Observation.missing(MissingReason.NOT_STATED)
                : Observation.of(AreaFigures.rounded(Long.parseLong(cell), UNIT));
    }

    private static byte[] bytes(String name) {
        try (InputStream resource = Areas.class.getResourceAsStream("/areas/" + name)) {
            if (resource == null) {
                throw new IllegalStateException("\"" + name + "\" is not on the path");
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("\"" + name + "\" cannot be read", e);
        }
    }
}
