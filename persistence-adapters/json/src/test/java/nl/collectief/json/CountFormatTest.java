package nl.collectief.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.figure.Count;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountFormatTest {
    private static final JsonCodec CODEC = new JsonCodec();

    private static String written(Count count) {
        String text = CODEC.encode(StatedFigure.builder()
                .id("a")
                .measure(Vocabulary.MEASURE.term("replays"))
                .count(count)
                .build());
        return text.substring("{\"id\":\"a\",\"count\":".length(), text.indexOf(",\"measure\""));
    }

    private static Count read(String count) {
        String text = "{\"id\":\"a\",\"count\":" + count + ",\"measure\":\"replays\"}";
        return ((StatedFigure) CODEC.decode(StatedFigure.KIND, text, 1)).count().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13|13",
                "0|0",
                "30..150|{\"atLeast\":30,\"atMost\":150}",
                "51..|{\"atLeast\":51}",
                "..2|{\"atMost\":2}",
                "~2500|{\"stated\":2500}",
                "30..150 ~100|{\"atLeast\":30,\"atMost\":150,\"stated\":100}",
                "0..|{}"
            })
    void each_form_has_one_shape(String form, String json) {
        assertThat(written(Count.parse(form))).isEqualTo(json);
        assertThat(read(json)).isEqualTo(Count.parse(form));
    }

    @Test
    void an_exact_count_with_wording_says_its_number_by_its_bounds() {
        Count handful = Count.exact(8).withWording(Text.en("a handful"));
        assertThat(written(handful)).isEqualTo("{\"atLeast\":8,\"atMost\":8,\"worded\":[{\"en\":\"a handful\"}]}");
        assertThat(read(written(handful))).isEqualTo(handful);
        Count none = Count.ZERO.withWording(Text.nl("geen"));
        assertThat(written(none)).isEqualTo("{\"atMost\":0,\"worded\":[{\"nl\":\"geen\"}]}");
        assertThat(read(written(none))).isEqualTo(none);
    }

    @Test
    void every_small_count_survives() {
        List<List<Text>> wordings =
                List.of(List.of(), List.of(Text.nl("veel")), List.of(Text.nl("veel"), Text.of("weinig", "few")));
        List<Optional<Long>> most = new ArrayList<>(List.of(Optional.empty()));
        List<Optional<Long>> stated = new ArrayList<>(List.of(Optional.empty()));
        for (long i = 0; i <= 3; i++) {
            most.add(Optional.of(i));
            stated.add(Optional.of(i));
        }
        int counts = 0;
        for (long least = 0; least <= 3; least++) {
            for (Optional<Long> atMost : most) {
                for (Optional<Long> point : stated) {
                    boolean possible = least <= atMost.orElse(3L)
                            && least <= point.orElse(3L)
                            && point.orElse(0L) <= atMost.orElse(3L);
                    for (List<Text> worded : possible ? wordings : List.<List<Text>>of()) {
                        Count count = Count.of(least, atMost, point, worded);
                        assertThat(read(written(count))).isEqualTo(count);
                        assertThat(written(read(written(count)))).isEqualTo(written(count));
                        counts++;
                    }
                }
            }
        }
        assertThat(counts).isEqualTo(132);
    }

    @Test
    void other_spellings_of_a_count_are_read() {
        assertThat(read("{\"atMost\":8,\"stated\":8,\"atLeast\":8}")).isEqualTo(Count.exact(8));
        assertThat(read("{\"atLeast\":0,\"atMost\":2,\"worded\":[]}")).isEqualTo(Count.atMost(2));
        assertThat(read("-0")).isEqualTo(Count.ZERO);
        assertThat(read("1000000000000000")).isEqualTo(Count.exact(Count.MAX));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "1.0",
                "1e3",
                "1000000000000001",
                "99999999999999999999",
                "\"13\"",
                "[13]",
                "null",
                "true",
                "{\"atLeast\":-1}",
                "{\"atMost\":1.5}",
                "{\"stated\":\"1\"}",
                "{\"atLeast\":2,\"atMost\":1}",
                "{\"atLeast\":2,\"stated\":1}",
                "{\"atMost\":2,\"stated\":3}",
                "{\"about\":3}",
                "{\"worded\":\"veel\"}",
                "{\"worded\":{\"nl\":\"veel\"}}",
                "{\"worded\":[\"veel\"]}",
                "{\"atMost\":null}",
                "{\"worded\":[{\"nl\":\"veel\"},{\"nl\":\"veel\"}]}",
                "{\"atLeast\":1,\"atLeast\":1}"
            })
    void what_is_no_count_is_refused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(CorruptRecordException.class)
                .hasMessageContaining("a record of kind figure cannot be read: /count");
    }
}
