package nl.collectief.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a value that is none: the reason, and an example that can be followed. */
class ValueFaultsTest {
    private static final String GOOD = "{\"format\": 1, \"type\": \"collectief-dossier\", \"records\": {\n"
            + "\"programme\": [{\"id\": \"proef\", \"mission\": {\"nl\": \"Samen\"}, \"title\": {\"nl\": \"Proef\"}}]}}";

    private static Problem only(String document, String pointer) {
        return DossierDocument.read(document).problems().stream()
                .filter(problem -> problem.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight | 5000000000            | this number is too large | here it goes up to 2147483647",
                "weight | 99999999999999999999  | this number is too large | here it goes up to 2147483647",
                "weight | 0                     | this number is at least 1 | correct the number",
                "weight | -99999999999999999999 | this number is at least 1 | correct the number"
            })
    void a_number_that_is_no_weight_is_told_why(String name, String number, String message, String remedy) {
        Problem problem = only(
                GOOD.replace(
                        "]}}",
                        "], \"plan\": [{\"id\": \"p\", \"kind\": \"ambition\", \"says\": {\"nl\": \"P\"}, \"" + name
                                + "\": " + number + "}]}}"),
                "/records/plan/0/" + name);
        assertThat(problem.message().en()).isEqualTo(message);
        assertThat(problem.remedy().en()).contains(remedy);
    }

    @Test
    void numbers_beyond_all_numbers_are_told_by_their_side() {
        String session = "], \"session\": [{\"id\": \"s\", \"activity\": \"a\", \"held\": -99999999999999999999}]}}";
        assertThat(only(GOOD.replace("]}}", session), "/records/session/0/held")
                        .message()
                        .en())
                .isEqualTo("a count is never below zero");
        String lesson = "], \"lesson\": [{\"id\": \"l\", \"says\": {\"nl\": \"L\"}, \"number\": -5000000000}]}}";
        assertThat(only(GOOD.replace("]}}", lesson), "/records/lesson/0/number")
                        .message()
                        .en())
                .isEqualTo("this number is too small");
        assertThat(only(GOOD.replaceFirst("\"format\": *1", "\"format\": 99999999999999999999"), "/format")
                        .message()
                        .en())
                .contains("newer format");
    }

    @Test
    void a_cbs_area_with_its_year_is_no_address() {
        String area = "], \"area\": [{\"id\": \"w\", \"name\": {\"nl\": \"W\"}, \"changes\":"
                + " [\"WK034407@2021 to WK034407@2020: unchanged\"], \"parts\": [{\"area\": \"wk034407@20\","
                + " \"extent\": \"whole\"}, {\"area\": \"WK.jan@2021\", \"extent\": \"whole\"}]}]}}";
        Problem change = only(GOOD.replace("]}}", area), "/records/area/0/changes/0");
        assertThat(change.value()).isEqualTo("WK034407@2021 to WK034407@2020: unchanged");
        assertThat(change.remedy().en()).contains("WK034407@2020 to WK034407@2021: unchanged, ");
        assertThat(only(GOOD.replace("]}}", area), "/records/area/0/parts/0/area")
                        .remedy()
                        .nl())
                .isEqualTo("schrijf bijvoorbeeld WK034407@2020, GM0344@2021");
        assertThat(only(GOOD.replace("]}}", area), "/records/area/0/parts/1/area")
                        .value())
                .as("an area has no dot in it")
                .isEqualTo("W…@2021");
    }
}
