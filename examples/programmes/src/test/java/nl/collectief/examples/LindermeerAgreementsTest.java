package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.collectief.model.record.Finding;
import org.junit.jupiter.api.Test;

/** What became of the agreements of Lindermeer. */
class LindermeerAgreementsTest {
    private static final Told TOLD = Told.of(Programmes.INVENTED);

    @Test
    void of_twenty_one_agreements_seven_are_broken() {
        assertThat(TOLD.verdicts())
                .containsExactly(
                        "aansluiten joined-to-what-exists kept 7/0/0",
                        "aanvullen complementary-pairing kept 4/0/0",
                        "altijd-dezelfden partners-present broken 6/1/1",
                        "dank appreciation-shown kept 10/0/0",
                        "drietal steering-trio kept 1/0/0",
                        "eerst-dichtbij own-surroundings-first broken 3/1/1",
                        "eerst-vragen need-first broken 6/1/0",
                        "eigen-ouder sounding-board-parents kept 1/0/0",
                        "hooguit-twee at-most-two-professionals broken 4/1/1",
                        "ieder-kwartaal meeting-rhythm-kept not-assessable 0/0/1",
                        "jaardoelen joint-yearly-goals not-assessable 5/0/2",
                        "kleine-kring group-size-by-theme broken 1/1/4",
                        "kwartier theory-at-most kept 4/0/0",
                        "met-ouders with-not-for broken 12/2/0",
                        "onderweg evaluate-on-the-way kept 6/0/0",
                        "opgeschreven work-described kept 7/0/0",
                        "ouders-kiezen agenda-by-parents kept 2/0/0",
                        "profiel expertise-covered broken 0/1/0",
                        "spiegel mirrors-target-group kept 1/0/0",
                        "twee-vragen two-questions-per-insight kept 3/0/0",
                        "vervolg voices-followed-up not-assessable 17/0/1");
    }

    @Test
    void a_partner_stayed_away_a_night_drew_too_many_and_care_came_first_for_one_family() {
        assertThat(TOLD.judged("altijd-dezelfden"))
                .satisfies(judged -> assertThat(records(judged.broken())).containsExactly("tafel-2022-05"))
                .satisfies(judged -> assertThat(records(judged.unknown())).containsExactly("tafel-2022-11"));
        assertThat(TOLD.judged("kleine-kring"))
                .satisfies(judged -> assertThat(judged.kept()).hasToString("[session/nachtlampje-2020]"))
                .satisfies(judged -> assertThat(records(judged.broken())).containsExactly("lange-nacht-2022"))
                .satisfies(judged -> assertThat(records(judged.unknown()))
                        .containsExactly(
                                "koffie-haven-2022", "koffie-molen-2022", "nachtlampje-2021", "nachtlampje-2022"));
        assertThat(TOLD.judged("eerst-dichtbij"))
                .satisfies(judged -> assertThat(records(judged.broken())).containsExactly("c-3c88e1"))
                .satisfies(judged -> assertThat(records(judged.unknown()))
                        .as(
                                "of one nothing is recorded; of c-5e0b77, whose dates leave it open, the order of the list tells")
                        .containsExactly("c-4d5af0"));
    }

    private static List<String> records(List<Finding> findings) {
        return findings.stream().map(finding -> finding.place().record().id()).toList();
    }
}
