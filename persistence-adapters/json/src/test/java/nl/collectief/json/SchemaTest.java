package nl.collectief.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Scalars;
import nl.collectief.model.record.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaTest {
    private static final String RESOURCE = "schema/collectief-dossier-1.schema.json";
    private static final Path GOLDEN = Path.of("src/main/resources/nl/collectief/json", RESOURCE);
    private static final String GOOD = """
            {"format": 1, "type": "collectief-dossier", "records": {
              "programme": [{"id": "proef", "mission": {"nl": "Samen"}, "title": {"nl": "Proef"}}],
              "session": [{"id": "s", "activity": "kring", "held": {"atLeast": 3}, "when": "2021-09/..",
                "themes": ["slapen"], "form": "digital", "mayBeAmong": ["t"]}],
              "lesson": [{"id": "l", "kind": "tip", "says": {"nl": "Begin"}, "number": 3, "childAges": "0..6 years",
                "from": ["session/s"], "sources": [{"document": "m", "place": "p. 1"}]}],
              "story": [{"id": "v", "form": "quote", "gist": {"nl": "Fijn"}, "teller": "parent", "minor": false}]
            }}""";

    @Test
    void the_published_schema_is_the_generated_one() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, DossierSchema.text());
        }
        assertThat(Files.readString(GOLDEN))
                .as("run with -Dgolden.update=true if the change is meant")
                .isEqualTo(DossierSchema.text());
    }

    @Test
    void the_jar_holds_the_published_schema() throws IOException {
        try (InputStream published = DossierSchema.class.getResourceAsStream(RESOURCE)) {
            assertThat(new String(published.readAllBytes(), UTF_8)).isEqualTo(Files.readString(GOLDEN));
        }
    }

    @Test
    void the_schema_is_a_schema_and_the_same_each_time() {
        assertThat(Schemas.faultsOfSchema(DossierSchema.text())).isEmpty();
        assertThat(Schemas.faultsOfSchema("{\"type\": \"dossier\"}")).isNotEmpty();
        assertThat(DossierSchema.text()).isEqualTo(DossierSchema.text());
    }

    @Test
    void every_definition_is_there_and_in_use() {
        JsonNode schema = Schemas.tree(DossierSchema.text());
        Set<String> referred = new HashSet<>();
        schema.findValuesAsText("$ref").forEach(ref -> referred.add(ref.substring("#/$defs/".length())));
        Set<String> defined = new HashSet<>();
        schema.get("$defs").fieldNames().forEachRemaining(defined::add);
        assertThat(referred).isEqualTo(defined).hasSizeGreaterThan(60);
    }

    @Test
    void every_kind_and_attribute_is_told_with_its_names() {
        JsonNode schema = Schemas.tree(DossierSchema.text());
        for (Kind<?> kind : Kinds.all()) {
            JsonNode record = schema.get("$defs").get("record." + kind.code());
            assertThat(record.get("title").asText()).isEqualTo(kind.label().en());
            assertThat(record.get("description").asText())
                    .isEqualTo(kind.label().nl());
            assertThat(record.get("additionalProperties").asBoolean(true)).isFalse();
            assertThat(record.get("properties").fieldNames())
                    .toIterable()
                    .containsExactlyElementsOf(kind.shape().attributes().stream()
                            .map(Attribute::name)
                            .toList());
        }
    }

    @Test
    void every_scalar_type_in_use_is_described_and_its_examples_are_of_the_form() {
        Set<Class<?>> scalars = new HashSet<>();
        Kinds.all().forEach(kind -> gather(kind.shape(), scalars));
        assertThat(scalars).hasSizeGreaterThanOrEqualTo(6).allSatisfy(type -> {
            ScalarForm form = ScalarForm.of(type);
            assertThat(form.examples()).isNotEmpty().allSatisfy(example -> {
                assertThat(example).containsPattern(form.pattern().orElseThrow());
                assertThat(Scalars.parser(type).apply(example)).hasToString(example);
            });
        });
    }

    private static void gather(Shape<?> shape, Set<Class<?>> scalars) {
        for (Attribute attribute : shape.attributes()) {
            if (attribute.form() == Form.SCALAR) {
                scalars.add(attribute.type());
            } else if (attribute.form() == Form.COMPOSITE) {
                gather(attribute.shape(), scalars);
            }
        }
    }

    @Test
    void a_good_document_by_hand_is_valid() {
        assertThat(Schemas.faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"format\": 1                   | \"format\": 2",
                "\"format\": 1,                  | ``",
                "collectief-dossier              | dossier",
                "\"records\"                     | \"record\"",
                "\"programme\"                   | \"programma\"",
                "[{\"id\": \"proef\", \"mission\": {\"nl\": \"Samen\"}, \"title\": {\"nl\": \"Proef\"}}] | []",
                "\"id\": \"proef\",              | ``",
                "\"id\": \"proef\"               | \"id\": \"De Proef\"",
                "\"id\": \"proef\"               | \"id\": null",
                "{\"nl\": \"Samen\"}             | \"Samen\"",
                "{\"nl\": \"Samen\"}             | {}",
                "{\"nl\": \"Samen\"}             | {\"nl\": \"\"}",
                "{\"nl\": \"Samen\"}             | {\"Nederlands\": \"Samen\"}",
                "{\"atLeast\": 3}                | -3",
                "{\"atLeast\": 3}                | 1.5",
                "{\"atLeast\": 3}                | {\"about\": 3}",
                "{\"atLeast\": 3}                | {\"atLeast\": -1}",
                "2021-09/..                      | september",
                "2021-09/..                      | 2021/2022/2023",
                "[\"slapen\"]                    | [\"Slapen\"]",
                "[\"slapen\"]                    | [\"slapen\", \"slapen\"]",
                "[\"slapen\"]                    | \"slapen\"",
                "digital                         | remote",
                "[\"t\"]                         | [\"session/t\"]",
                "\"number\": 3                   | \"number\": \"3\"",
                "\"number\": 3                   | \"number\": 3.5",
                "\"number\": 3                   | \"nummer\": 3",
                "0..6 years                      | 0-6",
                "session/s                       | s",
                "session/s                       | sessie/s",
                "\"minor\": false                | \"minor\": \"no\"",
                "\"place\": \"p. 1\"             | \"plaats\": \"p. 1\"",
                "\"kind\": \"tip\",              | ``"
            })
    void a_wrong_document_is_not_valid(String part, String instead) {
        String wrong = GOOD.replace(part, instead == null ? "" : instead);
        assertThat(wrong).isNotEqualTo(GOOD);
        assertThat(Schemas.faults(wrong)).isNotEmpty();
        assertThat(DossierDocument.read(wrong).problems()).isNotEmpty();
    }
}
