package nl.collectief.model.programme;

import static nl.collectief.model.programme.Kring.activity;
import static nl.collectief.model.programme.Kring.only;
import static nl.collectief.model.programme.Kring.session;
import static nl.collectief.model.programme.Kring.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.activity.Session;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Severity;
import nl.collectief.model.text.Text;
import org.junit.jupiter.api.Test;

/** Addresses in what a dossier says, wherever they stand. */
class AddressesTest {
    @Test
    void an_address_in_a_text_is_refused_and_not_repeated() {
        Finding found = only(
                with(activity("adres")
                        .addAim(Text.nl("mail jan.jansen@example.org"))
                        .build()),
                "no-personal-data");
        assertThat(found.toString() + found.value() + found.message() + found.remedy())
                .doesNotContain("jan.jansen");
        assertThat(found.value()).isEqualTo("j…@example.org");
    }

    @Test
    void addresses_are_found_wherever_they_stand_and_however_long_the_text_is() {
        String filler = "a".repeat(4_000);
        for (String wording : List.of(
                "jan@example.org",
                "(jan@example.org).",
                "mailto:jan.jansen+x@mail.example-site.nl!",
                filler + " jan@example.org",
                "@" + filler + " jan@example.org",
                "jan@" + "a.".repeat(4_000) + "nl")) {
            assertThat(with(activity("adres").addAim(Text.nl(wording)).build()).findings(Severity.ERROR))
                    .as(wording.substring(0, 10))
                    .extracting(Finding::rule)
                    .containsExactly("no-personal-data");
        }
        for (String wording : List.of("@utrecht", "a @ b.nl", "100% @home", "jan@", "a@b", filler + "@" + filler)) {
            assertThat(with(activity("adres").addAim(Text.nl(wording)).build()).findings(Severity.ERROR))
                    .as(wording)
                    .isEmpty();
        }
    }

    @Test
    void an_address_in_the_wording_of_a_count_is_refused_too() {
        Session session = session("s")
                .held(Count.worded(Text.nl("zo vaak als jan.jansen@example.org wil")))
                .build();
        assertThat(only(with(activity("kring").build(), session), "no-personal-data")
                        .place()
                        .pointer())
                .isEqualTo("/held");
    }
}
