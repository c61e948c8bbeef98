package nl.collectief.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.collectief.model.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "1/week, 1 keer per week, once a week",
        "2/month, 2 keer per maand, twice a month",
        "4/quarter, 4 keer per kwartaal, 4 times a quarter",
        "366/year, 366 keer per jaar, 366 times a year"
    })
    void a_reader_sees_how_often_in_what_time(String text, String nl, String en) {
        assertThat(Rhythm.parse(text).label()).isEqualTo(Label.of(nl, en));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "week",
                "/week",
                "0/week",
                "01/week",
                "-1/week",
                "1/day",
                "1/Week",
                "1/ week",
                "1 /week",
                "1/weeks",
                "1.5/week",
                "1/week/month",
                "1000/year",
                "weekly"
            })
    void another_text_is_refused_and_told(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rhythm.parse(text))
                .withMessage("\"" + text + "\" is not a rhythm: expected 1/week, 2/month, 4/quarter or 1/year");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 367, Integer.MAX_VALUE})
    void a_number_of_times_out_of_range_is_refused(int times) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rhythm(times, RhythmUnit.YEAR))
                .withMessage("a rhythm is 1 to 366 times, " + times + " is not");
    }

    @Test
    void a_number_of_times_that_only_looks_right_is_refused_too() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rhythm.parse("367/year"))
                .withMessage("a rhythm is 1 to 366 times, 367 is not");
    }
}
