package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import nl.collectief.model.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2021-09-14, DAY, 2021-09-14, 2021-09-14, 14 september 2021, 14 September 2021",
        "2021-06, MONTH, 2021-06-01, 2021-06-30, juni 2021, June 2021",
        "2020-02, MONTH, 2020-02-01, 2020-02-29, februari 2020, February 2020",
        "2021-spring, SEASON, 2021-03-01, 2021-06-21, voorjaar 2021, spring 2021",
        "2021-summer, SEASON, 2021-06-01, 2021-09-23, zomer 2021, summer 2021",
        "2021-autumn, SEASON, 2021-09-01, 2021-12-22, najaar 2021, autumn 2021",
        "2021-winter, SEASON, 2021-12-01, 2022-03-21, winter 2021, winter 2021",
        "2022-early, PART_OF_YEAR, 2022-01-01, 2022-04-30, begin 2022, early 2022",
        "2022-mid, PART_OF_YEAR, 2022-05-01, 2022-08-31, midden 2022, mid 2022",
        "2022-late, PART_OF_YEAR, 2022-09-01, 2022-12-31, eind 2022, late 2022",
        "2021, YEAR, 2021-01-01, 2021-12-31, 2021, 2021",
        "1900, YEAR, 1900-01-01, 1900-12-31, 1900, 1900",
        "2199-winter, SEASON, 2199-12-01, 2200-03-21, winter 2199, winter 2199",
    })
    void every_grain(String text, Grain grain, LocalDate earliest, LocalDate latest, String nl, String en) {
        PartialDate date = PartialDate.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.grain()).isEqualTo(grain);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.label()).isEqualTo(Label.of(nl, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "21",
                "2021-",
                "2021-6",
                "2021-06-1",
                "2021-06-01-",
                "2021/06",
                "2021-Summer",
                "2021-herfst",
                "2021-spring-01",
                "early-2022",
                " 2021",
                "2021 ",
                "202１",
                "+2021",
                "2021-Q1"
            })
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage(
                        "\"" + text
                                + "\" is not a date: expected 2021-09-14, 2021-06, 2021-summer, 2021-early, 2021-mid, 2021-late or 2021");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-02-29", "2021-13", "2021-00", "2021-04-31", "2021-04-00"})
    void days_that_are_not_in_the_calendar_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage("\"" + text + "\" is not in the calendar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "2200", "0000", "2200-01", "1899-12-31", "2200-summer", "1899-late"})
    void years_out_of_range_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(text))
                .withMessage(
                        "a year lies between 1900 and 2199, " + Integer.parseInt(text.substring(0, 4)) + " does not");
    }

    @Test
    void factories_agree_with_the_text_forms() {
        assertThat(PartialDate.of(LocalDate.of(2021, 9, 14))).isEqualTo(PartialDate.parse("2021-09-14"));
        assertThat(PartialDate.of(YearMonth.of(2021, 6))).isEqualTo(PartialDate.parse("2021-06"));
        assertThat(PartialDate.of(2021, Season.SUMMER)).isEqualTo(PartialDate.parse("2021-summer"));
        assertThat(PartialDate.of(2022, PartOfYear.EARLY)).isEqualTo(PartialDate.parse("2022-early"));
        assertThat(PartialDate.ofYear(2021)).isEqualTo(PartialDate.parse("2021"));
    }

    @Test
    void before_is_answered_for_certain_or_perhaps() {
        PartialDate june = PartialDate.parse("2021-06");
        PartialDate summer = PartialDate.parse("2021-summer");
        assertThat(june.certainlyBefore(PartialDate.parse("2021-07"))).isTrue();
        assertThat(june.certainlyBefore(summer)).isFalse();
        assertThat(june.mayPrecede(summer)).isTrue();
        assertThat(summer.mayPrecede(june)).isTrue();
        assertThat(june.certainlyBefore(PartialDate.parse("2021-06-30"))).isFalse();
        assertThat(PartialDate.parse("2021-06-30").mayPrecede(june)).isFalse();
        assertThat(PartialDate.parse("2021-06-01").mayPrecede(PartialDate.parse("2021-06-01")))
                .isFalse();
    }

    @Test
    void sorted_by_first_possible_day_then_by_last() {
        assertThat(Stream.of("2021-summer", "2021", "2021-01", "2021-06-01", "2021-early", "2021-01-01", "2020-winter")
                        .map(PartialDate::parse)
                        .sorted()
                        .map(PartialDate::toString))
                .containsExactly(
                        "2020-winter", "2021-01-01", "2021-01", "2021-early", "2021", "2021-06-01", "2021-summer");
    }

    @Test
    void equality_takes_the_grain() {
        new EqualsTester()
                .addEqualityGroup(PartialDate.ofYear(2021), PartialDate.parse("2021"))
                .addEqualityGroup(PartialDate.parse("2021-06"))
                .addEqualityGroup(PartialDate.parse("2021-06-01"))
                .addEqualityGroup(PartialDate.parse("2021-summer"))
                .addEqualityGroup(PartialDate.parse("2021-mid"))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(int.class, 2021)
                .setDefault(PartialDate.class, PartialDate.ofYear(2021))
                .setDefault(LocalDate.class, LocalDate.of(2021, 1, 1))
                .setDefault(YearMonth.class, YearMonth.of(2021, 1));
        tester.testAllPublicStaticMethods(PartialDate.class);
        tester.testAllPublicInstanceMethods(PartialDate.ofYear(2021));
    }
}
