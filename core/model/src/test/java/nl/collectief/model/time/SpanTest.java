package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.NullPointerTester;
import java.time.LocalDate;
import java.util.Optional;
import nl.collectief.model.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {
    private static final PartialDate Y2018 = PartialDate.ofYear(2018);
    private static final PartialDate Y2020 = PartialDate.ofYear(2020);

    @ParameterizedTest
    @CsvSource({
        "2018/.., 2018-01-01, , sinds 2018, since 2018",
        "../2020, , 2020-12-31, tot en met 2020, up to and including 2020",
        "2018/2020, 2018-01-01, 2020-12-31, 2018 tot en met 2020, 2018 up to and including 2020",
        "2021-04, 2021-04-01, 2021-04-30, april 2021, April 2021",
        "2021-summer/2021-09-14, 2021-06-01, 2021-09-14, zomer 2021 tot en met 14 september 2021,"
                + " summer 2021 up to and including 14 September 2021",
    })
    void every_form(String text, LocalDate earliest, LocalDate latest, String nl, String en) {
        Span span = Span.parse(text);
        assertThat(span).hasToString(text);
        assertThat(span.earliest()).isEqualTo(Optional.ofNullable(earliest));
        assertThat(span.latest()).isEqualTo(Optional.ofNullable(latest));
        assertThat(span.label()).isEqualTo(Label.of(nl, en));
    }

    @Test
    void factories_agree_with_the_text_forms() {
        assertThat(Span.since(Y2018)).isEqualTo(Span.parse("2018/.."));
        assertThat(Span.until(Y2020)).isEqualTo(Span.parse("../2020"));
        assertThat(Span.between(Y2018, Y2020)).isEqualTo(Span.parse("2018/2020"));
        assertThat(Span.at(Y2018)).isEqualTo(Span.parse("2018"));
        assertThat(Span.parse("2018/2020").from()).contains(Y2018);
        assertThat(Span.parse("2018/2020").until()).contains(Y2020);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018/2019/2020", "//", "2018//"})
    void texts_with_more_than_two_ends_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse(text))
                .withMessage("\"" + text + "\" is not a span: expected 2018/2020, 2018/.., ../2020 or 2021-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "2018/", "/2018", "..", "2018/...", "2018 / 2020", "since 2018"})
    void texts_with_other_ends_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse(text))
                .withMessageContaining("is not a date: expected");
    }

    @Test
    void a_span_without_dates_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse("../.."))
                .withMessage("a span needs a first or a last date");
    }

    @Test
    void ends_that_certainly_cross_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Span.parse("2020/2018"))
                .withMessage("a span cannot end (2018) before it begins (2020)");
        assertThat(Span.parse("2020-06/2020")).hasToString("2020-06/2020");
        assertThat(Span.parse("2020/2020-06")).hasToString("2020/2020-06");
    }

    @Test
    void a_date_is_included_for_certain_or_perhaps() {
        Span span = Span.parse("2018/2020");
        assertThat(span.certainlyIncludes(PartialDate.ofYear(2019))).isTrue();
        assertThat(span.certainlyIncludes(Y2018)).isFalse();
        assertThat(span.certainlyIncludes(PartialDate.parse("2018-12-31"))).isTrue();
        assertThat(span.mayInclude(Y2018)).isTrue();
        assertThat(span.mayInclude(PartialDate.parse("2018-01-01"))).isTrue();
        assertThat(span.mayInclude(PartialDate.ofYear(2021))).isFalse();
        assertThat(Span.since(Y2018).certainlyIncludes(PartialDate.ofYear(2100)))
                .isTrue();
    }

    @Test
    void an_early_end_narrows_a_late_beginning() {
        // It began before it ended, so on its last day it surely lasted, whenever in 2020 it began.
        assertThat(Span.parse("2020/2020-06-15").certainlyIncludes(PartialDate.parse("2020-06-15")))
                .isTrue();
    }

    @Test
    void spans_are_compared_for_certain_or_perhaps() {
        Span early = Span.parse("2018/2019");
        assertThat(early.certainlyBefore(Span.parse("2020/.."))).isTrue();
        assertThat(early.certainlyBefore(Span.parse("2019/.."))).isFalse();
        assertThat(early.mayOverlap(Span.parse("2019-12/.."))).isTrue();
        assertThat(Span.parse("2018-06/2018-12").certainlyWithin(Span.parse("2017/2019")))
                .isTrue();
        assertThat(Span.parse("2019-02").certainlyWithin(early)).isFalse();
        assertThat(Span.parse("2019-02").certainlyWithin(Span.parse("2018/.."))).isTrue();
        assertThat(Span.parse("2019-02").certainlyWithin(Span.parse("2019"))).isFalse();
        assertThat(Span.parse("2018/..").certainlyWithin(early)).isFalse();
        assertThat(Span.parse("2018/..").certainlyBefore(Span.parse("../2020"))).isFalse();
    }

    @Test
    void equality_takes_both_dates() {
        new EqualsTester()
                .addEqualityGroup(Span.at(Y2018), Span.between(Y2018, Y2018), Span.parse("2018/2018"))
                .addEqualityGroup(Span.since(Y2018))
                .addEqualityGroup(Span.until(Y2018))
                .addEqualityGroup(Span.between(Y2018, Y2020))
                .testEquals();
    }

    @Test
    void nulls_are_refused() {
        NullPointerTester tester =
                new NullPointerTester().setDefault(PartialDate.class, Y2018).setDefault(Span.class, Span.at(Y2018));
        tester.testAllPublicStaticMethods(Span.class);
        tester.testAllPublicInstanceMethods(Span.at(Y2018));
        tester.testAllPublicInstanceMethods(Span.since(Y2018));
        tester.testAllPublicInstanceMethods(Span.until(Y2018));
    }
}
