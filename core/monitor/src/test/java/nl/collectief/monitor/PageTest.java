package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.evaluation.Evaluation;
import nl.collectief.evaluation.Metric;
import nl.collectief.model.activity.ActivityStage;
import nl.collectief.model.activity.StageChange;
import nl.collectief.model.coalition.FamilyCase;
import nl.collectief.model.party.Stance;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Finding;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.time.PartialDate;
import nl.collectief.model.time.Period;
import nl.collectief.model.time.Span;
import nl.collectief.model.voice.Attribution;
import nl.collectief.model.voice.Consent;
import nl.collectief.model.voice.Signal;
import nl.collectief.model.voice.Story;
import nl.collectief.model.voice.StoryStep;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {
    static String page(Language language) throws IOException {
        return page(SmallProgramme.monitor(), language);
    }

    static String page(Monitor monitor, Language language) throws IOException {
        StringWriter out = new StringWriter();
        monitor.page(language, out);
        return out.toString();
    }

    private static Element section(Element page, String id) {
        return page.all()
                .filter(element -> element.attribute("id").filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element #" + id));
    }

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

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_record_that_is_listed_but_a_term_has_one_place_on_the_page(Language language) throws IOException {
        List<String> ids = ids(Html.parse(page(language)));
        for (Entry record : SmallProgramme.records()) {
            if (record.recordKind().isListed() && !(record instanceof Term)) {
                assertThat(ids)
                        .containsOnlyOnce(
                                record.recordKind() + "-" + record.ref().id());
            }
        }
    }

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

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_story_that_was_withdrawn_is_in_nothing_that_leaves(Language language) throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.STORY);
        Story told = SmallProgramme.STORY.toBuilder()
                .gist(Text.of("Zeldzaam: een ouder met zeven katten.", "Rare: a parent with seven katten."))
                .addStep(StoryStep.builder()
                        .says(Text.nl("Het begon met katten."))
                        .build())
                .build();
        Consent consent = Consent.builder()
                .given(PartialDate.parse("2021-03-01"))
                .attribution(Attribution.ANONYMOUS)
                .build();
        records.add(told.toBuilder().consent(consent).build());
        assertThat(everything(SmallProgramme.monitor(records), language)).contains("katten");

        records.set(
                records.size() - 1,
                told.toBuilder()
                        .consent(consent.toBuilder()
                                .withdrawn(PartialDate.parse("2031-04-02"))
                                .build())
                        .build());
        assertThat(everything(SmallProgramme.monitor(records), language))
                .as("whatever day it was withdrawn: a report is made afterwards")
                .contains(SmallProgramme.WEBINARS.title().in(Language.NL))
                .doesNotContain("katten")
                .as("named as withdrawn where it counts, and leading to nothing")
                .contains(language == Language.NL ? "ingetrokken verhaal" : "story that was withdrawn")
                .doesNotContain("#story-");
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void ids_are_unique_and_every_link_leads_to_one(Language language) throws IOException {
        Element page = Html.parse(page(language));
        List<String> ids = ids(page);
        assertThat(ids).doesNotHaveDuplicates();
        List<String> links =
                page.all("a").map(link -> link.attribute("href").orElseThrow()).toList();
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            assertThat(link).startsWith("#");
            assertThat(ids).contains(link.substring(1));
        });
        assertThat(page.all().flatMap(e -> e.attribute("aria-labelledby").stream()))
                .isSubsetOf(ids);
    }

    private static List<String> ids(Element page) {
        return page.all().flatMap(element -> element.attribute("id").stream()).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_page_needs_nothing_but_itself(Language language) throws IOException {
        Element page = Html.parse(page(language));
        assertThat(page.all().map(element -> element.name))
                .doesNotContain("script", "link", "img", "iframe", "object", "embed", "form", "base");
        assertThat(page.all().flatMap(element -> element.attributes.keySet().stream()))
                .doesNotContain("src", "srcset", "style")
                .noneMatch(attribute -> attribute.startsWith("on"));
        assertThat(page.all("style").findFirst().orElseThrow().text()).doesNotContain("url(", "@import");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void headings_go_down_one_step_at_a_time(Language language) throws IOException {
        List<Integer> levels = Html.parse(page(language))
                .all()
                .filter(element -> element.name.matches("h[1-6]"))
                .map(element -> element.name.charAt(1) - '0')
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_stands_there_empty(Language language) throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        // An activity that answers a signal and of which nothing else is recorded.
        Signal signal = Signal.builder().id("los").says(Text.nl("Los.")).build();
        records.add(signal);
        records.add(SmallProgramme.DROP_IN.toBuilder()
                .id("leeg")
                .answers(List.of(signal.id()))
                .sources(List.of())
                .build());
        Element page = Html.parse(page(SmallProgramme.monitor(records), language));
        assertThat(page.all().filter(e -> e.name.matches("p|li|dt|dd|h[1-6]|th|caption|ul|ol|dl")))
                .allSatisfy(element -> assertThat(element.text().strip())
                        .as("<%s %s>", element.name, element.attributes)
                        .isNotEmpty());
    }

    @Test
    void headers_of_tables_say_what_they_head_and_landmarks_are_there() throws IOException {
        Element page = Html.parse(page(Language.NL));
        assertThat(page.all("th")).allMatch(header -> header.attribute("scope").isPresent());
        for (String landmark : List.of("main", "nav", "header", "footer")) {
            assertThat(page.all(landmark)).as(landmark).isNotEmpty();
        }
        assertThat(page.all("a").findFirst().orElseThrow().attribute("href")).hasValue("#main");
        assertThat(page.all("html").findFirst().orElseThrow().attribute("lang")).hasValue("nl");
    }

    @Test
    void cells_that_stack_on_a_phone_carry_the_name_of_their_column() throws IOException {
        assertThat(Html.parse(page(Language.NL)).all("table").filter(table -> table.hasClass("stack")))
                .isNotEmpty()
                .allSatisfy(table -> assertThat(table.all("td").filter(cell -> !cell.hasClass("drawing")))
                        .allMatch(cell -> cell.attribute("data-label").isPresent()));
    }

    @Test
    void a_fold_begins_with_its_name_and_says_how_much_is_in_it() throws IOException {
        Element page = Html.parse(page(Language.NL));
        List<Element> folds = page.all("details").toList();
        assertThat(folds).isNotEmpty().allSatisfy(fold -> {
            assertThat(fold.children.get(0).name).isEqualTo("summary");
            assertThat(fold.children.get(0).all()).noneMatch(element -> element.name.equals("a"));
            assertThat(fold.children.get(0).words()).isNotEmpty();
            assertThat(fold.children).hasSizeGreaterThan(1);
        });
        Element errors = section(page, "findings").all("details").findFirst().orElseThrow();
        assertThat(errors.words()).startsWith("Bekijk (3)");
        assertThat(errors.all("tbody").findFirst().orElseThrow().children).hasSize(3);
    }

    @Test
    void few_rows_stand_open_and_every_activity_is_named_in_the_first_view() throws IOException {
        Element page = Html.parse(page(Language.NL));
        assertThat(section(page, "sources").all("article")).hasSize(1);
        assertThat(section(page, "sources").all("details")).isEmpty();
        Element index = section(page, "summary")
                .all("ul")
                .filter(list -> list.hasClass("index"))
                .findFirst()
                .orElseThrow();
        assertThat(index.all("a").map(link -> link.attribute("href").orElseThrow()))
                .containsExactlyElementsOf(section(page, "activities")
                        .all("article")
                        .filter(article -> article.hasClass("activity"))
                        .map(article -> "#" + article.attribute("id").orElseThrow())
                        .toList());
        assertThat(index.all("a")).isNotEmpty();
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
        assertThat(voices.substring(voices.indexOf("Activiteiten zonder stem"))).contains("Inloop");
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
    void the_place_in_a_dutch_document_is_dutch_on_the_english_page_without_a_mark() throws IOException {
        List<Element> places = Html.parse(page(Language.EN))
                .all("span")
                .filter(span -> span.text().equals("p. 15, alleen in de lopende tekst"))
                .toList();
        assertThat(places).isNotEmpty().allSatisfy(place -> {
            assertThat(place.lang()).isEqualTo("nl");
            List<Element> siblings = place.parent.orElseThrow().children;
            int next = siblings.indexOf(place) + 1;
            assertThat(next == siblings.size() || !siblings.get(next).hasClass("lang"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_definition_stands_there_in_full(Language language) throws IOException {
        Element figures = section(Html.parse(page(language)), "figures");
        Dossier dossier = Dossier.assemble(SmallProgramme.records()).orElseThrow();
        List<Metric> metrics = Evaluation.of(dossier, Period.ofYear(2021)).metrics();
        assertThat(metrics).isNotEmpty();
        for (Metric metric : metrics) {
            assertThat(section(figures, "metric-" + metric.id()).text())
                    .contains(
                            metric.question().in(language),
                            metric.formula().in(language),
                            metric.unit().in(language),
                            metric.source().in(language),
                            metric.id() + "@" + metric.version());
        }
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
    void the_english_page_marks_every_text_that_is_in_dutch_only() throws IOException {
        Element page = Html.parse(page(Language.EN));
        for (Entry record : SmallProgramme.records()) {
            Shape.walk(record, (pointer, attribute, value) -> {
                if (value instanceof Text text && !text.wordings().containsKey("en")) {
                    assertMarked(page, text.in(Language.EN));
                }
            });
        }
    }

    /** The words stand in an element that says it is Dutch, with a mark that can be seen beside it. */
    static void assertMarked(Element page, String words) {
        List<Element> holders = page.all("span")
                .filter(span ->
                        span.attribute("lang").isPresent() && span.text().equals(words))
                .toList();
        assertThat(holders).as("marked: %s", words).isNotEmpty();
        assertThat(holders).allSatisfy(holder -> {
            List<Element> siblings = holder.parent.orElseThrow().children;
            Element next = siblings.get(siblings.indexOf(holder) + 1);
            assertThat(holder.lang()).isEqualTo("nl");
            assertThat(next.hasClass("lang")).isTrue();
            assertThat(next.text()).isEqualTo("(NL)");
        });
    }

    @Test
    void the_dutch_page_has_no_mark_where_all_is_dutch() throws IOException {
        assertThat(Html.parse(page(Language.NL)).all("span").filter(span -> span.hasClass("lang")))
                .isEmpty();
    }

    @Test
    void markup_in_a_title_is_shown_and_does_nothing() throws IOException {
        String attack = "<script>alert('x')</script> \" onmouseover=\"x & <b>";
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.PROGRAMME);
        records.add(SmallProgramme.PROGRAMME.toBuilder().title(Text.nl(attack)).build());
        for (Language language : Language.values()) {
            String page = page(SmallProgramme.monitor(records), language);
            assertThat(page).doesNotContain("<script", "<b>");
            Element parsed = Html.parse(page);
            assertThat(parsed.all("h1").findFirst().orElseThrow().text()).contains(attack);
            assertThat(parsed.all("title").findFirst().orElseThrow().text()).contains(attack);
        }
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

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_finding_stands_there_in_full(Language language) throws IOException {
        Element findings = section(Html.parse(page(language)), "findings");
        List<Finding> all = Dossier.assemble(SmallProgramme.records()).findings();
        assertThat(all).isNotEmpty();
        for (Finding finding : all) {
            assertThat(findings.text())
                    .contains(
                            finding.message().in(language),
                            finding.remedy().in(language),
                            finding.rule(),
                            finding.place().toString(),
                            finding.value());
        }
    }

    @Test
    void the_numbers_in_the_drawing_lie_on_one_scale() throws IOException {
        Element summary = section(Html.parse(page(Language.NL)), "summary");
        List<Element> bars = summary.all("rect").toList();
        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).attribute("x")).hasValue("40"); // 390 of 1950 on 200
        assertThat(bars.get(0).attribute("width")).hasValue("160");
        assertThat(bars.get(1).attribute("x")).hasValue("4"); // 35 of 1950 on 200
        assertThat(summary.all("svg"))
                .allMatch(svg ->
                        svg.attribute("aria-hidden").filter("true"::equals).isPresent());
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

    @Test
    void colours_stand_out_from_what_is_behind_them() throws IOException {
        String style = Html.parse(page(Language.NL))
                .all("style")
                .findFirst()
                .orElseThrow()
                .text();
        Set<List<String>> pairs = Set.of(
                List.of("ink", "paper"),
                List.of("ink", "tint"),
                List.of("soft", "paper"),
                List.of("soft", "tint"),
                List.of("accent", "paper"),
                List.of("accent", "tint"),
                List.of("accent", "accent-tint"),
                List.of("warn", "warn-tint"));
        for (List<String> pair : pairs) {
            assertThat(contrast(colour(style, pair.get(0)), colour(style, pair.get(1))))
                    .as("contrast of %s", pair)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static int colour(String style, String name) {
        Matcher colour = Pattern.compile("--" + name + ": #([0-9a-f]{3,6});").matcher(style);
        assertThat(colour.find()).as(name).isTrue();
        String hex = colour.group(1);
        return Integer.parseInt(hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex, 16);
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16 & 255)
                + 0.7152 * channel(colour >> 8 & 255)
                + 0.0722 * channel(colour & 255);
    }

    private static double channel(int value) {
        double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
