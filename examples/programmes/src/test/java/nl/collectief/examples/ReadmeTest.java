package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import nl.collectief.json.DossierDocument;
import nl.collectief.json.Reading;
import nl.collectief.model.trace.Trace;
import org.junit.jupiter.api.Test;

/** What the README shows is what happens. */
class ReadmeTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern EXCHANGE = Pattern.compile("jshell> (.+)\n==> (.+)\n");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    @Test
    void the_lines_a_researcher_types_answer_as_shown() throws IOException {
        try (JShell shell = JShell.create()) {
            Stream.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                            .split(File.pathSeparator, -1))
                    .forEach(shell::addToClasspath);
            for (String line : Files.readAllLines(Path.of("src/main/jshell/start.jsh"))) {
                assertThat(answer(shell, line)).isNotNull();
            }
            String block = readme().split("<!-- jshell -->\n", 2)[1];
            Matcher exchange = EXCHANGE.matcher(block);
            int lines = 0;
            while (exchange.find()) {
                assertThat(answer(shell, exchange.group(1)))
                        .as(exchange.group(1))
                        .isEqualTo(exchange.group(2));
                lines++;
            }
            assertThat(lines).isEqualTo(7);
            answerQuestions(shell);
            // the other names and packages of which the README speaks
            for (String line : List.of(
                    "findings.get(0).rule()",
                    "year.toTable()",
                    "DossierDocument.write(utrecht).length()",
                    "Dossiers.in(new InMemoryStore()).load(\"x\").findings().size()",
                    "PracticeRules.judge(utrecht).size()",
                    "Monitor.of(utrecht, year, findings).tables().size()",
                    "SqliteSync.NORMAL")) {
                assertThat(answer(shell, line)).as(line).isNotBlank();
            }
        }
    }

    /** Every line typed in the README of the examples; one without an answer below it shows none. */
    private static void answerQuestions(JShell shell) throws IOException {
        String block = Files.readString(ROOT.resolve("examples/README.md"))
                .split("<!-- questions -->\n```\n", 2)[1]
                .split("```", 2)[0];
        String typed = "";
        String answered = "";
        int answers = 0;
        for (String line : block.lines().toList()) {
            if (line.startsWith("jshell> //")) {
                continue;
            } else if (line.startsWith("jshell> ")) {
                typed = line.substring("jshell> ".length());
                answered = answer(shell, typed);
            } else if (line.startsWith("==> ")) {
                assertThat(answered).as(typed).isEqualTo(line.substring("==> ".length()));
                answers++;
            }
        }
        assertThat(answers).isEqualTo(25);
    }

    private static String answer(JShell shell, String line) {
        List<SnippetEvent> events = shell.eval(line.endsWith(";") ? line : line + ";");
        SnippetEvent last = events.get(events.size() - 1);
        assertThat(last.status())
                .as(line + " " + last.exception()
                        + shell.diagnostics(last.snippet())
                                .map(diagnostic -> diagnostic.getMessage(null))
                                .toList())
                .isEqualTo(Status.VALID);
        return last.value() == null ? "" : last.value();
    }

    @Test
    void the_code_in_the_readme_is_the_code_of_the_example() throws IOException {
        String source = Files.readString(Path.of("src/main/java/nl/collectief/examples/ReadmeExample.java"));
        String code = source.substring(
                        source.indexOf("// snippet: begin\n") + "// snippet: begin\n".length(),
                        source.indexOf("        // snippet: end"))
                .stripTrailing()
                .stripIndent();
        assertThat(readme()).contains("```java\n" + code + "\n```");
    }

    @Test
    void the_code_in_the_readme_runs() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            ReadmeExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("between").contains("lines of JSON");
        assertThat(readme()).contains("<!-- printed -->\n```\n" + told.toString(StandardCharsets.UTF_8) + "```\n");
    }

    @Test
    void the_dependencies_of_the_readme_are_all_that_a_store_on_sqlite_takes() throws IOException {
        String bom = Files.readString(ROOT.resolve("core/bom/pom.xml"));
        String block = readme().split("## In your application", 2)[1].split("```", -1)[1];
        Matcher ours =
                Pattern.compile("<artifactId>(collectief-\\w+)</artifactId>").matcher(block);
        while (ours.find()) {
            assertThat(bom).contains("<artifactId>" + ours.group(1) + "</artifactId>");
        }
        assertThat(block).contains("collectief-model", "collectief-json", "collectief-jdbc", "sqlite-jdbc");
        Matcher driver =
                Pattern.compile("sqlite-jdbc</artifactId>\\s+<version>([^<]+)").matcher(block);
        assertThat(driver.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve("pom.xml"))).contains(">" + driver.group(1) + "<");
    }

    @Test
    void the_dossier_that_somebody_may_begin_with_has_no_faults() throws IOException {
        String block = Files.readString(ROOT.resolve("examples/README.md"))
                .split("```json\n", 2)[1]
                .split("```", 2)[0];
        Reading reading = DossierDocument.read(block);
        assertThat(reading.problems()).isEmpty();
        assertThat(Trace.of(reading.orElseThrow()).unansweredSignals()).isEmpty();
    }

    @Test
    void the_first_two_blocks_are_one_command_each() throws IOException {
        String[] blocks = readme().split("```", -1);
        assertThat(blocks[1].strip()).startsWith("mvn ").doesNotContain("\n");
        assertThat(blocks[3].strip()).isEqualTo("mvn -B verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\n" + blocks[3].strip() + " ");
    }
}
