package nl.collectief.model.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class AreaFiguresTest {
    private static final AreaCode WEST = AreaCode.parse("WK034401");
    private static final AreaCode ZUID = AreaCode.parse("WK034407");
    private static final AreaFigures CHILDREN = AreaFigures.of(
            Label.of("kinderen", "children"),
            2020,
            Text.nl("CBS"),
            Map.of(
                    ZUID,
                    Observation.suppressed(SuppressionReason.SMALL_COUNT),
                    WEST,
                    Observation.of(AreaFigures.rounded(4600, 5))));

    @Test
    void a_figure_and_the_reasons_for_none_are_kept_apart() {
        assertThat(CHILDREN.of(new CbsArea(WEST, 2020)).value()).hasValue(Count.parse("4596..4604 ~4600"));
        assertThat(CHILDREN.of(new CbsArea(ZUID, 2020)))
                .isEqualTo(Observation.suppressed(SuppressionReason.SMALL_COUNT));
        assertThat(CHILDREN.of(CbsArea.parse("WK034409@2020")))
                .isEqualTo(Observation.missing(MissingReason.NOT_STATED));
    }

    @Test
    void a_figure_of_one_year_is_none_of_another() {
        assertThat(CHILDREN.of(new CbsArea(WEST, 2021)))
                .isEqualTo(Observation.notApplicable(NotApplicableReason.OUTSIDE_SCOPE));
    }

    @Test
    void areas_stand_in_the_order_of_codes() {
        assertThat(CHILDREN.figures().keySet()).containsExactly(WEST, ZUID);
    }

    @Test
    void what_is_rounded_by_chance_is_less_than_a_unit_away() {
        for (int unit = 1; unit <= 10; unit++) {
            for (long published = 0; published <= 3L * unit; published += unit) {
                Count count = AreaFigures.rounded(published, unit);
                for (long number = 0; number <= 5L * unit; number++) {
                    boolean possible = Math.abs(number - published) < unit;
                    assertThat(count.mayEqual(Count.exact(number)))
                            .as("%s published as %s, unit %s", number, published, unit)
                            .isEqualTo(possible);
                }
                assertThat(count.stated()).isEqualTo(Optional.of(published));
            }
        }
    }

    @Test
    void what_cannot_be_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AreaFigures.rounded(4601, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> AreaFigures.rounded(5, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaFigures.of(CHILDREN.name(), 2020, CHILDREN.source(), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaFigures.of(CHILDREN.name(), 1800, CHILDREN.source(), CHILDREN.figures()));
        assertThat(List.of(CHILDREN)).hasToString("[AreaFigures {children, 2020, areas=2}]");
    }
}
