package nl.collectief.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.math.BigDecimal;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @Test
    void mothers_among_the_interviewed() {
        Ratio mothers = Ratio.share(14, 40);
        assertThat(mothers.value(2)).contains(new BigDecimal("0.35"));
        assertThat(mothers.numerator()).isEqualTo(Count.exact(14));
        assertThat(mothers.denominator()).isEqualTo(Count.exact(40));
        assertThat(mothers.label()).isEqualTo(Label.of("14 van 40", "14 of 40"));
        assertThat(mothers).hasToString("14 of 40");
    }

    @Test
    void a_mean_may_be_above_one() {
        Ratio partners = Ratio.mean(26, 13);
        assertThat(partners.value(1)).contains(new BigDecimal("2.0"));
        assertThat(partners.label()).isEqualTo(Label.of("26 per 13", "26 per 13"));
        assertThat(partners).hasToString("26 per 13");
    }

    @Test
    void labels_say_what_is_uncertain() {
        Ratio share = Ratio.share(Count.atLeast(14), Count.about(2500));
        assertThat(share.label()).isEqualTo(Label.of("ten minste 14 van ongeveer 2.500", "at least 14 of about 2,500"));
    }

    @Test
    void a_part_certainly_greater_than_its_whole_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.share(41, 40))
                .withMessage("41 cannot be a part of 40");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.share(Count.atLeast(51), Count.between(30, 50)))
                .withMessage("51.. cannot be a part of 30..50");
        assertThat(Ratio.share(40, 40).value(0)).contains(BigDecimal.ONE);
        assertThat(Ratio.share(Count.between(30, 50), Count.exact(40)).atMost(2))
                .contains(new BigDecimal("1.00"));
    }

    @Test
    void roll_up_adds_the_halves() {
        assertThat(Ratio.share(1, 2).plus(Ratio.share(9, 10))).isEqualTo(Ratio.share(10, 12));
        assertThat(Ratio.mean(1, 2).plus(Ratio.mean(9, 10))).isEqualTo(Ratio.mean(10, 12));
    }

    @Test
    void ratios_of_different_kinds_are_not_added() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.share(1, 2).plus(Ratio.mean(1, 2)))
                .withMessage("a share and a mean cannot be added");
    }

    @Test
    void over_zero_there_is_no_value() {
        for (Ratio nothing : new Ratio[] {Ratio.ZERO_SHARE, Ratio.ZERO_MEAN, Ratio.mean(3, 0)}) {
            assertThat(nothing.value(2)).isEmpty();
            assertThat(nothing.atLeast(2)).isEmpty();
            assertThat(nothing.atMost(2)).isEmpty();
        }
        assertThat(Ratio.share(0, 3).value(2)).contains(new BigDecimal("0.00"));
    }

    @Test
    void only_exact_halves_have_a_value() {
        assertThat(Ratio.share(Count.about(14), Count.exact(40)).value(2)).isEmpty();
        assertThat(Ratio.share(Count.exact(14), Count.atLeast(40)).value(2)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "13, 30..150, 0.0866, 0.4334",
        "14, 40.., 0.0000, 0.3500",
        "14.., 40, 0.3500, 1.0000",
        "..2, 40, 0.0000, 0.0500",
        "~14, ~40, 0.0000, 1.0000",
        "0, ..3, 0.0000, 0.0000",
        "1, ..3, 0.3333, 1.0000",
    })
    void bounds_of_shares(String part, String whole, BigDecimal least, BigDecimal most) {
        Ratio share = Ratio.share(Count.parse(part), Count.parse(whole));
        assertThat(share.atLeast(4)).contains(least);
        assertThat(share.atMost(4)).contains(most);
    }

    @ParameterizedTest
    @CsvSource({"390..1950, 13, 30.00, 150.00", "10, ..4, 2.50, 10.00", "10, 3, 3.33, 3.34", "2, 3.., 0.00, 0.67"})
    void bounds_of_means(String total, String number, BigDecimal least, BigDecimal most) {
        Ratio mean = Ratio.mean(Count.parse(total), Count.parse(number));
        assertThat(mean.atLeast(2)).contains(least);
        assertThat(mean.atMost(2)).contains(most);
    }

    @Test
    void a_mean_of_an_unbounded_total_is_unbounded() {
        assertThat(Ratio.mean(Count.atLeast(10), Count.exact(4)).atMost(2)).isEmpty();
        assertThat(Ratio.mean(Count.atLeast(10), Count.exact(4)).atLeast(2)).contains(new BigDecimal("2.50"));
    }

    @Test
    void values_are_rounded_half_up() {
        assertThat(Ratio.share(1, 8).value(2)).contains(new BigDecimal("0.13"));
        assertThat(Ratio.share(1, 3).value(2)).contains(new BigDecimal("0.33"));
        assertThat(Ratio.share(2, 3).value(0)).contains(BigDecimal.ONE);
        assertThat(Ratio.share(1, 3).value(12)).contains(new BigDecimal("0.333333333333"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 13})
    void other_numbers_of_decimals_are_refused(int decimals) {
        String message = "a ratio is given in 0 to 12 decimals, not " + decimals;
        for (Ratio ratio : new Ratio[] {Ratio.share(1, 3), Ratio.ZERO_SHARE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ratio.value(decimals))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ratio.atLeast(decimals))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ratio.atMost(decimals))
                    .withMessage(message);
        }
    }

    @Test
    void equality_takes_kind_and_both_halves_unreduced() {
        new EqualsTester()
                .addEqualityGroup(Ratio.share(14, 40), Ratio.share(Count.exact(14), Count.exact(40)))
                .addEqualityGroup(Ratio.share(7, 20))
                .addEqualityGroup(Ratio.mean(14, 40), Ratio.mean(Count.exact(14), Count.exact(40)))
                .addEqualityGroup(Ratio.share(Count.exact(14), Count.exact(40).withWording(Text.nl("veertig"))))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(Count.class, Count.ZERO).setDefault(Ratio.class, Ratio.ZERO_SHARE);
        tester.testAllPublicConstructors(Ratio.class);
        tester.testAllPublicStaticMethods(Ratio.class);
        tester.testAllPublicInstanceMethods(Ratio.ZERO_SHARE);
    }
}
