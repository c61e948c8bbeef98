package nl.collectief.model.area;

import static nl.collectief.model.area.BoundaryChange.RECODED;
import static nl.collectief.model.area.BoundaryChange.REDRAWN;
import static nl.collectief.model.area.BoundaryChange.UNCHANGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaChangeTest {
    private static final CbsArea BEFORE = CbsArea.parse("WK034407@2020");
    private static final CbsArea SAME_CODE = CbsArea.parse("WK034407@2021");
    private static final CbsArea NEW_CODE = CbsArea.parse("WK034417@2021");

    @ParameterizedTest
    @CsvSource({"1, UNCHANGED, true", "2, RECODED, true", "3, REDRAWN, false", "' 1 ', UNCHANGED, true"})
    void change_codes_of_cbs(String text, BoundaryChange change, boolean comparable) {
        assertThat(BoundaryChange.parse(text)).isEqualTo(change);
        assertThat(change.cbsCode()).isEqualTo(Integer.parseInt(text.strip()));
        assertThat(change.comparable()).isEqualTo(comparable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "0", "4", "1.0", "unchanged"})
    void other_change_codes_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoundaryChange.parse(text))
                .withMessage(
                        "\"" + text + "\" is not a change of CBS: expected 1 (unchanged), 2 (recoded) or 3 (redrawn)");
    }

    @Test
    void what_is_comparable() {
        assertThat(new AreaChange(BEFORE, SAME_CODE, UNCHANGED).comparable()).isTrue();
        assertThat(new AreaChange(BEFORE, NEW_CODE, RECODED).comparable()).isTrue();
        assertThat(new AreaChange(BEFORE, SAME_CODE, REDRAWN).comparable()).isFalse();
        assertThat(new AreaChange(BEFORE, NEW_CODE, REDRAWN).comparable()).isFalse();
    }

    @Test
    void code_and_change_must_agree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaChange(BEFORE, NEW_CODE, UNCHANGED))
                .withMessage("WK034407@2020 and WK034417@2021 have different codes: not unchanged");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaChange(BEFORE, SAME_CODE, RECODED))
                .withMessage("WK034407@2020 and WK034407@2021 have the same code: not recoded");
    }

    @Test
    void years_must_ascend() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaChange(SAME_CODE, BEFORE, UNCHANGED))
                .withMessage("an area cannot change from WK034407@2021 to WK034407@2020: the years must ascend");
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaChange(BEFORE, BEFORE, UNCHANGED));
    }

    @Test
    void levels_must_agree() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaChange(BEFORE, CbsArea.parse("GM0344@2021"), RECODED))
                .withMessage("an area cannot change from WK034407@2020 to GM0344@2021: the levels differ");
    }

    @Test
    void shows_both_areas_and_the_change() {
        assertThat(new AreaChange(BEFORE, SAME_CODE, UNCHANGED))
                .hasToString("WK034407@2020 to WK034407@2021: unchanged");
    }

    @Test
    void equality_takes_all_parts() {
        new EqualsTester()
                .addEqualityGroup(
                        new AreaChange(BEFORE, SAME_CODE, UNCHANGED), new AreaChange(BEFORE, SAME_CODE, UNCHANGED))
                .addEqualityGroup(new AreaChange(BEFORE, SAME_CODE, REDRAWN))
                .addEqualityGroup(new AreaChange(BEFORE, NEW_CODE, REDRAWN))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester = new NullPointerTester().setDefault(CbsArea.class, BEFORE);
        tester.testAllPublicConstructors(AreaChange.class);
        tester.testAllPublicStaticMethods(BoundaryChange.class);
    }

    @Test
    void the_text_form_is_read_as_it_is_written() {
        for (String text : List.of(
                "WK034407@2020 to WK034407@2021: unchanged",
                "WK034407@2021 to WK034411@2024: recoded",
                "BU03440701@2021 to BU03440701@2022: redrawn")) {
            assertThat(AreaChange.parse(text)).hasToString(text);
        }
        assertThat(AreaChange.parse("WK034407@2021 to WK034411@2024: recoded")
                        .label()
                        .nl())
                .isEqualTo("WK034407 (2021) wordt WK034411 (2024): nieuwe code, zelfde grens");
    }

    @Test
    void a_text_of_another_form_or_a_change_that_cannot_be_is_refused() {
        for (String text : List.of(
                "",
                "WK034407@2020",
                "WK034407@2020 to WK034407@2021: moved",
                "WK034407@2020 to WK034407@2021: recoded",
                "WK034407@2021 to WK034407@2020: unchanged")) {
            assertThatIllegalArgumentException().isThrownBy(() -> AreaChange.parse(text));
        }
    }
}
