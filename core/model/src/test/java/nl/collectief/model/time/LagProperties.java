package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.collectief.model.GroundArbitraries;

@Domain(GroundArbitraries.class)
class LagProperties {
    @Example
    void bounds_are_those_of_every_pair_of_days() {
        Days.inexactDates(2020, 2021)
                .forEach(from -> Days.inexactDates(2021, 2021).forEach(to -> {
                    LongStream.Builder lengths = LongStream.builder();
                    for (long first : Days.of(from)) {
                        for (long last : Days.of(to)) {
                            lengths.add(last - first);
                        }
                    }
                    var all = lengths.build().summaryStatistics();
                    assertThat(Lag.between(from, to)).isEqualTo(new Lag(all.getMin(), all.getMax()));
                }));
    }

    @Property
    void the_way_back_is_as_long(@ForAll PartialDate from, @ForAll PartialDate to) {
        Lag there = Lag.between(from, to);
        assertThat(Lag.between(to, from)).isEqualTo(new Lag(-there.atMostDays(), -there.atLeastDays()));
        assertThat(there.atLeastDays() > 0).isEqualTo(from.certainlyBefore(to));
        assertThat(there.atMostDays() > 0).isEqualTo(from.mayPrecede(to));
    }
}
