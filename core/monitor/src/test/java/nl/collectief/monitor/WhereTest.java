package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.area.AreaChange;
import nl.collectief.model.area.AreaCode;
import nl.collectief.model.area.AreaFigures;
import nl.collectief.model.area.AreaPart;
import nl.collectief.model.area.Boundaries;
import nl.collectief.model.area.BoundaryChange;
import nl.collectief.model.area.CbsArea;
import nl.collectief.model.area.Coordinates;
import nl.collectief.model.area.Extent;
import nl.collectief.model.area.Outline;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.area.Outline.Ring;
import nl.collectief.model.area.WorkingArea;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.Span;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;

/** What the page draws and tells of where: a map or tiles, and figures of others. */
class WhereTest {
    private static final WorkingArea ZUID = WorkingArea.builder()
            .id("zuid")
            .name(Text.nl("Zuid"))
            .addPart(new AreaPart(CbsArea.parse("WK034407@2020"), Extent.WHOLE))
            .build();
    private static final WorkingArea HOOGRAVEN = WorkingArea.builder()
            .id("hoograven")
            .name(Text.nl("Hoograven"))
            .addPart(new AreaPart(CbsArea.parse("WK034407@2020"), Extent.PART))
            .partOf(ZUID.id())
            .build();
    private static final Activity GROUP = Activity.builder()
            .id("inloop-hoograven")
            .title(Text.nl("Inloop"))
            .kind(Vocabulary.ACTIVITY_KIND.term("drop-in"))
            .addArea(HOOGRAVEN.id())
            .period(Span.parse("2019/.."))
            .build();

    private static Element where(Monitor monitor) throws IOException {
        return Pages.section(monitor, "areas", Language.NL);
    }

    private static Outline outline(String code, double x) {
        return new Outline(
                AreaCode.parse(code),
                Optional.of("Wijk " + code),
                List.of(new Ring(List.of(new Point(x, 52), new Point(x + 0.1, 52), new Point(x, 52.1)))));
    }

    static Boundaries boundaries(int year, String... codes) {
        return Boundaries.of(
                year,
                Coordinates.DEGREES,
                Text.of("CBS en Kadaster, CC BY 4.0", "CBS and Kadaster, CC BY 4.0"),
                Stream.of(codes)
                        .map(code -> outline(code, 5 + Integer.parseInt(code.substring(6)) / 10.0))
                        .toList());
    }

    @Test
    void without_boundaries_every_wijk_is_a_tile() throws IOException {
        Element where = where(SmallProgramme.with(ZUID, HOOGRAVEN, GROUP));
        assertThat(Pages.drawings(where)).containsExactly("tiles-places", "tiles-places-of-drop-in");
        assertThat(where.words()).contains("Er zijn geen grenzen van deze wijken gegeven");
        assertThat(where.all("text").map(Element::text)).contains("West", "Zuid");
    }

    @Test
    void a_group_in_a_part_of_a_wijk_counts_in_it_and_the_part_is_named() throws IOException {
        Element where = where(SmallProgramme.with(ZUID, HOOGRAVEN, GROUP));
        assertThat(where.words()).containsPattern("Zuid WK034407@2020 1\\b.* 1 Hoograven");
    }

    @Test
    void boundaries_of_the_year_of_the_codes_are_drawn_and_say_whose_they_are() throws IOException {
        Element where = where(
                SmallProgramme.with(ZUID, GROUP, HOOGRAVEN).withBoundaries(boundaries(2020, "WK034401", "WK034407")));
        assertThat(Pages.drawings(where)).containsExactly("map-places", "map-places-of-drop-in");
        assertThat(where.words())
                .contains("Grenzen van 2020: CBS en Kadaster, CC BY 4.0", "Noorden is boven")
                .doesNotContain("geen grenswijziging bekend");
    }

    @Test
    void boundaries_of_another_year_are_for_orientation_and_the_page_says_so() throws IOException {
        Element where = where(SmallProgramme.with(ZUID).withBoundaries(boundaries(2024, "WK034401", "WK034407")));
        assertThat(Pages.drawings(where)).first().isEqualTo("map-places");
        assertThat(where.words())
                .contains(
                        "De codes van het dossier zijn van 2020, de grenzen van 2024. Van deze wijken is geen"
                                + " grenswijziging bekend, maar ook niet dat er geen was; hun omtrek is ter oriëntatie: West, Zuid.");
    }

