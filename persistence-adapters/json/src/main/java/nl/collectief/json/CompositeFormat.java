package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** A value with attributes of its own. Looks its format up when used, so that a type may hold its own type. */
record CompositeFormat(Class<?> type) implements ValueFormat {
    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        ShapeFormat.of(type).write(value, out);
    }

    @Override
    public Object read(JsonParser in, Memo memo) throws IOException {
        return ShapeFormat.of(type).read(in, memo);
    }
}
