package nl.collectief.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import nl.collectief.model.GroundArbitraries;

@Domain(GroundArbitraries.class)
@Domain(DomainContext.Global.class)
class RatioProperties {
    private static final List<Count> TINY = TinyCounts.boundsUpTo(3);
    // Far enough that three over the horizon rounds down to nothing at one decimal.
    private static final long HORIZON = 40;

    @Example
    void bounds_of_tiny_ratios_are_sound_and_tight() {
        for (RatioKind kind : RatioKind.values()) {
            TINY.forEach(upper -> TINY.forEach(lower -> {
                if (kind == RatioKind.SHARE && lower.certainlyLessThan(upper)) {
                    assertThatIllegalArgumentException().isThrownBy(() -> Ratio.share(upper, lower));
                } else {
                    assertBoundsAreAttained(new Ratio(kind, upper, lower));
                }
            }));
        }
    }

    private static void assertBoundsAreAttained(Ratio ratio) {
        Optional<BigDecimal> least = Optional.empty();
        Optional<BigDecimal> most = Optional.empty();
        for (long numerator : TinyCounts.numbers(ratio.numerator(), HORIZON)) {
            for (long denominator : TinyCounts.numbers(ratio.denominator(), HORIZON)) {
                if (denominator > 0 && (ratio.kind() == RatioKind.MEAN || numerator <= denominator)) {
                    BigDecimal down = divide(numerator, denominator, RoundingMode.FLOOR);
                    BigDecimal up = divide(numerator, denominator, RoundingMode.CEILING);
                    least = Optional.of(least.map(down::min).orElse(down));
                    most = Optional.of(most.map(up::max).orElse(up));
                }
            }
        }
        boolean unbounded = ratio.kind() == RatioKind.MEAN && !ratio.numerator().isBounded();
        assertThat(ratio.atLeast(1)).as("least of %s", ratio).isEqualTo(least);
        assertThat(ratio.atMost(1)).as("most of %s", ratio).isEqualTo(unbounded ? Optional.empty() : most);
    }

    private static BigDecimal divide(long numerator, long denominator, RoundingMode rounding) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), 1, rounding);
    }

    @Property
    void roll_up_commutes_and_associates(
            @ForAll RatioKind kind,
            @ForAll Count a,
            @ForAll Count b,
            @ForAll Count c,
            @ForAll Count d,
            @ForAll Count e,
            @ForAll Count f) {
        Ratio one = new Ratio(kind, a, a.plus(b));
        Ratio two = new Ratio(kind, c, c.plus(d));
        Ratio three = new Ratio(kind, e, e.plus(f));
        assertThat(one.plus(two)).isEqualTo(two.plus(one));
        assertThat(one.plus(two).plus(three)).isEqualTo(one.plus(two.plus(three)));
    }

    @Property
    void zero_is_neutral(@ForAll Ratio ratio) {
        Ratio zero = ratio.kind() == RatioKind.SHARE ? Ratio.ZERO_SHARE : Ratio.ZERO_MEAN;
        assertThat(ratio.plus(zero)).isEqualTo(ratio);
        assertThat(zero.plus(ratio)).isEqualTo(ratio);
    }

    @Property
    void bounds_never_cross_and_enclose_the_value(@ForAll Ratio ratio) {
        Optional<BigDecimal> least = ratio.atLeast(3);
        Optional<BigDecimal> most = ratio.atMost(3);
        if (least.isPresent() && most.isPresent()) {
            assertThat(least.get()).isLessThanOrEqualTo(most.get());
        }
        ratio.value(3).ifPresent(value -> {
            assertThat(value).isGreaterThanOrEqualTo(least.orElseThrow());
            assertThat(value).isLessThanOrEqualTo(most.orElseThrow());
        });
    }

    @Property
    void shares_lie_between_nothing_and_all(@ForAll Ratio ratio) {
        if (ratio.kind() == RatioKind.SHARE) {
            ratio.atLeast(3).ifPresent(least -> assertThat(least).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
            ratio.atMost(3).ifPresent(most -> assertThat(most).isBetween(BigDecimal.ZERO, BigDecimal.ONE));
        }
    }

    @Property
    void more_decimals_never_widen_the_bounds(@ForAll Ratio ratio) {
        ratio.atLeast(2)
                .ifPresent(rough -> assertThat(ratio.atLeast(6).orElseThrow()).isGreaterThanOrEqualTo(rough));
        ratio.atMost(2)
                .ifPresent(rough -> assertThat(ratio.atMost(6).orElseThrow()).isLessThanOrEqualTo(rough));
    }
}
