package nl.collectief.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.text.Label;
import nl.collectief.monitor.wording.Words;
import org.junit.jupiter.api.Test;

/** What a template may hold, and what the table of words must. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/nl/collectief/monitor/page");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private static Map<String, String> files(Path folder, String ending) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(p -> p.toString().endsWith(ending))
                    .toList()) {
                files.put(path.getFileName().toString(), Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    @Test
    void no_word_and_no_number_is_typed_in_a_template() throws IOException {
        files(TEMPLATES, ".html").forEach((name, template) -> {
            String typed = template.replaceAll("\\{\\{[^}]*}}", "").replaceAll("<[^>]*>", "");
            assertThat(typed).as(name).doesNotContainPattern("[\\p{L}\\p{N}]");
        });
    }

    @Test
    void no_template_goes_round_the_escaping() throws IOException {
        files(TEMPLATES, "")
                .forEach((name, template) -> assertThat(template).as(name).doesNotContain("{{{", "{{&", "{{="));
    }

    @Test
    void no_template_draws_by_itself() throws IOException {
        files(TEMPLATES, ".html")
                .forEach((name, template) -> assertThat(template).as(name).doesNotContain("<svg", "<path"));
    }

    @Test
    void every_template_is_used() throws IOException {
        String all = String.join("\n", files(TEMPLATES, ".html").values());
        for (String name : files(TEMPLATES, "").keySet()) {
            if (!name.equals("page.html")) {
                assertThat(all).contains("{{>" + name + "}}");
            }
        }
    }

    @Test
    void templates_are_short() throws IOException {
        files(TEMPLATES, ".html")
                .forEach((name, template) ->
                        assertThat(template.lines().count()).as(name).isLessThan(100));
    }

    @Test
    void words_hold_no_digits() {
        // Columns and tables name no numbers either, so all words are held to it.
        Words.all()
                .forEach((key, words) ->
                        assertThat(words.nl() + words.en()).as(key).doesNotContainPattern("\\d"));
    }

    @Test
    void the_two_languages_have_the_same_places() {
        Words.all()
                .forEach((key, words) -> assertThat(places(words.nl())).as(key).isEqualTo(places(words.en())));
    }

    private static Set<String> places(String words) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(words);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    @Test
    void every_word_a_template_asks_for_is_in_the_table() throws IOException {
        Set<String> keys =
                Words.all().keySet().stream().map(key -> key.replace('.', '-')).collect(Collectors.toSet());
        assertThat(keys).hasSameSizeAs(Words.all().keySet());
        for (Map.Entry<String, String> template : files(TEMPLATES, "").entrySet()) {
            Matcher word = Pattern.compile("\\{\\{words\\.([a-z-]+)}}").matcher(template.getValue());
            while (word.find()) {
                assertThat(keys).as(template.getKey()).contains(word.group(1));
            }
        }
    }

    @Test
    void no_words_are_kept_that_nobody_says() throws IOException {
        String templates = String.join("\n", files(TEMPLATES, "").values());
        String code = String.join("\n", files(JAVA, ".java").values());
        for (String key : Words.all().keySet()) {
            String stem = key.replaceFirst("\\.(one|many|heading|intro)$", "");
            boolean computed = key.matches("(column|table|many|outside|principles)\\..*");
            assertThat(computed
                            || templates.contains("{{words." + key.replace('.', '-') + "}}")
                            || code.contains("\"" + stem + "\"")
                            || code.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\" +"))
                    .as("somebody says \"%s\"", key)
                    .isTrue();
        }
    }

    @Test
    void sentences_end_and_names_do_not() {
        Words.all().forEach((key, words) -> {
            if (key.endsWith(".intro") || key.startsWith("table.")) {
                assertThat(words).as(key).satisfies(TemplatesTest::isSentence);
            } else if (key.endsWith(".heading") || key.startsWith("column.")) {
                assertThat(words.nl() + "|" + words.en())
                        .as(key)
                        .doesNotContain(".|")
                        .doesNotEndWith(".");
            }
        });
    }

    private static void isSentence(Label words) {
        assertThat(words.nl()).endsWith(".");
        assertThat(words.en()).endsWith(".");
    }
}
