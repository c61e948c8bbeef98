package nl.collectief.model.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.area.Boundaries.Fit;
import nl.collectief.model.area.Boundaries.Match;
import nl.collectief.model.area.Outline.Point;
import nl.collectief.model.area.Outline.Ring;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class BoundariesTest {
    private static final Ring RING = new Ring(List.of(new Point(5, 52), new Point(5.1, 52), new Point(5, 52.1)));
    private static final Outline WEST = outline("WK034401");
    private static final Outline ZUID = outline("WK034407");
    private static final Boundaries OF_2024 = boundaries(2024, ZUID, WEST);

    private static Outline outline(String code) {
        return new Outline(AreaCode.parse(code), Optional.empty(), List.of(RING));
    }

    private static Boundaries boundaries(int year, Outline... outlines) {
        return Boundaries.of(year, Coordinates.DEGREES, Text.nl("CBS"), List.of(outlines));
    }

    private static AreaChange change(String from, String to, BoundaryChange what) {
        return new AreaChange(CbsArea.parse(from), CbsArea.parse(to), what);
    }

    private static Match match(Boundaries boundaries, String area) {
        return boundaries.match(CbsArea.parse(area));
    }

    @Test
    void outlines_stand_in_the_order_of_codes() {
        assertThat(OF_2024.outlines().values()).containsExactly(WEST, ZUID);
    }

    @Test
    void an_area_of_the_same_year_fits() {
        assertThat(match(OF_2024, "WK034401@2024")).isEqualTo(new Match(Fit.SAME_YEAR, Optional.of(WEST)));
    }

    @Test
    void an_area_of_another_year_fits_as_far_as_nothing_is_known() {
        assertThat(match(OF_2024, "WK034401@2020")).isEqualTo(new Match(Fit.NOT_KNOWN, Optional.of(WEST)));
        assertThat(match(OF_2024, "WK034409@2020")).isEqualTo(new Match(Fit.ABSENT, Optional.empty()));
    }

    @Test
    void changes_are_followed_over_the_years_and_codes() {
        Boundaries knowing = OF_2024.knowing(List.of(
                change("WK034411@2022", "WK034401@2024", BoundaryChange.RECODED),
                change("WK034411@2020", "WK034411@2022", BoundaryChange.UNCHANGED)));
        assertThat(match(knowing, "WK034411@2020")).isEqualTo(new Match(Fit.KNOWN_UNCHANGED, Optional.of(WEST)));
        assertThat(match(knowing, "WK034411@2022")).isEqualTo(new Match(Fit.KNOWN_UNCHANGED, Optional.of(WEST)));
        assertThat(match(knowing, "WK034407@2020").fit()).isEqualTo(Fit.NOT_KNOWN);
    }

    @Test
    void changes_are_followed_back_to_older_boundaries_too() {
        Boundaries older = boundaries(2020, WEST)
                .knowing(List.of(change("WK034401@2020", "WK034412@2024", BoundaryChange.RECODED)));
        assertThat(match(older, "WK034412@2024")).isEqualTo(new Match(Fit.KNOWN_UNCHANGED, Optional.of(WEST)));
    }

    @Test
    void one_move_of_a_boundary_on_the_way_takes_the_outline_away() {
        Boundaries knowing = OF_2024.knowing(List.of(
                change("WK034401@2020", "WK034401@2021", BoundaryChange.REDRAWN),
                change("WK034401@2021", "WK034401@2024", BoundaryChange.UNCHANGED)));
        assertThat(match(knowing, "WK034401@2020")).isEqualTo(new Match(Fit.REDRAWN, Optional.empty()));
        assertThat(match(knowing, "WK034401@2021").fit()).isEqualTo(Fit.KNOWN_UNCHANGED);
    }

    @Test
    void a_change_beyond_the_year_of_the_boundaries_says_nothing() {
        Boundaries knowing = OF_2024.knowing(List.of(change("WK034401@2020", "WK034401@2025", BoundaryChange.REDRAWN)));
        assertThat(match(knowing, "WK034401@2020").fit()).isEqualTo(Fit.NOT_KNOWN);
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> boundaries(2024)).withMessageContaining("an outline");
        assertThatIllegalArgumentException().isThrownBy(() -> boundaries(2024, WEST, WEST));
        assertThatIllegalArgumentException().isThrownBy(() -> boundaries(1900, WEST));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Boundaries.of(2024, Coordinates.RIJKSDRIEHOEK, Text.nl("CBS"), List.of(WEST)))
                .withMessageContaining("metres of the Dutch grid");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ring(List.of(new Point(1, 1), new Point(2, 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ring(List.of(new Point(1, 1), new Point(2, 2), new Point(1, 1))))
                .withMessageContaining("twice in a row");
        assertThatIllegalArgumentException().isThrownBy(() -> new Outline(WEST.code(), Optional.empty(), List.of()));
        assertThat(Coordinates.DEGREES.holds(Double.NaN, 52)).isFalse();
    }

    @Test
    void equal_when_all_parts_are() {
        new EqualsTester()
                .addEqualityGroup(OF_2024, boundaries(2024, WEST, ZUID))
                .addEqualityGroup(boundaries(2023, WEST, ZUID))
                .addEqualityGroup(boundaries(2024, WEST))
                .addEqualityGroup(
                        OF_2024.knowing(List.of(change("WK034401@2020", "WK034401@2021", BoundaryChange.REDRAWN))))
                .testEquals();
    }
}
