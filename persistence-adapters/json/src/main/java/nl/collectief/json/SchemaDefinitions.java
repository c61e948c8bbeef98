package nl.collectief.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Attribute.Arity;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Range;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;
import nl.collectief.model.text.Text;
import nl.collectief.model.text.Vocabulary;

/** The named parts of a schema: every shape and every form of value once, made when it is first referred to. */
final class SchemaDefinitions {
    private static final String ID = "[a-z0-9][a-z0-9._-]{0,63}";
    private static final String CODE = "[a-z0-9][a-z0-9-]{0,63}";
    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    /** Makes {@code schema} that of an object with no members but those that the caller adds to the answer. */
    static ObjectNode object(ObjectNode schema) {
        return schema.put("type", "object").put("additionalProperties", false).putObject("properties");
    }

    static ObjectNode label(ObjectNode schema, Label label) {
        return schema.put("title", label.en()).put("description", label.nl());
    }

    void writeTo(ObjectNode target) {
        definitions.forEach(target::set);
    }

    /** Returns a reference to the schema of the records of {@code kind}. */
    ObjectNode of(Kind<?> kind) {
        return defined("record." + kind, schema -> shape(label(schema, kind.label()), kind.shape()));
    }

    private void shape(ObjectNode schema, Shape<?> shape) {
        ObjectNode properties = object(schema);
        for (Attribute attribute : shape.attributes()) {
            ObjectNode property = label(properties.putObject(attribute.name()), attribute.label());
            if (attribute.arity() == Arity.ONE || attribute.arity() == Arity.OPTIONAL) {
                property.setAll(value(attribute));
            } else {
                property.put("type", "array").set("items", value(attribute));
            }
            if (attribute.arity() == Arity.SET) {
                property.put("uniqueItems", true);
            } else if (attribute.arity() == Arity.ONE) {
                schema.withArray("required").add(attribute.name());
            }
        }
        shape.either().ifPresent(either -> {
            for (String name : either.value()) {
                schema.withArray(either.orMore() ? "anyOf" : "oneOf")
                        .addObject()
                        .putArray("required")
                        .add(name);
            }
        });
    }

    private ObjectNode value(Attribute attribute) {
        Class<?> type = attribute.type();
        String name = Labels.kebab(type.getSimpleName());
        return switch (attribute.form()) {
            case TEXT -> defined("text", SchemaDefinitions::text);
            case COUNT -> defined("count", this::count);
            case INTEGER ->
                node().put("type", "integer")
                        .put("minimum", attribute.range().map(Range::from).orElse(Integer.MIN_VALUE))
                        .put("maximum", attribute.range().map(Range::to).orElse(Integer.MAX_VALUE));
            case BOOLEAN -> node().put("type", "boolean");
            case SCALAR -> defined("scalar." + name, schema -> scalar(schema, ScalarForm.of(type)));
            case CONSTANT -> defined("constant." + name, schema -> constant(schema, type));
            case CODE -> code(attribute.vocabulary().orElseThrow());
            case REFERENCE -> attribute.target().map(this::id).orElseGet(this::reference);
            case COMPOSITE -> defined("value." + name, schema -> shape(schema, attribute.shape()));
        };
    }

    private static void text(ObjectNode schema) {
        label(schema, Label.of("tekst per taal", "text by language"))
                .put("type", "object")
                .put("minProperties", 1);
        schema.putObject("propertyNames").put("pattern", whole(LANGUAGE));
        schema.putObject("additionalProperties")
                .put("type", "string")
                .put("minLength", 1)
                .put("maxLength", Text.MAX_LENGTH);
    }

    private void count(ObjectNode schema) {
        label(schema, Label.of("een getal zo zeker als de bron", "a number as certain as its source"));
        schema.putArray("anyOf").add(number()).addObject().setAll(parts());
    }

    private ObjectNode parts() {
        ObjectNode schema = node();
        ObjectNode properties = object(schema);
        Stream.of(CountFormat.AT_LEAST, CountFormat.AT_MOST, CountFormat.STATED)
                .forEach(part -> properties.set(part, number()));
        properties
                .putObject(CountFormat.WORDED)
                .put("type", "array")
                .put("uniqueItems", true)
                .set("items", defined("text", SchemaDefinitions::text));
        return schema;
    }

    private static ObjectNode number() {
        return node().put("type", "integer").put("minimum", 0).put("maximum", Count.MAX);
    }

    private static void scalar(ObjectNode schema, ScalarForm form) {
        label(schema, form.noun()).put("type", "string");
        form.pattern().ifPresent(pattern -> schema.put("pattern", pattern));
        if (!form.examples().isEmpty()) {
            form.examples().forEach(schema.putArray("examples")::add);
        }
    }

    private static void constant(ObjectNode schema, Class<?> type) {
        Stream.of(type.getEnumConstants())
                .map(constant -> ((Coded) constant).code())
                .forEach(schema.withArray("enum")::add);
    }

    private ObjectNode code(Vocabulary vocabulary) {
        return defined("code." + vocabulary.code(), schema -> {
            label(schema, vocabulary.label()).put("type", "string").put("pattern", whole(CODE));
            vocabulary.builtIn().forEach(schema.withArray("examples")::add);
        });
    }

    private ObjectNode id(Kind<?> kind) {
        return defined(
                "id." + kind,
                schema -> label(schema, kind.label()).put("type", "string").put("pattern", whole(ID)));
    }

    private ObjectNode reference() {
        String kinds = Kinds.all().stream().map(Kind::code).collect(Collectors.joining("|"));
        return defined(
                "reference",
                schema -> label(schema, Label.of("een record van welke soort ook", "a record of any kind"))
                        .put("type", "string")
                        .put("pattern", whole("(" + kinds + ")/" + ID)));
    }

    private static String whole(String pattern) {
        return "^" + pattern + "$";
    }

    private ObjectNode defined(String name, Consumer<ObjectNode> definition) {
        if (!definitions.containsKey(name)) {
            ObjectNode schema = node();
            definitions.put(name, schema); // first, so that a type may hold itself
            definition.accept(schema);
        }
        return node().put("$ref", "#/$defs/" + name);
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
