package nl.collectief.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LabelTableTest {
    private static InputStream table(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void key_dutch_and_english_stand_between_tabs() {
        assertThat(Labels.read(table("# heading\n\na.b\tcoördinator\tcoordinator\n")))
                .containsOnlyKeys("a.b")
                .containsEntry("a.b", Label.of("coördinator", "coordinator"));
    }

    @Test
    void a_line_without_english_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.read(table("a.b\talleen Nederlands\n")))
                .withMessageContaining("alleen Nederlands");
    }

    @Test
    void a_key_that_stands_there_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.read(table("a\tx\ty\na\tx\ty\n")))
                .withMessageContaining("a=");
    }
}
