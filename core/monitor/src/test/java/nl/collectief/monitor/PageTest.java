package nl.collectief.monitor;

import static nl.collectief.monitor.Pages.page;
import static nl.collectief.monitor.Pages.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.figure.Count;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.programme.StatedFigure;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Vocabulary;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_of_a_small_programme_is_as_it_was_looked_at(Language language) throws IOException {
        Golden.hold("small-" + language.tag() + ".html", page(SmallProgramme.plain(), language));
    }

    @Test
    void the_small_programme_has_a_record_of_every_kind() {
        assertThat(SmallProgramme.records().stream().map(Entry::recordKind).distinct())
                .containsExactlyInAnyOrderElementsOf(Kinds.all());
    }

    @Test
    void the_page_says_that_it_is_not_for_publication() throws IOException {
        assertThat(Html.parse(page(Language.NL)).words()).contains("Werkdocument, niet voor publicatie.");
        assertThat(Html.parse(page(Language.EN)).words()).contains("Working document, not for publication.");
    }

    @Test
    void attendances_and_different_parents_of_the_webinars_are_computed() throws IOException {
        String summary = section(Html.parse(page(Language.NL)), "summary").words();
        assertThat(summary).contains("Webinars 13 390 tot 1.950 30 tot 1.950");
        assertThat(section(Html.parse(page(Language.EN)), "summary").words()).contains("390 to 1,950", "30 to 1,950");
    }

    @Test
    void a_meeting_that_may_be_counted_already_stands_apart_with_the_reason() throws IOException {
        assertThat(section(Html.parse(page(Language.NL)), "summary").words())
                .contains("Apart gehouden: Webinar voor gedupeerde ouders (14 september 2021; ouder: 35). De bron zegt"
                        + " niet of deze bijeenkomst er één is van de 13 in De webinars van 2021 samen");
    }

    @Test
    void a_share_whose_part_is_more_than_its_whole_says_so_and_not_that_nothing_is_recorded() throws IOException {
        StatedFigure impossible = StatedFigure.builder()
                .id("steun-2023")
                .measure(Vocabulary.MEASURE.term("families-in-view"))
                .when(Span.parse("2023"))
                .indicator(SmallIndicators.INDICATOR.id())
                .version(2)
                .count(Count.exact(120))
                .outOf(Count.exact(100))
                .build();
        assertThat(Pages.section(SmallProgramme.with(impossible), "indicators", Language.NL)
                        .words())
                .contains("2023 120 van 100, en een deel is nooit meer dan het geheel")
                .contains("niet te zeggen: van een van beide is het deel meer dan het geheel");
    }

    @Test
    void replays_of_unknown_scope_say_so() throws IOException {
        assertThat(section(Html.parse(page(Language.NL)), "summary").words())
                .contains("De bron zegt niet of dat het totaal is of het aantal per bijeenkomst.");
    }

    @Test
    void a_part_of_a_story_that_is_not_told_is_said_to_be_missing() throws IOException {
        Element activity = section(Html.parse(page(Language.NL)), "activity-inloop");
        Element story = activity.all("dl")
                .filter(list -> list.hasClass("narrative"))
                .findFirst()
                .orElseThrow();
        assertThat(story.all("dd").map(Element::text))
                .containsExactly("niet vastgelegd", "niet vastgelegd", "niet vastgelegd");
        assertThat(activity.words()).contains("Niet vastgelegd: doelgroepen, gebieden, vorm, partners");
    }

    @Test
    void a_place_stands_in_a_table_with_area_accent_state_lead_and_source() throws IOException {
        Element row = section(Html.parse(page(Language.NL)), "activity-inloop-west");
        assertThat(row.name).isEqualTo("tr");
        assertThat(row.words())
                .contains(
                        "Inloop in West oudercafé",
                        "p. 15, alleen in de lopende tekst",
                        "De speeltuin, West",
                        "Telkens een spreker.",
                        "in opzet (sinds eind 2021)",
                        "geleid door ouders, professionals als vangnet (ouders 2; sinds zomer 2021; voortgekomen uit Buurtteam):"
                                + " Twee moeders namen het over.",
                        "kartrekker (ouder)");
    }

    @Test
    void a_stated_number_of_groups_stands_beside_what_the_records_let_one_count() throws IOException {
        assertThat(section(Html.parse(page(Language.NL)), "leading").words())
                .contains(
                        "De bron noemt een getal: groepen die ouders leiden: 3.",
                        "uit de tekst zijn er 1 aan te wijzen");
    }

    @Test
    void signals_without_an_answer_and_activities_without_a_voice_are_named() throws IOException {
        String voices = section(Html.parse(page(Language.NL)), "voices").words();
        assertThat(voices)
                .contains(
                        "Vastgelegde signalen: 2. Daarvan afgegeven door ouders, jongeren, kinderen of bewoners: 1."
                                + " Met een activiteit als antwoord: 1; nog zonder: 1.",
                        "Van signaal tot eerste bijeenkomst:");
        assertThat(voices.indexOf("De wachtlijst is lang.")).isGreaterThan(voices.indexOf("Signalen zonder antwoord"));
        assertThat(voices.substring(voices.indexOf("of er een stem achter staat")))
                .contains("Inloop");
    }

    @Test
    void evidence_is_told_by_sort_and_stance_and_its_absence_is_said() throws IOException {
        String principles = section(Html.parse(page(Language.NL)), "principles").words();
        assertThat(principles)
                .contains(
                        "Webinars dossier: 1 dossier: 1 dossier: 1 dossier: 1 oordeel: 1 (ouder)",
                        "ouder: Een ouder zag dat iedereen het moeilijk vindt. Over: Inloop, Webinars",
                        "Geen bewijs vastgelegd bij: Samen opgroeien; Inloop.",
                        "Niemands oordeel is vastgelegd.");
    }

    @Test
    void facts_before_and_after_the_period_are_named() throws IOException {
        String outside = section(Html.parse(page(Language.NL)), "outside").words();
        assertThat(outside.substring(outside.indexOf("Vóór 2021"), outside.indexOf("Na 2021")))
                .contains("2020 Spiegelgesprek over slapen");
        assertThat(outside.substring(outside.indexOf("Na 2021")))
                .contains(
                        "2022 In het nieuwe jaar gaan de webinars door.",
                        "januari 2022 Groepen die moeders leiden."
                                .replace("Groepen die moeders leiden.", "gezinnen in beeld"));
        assertThat(outside.substring(outside.indexOf("Deels of misschien in 2021")))
                .contains("2020 tot en met 2021");
    }

    @Test
    void of_a_change_before_or_after_the_period_is_told_what_changed() throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.WEBINARS);
        records.add(SmallProgramme.WEBINARS.toBuilder()
                .addStage(StageChange.builder()
                        .stage(ActivityStage.STOPPED)
                        .since(PartialDate.parse("2022-03"))
                        .build())
                .build());
        String outside = section(Html.parse(page(SmallProgramme.monitor(records), Language.NL)), "outside")
                .words();
        assertThat(outside).contains("maart 2022 Webinars activiteit stadia: gestopt (sinds maart 2022)");
    }

    @Test
    void the_page_of_another_year_says_so_and_keeps_the_remarks_of_this_one_to_itself() throws IOException {
        Dossier dossier = Dossier.assemble(SmallProgramme.records()).orElseThrow();
        String summary = summary(dossier, 1999);
        assertThat(summary)
                .contains("geen enkel gedateerd feit in dit dossier valt in 1999")
                .contains("Over het hele dossier, niet alleen 1999. Signalen zonder activiteit: 1.")
                .doesNotContain("Apart gehouden", "teruggekeken. De bron");
        assertThat(summary(dossier, 2021)).doesNotContain("Let op").contains("Apart gehouden", "teruggekeken. De bron");
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.PROGRAMME);
        records.add(SmallProgramme.PROGRAMME.toBuilder()
                .period(Span.parse("2018/2022"))
                .build());
        assertThat(summary(Dossier.assemble(records).orElseThrow(), 2023))
                .contains("in 2023 liep het programma niet (looptijd: 2018 tot en met 2022)");
    }

    private static String summary(Dossier dossier, int year) throws IOException {
        Monitor monitor = Monitor.of(dossier, Evaluation.of(dossier, Period.ofYear(year)), List.of());
        return section(Html.parse(page(monitor, Language.NL)), "summary").words();
    }

    @Test
    void the_summary_counts_evidence_as_the_page_shows_it() throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.PLACE);
        // A part that shows what its whole shows, on the same grounds, and no more.
        records.add(SmallProgramme.PLACE.toBuilder()
                .partOf(SmallProgramme.WEBINARS.id())
                .ownership(List.of())
                .organisers(List.of())
                .build());
        Monitor monitor = SmallProgramme.monitor(records);
        String summary = SummaryTest.summary(monitor, Language.NL);
        Element principle = section(Html.parse(page(monitor, Language.NL)), "principles")
                .all("section")
                .filter(element -> element.hasClass("principle"))
                .findFirst()
                .orElseThrow();
        long shown = principle.all("ul").findFirst().orElseThrow().all("li").count();
        assertThat(shown).isEqualTo(1);
        assertThat(summary)
                .contains(
                        "Ouders, jongeren en kinderen als vertrekpunt: 1 uit het dossier; geen oordeel.",
                        "Normaliseren: 1 uit het dossier; 1 als oordeel, van: ouder.");
    }

    @Test
    void the_footer_says_what_the_page_was_made_from_and_knows_no_clock() throws IOException {
        String footer = Html.parse(page(Language.EN))
                .all("footer")
                .findFirst()
                .orElseThrow()
                .words();
        assertThat(footer)
                .contains(
                        "programme/samen",
                        "Records " + SmallProgramme.records().size(),
                        "2021-01-01/2022-01-01",
                        "sessions-held@1",
                        "not read from a store");
        assertThat(footer.replace("2021-01-01/2022-01-01", "")).doesNotContainPattern("20\\d\\d");
    }

    @Test
    void the_same_input_gives_the_same_bytes_wherever_and_in_whatever_order() throws IOException {
        String page = page(Language.NL);
        List<Entry> backwards = new ArrayList<>(SmallProgramme.records());
        Collections.reverse(backwards);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(page(SmallProgramme.monitor(backwards), Language.NL)).isEqualTo(page);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void equal_records_whose_sets_came_in_another_order_give_the_same_bytes() throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.EVIDENCE);
        records.remove(SmallProgramme.LESSON);
        records.add(SmallProgramme.EVIDENCE.toBuilder()
                .about(List.of(SmallProgramme.DROP_IN.id(), SmallProgramme.WEBINARS.id()))
                .build());
        records.add(SmallProgramme.LESSON.toBuilder()
                .learnedBy(List.of(Stance.PROFESSIONAL, Stance.PARENT))
                .build());
        Monitor one = SmallProgramme.monitor(records);
        records.set(
                records.size() - 1,
                SmallProgramme.LESSON.toBuilder()
                        .learnedBy(List.of(Stance.PARENT, Stance.PROFESSIONAL))
                        .build());
        records.set(records.size() - 2, SmallProgramme.EVIDENCE);
        Monitor other = SmallProgramme.monitor(records);
        assertThat(page(one, Language.NL)).isEqualTo(page(other, Language.NL));
        for (int i = 0; i < one.tables().size(); i++) {
            assertThat(TablesTest.text(one.tables().get(i)))
                    .isEqualTo(TablesTest.text(other.tables().get(i)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_programme_of_which_nothing_is_recorded_has_a_page_that_says_so(Language language) throws IOException {
        List<Entry> bare = List.of(SmallProgramme.PROGRAMME.toBuilder()
                .areas(List.of())
                .parties(List.of())
                .funding(List.of())
                .sources(List.of())
                .build());
        Element page = Html.parse(page(SmallProgramme.monitor(bare), language));
        assertThat(page.all("section").map(section -> section.attribute("id").orElse("")))
                .contains("summary", "activities", "findings", "sources");
        assertThat(page.text()).contains(language == Language.NL ? "niet vastgelegd" : "not recorded");
    }

    @Test
    void an_evaluation_of_another_dossier_is_refused() {
        Assembly assembly = Dossier.assemble(SmallProgramme.records());
        Dossier other = Dossier.assemble(List.of(SmallProgramme.PROGRAMME.toBuilder()
                        .areas(List.of())
                        .parties(List.of())
                        .funding(List.of())
                        .sources(List.of())
                        .build()))
                .orElseThrow();
        Evaluation evaluation = Evaluation.of(other, Period.ofYear(2021));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Monitor.of(assembly.orElseThrow(), evaluation, List.of()))
                .withMessageContaining("another dossier");
    }
}
