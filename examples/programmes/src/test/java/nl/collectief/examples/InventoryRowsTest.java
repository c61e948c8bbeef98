package nl.collectief.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every row of the inventory of facts is held at a place in a document, or it says why not. */
class InventoryRowsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Integer> ROWS = Map.of("U", 68, "Z", 53, "R", 43, "H", 68, "M", 223);
    private static final Map<String, String> FILES = Map.of(
            "U", "utrecht-parents.json",
            "Z", "zwolle.json",
            "R", "regio-utrecht.json",
            "H", "heerlen.json",
            "M", "utrecht-2021.json");

    private record Row(String id, String file, List<String> pointers, String note) {
        String seed() {
            return id.substring(0, 1);
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream table = InventoryRowsTest.class.getResourceAsStream("/inventory-rows.csv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Splitter.on(',').limit(4).splitToList(line))
                    .map(cells -> new Row(
                            cells.get(0),
                            cells.get(1),
                            Splitter.on(' ').omitEmptyStrings().splitToList(cells.get(2)),
                            cells.get(3).replace("\"", "")))
                    .toList();
        }
    }

    @Test
    void all_455_rows_are_there_once_and_in_the_document_of_their_source() throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        for (Row row : rows()) {
            int number = seen.merge(row.seed(), 1, Integer::sum);
            assertThat(row.id()).isEqualTo("%s-%03d".formatted(row.seed(), number));
            assertThat(row.file()).isIn(FILES.get(row.seed()), "");
            assertThat(row.pointers().isEmpty())
                    .as(row.id())
                    .isEqualTo(row.file().isEmpty());
        }
        assertThat(seen).isEqualTo(ROWS);
    }

    @Test
    void every_pointer_leads_to_something() throws IOException {
        Map<String, JsonNode> documents = new TreeMap<>();
        for (String file : FILES.values()) {
            documents.put(file, JSON.readTree(Programmes.document(file.replace(".json", ""))));
        }
        int followed = 0;
        for (Row row : rows()) {
            for (String pointer : row.pointers()) {
                assertThat(follow(documents.get(row.file()), pointer).isMissingNode())
                        .as(row.id() + " " + pointer)
                        .isFalse();
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(600);
    }

    @Test
    void seven_rows_are_held_nowhere_and_say_why() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.pointers().isEmpty())
                .allMatch(row -> row.note().startsWith("none: "))
                .extracting(Row::id)
                .containsExactly("U-023", "U-025", "U-068", "Z-010", "Z-052", "Z-053", "H-068");
    }

    @Test
    void a_pointer_to_nothing_would_be_seen() throws IOException {
        JsonNode zwolle = JSON.readTree(Programmes.document("zwolle"));
        assertThat(follow(zwolle, "/records/area/stadshagen/notes/0").isMissingNode())
                .isFalse();
        assertThat(follow(zwolle, "/records/area/stadshagen/notes/1").isMissingNode())
                .isTrue();
        assertThat(follow(zwolle, "/records/area/elsewhere").isMissingNode()).isTrue();
        assertThatThrownBy(() -> follow(zwolle, "records/area")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Follows a pointer in which records stand by their id, as the library's own places name them. */
    private static JsonNode follow(JsonNode document, String pointer) {
        if (!pointer.startsWith("/records/")) {
            throw new IllegalArgumentException(pointer);
        }
        List<String> steps = Splitter.on('/').splitToList(pointer);
        JsonNode at = record(document.path("records").path(steps.get(2)), steps.get(3));
        for (String step : steps.subList(4, steps.size())) {
            at = at.isArray() ? at.path(Integer.parseInt(step)) : at.path(step);
        }
        return at;
    }

    private static JsonNode record(JsonNode records, String id) {
        for (JsonNode record : records) {
            if (record.path("id").asText().equals(id)) {
                return record;
            }
        }
        return records.path(id);
    }
}
