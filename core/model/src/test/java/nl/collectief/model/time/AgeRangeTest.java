package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Optional;
import nl.collectief.model.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeRangeTest {
    @ParameterizedTest
    @CsvSource({
        "8..11 months, 8, 11, 8 tot en met 11 maanden, 8 up to and including 11 months",
        "0..6 years, 0, 83, 0 tot en met 6 jaar, 0 up to and including 6 years",
        "0.. years, 0, , 0 jaar en ouder, 0 years and older",
        "4..4 years, 48, 59, 4 jaar, 4 years",
        "0..130 years, 0, 1571, 0 tot en met 130 jaar, 0 up to and including 130 years",
        "0..1560 months, 0, 1560, 0 tot en met 1560 maanden, 0 up to and including 1560 months",
    })
    void every_form(String text, int fromMonths, Integer toMonths, String nl, String en) {
        AgeRange range = AgeRange.parse(text);
        assertThat(range).hasToString(text);
        assertThat(range.fromMonths()).isEqualTo(fromMonths);
        assertThat(range.toMonthsInclusive()).isEqualTo(Optional.ofNullable(toMonths));
        assertThat(range.label()).isEqualTo(Label.of(nl, en));
    }

    @Test
    void factories_agree_with_the_text_forms() {
        assertThat(AgeRange.months(8, 11)).isEqualTo(AgeRange.parse("8..11 months"));
        assertThat(AgeRange.years(0, 6)).isEqualTo(AgeRange.parse("0..6 years"));
        assertThat(new AgeRange(0, Optional.empty(), AgeUnit.YEARS)).isEqualTo(AgeRange.parse("0.. years"));
    }

    @Test
    void turtles_and_dinosaurs_meet_at_six() {
        assertThat(AgeRange.years(4, 6).overlaps(AgeRange.years(6, 8))).isTrue();
        assertThat(AgeRange.years(4, 5).overlaps(AgeRange.years(6, 8))).isFalse();
        assertThat(AgeRange.years(6, 8).overlaps(AgeRange.years(4, 5))).isFalse();
        assertThat(AgeRange.months(8, 11).overlaps(AgeRange.years(0, 0))).isTrue();
        assertThat(AgeRange.months(8, 12).overlaps(AgeRange.years(1, 1))).isTrue();
        assertThat(AgeRange.parse("4.. years").overlaps(AgeRange.parse("9.. years")))
                .isTrue();
        assertThat(AgeRange.parse("4.. years").overlaps(AgeRange.years(0, 3))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4 years",
                "4..6",
                "4..6 weeks",
                "4..6years",
                "..6 years",
                "-1..6 years",
                "4..6 Years",
                "4-6 years"
            })
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.parse(text))
                .withMessage("\"" + text + "\" is not an age range: expected 8..11 months, 0..6 years or 0.. years");
    }

    @Test
    void ages_out_of_range_and_crossing_ages_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.years(-1, 6))
                .withMessage("an age lies between 0 and 130 years, -1 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.years(0, 131))
                .withMessage("an age lies between 0 and 130 years, 131 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.months(0, 1561))
                .withMessage("an age lies between 0 and 1560 months, 1561 does not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgeRange.years(8, 6))
                .withMessage("ages cannot run from 8 to 6 years");
    }

    @Test
    void equality_takes_the_unit() {
        new EqualsTester()
                .addEqualityGroup(AgeRange.years(0, 1), AgeRange.parse("0..1 years"))
                .addEqualityGroup(AgeRange.months(0, 23))
                .addEqualityGroup(AgeRange.parse("0.. years"))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester = new NullPointerTester().setDefault(AgeRange.class, AgeRange.years(0, 6));
        tester.testAllPublicConstructors(AgeRange.class);
        tester.testAllPublicStaticMethods(AgeRange.class);
        tester.testAllPublicInstanceMethods(AgeRange.years(0, 6));
        tester.testAllPublicInstanceMethods(AgeRange.parse("4.. years"));
    }
}
