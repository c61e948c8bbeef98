package nl.collectief.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    private static final String GOOD = "{\"format\": 1, \"type\": \"collectief-dossier\", \"records\": {\n"
            + "\"programme\": [{\"id\": \"proef\", \"mission\": {\"nl\": \"Samen\"}, \"title\": {\"nl\": \"Proef\"}}]}}";

    private static Problem only(Reading reading) {
        assertThat(reading.dossier()).isEmpty();
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0);
    }

    private static Problem only(String document) {
        Problem problem = only(DossierDocument.read(document));
        assertThat(DossierDocument.read(document.getBytes(UTF_8)).problems()).containsExactly(problem);
        return problem;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{,}                     | 1 | 2  | ,      | a name between quotation marks",
                "{\"a\": 1,}             | 1 | 8  | ,      | a comma too many",
                "[1, 2,  ]               | 1 | 6  | ,      | a comma too many",
                "{\"a\": 1 \"b\": 2}     | 1 | 9  | \"     | a comma is missing",
                "[1 2]                   | 1 | 4  | 2      | a comma is missing",
                "[{} {}]                 | 1 | 5  | {      | a comma is missing",
                "{\"a\" 1}               | 1 | 6  | 1      | a colon is missing",
                "{\"a\": }               | 1 | 7  | }      | here should be a value",
                "[,]                     | 1 | 2  | ,      | here should be a value",
                "{a: 1}                  | 1 | 2  | a      | a name between quotation marks",
                "{'a': 1}                | 1 | 2  | '      | double quotation marks",
                "{\"a\": 'b'}            | 1 | 7  | '      | double quotation marks",
                "{\"a\": NaN}            | 1 | 7  | NaN    | no meaning without quotation marks",
                "{\"a\": -Infinity}      | 1 | 7  | -Infinity | not a number",
                "{\"a\": True}           | 1 | 7  | True   | no meaning without quotation marks",
                "{\"a\": 007}            | 1 | 7  | 007    | not a number",
                "{\"a\": +1}             | 1 | 7  | +      | here should be a value",
                "{\"a\": .5}             | 1 | 7  | .      | here should be a value",
                "{\"a\": 5.}             | 1 | 7  | 5.     | not a number",
                "{\"a\": 1e}             | 1 | 7  | 1e     | not a number",
                "{\"a\": 2021-02-30}     | 1 | 7  | 2021-02-30 | not a number",
                "{\"a\": 1} // so        | 1 | 10 | /      | follows after the end",
                "{\"a\": 1}}             | 1 | 9  | }      | follows after the end",
                "{\"a\": [1}             | 1 | 9  | }      | a comma or ]",
                "{\"a\": \"\\x\"}        | 1 | 8  | \\x    | has no meaning there",
                "{\"a\": \"\\u12g4\"}    | 1 | 8  | \\u12g | has no meaning there",
                "{\"a\": \"b}            | 1 | 7  | \"b}   | not closed with a quotation mark",
                "{\"a\": 1               | 1 | 8  |        | ends before the { of line 1 is closed",
                "{\"a\"                  | 1 | 5  |        | ends before the { of line 1 is closed",
                "[                       | 1 | 2  |        | ends before the [ of line 1 is closed",
                "\"a\"                   | 1 | 1  | a      | an object { }, not a text",
                "null                    | 1 | 1  | null   | null is not a value",
                "[]                      | 1 | 1  | []     | an object { }, not a list"
            })
    void broken_json_is_told_with_its_place(String text, int line, int column, String found, String message) {
        Problem problem = only(text);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.value()).isEqualTo(found == null ? "" : found);
        assertThat(problem.message().en()).contains(message);
        assertThat(problem.pointer()).isEmpty();
    }

    @Test
    void the_place_is_counted_as_editors_do() {
        for (String end : List.of("\n", "\r\n", "\r")) {
            Problem problem = only("{" + end + "\"é👍\": 1," + end + end + "  \"b\" 2}");
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.column()).isEqualTo(7);
        }
        assertThat(only("{\"é👍\" 1}").column()).isEqualTo(8);
    }

    @Test
    void a_text_that_goes_on_past_its_line_is_told_where_it_begins() {
        Problem problem = only("{\n\"a\": \"b\nc\"}");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(6);
        assertThat(only("{\"a\": \"b\u0007\"}").message().en()).contains("invisible control character");
    }

    @Test
    void an_empty_document_is_told_to_be_empty() {
        for (String empty : List.of("", " ", "\n\n\t")) {
            assertThat(only(empty).message().en()).isEqualTo("the document is empty");
        }
    }

    @Test
    void a_byte_order_mark_is_a_problem_of_its_own() {
        assertThat(only("\ufeff" + GOOD).message().en()).contains("byte order mark");
    }

    @Test
    void other_encodings_are_told_to_be_so() {
        for (Charset charset : List.of(UTF_16, UTF_16BE, UTF_16LE, Charset.forName("UTF-32"))) {
            assertThat(only(DossierDocument.read(GOOD.getBytes(charset)))
                            .message()
                            .en())
                    .contains("not written in UTF-8");
        }
        Problem problem = only(DossierDocument.read(GOOD.replace("Samen", "Eén").getBytes(ISO_8859_1)));
        assertThat(problem.message().en()).contains("not written in UTF-8");
        assertThat(problem.value()).isEqualTo("0xE9");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(GOOD.lines().toList().get(1).indexOf("Samen") + 2);
    }

    @Test
    void bytes_that_are_no_characters_are_told_and_the_replacement_character_is_one() {
        int at = GOOD.indexOf("Samen");
        for (int[] odd :
                new int[][] {{0xC0, 0xAF}, {0xED, 0xA0, 0x80}, {0xF5, 0x80, 0x80, 0x80}, {0xE2, 0x82}, {0x80}}) {
            byte[] good = GOOD.getBytes(UTF_8);
            for (int i = 0; i < odd.length; i++) {
                good[at + i] = (byte) odd[i];
            }
            assertThat(only(DossierDocument.read(good)).message().en()).contains("not written in UTF-8");
        }
        String replaced = GOOD.replace("Samen", "\ufffd");
        assertThat(DossierDocument.read(replaced.getBytes(UTF_8)).problems()).isEmpty();
    }

    @Test
    void brackets_inside_each_other_are_followed_so_far_and_no_further() {
        for (String bracket : List.of("[", "{\"a\":")) {
            Problem problem = only(bracket.repeat(200_000));
            assertThat(problem.message().en()).contains("more than 100 brackets");
            assertThat(problem.column()).isEqualTo(100 * bracket.length() + 1);
        }
    }

    @Test
    void numbers_of_any_size_are_told_as_they_stand() {
        for (String number : List.of("1e400", "-1e400", "99999999999999999999", "1E-400", "9".repeat(5_000))) {
            Problem problem = only(
                    GOOD.replace(
                            "]}}",
                            "], \"session\": [{\"id\": \"s\", \"activity\": \"a\", \"held\": " + number + "}]}}"),
                    "/records/session/0/held");
            assertThat(problem.value()).startsWith(number.substring(0, 5));
            assertThat(problem.message().en()).containsAnyOf("whole number", "too large");
        }
    }

    private static Problem only(String document, String pointer) {
        return DossierDocument.read(document).problems().stream()
                .filter(problem -> problem.pointer().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_text_of_ten_megabytes_is_one_short_problem() {
        String long10 = "x".repeat(10_000_000);
        for (String value :
                List.of("{\"nl\": \"" + long10 + "\"}", "\"" + long10 + "\"", "{\"" + long10 + "\": \"a\"}")) {
            Problem problem = only(GOOD.replace("{\"nl\": \"Samen\"}", value));
            assertThat(problem.value()).hasSizeLessThanOrEqualTo(80);
            assertThat(problem.message().en()).hasSizeLessThan(400);
        }
        Problem id = only(GOOD.replace("proef", long10));
        assertThat(id.message().en()).contains("not the id of a record");
    }

    @Test
    void every_control_character_in_a_text_is_a_problem() {
        Stream<Integer> raw = IntStream.range(0, 0x20).boxed();
        assertThat(raw).allSatisfy(c -> {
            assertThat(only(GOOD.replace("Samen", "a" + (char) c.intValue() + "b"))
                            .line())
                    .isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\": 1        | \"format\": 2             | /format | newer format than this release can read",
                "\"format\": 1        | \"format\": 0             | /format | no such format",
                "\"format\": 1        | \"format\": \"1\"         | /format | a number, not a text",
                "\"format\": 1        | \"format\": 1.5           | /format | a whole number",
                "\"format\": 1        | \"format\": 1, \"format\": 1 | /format | twice",
                "\"format\": 1,       | ``                        | ``      | in which format",
                "\"type\": \"collectief-dossier\", | ``           | ``      | is not a dossier",
                "collectief-dossier   | FeatureCollection         | /type   | is not a dossier",
                "\"collectief-dossier\" | 7                       | /type   | is not a dossier",
                "\"records\":         | \"record\":               | ``      | no \"records\"",
                "\"format\": 1        | \"$schema\": \"x\", \"format\": 1 | /$schema | no such field",
                "\"programme\":       | \"programma\":            | /records/programma | no such kind of record"
            })
    void the_frame_of_the_document_is_checked(String part, String instead, String pointer, String message) {
        List<Problem> problems = DossierDocument.read(GOOD.replace(part, instead == null ? "" : instead))
                .problems();
        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.message().en()).contains(message);
            assertThat(problem.pointer()).isEqualTo(pointer == null ? "" : pointer);
        });
        assertThat(problems).hasSize(instead != null && instead.contains("record\"") ? 2 : 1);
    }
}
