package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.voice.Attribution;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.StoryStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be in nothing that leaves the dossier. */
class LeavingTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_case_is_nowhere_in_what_leaves_whoever_speaks_of_it(Language language) throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.PLAN);
        records.remove(SmallProgramme.FAMILY);
        FamilyCase family = SmallProgramme.FAMILY.toBuilder().id("c-beef01").build();
        records.add(family);
        records.add(SmallProgramme.PLAN.toBuilder()
                .addFrom(family.id())
                .addAbout(family.id())
                .build());
        assertThat(everything(SmallProgramme.monitor(records), language))
                .contains(SmallProgramme.TIE.id().id())
                .doesNotContain("c-beef01");
    }

    @Test
    void of_cases_that_cannot_be_judged_it_is_told_what_is_not_recorded_and_of_how_many() throws IOException {
        assertThat(Pages.section(SmallProgramme.monitor(), "rules", Language.EN).words())
                .contains(
                        "not assessable: who works with the family is not recorded",
                        "case: 1 (counted and named nowhere)");
    }

    /** Consents that do not reach as far as a report over 2021, and why they do not. */
    private static Stream<Arguments> consentsThatDoNotReach() {
        Consent.Builder consent = Consent.builder()
                .given(PartialDate.parse("2021-03-01"))
                .attribution(Attribution.ANONYMOUS)
                .addPurpose(Vocabulary.CONSENT_PURPOSE.term("annual-report"));
        return Stream.of(
                // Withdrawn long after the period, but before anybody makes this report.
                arguments(consent.withdrawn(PartialDate.parse("2031-04-02")).build(), "consent withdrawn: 1"),
                arguments(
                        Consent.builder()
                                .given(PartialDate.parse("2021-03-01"))
                                .attribution(Attribution.ANONYMOUS)
                                .addPurpose(Vocabulary.CONSENT_PURPOSE.term("training"))
                                .build(),
                        "consent does not cover this purpose: 1"),
                arguments(laterConsent(), "consent not surely given yet: 1"));
    }

    private static Consent laterConsent() {
        return Consent.builder()
                .given(PartialDate.parse("2022-02"))
                .attribution(Attribution.ANONYMOUS)
                .addPurpose(Vocabulary.CONSENT_PURPOSE.term("annual-report"))
                .build();
    }

    @ParameterizedTest
    @MethodSource("consentsThatDoNotReach")
    void a_story_whose_consent_does_not_reach_is_in_nothing_that_leaves(Consent consent, String why)
            throws IOException {
        Monitor monitor = withStory(Optional.of(consent));
        for (Language language : Language.values()) {
            assertThat(everything(monitor, language))
                    .contains(SmallProgramme.WEBINARS.title().in(Language.NL))
                    .doesNotContain("katten")
                    .as("named as such where it counts, and leading to nothing")
                    .contains(language == Language.NL ? "niet verteld mag worden" : "may not be told here")
                    .doesNotContain("#story-");
        }
        assertThat(Html.parse(Pages.page(monitor, Language.EN)).words()).contains(why);
    }

    @Test
    void a_story_stands_there_if_its_consent_reaches_on_the_day_of_the_report_or_none_is_recorded() throws IOException {
        assertThat(everything(withStory(Optional.empty()), Language.NL)).contains("katten");
        Monitor monitor = withStory(Optional.of(laterConsent()));
        assertThat(everything(monitor.madeOn(LocalDate.of(2022, 2, 28)), Language.NL))
                .as("may have been given on that very day")
                .doesNotContain("katten");
        assertThat(everything(monitor.madeOn(LocalDate.of(2022, 3, 1)), Language.NL))
                .contains("katten", "1 maart 2022");
    }

    private static Monitor withStory(Optional<Consent> consent) {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.STORY);
        records.add(SmallProgramme.STORY.toBuilder()
                .gist(Text.of("Zeldzaam: een ouder met zeven katten.", "Rare: a parent with seven katten."))
                .addStep(StoryStep.builder()
                        .says(Text.nl("Het begon met katten."))
                        .build())
                .consent(consent)
                .build());
        return SmallProgramme.monitor(records);
    }

    private static String everything(Monitor monitor, Language language) throws IOException {
        StringWriter written = new StringWriter();
        monitor.page(language, written);
        monitor.summary(language, written);
        for (Table table : monitor.tables()) {
            table.write(written);
        }
        return written.toString();
    }
}
