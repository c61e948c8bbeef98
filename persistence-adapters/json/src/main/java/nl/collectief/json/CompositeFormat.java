package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A value with attributes of its own. Looks its format up when first used, so that a type may hold its own type. */
final class CompositeFormat implements ValueFormat {
    private final Class<?> type;
    private @Nullable ShapeFormat shape;

    CompositeFormat(Class<?> type) {
        this.type = type;
    }

    private ShapeFormat shape() {
        ShapeFormat known = shape;
        if (known == null) {
            known = ShapeFormat.of(type); // the same, whichever thread finds it
            shape = known;
        }
        return known;
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        shape().write(value, out);
    }

    @Override
    public Object read(JsonParser in, Memo memo) throws IOException {
        return shape().read(in, memo);
    }
}
