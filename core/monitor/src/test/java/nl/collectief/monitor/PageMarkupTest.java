package nl.collectief.monitor;

import static nl.collectief.monitor.Pages.ids;
import static nl.collectief.monitor.Pages.page;
import static nl.collectief.monitor.Pages.section;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.model.programme.Term;
import nl.collectief.model.record.Entry;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.model.voice.Signal;
import nl.collectief.monitor.Html.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a browser, a screen reader and a printer need of the page. */
class PageMarkupTest {
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
