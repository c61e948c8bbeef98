package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.PersonalData.Found;
import nl.collectief.model.programme.PersonalData.Sort;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Publication;
import nl.collectief.model.record.Severity;
import nl.collectief.model.record.Source;
import nl.collectief.model.text.Text;
import nl.collectief.model.voice.Signal;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers here are made up: all pass the tests that make them look real, and none is known to be anybody's. */
class PersonalDataTest {
    private static List<Sort> sorts(String text) {
        List<Sort> sorts = PersonalData.in(text).stream().map(Found::sort).toList();
        assertThat(PersonalData.mayBeIn(text) || sorts.isEmpty())
                .as("the cheap look at %s", text)
                .isTrue();
        return sorts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06-12345678",
                "06 - 1234 5678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "06-12-34-56-78",
                "06/12345678",
                "0612 345 678",
                "06123 45678",
                "(06) 12345678",
                "(06)-12 34 56 78",
                "030-2345678",
                "(030) 234 56 78",
                "(030) - 234 56 78",
                "030 - 2 34 56 78",
                "030.234.56.78",
                "0348-123456",
                "0348 12 34 56",
                "0348 123 456",
                "+31612345678",
                "+31 6 12345678",
                "+31 6 12 34 56 78",
                "+31-6-12345678",
                "+31 (0)6 12345678",
                "+31(0)30-234 56 78",
                "+31 06 12345678",
                "(+31) 6 12345678",
                "0031612345678",
                "0031 6 12345678",
                "00 31 30 234 56 78",
                "06\u00a012\u00a034\u00a056\u00a078",
                "06\u201112345678"
            })
    void a_telephone_number_is_found_anywhere_in_a_text(String number) {
        for (String text : List.of(
                number,
                "Bel " + number,
                "Bel " + number + ".",
                "Tel.: " + number + ", na 9.00 uur",
                "(tel:" + number + ")",
                "In 2021 " + number + " gebeld",
                "Op 2021-06-12, 14 keer " + number + " en 2022",
                number + "/" + number)) {
            assertThat(sorts(text)).as(text).containsExactly(Sort.TELEPHONE);
        }
    }

    @Test
    void numbers_between_commas_are_found_each() {
        assertThat(sorts("1,123456782,0612345678")).containsExactly(Sort.CITIZEN_NUMBER, Sort.TELEPHONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "111222333", "123.456.782", "123 456 782", "1234.56.782", "12 34 56 782"})
    void a_citizen_service_number_is_found_anywhere_in_a_text(String number) {
        for (String text : List.of(
                number,
                "BSN " + number,
                "BSN" + number,
                "mijn BSN is " + number + ".",
                "(" + number + ")",
                "In 2021 " + number + ", en 12 meer")) {
            assertThat(sorts(text)).as(text).containsExactly(Sort.CITIZEN_NUMBER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789", // fails the eleven test
                "000000000",
                "van 06-12-2021 tot 06-12-2022",
                "op 06-12-21 14.30 uur",
                "op 06.12.2021 14:30 uur",
                "op 06 12 2021 14 mensen",
                "06.30-12.30 13 mensen",
                "van 2021-06-12 2021-07-13 tot 2022",
                "2021-06-12/2021-07-13",
                "2021-06-12 - 2021-07-13",
                "06-2021 2022",
                "2019 2020 2021 2022",
                "2019/2020, 2020/2021",
                "2018-2020-2021",
                "10 06 2021 12 07 2021",
                "WK034407@2020, BU03440701@2021, GM0344@2021",
                "BU03440701 21",
                "WK034407-12 2021",
                "034407 2020",
                "0344-07 2020",
                "p. 012-034, pp. 123-145, 210-234",
                "KVK 12345678",
                "KVK-nummer: 123456782",
                "vestiging 000012345678",
                "RSIN 123456782",
                "ISBN 0306406152",
                "ISBN 0-306-40615-2",
                "€ 123.456.782",
                "123.456.782 euro",
                "123456782,50",
                "1.123.456.782",
                "1234567820",
                "12.345.678",
                "3 012 345 678",
                "https://example.org/2021/0612345678?id=123456782",
                "doi:10.1016/j.x.2021.123456",
                "tabel 84799NED",
                "010 (2020) 123",
                "een groei van +31 (2021) 12345"
            })
    void what_only_looks_like_one_is_not(String text) {
        assertThat(sorts(text)).isEmpty();
    }

    @Test
    void every_sort_is_told_once_and_no_number_is_repeated() {
        Signal signal = Signal.builder()
                .id("s")
                .says(Text.nl("Bel 06-12345678 of 030-2345678, mail jan@example.org, mijn BSN is 123456782."))
                .build();
        List<Finding> found = Proef.findings("no-personal-data", signal);
        assertThat(found)
                .extracting(Finding::severity, finding -> finding.place().toString(), Finding::value)
                .containsExactly(
                        tuple(Severity.ERROR, "signal/s#/says", "0…"),
                        tuple(Severity.ERROR, "signal/s#/says", "1…"),
                        tuple(Severity.ERROR, "signal/s#/says", "j…@example.org"));
        assertThat(found).allSatisfy(finding -> {
            assertThat(finding.toString() + finding.message().nl() + finding.remedy())
                    .doesNotContain("2345678", "456782");
            assertThat(finding.message().nl()).isNotEqualTo(finding.message().en());
            assertThat(finding.remedy().nl()).isNotEqualTo(finding.remedy().en());
        });
        assertThat(found.get(0).message().nl()).contains("telefoonnummer");
        assertThat(found.get(1).message().nl()).contains("burgerservicenummer");
    }

    @Test
    void every_place_where_people_write_is_looked_at() {
        Publication film = Publication.builder()
                .id("film")
                .title(Text.nl("Film"))
                .addSource(new Source(Publication.KIND.ref("film"), "tel. 030-2345678"))
                .build();
        StatedFigure figure = StatedFigure.builder()
                .id("f")
                .measure(nl.collectief.model.text.Vocabulary.MEASURE.term("families-in-view"))
                .count(Count.worded(Text.of("vraag 0612345678", "ask")))
                .says(Text.of("hier", "ask 0031 30 234 56 78"))
                .build();
        assertThat(Proef.findings("no-personal-data", film, figure))
                .extracting(finding -> finding.place().toString())
                .containsExactly("figure/f#/count", "figure/f#/says", "publication/film#/sources/0/place");
    }

    @Test
    void the_look_takes_time_in_proportion_to_the_text() {
        for (String part : List.of("1", "1 ", "06 ", "06-12 ", "0", "(0", "123 ", "://1", "a1", "12.", "06-1234567x")) {
            String text = part.repeat(200_000 / part.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> PersonalData.in(text), () -> "text of \"" + part + "\"");
        }
    }
}
