package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.collectief.model.GroundArbitraries;

@Domain(GroundArbitraries.class)
class AgeRangeProperties {
    @Property
    void text_form_is_read_back(@ForAll AgeRange range) {
        assertThat(AgeRange.parse(range.toString())).isEqualTo(range);
    }

    @Property
    void ranges_overlap_when_they_share_a_month(@ForAll AgeRange one, @ForAll AgeRange other) {
        int horizon = 122 * 12;
        boolean shared = IntStream.rangeClosed(0, horizon)
                .anyMatch(month -> covers(one, month, horizon) && covers(other, month, horizon));
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
    }

    private static boolean covers(AgeRange range, int month, int horizon) {
        return range.fromMonths() <= month && month <= range.toMonthsInclusive().orElse(horizon);
    }
}
