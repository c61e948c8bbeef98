package nl.collectief.model.time;

import static nl.collectief.model.time.Within.INSIDE;
import static nl.collectief.model.time.Within.OUTSIDE;
import static nl.collectief.model.time.Within.PARTLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.collectief.model.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    private static final Period Y2021 = Period.ofYear(2021);

    @Test
    void the_end_is_the_day_after_the_last() {
        assertThat(Y2021.start()).isEqualTo("2021-01-01");
        assertThat(Y2021.last()).isEqualTo("2021-12-31");
        assertThat(Y2021.endExclusive()).isEqualTo("2022-01-01");
        assertThat(Y2021.contains(LocalDate.of(2021, 12, 31))).isTrue();
        assertThat(Y2021.contains(LocalDate.of(2022, 1, 1))).isFalse();
    }

    @Test
    void factories_agree_with_the_text_form() {
        assertThat(Y2021).hasToString("2021-01-01/2022-01-01").isEqualTo(Period.parse("2021-01-01/2022-01-01"));
        assertThat(Period.ofMonth(YearMonth.of(2021, 12))).hasToString("2021-12-01/2022-01-01");
        assertThat(Period.ofClosed(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)))
                .isEqualTo(Y2021);
        assertThat(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1)))
                .isEqualTo(Y2021);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-01/2022-01-01, 2021, 2021",
        "2021-06-01/2021-07-01, juni 2021, June 2021",
        "2021-06-15/2021-06-16, 15 juni 2021, 15 June 2021",
        "2021-01-01/2021-07-01, 1 januari 2021 tot en met 30 juni 2021, 1 January 2021 up to and including 30 June 2021",
        "2021-06-02/2021-07-01, 2 juni 2021 tot en met 30 juni 2021, 2 June 2021 up to and including 30 June 2021",
    })
    void labels(String text, String nl, String en) {
        assertThat(Period.parse(text).label()).isEqualTo(Label.of(nl, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2021", "2021-01-01", "2021-01-01/", "2021-01-01/2021-02-30", "2021-01-01/2021-02-01/", "a/b"
            })
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse(text))
                .withMessage("\"" + text + "\" is not a period: expected two days such as 2021-01-01/2022-01-01");
    }

    @Test
    void empty_and_backward_periods_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.parse("2021-01-01/2021-01-01"))
                .withMessage("a period cannot begin on 2021-01-01 and end before 2021-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.ofClosed(LocalDate.of(2021, 1, 2), LocalDate.of(2021, 1, 1)))
                .withMessage("a period cannot begin on 2021-01-02 and end before 2021-01-02");
    }

    @Test
    void years_out_of_range_are_refused() {
        assertThat(Period.ofYear(1900).start()).isEqualTo("1900-01-01");
        assertThat(Period.ofYear(2199).last()).isEqualTo("2199-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.ofYear(1899))
                .withMessage("a period lies in the years 1900 to 2199, 1899-01-01/1900-01-01 does not");
        assertThatIllegalArgumentException().isThrownBy(() -> Period.ofYear(2200));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Period.of(LocalDate.of(2199, 1, 1), LocalDate.of(2200, 1, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04, INSIDE",
        "2021, INSIDE",
        "2020-winter, PARTLY",
        "2021-winter, PARTLY",
        "2022-01, OUTSIDE",
        "2020-12-31, OUTSIDE",
        "2021-01-01, INSIDE",
        "2021-12-31, INSIDE",
        "2022-01-01, OUTSIDE",
    })
    void place_of_a_date(String date, Within place) {
        assertThat(Y2021.placeOf(PartialDate.parse(date))).isEqualTo(place);
    }

    @Test
    void place_of_a_span() {
        assertThat(Y2021.placeOf(Span.parse("2021-02/2021-04"))).isEqualTo(INSIDE);
        assertThat(Y2021.placeOf(Span.parse("2018/.."))).isEqualTo(PARTLY);
        assertThat(Y2021.placeOf(Span.parse("2021-02/.."))).isEqualTo(PARTLY);
        assertThat(Y2021.placeOf(Span.parse("../2021-02"))).isEqualTo(PARTLY);
        assertThat(Y2021.placeOf(Span.parse("2018/2030"))).isEqualTo(PARTLY);
        assertThat(Y2021.placeOf(Span.parse("2022/.."))).isEqualTo(OUTSIDE);
        assertThat(Y2021.placeOf(Span.parse("../2020"))).isEqualTo(OUTSIDE);
    }

    @Test
    void equality_takes_both_days() {
        new EqualsTester()
                .addEqualityGroup(Y2021, Period.parse("2021-01-01/2022-01-01"))
                .addEqualityGroup(Period.parse("2021-01-02/2022-01-01"))
                .addEqualityGroup(Period.parse("2021-01-01/2022-01-02"))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(Period.class, Y2021)
                .setDefault(PartialDate.class, PartialDate.ofYear(2021))
                .setDefault(LocalDate.class, LocalDate.of(2021, 1, 1))
                .setDefault(YearMonth.class, YearMonth.of(2021, 1));
        tester.testAllPublicStaticMethods(Period.class);
        tester.testAllPublicInstanceMethods(Y2021);
    }
}
