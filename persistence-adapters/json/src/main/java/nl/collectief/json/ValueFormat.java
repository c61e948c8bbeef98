package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import nl.collectief.model.record.Attribute;

/** How one value of an attribute stands in JSON. Immutable and thread-safe. */
interface ValueFormat {
    /** Writes a value. */
    void write(Object value, JsonGenerator out) throws IOException;

    /**
     * Reads a value of which the parser stands at the first token, and leaves it at the last.
     *
     * @param memo remembers what was read before in the same document
     * @throws IOException if it is not of this format; so may the exceptions of the value's own factory
     */
    Object read(JsonParser in, Memo memo) throws IOException;

    /** Returns the format of the values of {@code attribute}. */
    static ValueFormat of(Attribute attribute) {
        return switch (attribute.form()) {
            case TEXT -> TextFormat.TEXT;
            case INTEGER -> PlainFormat.INTEGER;
            case BOOLEAN -> PlainFormat.BOOLEAN;
            case COUNT -> CountFormat.COUNT;
            case SCALAR, CONSTANT, CODE, REFERENCE -> StringFormat.of(attribute);
            case COMPOSITE -> new CompositeFormat(attribute.type());
        };
    }
}
