package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import nl.collectief.model.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LagTest {
    private static Lag between(String from, String to) {
        return Lag.between(PartialDate.parse(from), PartialDate.parse(to));
    }

    @Test
    void from_june_to_14_september() {
        Lag lag = between("2021-06", "2021-09-14");
        assertThat(lag.atLeastDays()).isEqualTo(76);
        assertThat(lag.atMostDays()).isEqualTo(105);
        assertThat(lag).hasToString("76..105 days");
        assertThat(lag.isExact()).isFalse();
    }

    @Test
    void exact_between_days() {
        assertThat(between("2021-09-14", "2021-09-26"))
                .isEqualTo(new Lag(12, 12))
                .hasToString("12 days");
        assertThat(between("2021-09-14", "2021-09-14").isExact()).isTrue();
    }

    @Test
    void negative_when_the_second_lies_or_may_lie_before_the_first() {
        assertThat(between("2021", "2021")).isEqualTo(new Lag(-364, 364));
        assertThat(between("2021-09-14", "2021-09-02")).isEqualTo(new Lag(-12, -12));
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12, 12 dagen, 12 days",
        "1, 1, 1 dag, 1 day",
        "0, 0, 0 dagen, 0 days",
        "-12, -12, 12 dagen ervoor, 12 days before",
        "-1, -1, 1 dag ervoor, 1 day before",
        "400, 400, 400 dagen, 400 days",
        "3, 12, tussen 3 en 12 dagen, between 3 and 12 days",
        "0, 1, tussen 0 en 1 dag, between 0 and 1 day",
        "0, 92, tussen 0 en 92 dagen, between 0 and 92 days",
        "76, 105, tussen 2 en 4 maanden, between 2 and 4 months",
        "5, 93, tussen 0 en 4 maanden, between 0 and 4 months",
        "-12, -5, tussen 5 en 12 dagen ervoor, between 5 and 12 days before",
        "-12, 0, tussen 0 en 12 dagen ervoor, between 0 and 12 days before",
        "-105, -76, tussen 2 en 4 maanden ervoor, between 2 and 4 months before",
        "-5, 12, tussen 5 dagen ervoor en 12 dagen erna, between 5 days before and 12 days after",
        "-1, 1, tussen 1 dag ervoor en 1 dag erna, between 1 day before and 1 day after",
        "-364, 364, tussen 12 maanden ervoor en 12 maanden erna, between 12 months before and 12 months after",
        "0, 4870, tussen 0 en 161 maanden, between 0 and 161 months",
        "4869, 4870, tussen 159 en 161 maanden, between 159 and 161 months",
        "-20, 364, tussen 1 maand ervoor en 12 maanden erna, between 1 month before and 12 months after",
    })
    void labels(long least, long most, String nl, String en) {
        assertThat(new Lag(least, most).label()).isEqualTo(Label.of(nl, en));
    }

    @Test
    void crossing_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lag(3, 2))
                .withMessage("a lag cannot be at least 3 and at most 2 days");
    }

    @Test
    void lags_out_of_range_are_refused() {
        assertThat(new Lag(-110_000, 110_000)).hasToString("-110000..110000 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lag(0, 110_001))
                .withMessage("a lag lies within 110000 days either way, 0..110001 does not");
        assertThatIllegalArgumentException().isThrownBy(() -> new Lag(-110_001, 0));
        assertThat(between("1900-01-01", "2199-winter").atMostDays()).isLessThan(Lag.MAX_DAYS);
    }

    @Test
    void equality_takes_both_bounds() {
        new EqualsTester()
                .addEqualityGroup(new Lag(3, 12), new Lag(3, 12))
                .addEqualityGroup(new Lag(3, 13))
                .addEqualityGroup(new Lag(2, 12))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        new NullPointerTester()
                .setDefault(PartialDate.class, PartialDate.ofYear(2021))
                .testAllPublicStaticMethods(Lag.class);
    }
}
