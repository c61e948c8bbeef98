package nl.collectief.model.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {
    private static final GemeenteCode UTRECHT = GemeenteCode.parse("GM0344");
    private static final WijkCode ZUID = WijkCode.parse("WK034407");
    private static final BuurtCode HOOGRAVEN = BuurtCode.parse("BU03440711");

    @ParameterizedTest
    @CsvSource({
        "NL, NL, LAND",
        "NL00, NL, LAND",
        "nl01, NL, LAND",
        "PV26, PV26, PROVINCIE",
        "'GM0344    ', GM0344, GEMEENTE",
        "gm0344, GM0344, GEMEENTE",
        "GM344, GM0344, GEMEENTE",
        "WK034407, WK034407, WIJK",
        "WK34407, WK034407, WIJK",
        "wk0363ad, WK0363AD, WIJK",
        "BU03440711, BU03440711, BUURT",
        "bu0363ad07, BU0363AD07, BUURT",
    })
    void codes_of_any_level_are_read(String text, String code, AreaLevel level) {
        AreaCode area = AreaCode.parse(text);
        assertThat(area).hasToString(code);
        assertThat(area.value()).isEqualTo(code);
        assertThat(area.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u00a0WK034407\u00a0", "\u202fWK034407", "\ufeffWK034407", "\tWK034407\r\n", "  wk034407  "})
    void blanks_of_every_sort_are_stripped(String text) {
        assertThat(AreaCode.parse(text)).isEqualTo(ZUID);
        assertThat(WijkCode.parse(text)).isEqualTo(ZUID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"34401", "0344", " 344", "03440101"})
    void a_lost_prefix_is_ambiguous(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.parse(text))
                .withMessage("\"" + text
                        + "\" has no prefix that tells its level: read it with GemeenteCode, WijkCode or BuurtCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "G", "XX0344", "Utrecht", "W K034407", "."})
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AreaCode.parse(text))
                .withMessage("\"" + text
                        + "\" is not the code of an area: expected NL, PV26, GM0344, WK034407 or BU03440701");
    }

    @Test
    void lost_prefixes_and_zeros_are_put_back_where_the_level_is_known() {
        assertThat(ProvincieCode.parse("26")).hasToString("PV26");
        assertThat(ProvincieCode.parse("1")).hasToString("PV01");
        assertThat(GemeenteCode.parse("344")).isEqualTo(UTRECHT);
        assertThat(GemeenteCode.parse("3")).hasToString("GM0003");
        assertThat(WijkCode.parse("34401")).hasToString("WK034401");
        assertThat(WijkCode.parse("91710")).hasToString("WK091710");
        assertThat(WijkCode.parse("363ad")).hasToString("WK0363AD");
        assertThat(WijkCode.parse("344")).hasToString("WK000344");
        assertThat(BuurtCode.parse("3440101")).hasToString("BU03440101");
        assertThat(BuurtCode.parse("30101")).hasToString("BU00030101");
    }

    @ParameterizedTest
    @CsvSource({
        "PV, PV26",
        "PV123, PV26",
        "PVAB, PV26",
        "'', PV26",
        "GM, GM0344",
        "GM03444, GM0344",
        "GM03A4, GM0344",
        "WK034407, GM0344",
        "44, WK034407",
        "WK0344077, WK034407",
        "WK03440-, WK034407",
        "GM0344, WK034407",
        "WKA34407, WK034407",
        "'', WK034407",
        "3401, BU03440701",
        "BU034407111, BU03440701",
        "BU034407.1, BU03440701",
    })
    void what_cannot_be_mended_is_refused(String text, String example) {
        Function<String, AreaCode> parser = switch (example.substring(0, 2)) {
            case "PV" -> ProvincieCode::parse;
            case "GM" -> GemeenteCode::parse;
            case "WK" -> WijkCode::parse;
            default -> BuurtCode::parse;
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parser.apply(text))
                .withMessage("\"" + text + "\" is not a code such as " + example);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM344", "gm0344", " GM0344", "0344", "WK034407", "GM03444"})
    void constructors_take_the_written_form_only(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GemeenteCode(text))
                .withMessage("\"" + text + "\" is not a code such as GM0344");
    }

    @Test
    void every_constructor_is_strict() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProvincieCode("26"));
        assertThatIllegalArgumentException().isThrownBy(() -> new WijkCode("34407"));
        assertThatIllegalArgumentException().isThrownBy(() -> new BuurtCode("bu03440711"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "NL02", "NL0", "BE"})
    void another_country_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LandCode.parse(text))
                .withMessage("\"" + text + "\" is not the code of the Netherlands: expected NL, NL00 or NL01");
    }

    @Test
    void a_code_tells_what_it_lies_in() {
        assertThat(ZUID.gemeente()).isEqualTo(UTRECHT);
        assertThat(HOOGRAVEN.wijk()).isEqualTo(ZUID);
        assertThat(HOOGRAVEN.gemeente()).isEqualTo(UTRECHT);
    }

    @Test
    void containment_by_code() {
        assertThat(LandCode.NL.contains(HOOGRAVEN)).isTrue();
        assertThat(LandCode.NL.contains(LandCode.NL)).isTrue();
        assertThat(UTRECHT.contains(ZUID)).isTrue();
        assertThat(UTRECHT.contains(HOOGRAVEN)).isTrue();
        assertThat(UTRECHT.contains(UTRECHT)).isTrue();
        assertThat(UTRECHT.contains(WijkCode.parse("WK091710"))).isFalse();
        assertThat(UTRECHT.contains(BuurtCode.parse("BU09171001"))).isFalse();
        assertThat(ZUID.contains(HOOGRAVEN)).isTrue();
        assertThat(ZUID.contains(UTRECHT)).isFalse();
        assertThat(ZUID.contains(BuurtCode.parse("BU03440811"))).isFalse();
        assertThat(HOOGRAVEN.contains(HOOGRAVEN)).isTrue();
        assertThat(HOOGRAVEN.contains(ZUID)).isFalse();
        assertThat(ProvincieCode.parse("PV26").contains(UTRECHT)).isFalse();
        assertThat(ProvincieCode.parse("PV26").contains(ProvincieCode.parse("26")))
                .isTrue();
    }

    @Test
    void sorted_from_large_to_small() {
        assertThat(Stream.of("BU03440101", "WK034402", "WK034401", "GM0917", "GM0344", "PV26", "NL")
                        .map(AreaCode::parse)
                        .sorted()
                        .map(AreaCode::toString))
                .containsExactly("NL", "PV26", "GM0344", "GM0917", "WK034401", "WK034402", "BU03440101");
    }

    @Test
    void reading_does_not_depend_on_the_machine() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(BuurtCode.parse("bu0363ai07")).hasToString("BU0363AI07");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void equality_takes_level_and_code() {
        new EqualsTester()
                .addEqualityGroup(LandCode.NL, LandCode.parse("NL01"))
                .addEqualityGroup(ProvincieCode.parse("PV26"))
                .addEqualityGroup(UTRECHT, GemeenteCode.parse("344"), AreaCode.parse("gm0344"))
                .addEqualityGroup(ZUID, WijkCode.parse("34407"))
                .addEqualityGroup(HOOGRAVEN)
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester = new NullPointerTester().setDefault(AreaCode.class, ZUID);
        for (AreaCode code : List.of(LandCode.NL, ProvincieCode.parse("26"), UTRECHT, ZUID, HOOGRAVEN)) {
            tester.testAllPublicConstructors(code.getClass());
            tester.testAllPublicStaticMethods(code.getClass());
            tester.testAllPublicInstanceMethods(code);
        }
        tester.testAllPublicStaticMethods(AreaCode.class);
    }
}
