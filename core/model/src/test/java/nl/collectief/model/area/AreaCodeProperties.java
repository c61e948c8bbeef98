package nl.collectief.model.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import nl.collectief.model.GroundArbitraries;

@Domain(GroundArbitraries.class)
class AreaCodeProperties {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Every pair of characters that can end the code of a wijk. */
    private static Stream<String> pairs() {
        return SIGNS.chars()
                .mapToObj(first -> SIGNS.chars().mapToObj(second -> "" + (char) first + (char) second))
                .flatMap(pair -> pair);
    }

    @Example
    void every_wijk_of_a_gemeente_is_read_in_every_spelling() {
        pairs().forEach(pair -> {
            WijkCode wijk = new WijkCode("WK0344" + pair);
            assertThat(wijk.gemeente()).hasToString("GM0344");
            for (String text : List.of(
                    "WK0344" + pair,
                    "WK0344" + pair + "  ",
                    ("wk0344" + pair).toLowerCase(Locale.ROOT),
                    "0344" + pair,
                    "344" + pair,
                    "WK344" + pair)) {
                assertThat(WijkCode.parse(text)).isEqualTo(wijk);
            }
            assertThat(AreaCode.parse("WK0344" + pair + "  ")).isEqualTo(wijk);
        });
        assertThat(pairs()).hasSize(36 * 36);
    }

    @Example
    void every_buurt_of_a_wijk_is_read_in_every_spelling() {
        pairs().forEach(pair -> {
            BuurtCode buurt = new BuurtCode("BU0344AD" + pair);
            assertThat(buurt.wijk()).hasToString("WK0344AD");
            for (String text :
                    List.of("BU0344AD" + pair, "0344AD" + pair, "344AD" + pair, "bu0344ad" + pair + "\u00a0")) {
                assertThat(BuurtCode.parse(text)).isEqualTo(buurt);
            }
            assertThat(AreaCode.parse("BU0344AD" + pair)).isEqualTo(buurt);
        });
    }

    @Example
    void every_gemeente_is_read_without_its_zeros() {
        IntStream.range(0, 10_000)
                .forEach(number ->
                        assertThat(GemeenteCode.parse(String.valueOf(number))).hasToString("GM%04d".formatted(number)));
    }

    @Example
    void containment_is_a_partial_order_that_follows_the_levels() {
        List<AreaCode> codes = Stream.of(
                        "NL PV26 PV25 GM0344 GM0917 WK034407 WK034408 WK091710 BU03440701 BU03440702 BU03440801 BU09171001"
                                .split(" "))
                .map(AreaCode::parse)
                .toList();
        codes.forEach(a -> {
            assertThat(a.contains(a)).isTrue();
            codes.forEach(b -> {
                if (a.contains(b)) {
                    assertThat(a.level()).isLessThanOrEqualTo(b.level());
                    assertThat(b.contains(a)).isEqualTo(a.equals(b));
                }
                boolean gemeenteKnown = a.level().compareTo(AreaLevel.GEMEENTE) >= 0;
                boolean startsWith = b.value().substring(2).startsWith(a.value().substring(2))
                        && a.level().compareTo(b.level()) <= 0;
                if (gemeenteKnown) {
                    assertThat(a.contains(b)).as("%s contains %s", a, b).isEqualTo(startsWith);
                }
                codes.forEach(c -> {
                    if (a.contains(b) && b.contains(c)) {
                        assertThat(a.contains(c)).isTrue();
                    }
                });
            });
        });
    }

    @Property
    void text_form_is_read_back(@ForAll AreaCode code) {
        assertThat(AreaCode.parse(code.toString())).isEqualTo(code);
        assertThat(AreaCode.parse(" " + code.value().toLowerCase(Locale.ROOT) + "\u00a0"))
                .isEqualTo(code);
    }

    @Property
    void order_is_total_and_consistent_with_equals(@ForAll AreaCode a, @ForAll AreaCode b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.contains(b)) {
            assertThat(a.compareTo(b)).isNotPositive();
        }
    }

    @Property
    void areas_with_their_year_are_read_back(@ForAll CbsArea area) {
        assertThat(CbsArea.parse(area.toString())).isEqualTo(area);
    }

    @Property
    void order_of_areas_is_consistent_with_equals(@ForAll CbsArea a, @ForAll CbsArea b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }
}
