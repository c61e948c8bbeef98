package nl.collectief.monitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class RangeViewTest {
    private final RangeView scale = RangeView.scaleOf(List.of(Count.between(30, 1950), Count.about(2500)));

    private String drawn(Count count) {
        return scale.of(count).orElseThrow().toString();
    }

    @Test
    void a_bounded_number_is_a_closed_bar() {
        assertThat(drawn(Count.between(0, 1250)))
                .contains("<rect x=\"0\" y=\"3\" width=\"100\" height=\"6\" class=\"bar\"/>")
                .contains("<line x1=\"0\" y1=\"0\" x2=\"0\" y2=\"12\" class=\"end\"/>")
                .contains("<line x1=\"100\" y1=\"0\" x2=\"100\" y2=\"12\" class=\"end\"/>")
                .doesNotContain("circle");
    }

    @Test
    void a_number_without_an_upper_bound_runs_to_the_end_and_stays_open() {
        assertThat(drawn(Count.atLeast(1250)))
                .contains("<rect x=\"100\" y=\"3\" width=\"100\" height=\"6\" class=\"bar\"/>")
                .containsOnlyOnce("class=\"end\"");
    }

    @Test
    void a_stated_point_is_a_dot_and_no_bar() {
        assertThat(drawn(Count.about(2500)))
                .contains("<circle cx=\"200\" cy=\"6\" r=\"4\" class=\"point\"/>")
                .doesNotContain("rect");
    }

    @Test
    void an_exact_number_is_a_bar_that_can_still_be_seen() {
        assertThat(drawn(Count.exact(35))).contains("width=\"1\"").doesNotContain("circle");
    }

    @Test
    void a_range_repeats_the_words_beside_it_and_is_passed_over_by_readers_of_the_screen() {
        assertThat(drawn(Count.exact(35)))
                .startsWith("<svg viewBox=\"0 0 206 12\" preserveAspectRatio=\"none\" aria-hidden=\"true\"");
    }

    @Test
    void words_alone_and_nothing_at_all_are_not_drawn() {
        assertThat(scale.of(Count.worded(Text.nl("veel")))).isEmpty();
        assertThat(RangeView.scaleOf(List.of()).of(Count.ZERO).orElseThrow().toString())
                .contains("<rect x=\"0\"");
    }
}
