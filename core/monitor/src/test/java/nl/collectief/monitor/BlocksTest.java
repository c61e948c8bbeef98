package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Assessment;
import nl.collectief.model.learning.Checklist;
import nl.collectief.model.party.Participation;
import nl.collectief.model.party.ParticipationRung;
import nl.collectief.model.party.Stance;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Attribution;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Conversation;
import nl.collectief.model.voice.FactorScore;
import nl.collectief.model.voice.Story;
import org.junit.jupiter.api.Test;

/** The blocks on say and ownership over the years, indicators, consents, factors and checklists, word by word. */
class BlocksTest {
    private static Html.Element page(Language language, Entry... changed) throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        for (Entry record : changed) {
            records.removeIf(old -> old.ref().equals(record.ref()));
            records.add(record);
        }
        StringWriter out = new StringWriter();
        SmallProgramme.monitor(records).page(language, out);
        return Html.parse(out.toString());
    }

    private static List<String> rows(Html.Element page, String section) {
        return page.all()
                .filter(element ->
                        element.attribute("id").filter(section::equals).isPresent())
                .flatMap(Html.Element::all)
                .filter(element -> element.name.equals("tr"))
                .map(Html.Element::words)
                .toList();
    }

    @Test
    void the_ladder_and_ownership_stand_by_year_and_what_has_no_date_once() throws IOException {
        Activity climbing = SmallProgramme.DROP_IN.toBuilder()
                .addParticipation(
                        Participation.builder()
                                .stance(Stance.PARENT)
                                .rung(ParticipationRung.CONSULTING)
                                .period(Span.parse("2020/2020"))
                                .build(),
                        Participation.builder()
                                .stance(Stance.PARENT)
                                .rung(ParticipationRung.CO_DECIDING)
                                .period(Span.parse("2021/.."))
                                .build())
                .build();
        List<String> rows = rows(page(Language.EN, climbing), "course");
        assertThat(rows).anySatisfy(row -> assertThat(row).endsWith("Undated 2020 2021"));
        assertThat(rows).anySatisfy(row -> assertThat(row).endsWith("not recorded consulting co-deciding"));
        assertThat(rows(page(Language.NL, climbing), "course"))
                .anySatisfy(row -> assertThat(row).endsWith("niet vastgelegd raadplegen meebeslissen"));
    }

    @Test
    void an_indicator_shows_where_it_breaks_and_never_a_nought_for_what_is_hidden() throws IOException {
        List<String> rows = rows(page(Language.EN), "indicators");
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1)).startsWith("2020 10 of 40").contains("worse than the baseline (40 / 100, 2020)");
        assertThat(rows.get(2))
                .startsWith("2021 24 of 40")
                .contains("another definition")
                .contains("cannot be told: the definition is another (40 / 100, 2020)")
                .contains("reached (60 / 100, 2022)");
        assertThat(rows.get(3))
                .startsWith("2022 suppressed: too small a number")
                .contains("there is no number");
        assertThat(page(Language.NL).words()).contains("staat niet in de catalogus");
    }

    @Test
    void a_story_without_consent_is_flagged_and_one_with_consent_names_it() throws IOException {
        assertThat(rows(page(Language.EN), "voices"))
                .anySatisfy(row -> assertThat(row).contains("no consent recorded"));
        Story allowed = SmallProgramme.STORY.toBuilder()
                .consent(Consent.builder()
                        .given(PartialDate.parse("2021-05"))
                        .attribution(Attribution.ROLE)
                        .addPurpose(Vocabulary.CONSENT_PURPOSE.term("annual-report"))
                        .build())
                .build();
        assertThat(rows(page(Language.EN, allowed), "voices"))
                .anySatisfy(row -> assertThat(row).contains("consent annual report May 2021"));
        Story withdrawn = allowed.toBuilder()
                .consent(allowed.consent().orElseThrow().toBuilder()
                        .withdrawn(PartialDate.parse("2021-06"))
                        .build())
                .build();
        assertThat(page(Language.EN, withdrawn).words()).contains("On which consents", "consent withdrawn: 1");
    }

    @Test
    void factors_stand_with_their_band_and_what_to_know() throws IOException {
        Conversation survey = Conversation.builder()
                .id("meting")
                .title(Text.nl("Meting"))
                .kind(Vocabulary.CONVERSATION_KIND.term("survey"))
                .addScores(FactorScore.builder()
                        .factor(Vocabulary.FACTOR.term("purpose"))
                        .item(1)
                        .score(4)
                        .times(4)
                        .build())
                .build();
        assertThat(rows(page(Language.EN, survey), "parties"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("purpose 4.000 (number of scores 4, from 4 to 4) strength (4.0 to 5.0) 4")
                        .contains("one more answer can change the band")
                        .contains("response not recorded"));
        assertThat(page(Language.EN).words()).doesNotContain("How members score");
    }

    @Test
    void an_item_of_a_checklist_that_was_not_judged_says_so_once_others_were() throws IOException {
        assertThat(page(Language.EN).words()).doesNotContain("not assessed");
        Checklist judged = SmallProgramme.CHECKLIST.toBuilder()
                .addAssessments(Assessment.builder().item(1).level(1).build())
                .items(List.of(
                        SmallProgramme.CHECKLIST.items().get(0),
                        SmallProgramme.CHECKLIST.items().get(0)))
                .build();
        assertThat(page(Language.EN, judged).words()).contains("not assessed");
    }
}
