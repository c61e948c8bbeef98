package nl.collectief.model.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.Lag;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Test;

class LagsTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 3, 2);
    private static final int DAYS = 3;

    private static Signal signal(Span when) {
        return Signal.builder()
                .id("s")
                .says(Text.nl("s"))
                .addRaisedBy(Stance.PARENT)
                .when(when)
                .build();
    }

    private static Session session(Optional<Span> when) {
        return Session.builder()
                .id("b")
                .activity(Activity.KIND.ref("a"))
                .held(Count.exact(1))
                .when(when)
                .build();
    }

    /** Every span of a few days, those that are open at an end among them. */
    private static List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < DAYS; from++) {
            LocalDate begin = FIRST.plusDays(from);
            spans.add(Span.parse(begin + "/.."));
            spans.add(Span.parse("../" + begin));
            for (int until = from; until < DAYS; until++) {
                spans.add(Span.parse(begin + "/" + FIRST.plusDays(until)));
            }
        }
        return spans;
    }

    /** The days, counted from the first, on which what has this time may have been; open ends reach some days further. */
    private static long[] days(Span span) {
        return LongStream.rangeClosed(-2, DAYS + 2)
                .filter(day -> span.earliest()
                                .map(bound -> !FIRST.plusDays(day).isBefore(bound))
                                .orElse(true)
                        && span.latest()
                                .map(bound -> !FIRST.plusDays(day).isAfter(bound))
                                .orElse(true))
                .toArray();
    }

    @Test
    void every_time_it_may_have_taken_lies_within_and_both_bounds_can_be_met() {
        int told = 0;
        for (Span start : spans()) {
            for (Span one : spans()) {
                for (Span other : spans()) {
                    Optional<Lag> lag = Lags.toFirst(
                            signal(start), List.of(session(Optional.of(one)), session(Optional.of(other))));
                    boolean open = start.earliest().isEmpty()
                            || start.latest().isEmpty()
                            || one.earliest().isEmpty()
                            || other.earliest().isEmpty()
                            || (one.latest().isEmpty() && other.latest().isEmpty());
                    assertThat(lag.isEmpty())
                            .as("%s, %s, %s", start, one, other)
                            .isEqualTo(open);
                    if (lag.isPresent()) {
                        told++;
                        assertThat(lag.get())
                                .as("%s, %s, %s", start, one, other)
                                .isEqualTo(every(start, one, other));
                    }
                }
            }
        }
        assertThat(told).isGreaterThan(100);
    }

    private static Lag every(Span start, Span one, Span other) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long began : days(start)) {
            for (long a : days(one)) {
                for (long b : days(other)) {
                    long took = Math.min(a, b) - began;
                    least = Math.min(least, took);
                    most = Math.max(most, took);
                }
            }
        }
        return new Lag(least, most);
    }

    @Test
    void what_is_undated_is_left_out_and_what_may_have_been_any_time_ago_leaves_nothing_to_tell() {
        Signal signal = signal(Span.parse("2019-06-01"));
        Session dated = session(Optional.of(Span.parse("2021-03-01")));
        assertThat(Lags.toFirst(signal, List.of(dated, session(Optional.empty()))))
                .contains(new Lag(639, 639));
        for (String open : List.of("../2020", "../2025")) {
            assertThat(Lags.toFirst(signal, List.of(dated, session(Optional.of(Span.parse(open))))))
                    .as(open)
                    .isEmpty();
        }
        assertThat(Lags.toFirst(signal, List.of())).isEmpty();
    }
}
