package nl.collectief.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringWriter;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.programme.Programme;
import nl.collectief.model.record.Kind;
import nl.collectief.model.text.Label;

/**
 * The JSON Schema (draft 2020-12) of {@link DossierDocument}, for editors and for programs that know nothing of this
 * library. The jar holds it as {@code nl/collectief/json/schema/collectief-dossier-1.schema.json} as well.
 *
 * <p>Every document that is written is valid under it. It tells what can be seen of a value by itself; whether a
 * reference leads somewhere, a date is in the calendar or bounds cross is for {@link DossierDocument#read} to tell. And
 * reading forgives what the schema does not: spellings of area codes, say. Titles are in English, descriptions in Dutch.
 * The codes of vocabularies are examples, because a dossier may add its own.
 */
public final class DossierSchema {
    private DossierSchema() {}

    /** Returns the schema in the layout of the documents, the same text each time. */
    public static String text() {
        ObjectMapper mapper = new ObjectMapper();
        StringWriter text = new StringWriter(1 << 16);
        Json.canonical(text, out -> mapper.writeTree(out, schema(mapper.createObjectNode())));
        return text.toString();
    }

    private static ObjectNode schema(ObjectNode schema) {
        SchemaDefinitions definitions = new SchemaDefinitions();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:collectief:dossier:" + Json.FORMAT);
        Label label = Label.of("een dossier van de collectieve aanpak", "a dossier of the collective approach");
        ObjectNode members = SchemaDefinitions.object(SchemaDefinitions.label(schema, label));
        members.putObject(DossierDocument.FORMAT_NAME).put("const", Json.FORMAT);
        members.putObject(DossierDocument.TYPE_NAME).put("const", DossierDocument.TYPE);
        ObjectNode records = members.putObject(DossierDocument.RECORDS);
        ObjectNode kinds = SchemaDefinitions.object(records);
        for (Kind<?> kind : Kinds.all()) {
            ObjectNode list = SchemaDefinitions.label(kinds.putObject(kind.code()), kind.label())
                    .put("type", "array");
            if (kind.equals(Programme.KIND)) {
                list.put("minItems", 1);
            }
            list.set("items", definitions.of(kind));
        }
        records.putArray("required").add(Programme.KIND.code());
        DossierDocument.MEMBERS.forEach(schema.putArray("required")::add);
        definitions.writeTo(schema.putObject("$defs"));
        return schema;
    }
}
