package nl.collectief.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.List;
import nl.collectief.model.figure.Observation.Missing;
import nl.collectief.model.figure.Observation.NotApplicable;
import nl.collectief.model.figure.Observation.Observed;
import nl.collectief.model.figure.Observation.Suppressed;
import nl.collectief.model.text.Label;
import org.junit.jupiter.api.Test;

class ObservationTest {
    private static final Observation<Count> ZERO = Observation.of(Count.ZERO);
    private static final Observation<Count> SUPPRESSED = Observation.suppressed(SuppressionReason.SMALL_COUNT);
    private static final Observation<Count> MISSING = Observation.missing(MissingReason.NOT_RECORDED);
    private static final Observation<Count> NOT_APPLICABLE =
            Observation.notApplicable(NotApplicableReason.LOGICALLY_IMPOSSIBLE);
    private static final List<Observation<Count>> ALL = List.of(ZERO, SUPPRESSED, MISSING, NOT_APPLICABLE);

    @Test
    void zero_is_a_value_and_nothing_else_is() {
        assertThat(ZERO.value()).contains(Count.ZERO);
        assertThat(SUPPRESSED.value()).isEmpty();
        assertThat(MISSING.value()).isEmpty();
        assertThat(NOT_APPLICABLE.value()).isEmpty();
    }

    @Test
    void match_calls_the_function_of_the_case() {
        assertThat(ALL.stream().map(ObservationTest::matched))
                .containsExactly(
                        "figure 0", "suppressed SMALL_COUNT", "missing NOT_RECORDED", "no LOGICALLY_IMPOSSIBLE");
    }

    private static String matched(Observation<Count> observation) {
        return observation.match(
                figure -> "figure " + figure,
                reason -> "suppressed " + reason,
                reason -> "missing " + reason,
                reason -> "no " + reason);
    }

    @Test
    void map_changes_the_figure_and_keeps_the_reasons() {
        assertThat(ZERO.map(Count::toString)).isEqualTo(Observation.of("0"));
        assertThat(SUPPRESSED.map(Count::toString)).isEqualTo(SUPPRESSED);
        assertThat(MISSING.map(Count::toString)).isEqualTo(MISSING);
        assertThat(NOT_APPLICABLE.map(Count::toString)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void the_four_look_different() {
        assertThat(ALL.stream().map(observation -> observation.label(Count::label)))
                .containsExactly(
                        Label.of("0", "0"),
                        Label.of("afgeschermd: te klein aantal", "suppressed: too small a number"),
                        Label.of("ontbreekt: niet vastgelegd", "missing: not recorded"),
                        Label.of("niet van toepassing: logisch onmogelijk", "not applicable: logically impossible"));
    }

    @Test
    void equality_takes_case_and_content() {
        new EqualsTester()
                .addEqualityGroup(ZERO, new Observed<>(Count.exact(0)))
                .addEqualityGroup(Observation.of(Count.exact(1)))
                .addEqualityGroup(SUPPRESSED, new Suppressed<Count>(SuppressionReason.SMALL_COUNT))
                .addEqualityGroup(Observation.suppressed(SuppressionReason.SECRET))
                .addEqualityGroup(MISSING, new Missing<Count>(MissingReason.NOT_RECORDED))
                .addEqualityGroup(Observation.missing(MissingReason.LATER_RELEASE))
                .addEqualityGroup(NOT_APPLICABLE, new NotApplicable<Count>(NotApplicableReason.LOGICALLY_IMPOSSIBLE))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester = new NullPointerTester();
        tester.testAllPublicStaticMethods(Observation.class);
        for (Class<?> type : List.of(Observed.class, Suppressed.class, Missing.class, NotApplicable.class)) {
            tester.testAllPublicConstructors(type);
        }
    }
}
