package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Ref;
import nl.collectief.model.record.Scalars;
import nl.collectief.model.text.Code;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Vocabulary;

/**
 * Values that are one string: scalars by their text form, constants and terms by their code, references by their id.
 * Attributes of the same sort have one format together.
 */
final class StringFormat implements ValueFormat {
    private static final Map<Object, StringFormat> FORMATS = new ConcurrentHashMap<>();
    private static final AtomicInteger SLOTS = new AtomicInteger();

    private final int slot = SLOTS.getAndIncrement();
    private final Function<String, Object> parse;
    private final Function<Object, String> print;

    private StringFormat(Function<String, Object> parse, Function<Object, String> print) {
        this.parse = parse;
        this.print = print;
    }

    static StringFormat of(Attribute attribute) {
        return switch (attribute.form()) {
            case SCALAR, CONSTANT -> FORMATS.computeIfAbsent(attribute.type(), sort -> ofType(attribute));
            case CODE -> FORMATS.computeIfAbsent(attribute.vocabulary().orElseThrow(), StringFormat::ofCodes);
            case REFERENCE ->
                attribute
                        .target()
                        .map(kind -> FORMATS.computeIfAbsent(kind, StringFormat::ofIds))
                        .orElseGet(() -> FORMATS.computeIfAbsent(Ref.class, StringFormat::ofReferences));
            default -> throw new IllegalArgumentException(attribute + " is not written as one string");
        };
    }

    private static StringFormat ofType(Attribute attribute) {
        return attribute.type().isEnum()
                ? ofConstants(attribute.type())
                : new StringFormat(Scalars.parser(attribute.type()), Object::toString);
    }

    private static StringFormat ofCodes(Object vocabulary) {
        return new StringFormat(((Vocabulary) vocabulary)::term, code -> ((Code) code).value());
    }

    private static StringFormat ofIds(Object kind) {
        return new StringFormat(((Kind<?>) kind)::ref, ref -> ((Ref<?>) ref).id());
    }

    private static StringFormat ofReferences(Object any) {
        return new StringFormat(Kinds::parseRef, Object::toString);
    }

    private static StringFormat ofConstants(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        Map<Object, String> codes = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            String code = ((Coded) constant).code();
            constants.put(code, constant);
            codes.put(constant, code);
        }
        return new StringFormat(
                code -> {
                    Object constant = constants.get(code);
                    if (constant == null) {
                        throw new IllegalArgumentException("no constant with this code");
                    }
                    return constant;
                },
                codes::get);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeString(print.apply(value));
    }

    @Override
    public Object read(JsonParser in, Memo memo) throws IOException {
        Refusal.unless(in.currentToken() == JsonToken.VALUE_STRING);
        return memo.get(slot, in, parse);
    }

    /**
     * Reads a string.
     *
     * @throws RuntimeException of whatever sort the type throws at a text that is not of its form
     */
    Object parse(String text) {
        return parse.apply(text);
    }
}
