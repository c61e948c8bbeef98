package nl.collectief.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How counts are written, for documents and for readers. */
class CountTextTest {
    private static final Text MANY = Text.of("veel", "many");
    private static final Text OVER_FIFTY = Text.nl("ruim vijftig");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13|13|13",
                "30..150|30 tot 150|30 to 150",
                "51..|ten minste 51|at least 51",
                "..2|ten hoogste 2|at most 2",
                "~2500|ongeveer 2.500|about 2,500",
                "30..150 ~100|30 tot 150, ongeveer 100|30 to 150, about 100",
                "..150 ~100|ten hoogste 150, ongeveer 100|at most 150, about 100",
                "13.. ~2513|ten minste 13, ongeveer 2.513|at least 13, about 2,513",
                "0|0|0",
                "0..|onbekend|unknown",
                "1000000..2000000|1.000.000 tot 2.000.000|1,000,000 to 2,000,000",
            })
    void text_form_and_label(String text, String nl, String en) {
        Count count = Count.parse(text);
        assertThat(count).hasToString(text);
        assertThat(count.label()).isEqualTo(Label.of(nl, en));
    }

    @Test
    void words_are_shown_in_brackets_behind_the_number_or_alone() {
        assertThat(Count.worded(MANY).label()).isEqualTo(Label.of("“veel”", "“many”"));
        assertThat(Count.atLeast(51).withWording(OVER_FIFTY).label())
                .isEqualTo(Label.of("ten minste 51 (“ruim vijftig”)", "at least 51 (“ruim vijftig”)"));
        assertThat(Count.exact(12)
                        .plus(Count.worded(MANY))
                        .withWording(OVER_FIFTY)
                        .label())
                .isEqualTo(Label.of("ten minste 12 (“veel”, “ruim vijftig”)", "at least 12 (“many”, “ruim vijftig”)"));
        assertThat(Count.worded(OVER_FIFTY)).hasToString("\"ruim vijftig\"");
        assertThat(Count.between(30, 60).withWording(OVER_FIFTY)).hasToString("30..60 \"ruim vijftig\"");
    }

    @Test
    void labels_do_not_depend_on_the_machine() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Count.exact(2500).label()).isEqualTo(Label.of("2.500", "2,500"));
            assertThat(Count.exact(2500)).hasToString("2500");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ParameterizedTest
    @CsvSource({"' 13 ',13", "0..2,..2", "5..5,5", "007,7", "0..0,0", "'..2 ~1','..2 ~1'"})
    void what_says_the_same_otherwise_is_read(String text, String canonical) {
        assertThat(Count.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "..",
                ".. ~3",
                "~",
                "~ 3",
                "-1",
                "+1",
                "1.5",
                "1,000",
                "13 ~13",
                "~13 30..150",
                "30...150",
                "30..150~100",
                "30..150  ~100",
                "\"veel\"",
                "12345678901234567",
                "٣"
            })
    void other_texts_are_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Count.parse(text))
                .withMessage("\"" + text + "\" is not a count: expected 13, 30..150, 51.., ..2, ~2500 or 30..150 ~100");
    }

    @Test
    void parsed_parts_obey_the_invariants() {
        assertThatIllegalArgumentException().isThrownBy(() -> Count.parse("150..30"));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.parse("30..150 ~20"));
        assertThatIllegalArgumentException().isThrownBy(() -> Count.parse("1000000000000001"));
    }
}
