package nl.collectief.evaluation.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.collectief.evaluation.consent.StoryConsents.State;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.voice.Attribution;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryForm;
import org.junit.jupiter.api.Test;

class StoryConsentsTest {
    private static final Code REPORT = Vocabulary.CONSENT_PURPOSE.term("annual-report");
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    private static Story.Builder story(String id) {
        return Story.builder()
                .id(id)
                .form(StoryForm.QUOTE)
                .gist(Text.nl("Verzonnen citaat."))
                .teller(Stance.PARENT);
    }

    private static Consent.Builder consent(String given) {
        return Consent.builder()
                .given(PartialDate.parse(given))
                .attribution(Attribution.ROLE)
                .addPurpose(REPORT);
    }

    private static State state(Story story) {
        StoryConsents consents = StoryConsents.of(dossier(story), REPORT, DAY);
        assertThat(consents.lines()).hasSize(1);
        return consents.lines().get(0).state();
    }

    private static Dossier dossier(Entry... stories) {
        return Dossier.assemble(Stream.concat(
                                Stream.of(Programme.builder()
                                        .id("p")
                                        .title(Text.nl("P"))
                                        .mission(Text.nl("M"))
                                        .build()),
                                Stream.of(stories))
                        .toList())
                .orElseThrow();
    }

    @Test
    void consent_covers_a_report_for_its_purpose_after_it_was_given() {
        assertThat(state(story("a").consent(consent("2021").build()).build())).isEqualTo(State.COVERED);
        assertThat(state(story("a").build())).isEqualTo(State.NOT_RECORDED);
        assertThat(state(story("a").consent(consent("2022").build()).build())).isEqualTo(State.NOT_YET);
        Consent training = Consent.builder()
                .given(PartialDate.parse("2021"))
                .attribution(Attribution.ANONYMOUS)
                .addPurpose(Vocabulary.CONSENT_PURPOSE.term("training"))
                .build();
        assertThat(state(story("a").consent(training).build())).isEqualTo(State.OTHER_PURPOSE);
    }

    @Test
    void what_was_withdrawn_is_withdrawn_whatever_the_day_and_even_if_it_was_invented() {
        Consent withdrawn = consent("2021").withdrawn(PartialDate.parse("2030")).build();
        assertThat(state(story("a").consent(withdrawn).build())).isEqualTo(State.WITHDRAWN);
        assertThat(state(story("a").invented(true).consent(withdrawn).build())).isEqualTo(State.WITHDRAWN);
        assertThat(state(story("a").invented(true).build())).isEqualTo(State.INVENTED);
    }

    @Test
    void a_minor_needs_the_consent_of_a_guardian() {
        for (Optional<Boolean> guardian : List.of(Optional.<Boolean>empty(), Optional.of(false), Optional.of(true))) {
            Story.Builder story =
                    story("a").consent(consent("2021").byGuardian(guardian).build());
            State expected = guardian.orElse(false) ? State.COVERED : State.GUARDIAN_NOT_RECORDED;
            assertThat(state(story.minor(true).build())).isEqualTo(expected);
            assertThat(state(story.minor(Optional.empty()).teller(Stance.CHILD).build()))
                    .isEqualTo(expected);
            assertThat(state(story.teller(Stance.YOUNG_PERSON).build())).isEqualTo(State.COVERED);
        }
    }

    @Test
    void a_report_names_the_consents_it_rests_on_and_flags_the_rest() {
        Story told = story("a").consent(consent("2021").build()).build();
        Story invented = story("b").invented(true).build();
        Story silent = story("c").build();
        StoryConsents consents = StoryConsents.of(dossier(told, invented, silent), REPORT, DAY);
        assertThat(consents.allowed()).containsExactly(told.id(), invented.id());
        assertThat(consents.in(State.NOT_RECORDED)).containsExactly(silent.id());
        assertThat(consents.findings()).hasSize(1);
        Finding finding = consents.findings().get(0);
        assertThat(finding.place().toString()).isEqualTo("story/c#/consent");
        assertThat(finding.message().en()).isEqualTo("no consent recorded");
        assertThat(consents).hasToString("StoryConsents {annual-report, 2022-01-01: 2 of 3 may be told}");
    }

    @Test
    void an_invented_story_with_an_invented_consent_shows_what_that_consent_does() {
        Story kept = story("a").invented(true).consent(consent("2022").build()).build();
        assertThat(state(kept)).isEqualTo(State.NOT_YET);
    }

    @Test
    void a_report_leaves_out_exactly_what_a_recorded_consent_does_not_reach() {
        Consent training = Consent.builder()
                .given(PartialDate.parse("2021"))
                .attribution(Attribution.ANONYMOUS)
                .addPurpose(Vocabulary.CONSENT_PURPOSE.term("training"))
                .build();
        Story told = story("told").consent(consent("2021").build()).build();
        Story silent = story("silent").build();
        Story other = story("other").consent(training).minor(false).build();
        Story later = story("later").consent(consent("2022").build()).build();
        Story child =
                story("child").minor(true).consent(consent("2021").build()).build();
        Story withdrawn = story("withdrawn")
                .consent(consent("2021").withdrawn(PartialDate.parse("2023")).build())
                .build();
        Dossier whole = dossier(told, silent, other, later, child, withdrawn);
        StoryConsents consents = StoryConsents.of(whole, REPORT, DAY);
        Dossier report = consents.reportable(whole);
        assertThat(report.all(Story.KIND).stream().filter(Story::isWithheld).map(Story::id))
                .containsExactly(child.id(), later.id(), other.id(), withdrawn.id());
        assertThat(report.get(told.id())).isEqualTo(told);
        assertThat(report.get(silent.id())).isEqualTo(silent);
        assertThat(StoryConsents.of(report, REPORT, DAY).lines())
                .as("the states can still be told of what is left")
                .extracting(StoryConsents.Line::state)
                .containsExactlyElementsOf(
                        consents.lines().stream().map(StoryConsents.Line::state).toList());
    }

    @Test
    void a_dossier_without_such_stories_is_the_report() {
        Dossier whole = dossier(story("a").build());
        assertThat(StoryConsents.of(whole, REPORT, DAY).reportable(whole)).isSameAs(whole);
    }

    @Test
    void every_state_has_a_label() {
        assertThat(State.values())
                .allSatisfy(state -> assertThat(state.label().nl()).isNotBlank());
    }
}
