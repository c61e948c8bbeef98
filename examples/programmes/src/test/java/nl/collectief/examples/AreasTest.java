package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Wijken;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.area.Boundaries.Fit;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.WijkCode;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.text.Language;
import nl.collectief.model.time.Period;
import nl.collectief.monitor.Monitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AreasTest {
    private static final Boundaries BOUNDARIES = Areas.boundaries();
    private static final List<AreaFigures> FIGURES = Areas.figures();

    private static Optional<Count> figure(int column, String area) {
        return FIGURES.get(column).of(CbsArea.parse(area)).value();
    }

    @Test
    void figures_are_those_that_cbs_published() {
        // Read from table 84799NED: Overvecht, Binnenstad, Vleuten-De Meern.
        assertThat(figure(0, "WK034403@2020")).hasValue(Count.parse("6421..6429 ~6425"));
        assertThat(figure(0, "WK034406@2020")).hasValue(Count.parse("946..954 ~950"));
        assertThat(figure(1, "WK034410@2020")).hasValue(Count.parse("49791..49799 ~49795"));
        assertThat(figure(0, "WK034403@2021")).isEmpty();
        assertThat(FIGURES).allSatisfy(figures -> {
            assertThat(figures.figures()).hasSize(10);
            assertThat(figures.source().in(Language.EN)).contains("84799NED", "CC BY 4.0");
        });
    }

    @Test
    void every_wijk_of_the_dossier_has_an_outline_and_nothing_is_known_of_changes() {
        List<CbsArea> wijken = Wijken.of(Programmes.utrecht2021()).all().stream()
                .map(wijk -> wijk.parts().get(0).area())
                .toList();
        assertThat(wijken).hasSize(10);
        assertThat(wijken).allMatch(wijk -> BOUNDARIES.match(wijk).fit() == Fit.NOT_KNOWN);
        assertThat(BOUNDARIES.source().in(Language.NL)).contains("CC BY 4.0");
    }

    @Test
    void extracts_are_small_and_say_where_they_come_from() throws IOException {
        byte[] outlines = AreasTest.class
                .getResourceAsStream("/areas/utrecht-wijken-2024.geojson")
                .readAllBytes();
        assertThat(outlines.length).isLessThan(6_000);
        String table = new String(
                AreasTest.class
                        .getResourceAsStream("/areas/utrecht-kwb-2020.csv")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(table).startsWith("# ").contains("84799NED", "CC BY 4.0");
        assertThat(table.lines().filter(line -> line.startsWith("WK"))).hasSize(10);
    }

    @Test
    void extracts_are_what_the_published_files_say() throws IOException {
        String folder = System.getenv("COLLECTIEF_DATA");
        Assumptions.assumeTrue(folder != null, "COLLECTIEF_DATA does not name a folder with open data");
        List<List<String>> rows = Files.readAllLines(Path.of(folder, "cbs_84799NED_kwb2020_utrecht.csv")).stream()
                .map(line -> List.of(line.split(";")))
                .toList();
        int children = rows.get(0).indexOf("k_0Tot15Jaar_8");
        int inhabitants = rows.get(0).indexOf("AantalInwoners_5");
        List<List<String>> wijken =
                rows.stream().filter(row -> row.get(1).startsWith("WK")).toList();
        assertThat(wijken).hasSize(10).allSatisfy(row -> {
            CbsArea area = new CbsArea(WijkCode.parse(row.get(1)), 2020);
            assertThat(FIGURES.get(0).of(area).value().flatMap(Count::stated))
                    .hasValue(Long.valueOf(row.get(children).strip()));
            assertThat(FIGURES.get(1).of(area).value().flatMap(Count::stated))
                    .hasValue(Long.valueOf(row.get(inhabitants).strip()));
        });
        String published = Files.readString(Path.of(folder, "cartomap_wijk_2024_utrecht.geojson"));
        String ours = new String(
                AreasTest.class
                        .getResourceAsStream("/areas/utrecht-wijken-2024.geojson")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        assertThat(coordinates(ours)).isEqualTo(coordinates(published));
    }

    private static List<String> coordinates(String geojson) {
        return Pattern.compile("\"coordinates\":\\s*(\\[[\\[\\]0-9.,\\s]*])")
                .matcher(geojson)
                .results()
                .map(found -> found.group(1).replaceAll("\\s", ""))
                .toList();
    }

    private static String page(String programme, Language language) throws IOException {
        Dossier dossier = Programmes.dossier(programme);
        StringWriter page = new StringWriter();
        Monitor.of(dossier, Evaluation.of(dossier, Period.ofYear(2021)), List.of())
                .withBoundaries(BOUNDARIES)
                .withFigures(FIGURES)
                .page(language, page);
        return page.toString();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_utrecht_shows_a_map_of_ten_wijken_and_a_rate(Language language) throws IOException {
        String page = page("utrecht-2021", language);
        Matcher map = Pattern.compile("<svg class=\"picture\" id=\"map-places-of-drop-in\".*?</svg>", Pattern.DOTALL)
                .matcher(page);
        assertThat(map.find()).isTrue();
        assertThat(Pattern.compile("<path [^>]*class=\"tile ")
                        .matcher(map.group())
                        .results())
                .hasSize(10);
        // Two groups in Noordwest, in which CBS counted about 6240 children: 3.2 for each ten thousand.
        assertThat(page)
                .contains(language == Language.NL ? "ongeveer 6.240: 3,2 per 10.000" : "about 6,240: 3.2 per 10,000");
    }

    @Test
    void programmes_of_elsewhere_have_tiles_and_no_figures_of_utrecht() throws IOException {
        assertThat(page("zwolle", Language.EN))
                .contains("id=\"tiles-places\"")
                .doesNotContain("id=\"map-places\"", "children from 0 to 15");
        assertThat(page("heerlen", Language.EN)).doesNotContain("id=\"tiles-places\"", "id=\"map-places\"");
    }

    @Test
    void a_programme_that_names_one_wijk_draws_the_others_as_not_named() throws IOException {
        assertThat(page("utrecht-parents", Language.EN))
                .contains("the dossier does not name this wijk as a whole", "id=\"map-places\"");
    }
}
