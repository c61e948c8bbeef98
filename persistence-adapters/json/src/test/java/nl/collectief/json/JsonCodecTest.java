package nl.collectief.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import nl.collectief.contract.Samples;
import nl.collectief.model.party.Party;
import nl.collectief.model.port.CorruptRecordException;
import nl.collectief.model.port.NewerFormatException;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import org.junit.jupiter.api.Test;

class JsonCodecTest {
    private static final JsonCodec CODEC = new JsonCodec();
    private static final Party PARTY = Samples.seeded(1).full(Party.KIND, "a");
    private static final String TEXT = CODEC.encode(PARTY);

    @Test
    void a_newer_format_is_refused_in_a_clear_sentence() {
        assertThat(CODEC.format()).isEqualTo(1);
        assertThatThrownBy(() -> CODEC.decode(Party.KIND, TEXT, 2))
                .isInstanceOf(NewerFormatException.class)
                .hasMessage("a record of kind party is written in format 2, this release reads up to 1");
        for (int format : List.of(0, -1, Integer.MIN_VALUE)) {
            assertThatThrownBy(() -> CODEC.decode(Party.KIND, TEXT, format))
                    .isInstanceOf(CorruptRecordException.class)
                    .hasMessageContaining("has no format " + format);
        }
    }

    @Test
    void a_record_of_another_kind_is_corrupt() {
        assertThatThrownBy(() -> CODEC.decode(Programme.KIND, TEXT, 1))
                .isInstanceOf(CorruptRecordException.class)
                .hasMessageContaining("a record of kind programme cannot be read")
                .hasMessageContaining("mission");
    }

    @Test
    void what_is_no_whole_record_is_corrupt() {
        for (String text : List.of("", " ", "null", "[]", "{", TEXT + "}", TEXT + TEXT, "[" + TEXT + "]", "\u0000")) {
            assertThatThrownBy(() -> CODEC.decode(Party.KIND, text, 1))
                    .isInstanceOf(CorruptRecordException.class)
                    .hasMessageContaining("line 1, column");
        }
    }

    @Test
    void every_fault_is_named_with_its_place_and_without_its_value() {
        assertThatThrownBy(() ->
                        CODEC.decode(Party.KIND, "{\"id\":\"a\",\"kind\":\"Geheim\",\n\"mailboxes\":[\"geheim\"]}", 1))
                .isInstanceOf(CorruptRecordException.class)
                .hasMessageContaining("/kind (line 1, column 18): this is not the code of a term")
                .hasMessageContaining("/mailboxes/0 (line 2, column 14): this is not the address of a functional")
                .hasMessageContaining("(line 1, column 1): the required field \"name\" (name) is missing")
                .hasMessageNotContaining("eheim");
    }

    @Test
    void nothing_is_no_argument() {
        assertThatNullPointerException().isThrownBy(() -> CODEC.encode(null));
        assertThatNullPointerException().isThrownBy(() -> CODEC.decode(null, TEXT, 1));
        assertThatNullPointerException().isThrownBy(() -> CODEC.decode(Party.KIND, null, 1));
        assertThatNullPointerException().isThrownBy(() -> DossierDocument.write(null));
        assertThatNullPointerException().isThrownBy(() -> DossierDocument.read((String) null));
        assertThatNullPointerException().isThrownBy(() -> DossierDocument.read((byte[]) null));
    }

    @Test
    void many_threads_read_and_write_at_once() {
        List<Entry> read = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> CODEC.decode(Party.KIND, CODEC.encode(PARTY), 1))
                .toList();
        assertThat(read).hasSize(2_000).containsOnly(PARTY);
    }
}
