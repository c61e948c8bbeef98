package nl.collectief.model.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CbsAreaTest {
    private static final CbsArea ZUID = CbsArea.parse("WK034407@2020");

    @ParameterizedTest
    @CsvSource({
        "WK034407@2020, WK034407@2020",
        "wk34407@2020, WK034407@2020",
        "' GM0344 @2020 ', GM0344@2020",
        "NL01@1995, NL@1995",
        "NL@2100, NL@2100"
    })
    void codes_are_read_forgivingly(String text, String written) {
        assertThat(CbsArea.parse(text)).hasToString(written);
    }

    @Test
    void code_and_year() {
        assertThat(ZUID.code()).isEqualTo(WijkCode.parse("WK034407"));
        assertThat(ZUID.year()).isEqualTo(2020);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WK034407",
                "WK034407@",
                "WK034407@20",
                "WK034407@2020@2021",
                "WK034407@twee",
                "WK034407 2020"
            })
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CbsArea.parse(text))
                .withMessage("\"" + text + "\" is not an area with its year: expected a text such as WK034407@2020");
    }

    @ParameterizedTest
    @ValueSource(ints = {1994, 2101})
    void years_out_of_range_are_refused(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CbsArea(LandCode.NL, year))
                .withMessage("the year of a division lies between 1995 and 2100, " + year + " does not");
    }

    @Test
    void areas_of_different_years_contain_nothing_of_each_other() {
        assertThat(CbsArea.parse("GM0344@2020").contains(ZUID)).isTrue();
        assertThat(CbsArea.parse("GM0344@2021").contains(ZUID)).isFalse();
        assertThat(CbsArea.parse("GM0917@2020").contains(ZUID)).isFalse();
    }

    @Test
    void sorted_by_code_then_year() {
        assertThat(Stream.of("WK034407@2020", "GM0344@2021", "GM0344@2020")
                        .map(CbsArea::parse)
                        .sorted()
                        .map(CbsArea::toString))
                .containsExactly("GM0344@2020", "GM0344@2021", "WK034407@2020");
    }

    @Test
    void equality_takes_code_and_year() {
        new EqualsTester()
                .addEqualityGroup(ZUID, new CbsArea(WijkCode.parse("34407"), 2020))
                .addEqualityGroup(CbsArea.parse("WK034407@2021"))
                .addEqualityGroup(CbsArea.parse("WK034408@2020"))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(AreaCode.class, LandCode.NL).setDefault(CbsArea.class, ZUID);
        tester.testAllPublicConstructors(CbsArea.class);
        tester.testAllPublicStaticMethods(CbsArea.class);
        tester.testAllPublicInstanceMethods(ZUID);
    }
}
