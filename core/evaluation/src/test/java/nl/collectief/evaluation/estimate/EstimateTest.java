package nl.collectief.evaluation.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EstimateTest {
    private static final double FINE = 1e-12;

    /**
     * R.G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics in
     * Medicine 17 (1998), p. 857-872, table I, method 3 (score, without correction for continuity).
     */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void the_interval_is_as_newcombe_gives_it(long part, long whole, double lower, double upper) {
        Estimate estimate = Estimate.wilson(Ratio.share(part, whole)).orElseThrow();
        assertThat(estimate.lower()).isCloseTo(lower, within(0.00005));
        assertThat(estimate.upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void an_estimate_says_its_halves_its_limits_its_method_and_its_level() {
        Estimate estimate = Estimate.wilson(Ratio.share(14, 40)).orElseThrow();
        assertThat(estimate).hasToString("14 of 40; 22.1 to 50.5% (Wilson interval, 95%)");
        assertThat(estimate.label().nl()).isEqualTo("14 van 40; 22,1 tot 50,5 % (interval van Wilson, 95 %)");
        assertThat(estimate.method()).isEqualTo(Method.WILSON);
        assertThat(estimate.level()).isEqualTo(Level.NINETY_FIVE);
    }

    /** At a limit p the observed share lies exactly z standard deviations of p away: what defines the interval. */
    @ParameterizedTest
    @EnumSource(Level.class)
    void every_limit_solves_the_equation_of_the_score(Level level) {
        for (int whole = 1; whole <= 60; whole++) {
            for (int part = 0; part <= whole; part++) {
                Estimate estimate =
                        Estimate.wilson(Ratio.share(part, whole), level).orElseThrow();
                for (double p : new double[] {estimate.lower(), estimate.upper()}) {
                    double away = Math.abs((double) part / whole - p);
                    assertThat(away).isCloseTo(level.quantile() * Math.sqrt(p * (1 - p) / whole), within(1e-7));
                }
                assertThat(estimate.lower()).isLessThanOrEqualTo((double) part / whole);
                assertThat(estimate.upper()).isGreaterThanOrEqualTo((double) part / whole);
                Estimate others =
                        Estimate.wilson(Ratio.share(whole - part, whole), level).orElseThrow();
                assertThat(others.upper()).isCloseTo(1 - estimate.lower(), within(FINE));
            }
        }
    }

    @Test
    void none_and_all_have_limits_that_are_exactly_nought_and_one() {
        for (int whole = 1; whole <= 200; whole++) {
            Estimate none = Estimate.wilson(Ratio.share(0, whole)).orElseThrow();
            Estimate all = Estimate.wilson(Ratio.share(whole, whole)).orElseThrow();
            assertThat(none.lower()).isZero();
            assertThat(none.upper()).isStrictlyBetween(0.0, 1.0);
            assertThat(all.upper()).isEqualTo(1.0);
            assertThat(all.lower()).isStrictlyBetween(0.0, 1.0);
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void a_surer_interval_is_wider(Level level) {
        double width = width(level);
        for (Level surer : Level.values()) {
            assertThat(width(surer))
                    .satisfies(other -> assertThat(Double.compare(other, width))
                            .isEqualTo(Integer.compare(surer.ordinal(), level.ordinal())));
        }
    }

    private static double width(Level level) {
        Estimate estimate = Estimate.wilson(Ratio.share(14, 40), level).orElseThrow();
        return estimate.upper() - estimate.lower();
    }

    /** Every pair of bounds up to ten: the interval is the hull of those of every share that it may be, and no wider. */
    @Test
    void with_bounds_the_interval_holds_those_of_every_share_it_may_be() {
        for (int most = 0; most <= 8; most++) {
            for (int least = 0; least <= most; least++) {
                for (int wholeMost = 1; wholeMost <= 8; wholeMost++) {
                    for (int wholeLeast = 0; wholeLeast <= wholeMost; wholeLeast++) {
                        if (least <= wholeMost) {
                            hull(least, most, wholeLeast, wholeMost);
                        }
                    }
                }
            }
        }
    }

    private static void hull(int least, int most, int wholeLeast, int wholeMost) {
        Estimate estimate = Estimate.wilson(
                        Ratio.share(Count.between(least, most), Count.between(wholeLeast, wholeMost)))
                .orElseThrow();
        double lower = 1;
        double upper = 0;
        for (int whole = Math.max(1, wholeLeast); whole <= wholeMost; whole++) {
            for (int part = least; part <= Math.min(most, whole); part++) {
                Estimate one = Estimate.wilson(Ratio.share(part, whole)).orElseThrow();
                lower = Math.min(lower, one.lower());
                upper = Math.max(upper, one.upper());
            }
        }
        assertThat(estimate.lower()).as("%s", estimate).isCloseTo(lower, within(FINE));
        assertThat(estimate.upper()).as("%s", estimate).isCloseTo(upper, within(FINE));
    }

    @Test
    void of_nothing_there_is_no_estimate_and_of_an_unknown_number_one_that_says_nothing() {
        assertThat(Estimate.wilson(Ratio.share(0, 0))).isEmpty();
        Count many = Count.worded(Text.nl("veel"));
        Optional<Estimate> unknown = Estimate.wilson(Ratio.share(many, many));
        assertThat(unknown.orElseThrow().lower()).isZero();
        assertThat(unknown.orElseThrow().upper()).isEqualTo(1);
        assertThat(Estimate.wilson(Ratio.share(Count.exact(3), Count.atLeast(10)))
                        .orElseThrow()
                        .lower())
                .isZero();
    }

    @Test
    void a_mean_has_no_wilson_interval() {
        assertThatIllegalArgumentException().isThrownBy(() -> Estimate.wilson(Ratio.mean(26, 13)));
    }

    @Test
    void limits_are_those_of_a_share() {
        Ratio share = Ratio.share(1, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(share, Method.WILSON, Level.NINETY, 0.6, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(share, Method.WILSON, Level.NINETY, -0.1, 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(share, Method.WILSON, Level.NINETY, 0.1, 1.5));
    }

    @Test
    void every_constant_has_a_label() {
        Stream.<Coded[]>of(Level.values(), Method.values())
                .flatMap(Stream::of)
                .forEach(constant -> assertThat(constant.label().nl()).isNotBlank());
    }
}
