package nl.collectief.monitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

class RangeViewTest {
    private final RangeView scale = RangeView.scaleOf(List.of(Count.between(30, 1950), Count.about(2500)));

    @Test
    void a_bounded_number_is_a_closed_bar() {
        View range = scale.of(Count.between(0, 1250));
        assertThat(List.of(range.get("from"), range.get("until"), range.get("width")))
                .containsExactly("0", "100", "100");
        assertThat(range.get("open")).isEqualTo(false);
    }

    @Test
    void a_number_without_an_upper_bound_runs_to_the_end_and_stays_open() {
        View range = scale.of(Count.atLeast(1250));
        assertThat(range.get("open")).isEqualTo(true);
        assertThat(range.get("until")).isEqualTo("200");
    }

    @Test
    void a_stated_point_is_a_dot_and_no_bar() {
        View range = scale.of(Count.about(2500));
        assertThat(List.of(range.get("drawn"), range.get("bar"), range.get("dot"), range.get("point")))
                .containsExactly(true, false, true, "200");
    }

    @Test
    void an_exact_number_is_a_bar_that_can_still_be_seen() {
        View range = scale.of(Count.exact(35));
        assertThat(range.get("width")).isEqualTo("1");
        assertThat(range.get("dot")).isEqualTo(false);
    }

    @Test
    void words_alone_and_nothing_at_all_are_not_drawn() {
        assertThat(scale.of(Count.worded(Text.nl("veel"))).get("drawn")).isEqualTo(false);
        assertThat(RangeView.scaleOf(List.of()).of(Count.ZERO).get("from")).isEqualTo("0");
    }
}
