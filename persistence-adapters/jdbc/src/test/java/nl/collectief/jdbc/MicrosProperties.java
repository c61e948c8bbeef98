package nl.collectief.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class MicrosProperties {
    @Property
    void every_number_is_a_moment_and_comes_back(@ForAll long micros) {
        assertThat(Micros.of(Micros.toInstant(micros))).isEqualTo(micros);
    }

    @Property
    void moments_keep_their_order(@ForAll long one, @ForAll long other) {
        assertThat(Integer.signum(Micros.toInstant(one).compareTo(Micros.toInstant(other))))
                .isEqualTo(Long.compare(one, other));
    }

    @Property
    void what_is_less_than_a_microsecond_is_cut_off(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long micros,
            @ForAll @LongRange(min = 0, max = 999) long nanos) {
        Instant moment = Micros.toInstant(micros).plusNanos(nanos);
        assertThat(Micros.of(moment)).isEqualTo(micros);
        assertThat(Micros.toInstant(micros)).isEqualTo(moment.truncatedTo(ChronoUnit.MICROS));
    }

    @Example
    void moments_too_far_away_are_refused_or_taken_for_the_nearest() {
        assertThatThrownBy(() -> Micros.of(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Micros.of(Instant.MIN)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Micros.nearest(Instant.MAX)).isEqualTo(Long.MAX_VALUE);
        assertThat(Micros.nearest(Instant.MIN)).isEqualTo(Long.MIN_VALUE);
        assertThat(Micros.nearest(Instant.EPOCH)).isZero();
    }
}
