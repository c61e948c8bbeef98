package nl.collectief.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Form;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Vocabulary;
import org.junit.jupiter.api.Test;

/**
 * Pins what documents and stores hold: kinds, attributes with their forms, constants and terms. A difference here is a
 * change of format: what is taken away or renamed needs a new format number and an upcaster. Write the file anew with
 * {@code -Dgolden.update=true} once that is settled.
 */
class FormatTest {
    private static final Path GOLDEN = Path.of("src/test/resources/format-1.txt");

    @Test
    void the_format_is_as_it_was() throws IOException {
        String format = describe();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, format);
        }
        assertThat(GOLDEN).hasContent(format);
    }

    private static String describe() {
        TreeMap<String, String> lines = new TreeMap<>();
        for (Kind<?> kind : Kinds.all()) {
            describe("kind " + kind.code(), kind.shape(), lines);
        }
        for (Vocabulary vocabulary : Vocabulary.values()) {
            lines.put(
                    "vocabulary " + vocabulary.code(),
                    vocabulary.builtIn().stream().sorted().collect(Collectors.joining(" ")));
        }
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ": " + line.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static void describe(String name, Shape<?> shape, TreeMap<String, String> lines) {
        StringBuilder line = new StringBuilder();
        for (Attribute attribute : shape.attributes()) {
            String type = attribute.type().getSimpleName();
            line.append(attribute.name())
                    .append('=')
                    .append(attribute.arity())
                    .append(' ')
                    .append(attribute.target().map(Kind::code).orElse(type))
                    .append(attribute.vocabulary().map(v -> " " + v.code()).orElse(""))
                    .append("; ");
            if (attribute.form() == Form.COMPOSITE && !lines.containsKey("value " + type)) {
                lines.put("value " + type, "");
                describe("value " + type, attribute.shape(), lines);
            } else if (attribute.form() == Form.CONSTANT) {
                lines.put(
                        "constant " + type,
                        Stream.of(attribute.type().getEnumConstants())
                                .map(constant -> ((Coded) constant).code())
                                .collect(Collectors.joining(" ")));
            }
        }
        lines.put(name, line.toString().strip());
    }
}
