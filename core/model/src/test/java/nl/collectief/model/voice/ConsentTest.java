package nl.collectief.model.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentTest {
    private static final Code REPORT = Vocabulary.CONSENT_PURPOSE.term("annual-report");
    private static final Code WEBSITE = Vocabulary.CONSENT_PURPOSE.term("public-website");
    private static final LocalDate FIRST = LocalDate.of(2020, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 2, 28);

    private static Consent consent(PartialDate given, Optional<PartialDate> withdrawn) {
        return Consent.builder()
                .given(given)
                .withdrawn(withdrawn)
                .addPurpose(REPORT)
                .attribution(Attribution.ROLE)
                .build();
    }

    private static Consent consent(String given, String withdrawn) {
        return consent(PartialDate.parse(given), Optional.ofNullable(withdrawn).map(PartialDate::parse));
    }

    @ParameterizedTest
    @CsvSource({
        // given, withdrawn, day, whether it holds
        "2021-03-10, , 2021-03-09, false",
        "2021-03-10, , 2021-03-10, false",
        "2021-03-10, , 2021-03-11, true",
        "2021-03-10, , 2199-12-31, true",
        "2021-03, , 2021-03-01, false",
        "2021-03, , 2021-03-31, false",
        "2021-03, , 2021-04-01, true",
        "2021, , 2021-12-31, false",
        "2021, , 2022-01-01, true",
        "2021-winter, , 2022-03-21, false",
        "2021-winter, , 2022-03-22, true",
        "2021-03-10, 2021-06-15, 2021-06-14, true",
        "2021-03-10, 2021-06-15, 2021-06-15, false",
        "2021-03-10, 2021-06-15, 2021-06-16, false",
        "2021-03-10, 2021-06, 2021-05-31, true",
        "2021-03-10, 2021-06, 2021-06-01, false",
        "2021-03-10, 2021-06, 2021-07-01, false",
        "2021-03-10, 2022, 2021-12-31, true",
        "2021-03-10, 2022, 2022-01-01, false",
        "2021, 2021, 2021-06-01, false",
        "2021, 2021, 2022-01-01, false",
        "2021-06, 2021-03, 2021-04-15, false",
        "2021-06, 2021-03, 2021-07-01, false"
    })
    void it_holds_from_after_the_last_day_given_until_before_the_first_day_withdrawn(
            String given, String withdrawn, LocalDate day, boolean holds) {
        assertThat(consent(given, withdrawn).holdsOn(day)).isEqualTo(holds);
    }

    /** For every pair of dates and every day: it holds if it did so on every pair of days that the dates can be. */
    @Test
    void it_holds_only_if_it_does_whichever_days_are_meant() {
        List<PartialDate> dates = new ArrayList<>();
        for (String text :
                List.of("2020-12-31", "2021-01-01", "2021-01", "2021-02-14", "2021-early", "2021", "2020-winter")) {
            dates.add(PartialDate.parse(text));
        }
        int held = 0;
        for (PartialDate given : dates) {
            for (PartialDate withdrawn : dates) {
                Consent consent = consent(given, Optional.of(withdrawn));
                for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                    LocalDate today = day;
                    boolean always = given.earliest()
                                    .datesUntil(given.latest().plusDays(1))
                                    .allMatch(g -> g.isBefore(today))
                            && withdrawn
                                    .earliest()
                                    .datesUntil(withdrawn.latest().plusDays(1))
                                    .allMatch(w -> w.isAfter(today));
                    assertThat(consent.holdsOn(day))
                            .as("%s on %s", consent, day)
                            .isEqualTo(always);
                    held += always ? 1 : 0;
                }
            }
        }
        assertThat(held).isPositive();
    }

    @Test
    void it_allows_its_purposes_only_and_only_while_it_holds() {
        Consent consent = consent("2021-03", "2021-06");
        LocalDate may = LocalDate.of(2021, 5, 1);
        assertThat(consent.allows(REPORT, may)).isTrue();
        assertThat(consent.allows(WEBSITE, may)).isFalse();
        assertThat(consent.allows(REPORT, LocalDate.of(2021, 3, 31))).isFalse();
        assertThat(consent.allows(REPORT, LocalDate.of(2021, 6, 1))).isFalse();
        Consent kept = Consent.builder()
                .given(PartialDate.parse("2021"))
                .attribution(Attribution.ANONYMOUS)
                .build();
        assertThat(kept.holdsOn(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(Vocabulary.CONSENT_PURPOSE.builtIn())
                .isNotEmpty()
                .noneMatch(purpose -> kept.allows(Vocabulary.CONSENT_PURPOSE.term(purpose), LocalDate.of(2022, 1, 1)));
    }
}
