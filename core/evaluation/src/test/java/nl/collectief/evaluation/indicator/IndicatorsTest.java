package nl.collectief.evaluation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.evaluation.Dimension;
import nl.collectief.evaluation.indicator.Indicator.Status;
import org.junit.jupiter.api.Test;

class IndicatorsTest {
    @Test
    void a_set_never_holds_more_than_its_makers_count_in_it() {
        for (IndicatorSet set : IndicatorSet.values()) {
            assertThat(Indicators.of(set)).as(set.code()).isNotEmpty();
            set.size().ifPresent(size -> assertThat(Indicators.of(set)).hasSizeLessThanOrEqualTo(size));
        }
        // The two of the set of 2019 that nobody could confirm are there and say so.
        assertThat(Indicators.of(IndicatorSet.NATIONAL_2019)).hasSize(15);
        assertThat(Indicators.find("smoking-2019").orElseThrow().status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(Indicators.of(IndicatorSet.NJI_BASIC)).hasSize(6);
    }

    @Test
    void ids_and_the_numbers_of_one_edition_are_unique() {
        assertThat(Indicators.all()).extracting(Indicator::id).doesNotHaveDuplicates();
        for (IndicatorSet set : IndicatorSet.values()) {
            assertThat(Indicators.of(set).stream().flatMap(one -> one.number().stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void a_share_whose_upper_half_is_known_has_a_lower_half() {
        for (Indicator indicator : Indicators.all()) {
            if (indicator.numerator().isPresent()) {
                assertThat(indicator.denominator()).as(indicator.id()).isPresent();
            }
        }
    }

    @Test
    void only_placements_out_of_home_are_per_thousand() {
        assertThat(Indicators.all().stream().filter(one -> one.per() == 1000).map(Indicator::id))
                .containsExactly("out-of-home-2019");
    }

    @Test
    void a_series_says_where_its_definition_changed() {
        List<Indicator> debts = Indicators.series("debts-2024");
        assertThat(debts).extracting(Indicator::id).containsExactly("debts-2019", "debts-2024");
        assertThat(debts.get(0).change()).isEmpty();
        assertThat(debts.get(1).change().orElseThrow().en())
                .isEqualTo("first only the mother counted, now both parents");
        for (Indicator indicator : Indicators.all()) {
            assertThat(Indicators.series(indicator.id())).endsWith(indicator);
            indicator
                    .follows()
                    .ifPresent(before ->
                            assertThat(Indicators.find(before)).as(before).isPresent());
        }
        assertThatThrownBy(() -> Indicators.series("debts"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no indicator with id \"debts\"");
    }

    @Test
    void every_dimension_of_re_aim_has_an_indicator() {
        for (Dimension dimension : Dimension.values()) {
            String sort = dimension == Dimension.IMPLEMENTATION ? "fidelity" : dimension.code();
            assertThat(Indicators.of(IndicatorSet.RE_AIM))
                    .anyMatch(one -> one.id().startsWith("re-aim-" + sort));
        }
    }

    @Test
    void what_is_found_is_what_the_table_says() {
        Indicator late = Indicators.find("late-care-2019").orElseThrow();
        assertThat(late.set()).isEqualTo(IndicatorSet.NATIONAL_2019);
        assertThat(late.phase()).isEqualTo(Indicator.Phase.DURING);
        assertThat(late.kind()).isEqualTo(Indicator.Kind.OUTCOME);
        assertThat(late.numerator().orElseThrow().en()).contains("after day 70");
        assertThat(late.data().orElseThrow().nl()).isEqualTo("Perined");
        assertThat(late).hasToString("late-care-2019 (pregnancy care started after the tenth week)");
        assertThat(Indicators.find("none")).isEqualTo(Optional.empty());
        assertThat(Stream.of(Status.values()).map(Status::label)).doesNotHaveDuplicates();
    }
}
