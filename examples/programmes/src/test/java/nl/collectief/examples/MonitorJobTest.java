package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import nl.collectief.jdbc.JdbcStore;
import nl.collectief.json.JsonCodec;
import nl.collectief.model.port.Dossiers;
import nl.collectief.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the Utrecht programme, and on documents with faults. */
class MonitorJobTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "collective-approach-utrecht";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final MonitorJob job = new MonitorJob(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(Instant.parse("2022-03-01T10:00:00Z"), ZoneOffset.UTC),
            Language.NL);

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private long commits() {
        try (JdbcStore store = JdbcStore.sqlite(folder.resolve("store.db"), new JsonCodec())) {
            assertThat(Dossiers.in(store).load(NAME).orElseThrow()).isEqualTo(Programmes.utrecht2021());
            return store.lastCommit();
        }
    }

    @Test
    void the_utrecht_programme_becomes_a_monitor() throws IOException {
        assertThat(job.run(Programmes.document("utrecht-2021"), 2021, folder)).isZero();
        assertThat(complaints()).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> written = files.map(Path::toString)
                    .filter(file -> !file.endsWith("-wal") && !file.endsWith("-shm"))
                    .toList();
            assertThat(written)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(told()).contains(file));
        }
        assertThat(Files.readString(folder.resolve("monitor.nl.html")))
                .contains("390 tot 1.950", "30 tot 1.950", "niet voor publicatie");
        assertThat(Files.readString(folder.resolve("monitor.en.html")))
                .contains("390 to 1,950", "30 to 1,950", "not for publication");
        assertThat(commits()).isEqualTo(1);
    }

    @Test
    void the_same_document_twice_gives_the_same_pages_and_one_commit() throws IOException {
        job.run(Programmes.document("utrecht-2021"), 2021, folder);
        byte[] page = Files.readAllBytes(folder.resolve("monitor.nl.html"));
        job.run(Programmes.document("utrecht-2021"), 2021, folder);
        assertThat(Files.readAllBytes(folder.resolve("monitor.nl.html"))).isEqualTo(page);
        assertThat(commits()).isEqualTo(1);
    }

    @Test
    void nine_faults_are_told_at_once_and_the_store_stays_as_it_was() throws IOException {
        job.run(Programmes.document("utrecht-2021"), 2021, folder);
        long before = commits();
        out.reset();
        assertThat(job.run(JSON.writeValueAsBytes(faulty()), 2021, folder)).isEqualTo(1);
        List<String> lines = complaints().lines().toList();
        assertThat(lines).as(complaints()).hasSize(10);
        assertThat(complaints())
                .contains("titel")
                .contains("webinaar")
                .contains("geen-signaal")
                .contains("2021-02-30")
                .contains("-3")
                .contains("150")
                .contains("lesson")
                .contains("2019-05-01")
                .contains("@example.org")
                .doesNotContain("jan.jansen");
        assertThat(lines.subList(0, 9)).allMatch(line -> line.contains("/records/"));
        assertThat(lines.get(9)).startsWith("9 ");
        assertThat(told()).isEmpty();
        assertThat(commits()).isEqualTo(before);
    }

    @Test
    void all_six_programmes_become_monitors_each_in_a_folder_of_its_own() throws IOException {
        assertThat(job.run("all", 2021, folder)).isZero();
        assertThat(complaints()).isEmpty();
        for (String name : Programmes.names()) {
            assertThat(folder.resolve(name).resolve("monitor.nl.html")).isNotEmptyFile();
            assertThat(folder.resolve(name).resolve("monitor.en.html")).isNotEmptyFile();
        }
        assertThat(Programmes.all().values())
                .allSatisfy(dossier ->
                        assertThat(told()).contains(dossier.programme().title().in(Language.NL) + ", 2021"));
    }

    @Test
    void the_summary_tells_what_became_of_the_practice_rules() throws IOException {
        assertThat(job.run("zwolle", 2021, folder)).isZero();
        assertThat(told())
                .contains(
                        "Getoetst aan het hele dossier",
                        "  * sturing door ouder, professional en onderzoeker: nagekomen (nagekomen: 3, niet nagekomen: 0,")
                .doesNotContain("not assessable");
    }

    @Test
    void a_document_of_ones_own_and_english_do_as_well() throws IOException {
        Path own = Files.write(folder.resolve("own.json"), Programmes.document("utrecht-parents"));
        MonitorJob english = new MonitorJob(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.parse("2022-03-01T10:00:00Z"), ZoneOffset.UTC),
                Language.EN);
        assertThat(english.run(own.toString(), 2021, folder)).isZero();
        assertThat(told())
                .contains(
                        "Judged from the whole dossier",
                        "broken (kept: 1, broken: 1, not assessable: 2)",
                        "      - activity/mothers-groups-overvecht: comes from something, but no parent")
                .doesNotContain("nagekomen");
    }

    /** Returns the Utrecht document with an unknown field, an unknown code, a dangling reference and six more. */
    private static JsonNode faulty() throws IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(Programmes.document("utrecht-2021"));
        record(document, "activity", "hoera-8-months").put("titel", "Hoera");
        record(document, "activity", "hang-out").put("kind", "webinaar");
        record(document, "activity", "bukojou").withArray("answers").add("geen-signaal");
        record(document, "conversation", "webinar-evaluations-2020").put("when", "2021-02-30");
        record(document, "figure", "hoera-nurses").put("count", -3);
        record(document, "figure", "bukojou-in-view")
                .set("count", JSON.createObjectNode().put("atLeast", 150).put("atMost", 30));
        ArrayNode lessons = (ArrayNode) document.at("/records/lesson");
        lessons.add(lessons.get(0).deepCopy());
        ((ObjectNode) record(document, "activity", "webinars")
                        .withArray("stages")
                        .get(0))
                .put("since", "2020");
        record(document, "session", "webinars-2021").put("when", "2019-05-01");
        ((ObjectNode) record(document, "activity", "krijtclub").get("title")).put("nl", "Mail jan.jansen@example.org");
        return document;
    }

    private static ObjectNode record(JsonNode document, String kind, String id) {
        for (JsonNode record : document.at("/records/" + kind)) {
            if (record.get("id").asText().equals(id)) {
                return (ObjectNode) record;
            }
        }
        throw new IllegalArgumentException(kind + "/" + id);
    }

    @Test
    void broken_json_is_told_with_line_and_column_and_nothing_is_made() throws IOException {
        byte[] broken = "{\n  \"format\": 1,\n  \"type\" \"collectief-dossier\"\n}".getBytes(StandardCharsets.UTF_8);
        assertThat(job.run(broken, 2021, folder)).isEqualTo(1);
        assertThat(complaints()).contains("3").doesNotContain("Exception").doesNotContain("com.fasterxml");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
