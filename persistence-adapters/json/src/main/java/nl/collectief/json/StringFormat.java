package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
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
 *
 * @param parse reads the string; throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} if it is
 *     not of the form
 * @param print writes the string
 */
record StringFormat(Function<String, Object> parse, Function<Object, String> print) implements ValueFormat {
    static StringFormat of(Attribute attribute) {
        return switch (attribute.form()) {
            case SCALAR -> new StringFormat(Scalars.parser(attribute.type()), Object::toString);
            case CODE -> ofCodes(attribute.vocabulary().orElseThrow());
            case CONSTANT -> ofConstants(attribute.type());
            case REFERENCE ->
                attribute
                        .target()
                        .map(StringFormat::ofIds)
                        .orElseGet(() -> new StringFormat(Kinds::parseRef, Object::toString));
            default -> throw new IllegalArgumentException(attribute + " is not written as one string");
        };
    }

    private static StringFormat ofCodes(Vocabulary vocabulary) {
        return new StringFormat(vocabulary::term, code -> ((Code) code).value());
    }

    private static StringFormat ofIds(Kind<?> kind) {
        return new StringFormat(kind::ref, ref -> ((Ref<?>) ref).id());
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
    public Object read(JsonParser in) throws IOException {
        Refusal.unless(in.currentToken() == JsonToken.VALUE_STRING);
        return parse.apply(in.getText());
    }
}
