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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+32 470 12 34 56",
                "+32470123456",
                "+32 (0)470 12 34 56",
                "(+32) 470/12.34.56",
                "+49 2405 123456",
                "+49 (0) 30 12345678",
                "+33 6 12 34 56 78",
                "+48 601 234 567",
                "+90-532-123-45-67",
                "+212 6 12 34 56 78",
                "+597 123 456",
                "+599 9 123 4567",
                "+1 212 555 0123",
                "+44\u00a020\u00a07123\u00a04567"
            })
    void a_telephone_number_of_another_country_is_found_after_a_plus(String number) {
        for (String text : List.of(
                number,
                "Bel haar op " + number + ".",
                "In 2021: " + number + ", na 9.00 uur",
                "Tel.: " + number + " en 2022")) {
            assertThat(sorts(text)).as(text).containsExactly(Sort.TELEPHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wa.me/31612345678",
                "wa.me/31612345678?text=hallo",
                "https://wa.me/+31612345678",
                "https://WA.me/32470123456",
                "tel:0612345678",
                "tel:31612345678",
                "tel:+49301234567"
            })
    void a_link_to_a_telephone_holds_its_number(String link) {
        for (String text : List.of(link, "zie " + link + ".", "(" + link + ")")) {
            assertThat(sorts(text)).as(text).containsExactly(Sort.TELEPHONE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haar BSN is 123-456-782.",
                "BSN 1234 56782",
                "BSN 123 456782",
                "bsn: 12-34-56-782",
                "BSN-nummer 1 2 3 4 5 6 7 8 2",
                "BSN van haar zoon: 12345/6782, en 12 meer",
                "burgerservicenummer123456782",
                "telefoonnummer en BSN123456782",
                "Burgerservicenummer (123) 456-782"
            })
    void nine_digits_that_are_said_to_be_a_citizen_service_number_are_one_however_parted(String text) {
        assertThat(sorts(text)).containsExactly(Sort.CITIZEN_NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jan@gemeente.nl",
                "jos\u00e9@gemeente.nl",
                "ren\u00e9@gemeente.nl",
                "rene\u0301@gemeente.nl",
                "\u00e9lise.de-vries+werk@gemeente.nl",
                "\u0430\u043d\u043d\u0430@example.org",
                "jan@caf\u00e9.nl",
                "jan@\u043f\u043e\u0447\u0442\u0430.\u0440\u0444"
            })
    void an_address_is_found_in_letters_of_any_alphabet(String address) {
        for (String text : List.of(address, "mail " + address + ".", "(" + address + ")", "mailto:" + address)) {
            assertThat(sorts(text)).as(text).containsExactly(Sort.ADDRESS);
        }
        assertThat(PersonalData.in(address).get(0).masked())
                .isEqualTo(address.charAt(0) + "\u2026" + address.substring(address.indexOf('@')));
    }

    @Test
    void an_address_is_masked_by_whole_letters() {
        assertThat(PersonalData.in("\ud835\udc00b@example.org").get(0).masked())
                .isEqualTo("\ud835\udc00\u2026@example.org");
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
                "een groei van +31 (2021) 12345",
                "een groei van +10 12 2020",
                "een groei van +10 12 2020 14",
                "+45 12 06 2021",
                "+32 2019 2020",
                "+2019 2020 2021",
                "+100 000 000",
                "+250.000.000",
                "+32.500.000 mensen",
                "+125000000",
                "+320000000 euro",
                "+32 500 000 000",
                "1+324701234567",
                "van +5% naar +12% in 2021, 2022",
                "https://example.org/wa/31612345678",
                "BSN is 123-456-789.",
                "BSN sinds 2021-06-12 4",
                "BSN sinds 12-06-2021 3",
                "BSN en KVK 123-456-782",
                "de websnit 123-456-782",
                "code 123-456-782",
                "hotel:123456789",
                "nummer 1234 56782",
                "p@st, 3@4 en @gemeente"
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
        for (String part : List.of(
                "1",
                "1 ",
                "06 ",
                "06-12 ",
                "0",
                "(0",
                "123 ",
                "://1",
                "a1",
                "12.",
                "06-1234567x",
                "+32 ",
                "+3247 0",
                "bsn 1 ",
                "bsn",
                "wa.me/",
                "a@a",
                "a@a.",
                "\u00e9")) {
            String text = part.repeat(200_000 / part.length());
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5), () -> PersonalData.in(text), () -> "text of \"" + part + "\"");
        }
    }
}
