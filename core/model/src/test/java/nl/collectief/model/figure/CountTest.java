package nl.collectief.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {
    private static final Text MANY = Text.of("veel", "many");
    private static final Text OVER_FIFTY = Text.nl("ruim vijftig");

    @Test
    void parts_of_each_form() {
        assertParts(Count.exact(13), 13, 13L, 13L);
        assertParts(Count.between(30, 150), 30, 150L, null);
        assertParts(Count.atLeast(8), 8, null, null);
        assertParts(Count.moreThan(50), 51, null, null);
        assertParts(Count.atMost(2), 0, 2L, null);
        assertParts(Count.about(2500), 0, null, 2500L);
        assertParts(Count.worded(MANY), 0, null, null);
        assertThat(Count.worded(MANY).worded()).containsExactly(MANY);
        assertThat(Count.exact(13).worded()).isEmpty();
    }

    private static void assertParts(Count count, long atLeast, Long atMost, Long stated) {
        assertThat(count.atLeast()).isEqualTo(atLeast);
        assertThat(count.atMost()).isEqualTo(Optional.ofNullable(atMost));
        assertThat(count.stated()).isEqualTo(Optional.ofNullable(stated));
    }

    @Test
    void bounds_that_meet_state_the_number() {
        Count thirteen = Count.of(13, Optional.of(13L), Optional.empty(), List.of());
        assertThat(thirteen).isEqualTo(Count.exact(13)).isEqualTo(Count.between(13, 13));
        assertThat(Count.atMost(0)).isEqualTo(Count.ZERO).isEqualTo(Count.exact(0));
    }

    @Test
    void numbers_from_zero_to_the_greatest_are_accepted() {
        assertThat(Count.exact(Count.MAX).atLeast()).isEqualTo(1_000_000_000_000_000L);
        assertThat(Count.atLeast(0).atLeast()).isZero();
        assertThat(Count.moreThan(Count.MAX - 1)).isEqualTo(Count.atLeast(Count.MAX));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Count.MAX + 1, Long.MAX_VALUE})
    void numbers_out_of_range_are_refused_in_every_part(long number) {
        String message = "a count lies between 0 and 10^15, " + number + " does not";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.exact(number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.atLeast(number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.moreThan(number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.atMost(number))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.about(number))
                .withMessage(message);
    }

    @Test
    void nothing_is_above_the_greatest_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.moreThan(Count.MAX))
                .withMessage("a count lies between 0 and 10^15, 1000000000000001 does not");
    }

    @Test
    void crossing_bounds_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.between(150, 30))
                .withMessage("a count cannot be at least 150 and at most 30");
    }

    @Test
    void a_point_outside_the_bounds_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.of(30, Optional.of(150L), Optional.of(29L), List.of()))
                .withMessage("a count of 30..150 cannot be stated as 29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.of(30, Optional.of(150L), Optional.of(151L), List.of()))
                .withMessage("a count of 30..150 cannot be stated as 151");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.of(51, Optional.empty(), Optional.of(50L), List.of()))
                .withMessage("a count of 51.. cannot be stated as 50");
        assertThat(Count.of(30, Optional.of(150L), Optional.of(30L), List.of()).stated())
                .contains(30L);
        assertThat(Count.of(30, Optional.of(150L), Optional.of(150L), List.of()).stated())
                .contains(150L);
    }

    @Test
    void the_webinars_of_2021() {
        Count webinars = Count.exact(13);
        Count parents = Count.between(30, 150);
        assertThat(webinars.times(parents)).isEqualTo(Count.between(390, 1950));
        assertThat(Count.sum(Collections.nCopies(13, parents))).isEqualTo(webinars.times(parents));
        assertThat(Count.distinct(Collections.nCopies(13, parents))).isEqualTo(Count.between(30, 1950));
    }

    @Test
    void twelve_and_many_are_at_least_twelve() {
        Count sum = Count.exact(12).plus(Count.worded(MANY));
        assertThat(sum).isEqualTo(Count.atLeast(12).withWording(MANY));
        assertThat(sum.isExact()).isFalse();
        assertThat(sum.stated()).isEmpty();
    }

    @Test
    void about_2500_and_13_are_about_2513_and_at_least_13() {
        Count sum = Count.about(2500).plus(Count.exact(13));
        assertThat(sum).isEqualTo(Count.of(13, Optional.empty(), Optional.of(2513L), List.of()));
    }

    @Test
    void none_of_anything_is_none_and_keeps_the_wording() {
        assertThat(Count.ZERO.times(Count.worded(MANY))).isEqualTo(Count.ZERO.withWording(MANY));
        assertThat(Count.atLeast(3).times(Count.ZERO)).isEqualTo(Count.ZERO);
        assertThat(Count.about(3).times(Count.atLeast(3))).isEqualTo(Count.atLeast(0));
    }

    @Test
    void a_single_group_keeps_its_point() {
        assertThat(Count.distinct(List.of(Count.about(20)))).isEqualTo(Count.about(20));
        assertThat(Count.ZERO.distinctWith(Count.about(20))).isEqualTo(Count.about(20));
        assertThat(Count.about(20).distinctWith(Count.ZERO)).isEqualTo(Count.about(20));
        assertThat(Count.about(20).distinctWith(Count.about(20))).isEqualTo(Count.atLeast(0));
    }

    @Test
    void sums_of_nothing_are_zero() {
        assertThat(Count.sum(List.of())).isEqualTo(Count.ZERO);
        assertThat(Count.distinct(List.of())).isEqualTo(Count.ZERO);
    }

    @Test
    void results_above_the_greatest_number_are_refused() {
        Count most = Count.exact(Count.MAX);
        String message = "the sum or product of these counts is above 10^15";
        assertThatThrownBy(() -> most.plus(Count.exact(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> most.times(most))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> most.distinctWith(Count.exact(1)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage(message);
        assertThat(Count.exact(Count.MAX - 1).plus(Count.exact(1))).isEqualTo(most);
        assertThat(most.times(Count.exact(1))).isEqualTo(most);
    }

    @Test
    void wordings_are_kept_once_and_in_order() {
        Count count =
                Count.atLeast(51).withWording(OVER_FIFTY).withWording(MANY).withWording(OVER_FIFTY);
        assertThat(count.worded()).containsExactly(MANY, OVER_FIFTY);
        assertThat(count.plus(count).worded()).containsExactly(MANY, OVER_FIFTY);
        assertThat(count.plus(Count.ZERO)).isEqualTo(count);
        assertThat(Count.ZERO.plus(count)).isEqualTo(count);
    }

    @Test
    void comparison_says_only_what_is_certain() {
        Count few = Count.between(1, 3);
        Count more = Count.between(3, 5);
        assertThat(few.certainlyLessThan(more)).isFalse();
        assertThat(few.certainlyLessThan(Count.atLeast(4))).isTrue();
        assertThat(Count.atLeast(1).certainlyLessThan(Count.exact(9))).isFalse();
        assertThat(few.mayEqual(more)).isTrue();
        assertThat(few.mayEqual(Count.exact(4))).isFalse();
        assertThat(Count.exact(4).mayEqual(few)).isFalse();
        assertThat(few.certainlyEquals(few)).isFalse();
        assertThat(Count.exact(2).certainlyEquals(Count.exact(2).withWording(MANY)))
                .isTrue();
        assertThat(Count.exact(2).certainlyEquals(Count.exact(3))).isFalse();
        assertThat(Count.exact(2).certainlyEquals(Count.atLeast(2))).isFalse();
        assertThat(Count.atLeast(2).certainlyEquals(Count.exact(2))).isFalse();
    }

    @Test
    void what_is_known_of_the_bounds() {
        assertThat(Count.exact(2).isExact()).isTrue();
        assertThat(Count.between(2, 3).isExact()).isFalse();
        assertThat(Count.about(2).isExact()).isFalse();
        assertThat(Count.between(2, 3).isBounded()).isTrue();
        assertThat(Count.atLeast(2).isBounded()).isFalse();
        assertThat(Count.ZERO.isZero()).isTrue();
        assertThat(Count.atMost(1).isZero()).isFalse();
        assertThat(Count.atLeast(0).isZero()).isFalse();
    }

    @Test
    void equality_takes_all_parts() {
        new EqualsTester()
                .addEqualityGroup(Count.exact(3), Count.between(3, 3), Count.parse("3"))
                .addEqualityGroup(Count.exact(3).withWording(MANY))
                .addEqualityGroup(Count.between(3, 4))
                .addEqualityGroup(Count.between(2, 4))
                .addEqualityGroup(Count.atLeast(3))
                .addEqualityGroup(Count.about(3), Count.parse("~3"))
                .addEqualityGroup(Count.atLeast(0), Count.parse("0.."))
                .addEqualityGroup(Count.worded(MANY), Count.atLeast(0).withWording(MANY))
                .addEqualityGroup(Count.worded(OVER_FIFTY))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(Text.class, MANY).setDefault(Count.class, Count.ZERO);
        tester.testAllPublicStaticMethods(Count.class);
        tester.testAllPublicInstanceMethods(Count.exact(3));
        tester.testAllPublicInstanceMethods(Count.worded(MANY));
    }

    @Test
    void wordings_cannot_be_changed_from_outside() {
        assertThatThrownBy(() -> Count.exact(1).worded().add(MANY)).isInstanceOf(UnsupportedOperationException.class);
    }
}
