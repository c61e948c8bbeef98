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
            assertThat(lines).isEqualTo(6);
        }
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
    void the_code_in_the_readme_runs() {
        PrintStream before = System.out;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            ReadmeExample.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("between").contains("lines of JSON");
    }

    @Test
    void the_first_two_blocks_are_one_command_each() throws IOException {
        String[] blocks = readme().split("```", -1);
        assertThat(blocks[1].strip()).startsWith("mvn ").doesNotContain("\n");
        assertThat(blocks[3].strip()).isEqualTo("mvn -B verify");
        assertThat(Files.readString(ROOT.resolve(".ci/run"))).contains("\n" + blocks[3].strip() + " ");
    }
}
