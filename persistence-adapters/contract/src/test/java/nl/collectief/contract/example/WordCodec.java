package nl.collectief.contract.example;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;
import nl.collectief.model.port.EntryCodec;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Scalars;
import nl.collectief.model.record.Shape;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Text;

/**
 * Records as words with blanks between, as an example of a codec: it knows the forms a value can have and no kind of
 * record. For real use there is the codec of the JSON adapter.
 */
final class WordCodec implements EntryCodec {
    @Override
    public int format() {
        return 1;
    }

    @Override
    public String encode(Entry entry) {
        StringJoiner words = new StringJoiner(" ");
        write(entry.recordKind().shape(), entry, words);
        return words.toString();
    }

    private static void write(Shape<?> shape, Object owner, StringJoiner words) {
        for (Attribute attribute : shape.attributes()) {
            List<Object> values = attribute.values(owner);
            words.add(String.valueOf(values.size()));
            values.forEach(value -> write(attribute, value, words));
        }
    }

    private static void write(Attribute attribute, Object value, StringJoiner words) {
        switch (attribute.form()) {
            case TEXT -> writeText((Text) value, words);
            case COUNT -> {
                Count count = (Count) value;
                words.add(String.valueOf(count.atLeast()));
                words.add(count.atMost().map(String::valueOf).orElse("-"));
                words.add(count.stated().map(String::valueOf).orElse("-"));
                words.add(String.valueOf(count.worded().size()));
                count.worded().forEach(text -> writeText(text, words));
            }
            case CONSTANT -> words.add(((Enum<?>) value).name());
            case COMPOSITE -> write(attribute.shape(), value, words);
            default -> words.add(word(value.toString()));
        }
    }

    private static void writeText(Text text, StringJoiner words) {
        words.add(String.valueOf(text.wordings().size()));
        text.wordings().forEach((language, wording) -> words.add(language).add(word(wording)));
    }

    private static String word(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Entry decode(Kind<?> kind, String text, int format) {
        return read(kind.shape(), List.of(text.split(" ")).iterator());
    }

    private static <T> T read(Shape<T> shape, Iterator<String> words) {
        return shape.make(shape.attributes().stream()
                .map(attribute -> {
                    List<Object> values = new ArrayList<>();
                    for (int left = Integer.parseInt(words.next()); left > 0; left--) {
                        values.add(read(attribute, words));
                    }
                    return switch (attribute.arity()) {
                        case LIST, SET -> values;
                        case ONE, OPTIONAL -> values.isEmpty() ? null : values.get(0);
                    };
                })
                .toArray());
    }

    private static Object read(Attribute attribute, Iterator<String> words) {
        return switch (attribute.form()) {
            case TEXT -> readText(words);
            case COUNT -> {
                long atLeast = Long.parseLong(words.next());
                Optional<Long> atMost = number(words.next());
                Optional<Long> stated = number(words.next());
                List<Text> worded = new ArrayList<>();
                for (int left = Integer.parseInt(words.next()); left > 0; left--) {
                    worded.add(readText(words));
                }
                yield Count.of(atLeast, atMost, stated, worded);
            }
            case CONSTANT -> constant(attribute.type(), words.next());
            case COMPOSITE -> read(attribute.shape(), words);
            case INTEGER -> Integer.valueOf(plain(words));
            case BOOLEAN -> Boolean.valueOf(plain(words));
            case SCALAR -> Scalars.parser(attribute.type()).apply(plain(words));
            case CODE -> new Code(attribute.vocabulary().orElseThrow(), plain(words));
            case REFERENCE -> Kinds.parseRef(plain(words));
        };
    }

    private static Text readText(Iterator<String> words) {
        Map<String, String> wordings = new LinkedHashMap<>();
        for (int left = Integer.parseInt(words.next()); left > 0; left--) {
            wordings.put(words.next(), plain(words));
        }
        return Text.of(wordings);
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Long> number(String word) {
        return word.equals("-") ? Optional.empty() : Optional.of(Long.valueOf(word));
    }

    private static String plain(Iterator<String> words) {
        return new String(Base64.getDecoder().decode(words.next()), StandardCharsets.UTF_8);
    }
}
