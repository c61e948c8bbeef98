package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class RhythmProperties {
    @Property
    void what_is_written_is_read(@ForAll @IntRange(min = 1, max = Rhythm.MAX_TIMES) int times, @ForAll RhythmUnit per) {
        Rhythm rhythm = new Rhythm(times, per);
        assertThat(Rhythm.parse(rhythm.toString())).isEqualTo(rhythm);
        assertThat(rhythm).hasToString(times + "/" + per.code());
    }

    @Property(tries = 1000)
    void what_is_read_is_written_the_same(
            @ForAll @StringLength(min = 1, max = 4) @Chars({'0', '1', '3', '6', '9', ' ', '-'}) String times,
            @ForAll RhythmUnit per) {
        String text = times + "/" + per.code();
        try {
            assertThat(Rhythm.parse(text)).hasToString(text);
        } catch (IllegalArgumentException refused) {
            assertThat(times.matches("[1-9]\\d*") && Integer.parseInt(times) <= Rhythm.MAX_TIMES)
                    .isFalse();
        }
    }

    @Example
    void every_rhythm_has_a_text_and_labels_of_its_own() {
        Set<Object> seen = new HashSet<>();
        for (RhythmUnit per : RhythmUnit.values()) {
            for (int times = 1; times <= Rhythm.MAX_TIMES; times++) {
                Rhythm rhythm = new Rhythm(times, per);
                assertThat(seen.add(rhythm.toString()) && seen.add(rhythm.label()))
                        .isTrue();
            }
        }
    }
}
