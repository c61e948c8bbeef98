package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong for ordinary people: it is told in a sentence, in two languages, and nothing is written. */
class MonitorArgumentsTest {
    @TempDir
    Path home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int start(String folder, String year, String document) {
        return MonitorJob.start(
                new String[] {folder, year, "nl", document},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2022-03-01T10:00:00Z"), ZoneOffset.UTC));
    }

    private List<String> complaints() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private void assertRefused(int status, String nl, String en) throws IOException {
        assertThat(status).isEqualTo(1);
        assertThat(complaints()).hasSize(2);
        assertThat(complaints().get(0)).contains(nl);
        assertThat(complaints().get(1)).contains(en).doesNotContain("Exception");
        assertThat(out.size()).isZero();
    }

    private void assertNothingWritten() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999", "-1", "2021-22", ""})
    void what_is_no_year_is_told_before_a_folder_is_made(String year) throws IOException {
        assertRefused(start(home.resolve("new").toString(), year, ""), "is geen jaar", "is no year");
        assertNothingWritten();
    }

    @Test
    void a_document_that_is_not_there_is_told_with_where_it_was_sought() throws IOException {
        Path missing = home.resolve("mijn.json");
        assertRefused(
                start(home.resolve("new").toString(), "2021", missing.toString()),
                "het document " + missing + " is er niet",
                "the document " + missing + " is not there");
        assertNothingWritten();
    }

    @Test
    void a_folder_that_is_a_file_is_told_also_when_it_lies_above() throws IOException {
        Path file = Files.writeString(home.resolve("monitor"), "hier staat iets");
        for (Path folder : List.of(file, file.resolve("deep").resolve("er"))) {
            err.reset();
            assertRefused(start(folder.toString(), "2021", ""), "is een bestand", "is a file");
        }
        assertThat(file).hasContent("hier staat iets");
    }

    @Test
    void a_damaged_store_is_told_and_left_as_it_is() throws IOException {
        Path store = Files.writeString(home.resolve("store.db"), "geen database, ".repeat(100));
        assertRefused(start(home.toString(), "2021", ""), "store.db in de map is beschadigd", "damaged or no store");
        assertThat(store).hasContent("geen database, ".repeat(100));
        assertThat(home.resolve("monitor.nl.html")).doesNotExist();
    }

    @Test
    void the_page_says_at_which_commit_of_the_store_it_was_read() throws IOException {
        assertThat(start(home.toString(), "2021", "")).isZero();
        assertThat(Files.readString(home.resolve("monitor.nl.html")))
                .contains("<dt>Vastlegging</dt><dd><code>1</code></dd>")
                .doesNotContain("niet uit een opslag gelezen");
    }
}
