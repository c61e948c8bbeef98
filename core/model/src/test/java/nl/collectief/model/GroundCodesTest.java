package nl.collectief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.area.AreaLevel;
import nl.collectief.model.area.BoundaryChange;
import nl.collectief.model.figure.MissingReason;
import nl.collectief.model.figure.NotApplicableReason;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.figure.SuppressionReason;
import nl.collectief.model.text.Coded;
import nl.collectief.model.time.AgeUnit;
import nl.collectief.model.time.Grain;
import nl.collectief.model.time.PartOfYear;
import nl.collectief.model.time.RhythmUnit;
import nl.collectief.model.time.Season;
import nl.collectief.model.time.Within;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pins the codes of the ground floor's constants, which documents and stores hold, and that all have labels. */
class GroundCodesTest {
    static Stream<Arguments> constants() {
        return Stream.of(
                Arguments.of(RatioKind.values(), "share mean"),
                Arguments.of(SuppressionReason.values(), "small-count complement secret"),
                Arguments.of(
                        MissingReason.values(),
                        "not-recorded secret-or-absent later-release no-longer-published not-stated"),
                Arguments.of(NotApplicableReason.values(), "logically-impossible outside-scope"),
                Arguments.of(Grain.values(), "day month season part-of-year year"),
                Arguments.of(Season.values(), "spring summer autumn winter"),
                Arguments.of(PartOfYear.values(), "early mid late"),
                Arguments.of(Within.values(), "inside partly outside"),
                Arguments.of(AgeUnit.values(), "months years"),
                Arguments.of(RhythmUnit.values(), "week month quarter year"),
                Arguments.of(AreaLevel.values(), "land provincie gemeente wijk buurt"),
                Arguments.of(BoundaryChange.values(), "unchanged recoded redrawn"));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void codes_are_pinned(Coded[] constants, String codes) {
        assertThat(Arrays.stream(constants).map(Coded::code).collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void labels_tell_the_constants_of_an_enum_apart(Coded[] constants, String codes) {
        assertThat(Arrays.stream(constants).map(constant -> constant.label().nl()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(constants).map(constant -> constant.label().en()))
                .doesNotHaveDuplicates();
    }
}
