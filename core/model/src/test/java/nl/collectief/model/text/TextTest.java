package nl.collectief.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Source;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC67";

    @Test
    void half_a_character_is_refused_and_a_whole_one_is_not() {
        assertThat(Text.nl(FAMILY).wordings()).containsValue(FAMILY);
        for (String half : List.of("\uD83D", "x\uD83D", "\uDC68", "\uDC68\uD83D", "\uD83Dx\uDC68", FAMILY + "\uD83D")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Text.nl(half)).withMessageContaining("half");
        }
    }

    @Test
    void control_characters_are_refused_but_for_line_feed_and_tab() {
        for (char c = 0; c < 0xA0; c++) {
            String wording = "a" + c + "b";
            if (!Character.isISOControl(c) || c == '\n' || c == '\t') {
                assertThat(Text.en(wording)).hasToString(wording);
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> Text.en(wording));
            }
        }
    }

    @Test
    void a_language_tag_of_any_length_is_read_or_refused() {
        assertThat(Text.of(Map.of("zh-Hant-TW", "a")).wordings()).hasSize(1);
        for (int length : List.of(10, 1_000, 1_000_000)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.of(Map.of("nl" + "-aa".repeat(length), "a")))
                    .withMessageContaining("language tag");
        }
    }

    @Test
    void the_order_agrees_with_equality_where_wordings_look_like_tags() {
        Text one = Text.of(Map.of("nl", "a, tr=b"));
        Text two = Text.of(Map.of("nl", "a", "tr", "b"));
        assertThat(one).isNotEqualTo(two).isGreaterThan(two);
        assertThat(two).isLessThan(one).isGreaterThan(Text.nl("a")).isEqualByComparingTo(Text.of(two.wordings()));
    }

    @Test
    void the_place_in_a_document_is_one_line_that_can_be_written() {
        for (String odd : List.of("p. 1\n2", "\u0000", "\uD83D", " ")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Source(Publication.KIND.ref("monitor"), odd));
        }
        assertThat(new Source(Publication.KIND.ref("monitor"), " p. 1 ").place())
                .isEqualTo("p. 1");
    }
}
