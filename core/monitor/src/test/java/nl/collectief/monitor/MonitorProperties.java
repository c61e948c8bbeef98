package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.collectief.model.activity.Activity;
import nl.collectief.model.activity.Narrative;
import nl.collectief.model.figure.Count;
import nl.collectief.model.learning.Lesson;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.voice.Signal;
import nl.collectief.monitor.Html.Element;

/** What holds of every page, summary and table, whatever people wrote. */
class MonitorProperties {
    private static final int TRIES = 25; // each makes whole pages

    /** Words with everything in them that means something to HTML, to a template or to a table. */
    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.oneOf(
                        Arbitraries.strings()
                                .withChars("<>&\"'`={}/!-#@+,;:.\t\nab cë€")
                                .ofMinLength(1)
                                .ofMaxLength(40),
                        Arbitraries.of(
                                "<script>alert(1)</script>",
                                "</style><h1>x",
                                "{{title}} {{{title}}} {{>page.html}}",
                                "&lt;b&gt; &amp;",
                                "=1+2",
                                "' or \"",
                                "a\nb",
                                "]]><!--"))
                .filter(wording -> !wording.isBlank());
    }

    @Provide
    Arbitrary<Text> texts() {
        return Arbitraries.maps(Arbitraries.of("nl", "en", "ar"), wordings())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Text::of);
    }

    /** The small programme with these texts in an activity, a signal and a lesson. */
    private static List<Entry> records(Text one, Text two, Text three) {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        Activity activity = SmallProgramme.WEBINARS.toBuilder()
                .title(one)
                .narrative(Narrative.builder().background(two).approach(three).build())
                .addAccent(three)
                .addAim(one)
                .venue(two)
                .build();
        Signal signal = SmallProgramme.SLEEP.toBuilder().says(two).build();
        Lesson lesson =
                SmallProgramme.LESSON.toBuilder().says(three).condition(one).build();
        records.replaceAll(record -> switch (record.ref().toString()) {
            case "activity/webinars" -> activity;
            case "signal/slapen" -> signal;
            case "lesson/kort" -> lesson;
            default -> record;
        });
        return records;
    }

    @Property(tries = TRIES)
    void every_text_of_activities_signals_and_lessons_is_on_the_page(
            @ForAll("texts") Text one, @ForAll("texts") Text two, @ForAll("texts") Text three) throws IOException {
        List<Entry> records = records(one, two, three);
        Monitor monitor = SmallProgramme.monitor(records);
        for (Language language : Language.values()) {
            String page = Html.parse(Pages.page(monitor, language)).text();
            for (Entry record : records) {
                if (record instanceof Activity || record instanceof Signal || record instanceof Lesson) {
                    Shape.walk(record, (pointer, attribute, value) -> {
                        if (value instanceof Text text) {
                            assertThat(page).contains(text.in(language));
                        }
                    });
                }
            }
        }
    }

    @Property(tries = TRIES)
    void no_text_becomes_markup(@ForAll("texts") Text one, @ForAll("texts") Text two) throws IOException {
        Map<String, Long> usual = elements(SmallProgramme.monitor(records(Text.nl("a"), Text.nl("b"), Text.nl("c"))));
        assertThat(elements(SmallProgramme.monitor(records(dutch(one), dutch(two), dutch(one)))))
                .isEqualTo(usual);
    }

    private static Text dutch(Text text) {
        return Text.nl(text.in(Language.NL));
    }

    /** Returns how many elements of each name there are; refused if the page is not well formed. */
    private static Map<String, Long> elements(Monitor monitor) throws IOException {
        Map<String, Long> elements = new TreeMap<>();
        Html.parse(Pages.page(monitor, Language.NL)).all().forEach(e -> elements.merge(e.name, 1L, Long::sum));
        return elements;
    }

    @Property(tries = TRIES)
    void what_is_not_in_the_language_of_the_page_says_which_language_it_is_in(@ForAll("texts") Text text)
            throws IOException {
        Monitor monitor = SmallProgramme.monitor(records(text, text, text));
        for (Language language : Language.values()) {
            Element page = Html.parse(Pages.page(monitor, language));
            Element activity = page.all()
                    .filter(e -> e.attribute("id")
                            .filter("activity-webinars"::equals)
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
            Element title = activity.all("h3").findFirst().orElseThrow();
            List<Element> spans = title.children;
            String lang = text.languageOf(language);
            if (lang.equals(language.tag())) {
                assertThat(spans).isEmpty();
                assertThat(title.lang()).isEqualTo(lang);
            } else {
                assertThat(spans).hasSize(2);
                assertThat(spans.get(0).lang()).isEqualTo(lang);
                assertThat(spans.get(1).text()).isEqualToIgnoringCase("(" + lang + ")");
            }
        }
    }

    @Property(tries = TRIES)
    void the_order_of_the_records_changes_nothing(@ForAll Random random, @ForAll("texts") Text text)
            throws IOException {
        List<Entry> records = records(text, text, text);
        Monitor monitor = SmallProgramme.monitor(records);
        List<Entry> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, random);
        Monitor other = SmallProgramme.monitor(shuffled);
        assertThat(Pages.page(other, Language.EN)).isEqualTo(Pages.page(monitor, Language.EN));
        assertThat(SummaryTest.summary(other, Language.EN)).isEqualTo(SummaryTest.summary(monitor, Language.EN));
    }

    @Property(tries = TRIES)
    void a_summary_is_never_wider_than_its_widest_word(@ForAll("texts") Text one, @ForAll("texts") Text two)
            throws IOException {
        String summary = SummaryTest.summary(SmallProgramme.monitor(records(one, two, one)), Language.NL);
        assertThat(summary.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Property(tries = TRIES)
    void texts_come_back_from_the_tables_as_they_were(@ForAll("texts") Text one, @ForAll("texts") Text two)
            throws IOException {
        Table values =
                TablesTest.table(SmallProgramme.monitor(records(one, two, one)).tables(), "values.csv");
        List<Map<String, String>> rows = TablesTest.rows(values);
        assertThat(texts(rows, "activity", "webinars", "/title")).isEqualTo(both(one));
        assertThat(texts(rows, "activity", "webinars", "/narrative/background")).isEqualTo(both(two));
        assertThat(texts(rows, "lesson", "kort", "/condition")).isEqualTo(both(one));
    }

    private static List<String> both(Text text) {
        return List.of(text.wordings().getOrDefault("nl", ""), text.wordings().getOrDefault("en", ""));
    }

    private static List<String> texts(List<Map<String, String>> rows, String kind, String id, String pointer) {
        Map<String, String> row = rows.stream()
                .filter(r -> r.get("record_kind").equals(kind)
                        && r.get("record_id").equals(id)
                        && r.get("pointer").equals(pointer))
                .findFirst()
                .orElseThrow();
        return List.of(row.get("text_nl"), row.get("text_en"));
    }

    @Property
    void cells_of_any_signs_come_back_as_they_were(@ForAll List<List<String>> lines) throws IOException {
        StringWriter out = new StringWriter();
        for (List<String> line : lines) {
            Csv.line(line.isEmpty() ? List.of("") : line, out);
        }
        List<List<String>> read = CsvReader.read(out.toString());
        assertThat(read).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(read.get(i).stream().map(CsvReader::recorded).toList())
                    .isEqualTo(lines.get(i).isEmpty() ? List.of("") : lines.get(i));
        }
    }

    @Property
    void no_cell_begins_as_a_formula(@ForAll("wordings") String cell) throws IOException {
        StringWriter out = new StringWriter();
        Csv.line(List.of(cell), out);
        String written = CsvReader.read(out.toString()).get(0).get(0);
        assertThat("=+-@\t\r".indexOf(written.charAt(0))).isNegative();
    }

    @Provide
    Arbitrary<Count> counts() {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, 5000);
        return numbers.list().ofSize(3).map(three -> {
            List<Long> sorted = three.stream().sorted().toList();
            return Count.of(
                    sorted.get(0),
                    three.get(0) % 3 == 0 ? Optional.empty() : Optional.of(sorted.get(2)),
                    three.get(1) % 2 == 0 ? Optional.of(sorted.get(1)) : Optional.empty(),
                    List.of());
        });
    }

    @Property(tries = TRIES)
    void a_stated_number_stands_on_the_page_and_in_its_four_columns(@ForAll("counts") Count count) throws IOException {
        List<Entry> records = new ArrayList<>(SmallProgramme.records());
        records.remove(SmallProgramme.VIEW);
        records.add(SmallProgramme.VIEW.toBuilder().count(count).build());
        Monitor monitor = SmallProgramme.monitor(records);
        for (Language language : Language.values()) {
            assertThat(Html.parse(Pages.page(monitor, language)).text())
                    .contains(count.label().in(language));
        }
        Map<String, String> row = TablesTest.rows(TablesTest.table(monitor.tables(), "figures.csv")).stream()
                .filter(r -> r.get("figure_id").equals("in-beeld"))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .containsEntry("at_least", String.valueOf(count.atLeast()))
                .containsEntry("at_most", count.atMost().map(String::valueOf).orElse(""))
                .containsEntry("stated", count.stated().map(String::valueOf).orElse(""));
    }
}
