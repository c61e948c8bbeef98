package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Kind;
import nl.collectief.model.record.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A record, or a composite value, as a JSON object: what {@link Shape} says of the type, prepared once. Reads the
 * members in any order, but soonest in the order in which they are written. Immutable and thread-safe.
 */
final class ShapeFormat implements ValueFormat {
    private static final ClassValue<ShapeFormat> FORMATS = new ClassValue<>() {
        @Override
        protected ShapeFormat computeValue(Class<?> type) {
            return new ShapeFormat(Shape.of(type));
        }
    };

    private final Shape<?> shape;
    private final AttributeFormat[] attributes;
    private final String[] names;

    private ShapeFormat(Shape<?> shape) {
        this.shape = shape;
        this.attributes = shape.attributes().stream().map(AttributeFormat::new).toArray(AttributeFormat[]::new);
        this.names = shape.attributes().stream().map(Attribute::name).toArray(String[]::new);
    }

    static ShapeFormat of(Class<?> type) {
        return FORMATS.get(type);
    }

    static ShapeFormat of(Kind<?> kind) {
        return of(kind.type());
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (AttributeFormat attribute : attributes) {
            attribute.write(value, out);
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Memo memo) throws IOException {
        Refusal.unless(in.currentToken() == JsonToken.START_OBJECT);
        @Nullable Object[] values = new @Nullable Object[attributes.length];
        int next = 0;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            int position = position(name, next);
            Refusal.unless(position >= 0 && values[position] == null);
            in.nextToken();
            values[position] = attributes[position].read(in, memo);
            next = position + 1;
        }
        Refusal.unless(in.currentToken() == JsonToken.END_OBJECT);
        return shape.make(values);
    }

    /**
     * Looks ahead from the member before, since documents are mostly written in order, for the very same string, since
     * Jackson interns names as the JVM does those of methods.
     */
    @SuppressWarnings("ReferenceEquality") // the look below takes the others
    private int position(String name, int next) {
        for (int i = next; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return shape.position(name);
    }
}
