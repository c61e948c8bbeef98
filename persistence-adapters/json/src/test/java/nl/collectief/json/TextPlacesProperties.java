package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.collectief.model.text.Label;

/** The parts that tell where something stands and what can be shown of it. */
class TextPlacesProperties {
    private static final ObjectMapper STRICT =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"\\n\\u00e9\"",
            "\"",
            "0",
            "-1.5e3",
            "01",
            "true",
            "null",
            "nul",
            " ",
            "\n",
            "\\",
            "'");

    @Provide
    Arbitrary<String> nearlyJson() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void what_is_json_is_the_same_to_both_parsers(@ForAll("nearlyJson") String text) {
        assertThat(isJson(text)).isEqualTo(isJsonToJackson(text));
    }

    @Property(tries = 500)
    void a_good_text_stays_json_in_any_layout_to_both(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        append(text, random, 4);
        assertThat(isJson(text.toString())).isTrue();
        assertThat(isJsonToJackson(text.toString())).isTrue();
    }

    private static void append(StringBuilder text, Random random, int depth) {
        String blank = List.of("", " ", "\n", "\t\r\n").get(random.nextInt(4));
        text.append(blank);
        switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> text.append(random.nextInt(2000) - 1000);
            case 1 -> text.append(random.nextBoolean()).append(blank);
            case 2 ->
                text.append("\"")
                        .append(random.nextBoolean() ? "é\\t" : "\\u12aF")
                        .append("\"");
            case 3 -> text.append("null").append(blank);
            case 4 -> {
                text.append("[");
                for (int i = random.nextInt(4); i > 0; i--) {
                    append(text, random, depth - 1);
                    text.append(i > 1 ? "," : "");
                }
                text.append(blank).append("]");
            }
            default -> {
                text.append("{").append(blank);
                for (int i = random.nextInt(4); i > 0; i--) {
                    text.append("\"").append(i).append("\"").append(blank).append(":");
                    append(text, random, depth - 1);
                    text.append(i > 1 ? "," : "").append(blank);
                }
                text.append("}");
            }
        }
    }

    private static boolean isJson(String text) {
        try {
            return NodeParser.parse(text) != null;
        } catch (NodeParser.NotJson e) {
            assertThat(e.offset()).isBetween(0, text.length());
            return false;
        }
    }

    private static boolean isJsonToJackson(String text) {
        try {
            return !STRICT.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Property(tries = 500)
    void lines_and_columns_lead_back_to_the_offset(
            @ForAll("lined") String text, @ForAll @IntRange(max = 40) int offset) {
        int at = Math.min(offset, text.length());
        Lines lines = new Lines(text);
        String before = text.substring(0, at);
        int lastEnd = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        boolean amid = at > 0 && at < text.length() && text.charAt(at - 1) == '\r' && text.charAt(at) == '\n';
        if (!amid) {
            assertThat(lines.line(at)).isEqualTo((int) (before + "x").lines().count());
            assertThat(lines.column(at)).isEqualTo(at - lastEnd);
        }
    }

    @Provide
    Arbitrary<String> lined() {
        return Arbitraries.strings().withChars("a\n\r").ofMaxLength(40);
    }

    @Property(tries = 2000)
    void bytes_are_utf_8_exactly_if_a_strict_decoder_says_so(
            @ForAll @Size(max = 6) List<Byte> odd, @ForAll @IntRange(max = 20) int before) {
        byte[] bytes = new byte[before + 2 + odd.size() + 9];
        java.util.Arrays.fill(bytes, (byte) 'a');
        for (int i = 0; i < odd.size(); i++) {
            bytes[before + 2 + i] = odd.get(i);
        }
        assertThat(Utf8.isPlain(bytes)).isEqualTo(decodes(bytes));
    }

    @Example
    void every_character_is_plain_utf_8_and_no_surrogate_is() {
        for (int c = 1; c <= Character.MAX_CODE_POINT; c += c < 0x20000 ? 1 : 251) {
            byte[] bytes = c >= 0xD800 && c <= 0xDFFF
                    ? new byte[] {'a', 'b', (byte) 0xED, (byte) (0x80 | (c >> 6 & 0x3F)), (byte) (0x80 | (c & 0x3F))}
                    : ("ab" + Character.toString(c)).getBytes(UTF_8);
            if (Utf8.isPlain(bytes) != decodes(bytes)) {
                throw new AssertionError("U+" + Integer.toHexString(c));
            }
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> local =
                Arbitraries.strings().withChars("abz09._+-").ofMinLength(2).ofMaxLength(300);
        return local.map(name -> "p" + name + "q@example.org");
    }

    @Property(tries = 500)
    void an_address_is_never_shown_in_full(
            @ForAll("addresses") String address, @ForAll @IntRange(max = 100) int before) {
        String around = "x ".repeat(before) + address + " y";
        Label label = Label.of(around, around);
        Problem problem = new Problem("/records/" + address, 1, 1, around, label, label);
        for (String shown : List.of(problem.pointer(), problem.value(), problem.toString())) {
            assertThat(shown).doesNotContain(address);
        }
        assertThat(problem.toString()).contains("…@example.org");
    }

    @Property(tries = 500)
    void a_value_is_short_and_can_be_printed_whatever_it_was(@ForAll String value, @ForAll String pointer) {
        Label label = Label.of("a", "a");
        Problem problem = new Problem(pointer, 1, 1, value, label, label);
        assertThat(problem.value()).hasSizeLessThanOrEqualTo(80);
        assertThat(problem.toString().codePoints().boxed().collect(Collectors.toList()))
                .noneMatch(Character::isISOControl)
                .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