    @Test
    void a_wijk_that_was_redrawn_is_a_tile_beside_the_map() throws IOException {
        Boundaries known = boundaries(2024, "WK034401", "WK034407")
                .knowing(List.of(
                        new AreaChange(
                                CbsArea.parse("WK034407@2020"), CbsArea.parse("WK034407@2022"), BoundaryChange.REDRAWN),
                        new AreaChange(
                                CbsArea.parse("WK034401@2020"),
                                CbsArea.parse("WK034401@2024"),
                                BoundaryChange.UNCHANGED)));
        Element where = where(SmallProgramme.with(ZUID).withBoundaries(known));
        assertThat(Pages.drawings(where)).startsWith("map-places", "tiles-places");
        assertThat(where.words())
                .contains("Niet op de kaart, omdat de grens tussen 2020 en 2024 is verlegd: Zuid.")
                .contains("volgens de wijzigingen die bekend zijn is het dezelfde grond: West.");
    }

    @Test
    void what_the_dossier_itself_knows_of_changes_is_heeded_as_well() throws IOException {
        WorkingArea moved = ZUID.toBuilder()
                .addChanges(AreaChange.parse("WK034407@2020 to WK034407@2022: redrawn"))
                .build();
        Boundaries given = boundaries(2024, "WK034401", "WK034407");
        assertThat(where(SmallProgramme.with(moved).withBoundaries(given)).words())
                .contains("Niet op de kaart, omdat de grens tussen 2020 en 2024 is verlegd: Zuid.");
        WorkingArea recoded = ZUID.toBuilder()
                .addChanges(AreaChange.parse("WK034407@2020 to WK034411@2024: recoded"))
                .build();
        assertThat(where(SmallProgramme.with(recoded).withBoundaries(boundaries(2024, "WK034401", "WK034411")))
                        .words())
                .contains("volgens de wijzigingen die bekend zijn is het dezelfde grond: Zuid.");
    }

    @Test
    void neighbours_the_dossier_does_not_name_are_drawn_as_such_and_other_gemeenten_are_not() throws IOException {
        Element where =
                where(SmallProgramme.monitor().withBoundaries(boundaries(2020, "WK034401", "WK034402", "WK036303")));
        assertThat(where.all("text").map(Element::text))
                .contains("West", "het dossier noemt deze wijk niet als geheel")
                .anyMatch(name -> name.contains("WK034402"))
                .noneMatch(name -> name.contains("WK036303"));
    }

    @Test
    void boundaries_of_elsewhere_change_nothing() throws IOException {
        assertThat(Pages.page(SmallProgramme.monitor().withBoundaries(boundaries(2020, "WK036303")), Language.EN))
                .isEqualTo(Pages.page(SmallProgramme.monitor(), Language.EN));
    }

    private static AreaFigures children(int year) {
        return AreaFigures.of(
                Label.of("kinderen", "children"),
                year,
                Text.nl("CBS, tabel X; CC BY 4.0"),
                Map.of(
                        AreaCode.parse("WK034407"),
                        Observation.of(AreaFigures.rounded(4445, 5)),
                        AreaCode.parse("WK034401"),
                        Observation.suppressed(SuppressionReason.SMALL_COUNT)));
    }

    @Test
    void a_rate_keeps_both_halves_and_a_wijk_without_a_figure_says_why() throws IOException {
        Element where = where(SmallProgramme.with(ZUID, HOOGRAVEN, GROUP).withFigures(List.of(children(2020))));
        // One place for 4441 to 4449 children is 2.2517 to 2.2477 for each ten thousand.
        assertThat(where.words())
                .contains("1 gedeeld door 4.441 tot 4.449, ongeveer 4.445: 2,2 tot 2,3 per 10.000")
                .contains("kinderen, 2020")
                .contains("Bron: CBS, tabel X; CC BY 4.0")
                .contains("West afgeschermd: ");
    }

    @Test
    void figures_of_another_year_do_not_apply() throws IOException {
        Element where = where(SmallProgramme.with(ZUID, HOOGRAVEN, GROUP).withFigures(List.of(children(2019))));
        assertThat(where.words()).contains("Zuid niet van toepassing: ").doesNotContain("per 10.000:");
    }
}
