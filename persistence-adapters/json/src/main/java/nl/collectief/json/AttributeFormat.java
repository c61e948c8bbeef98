package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.collectief.model.record.Attribute;
import nl.collectief.model.record.Attribute.Arity;

/** One attribute of a shape as a member of a JSON object; absent and empty ones are left out. Thread-safe. */
final class AttributeFormat {
    private final Attribute attribute;
    private final SerializedString name;
    private final Arity arity;
    private final ValueFormat values;

    AttributeFormat(Attribute attribute) {
        this.attribute = attribute;
        this.name = new SerializedString(attribute.name());
        this.arity = attribute.arity();
        this.values = ValueFormat.of(attribute);
    }

    void write(Object owner, JsonGenerator out) throws IOException {
        Object value = attribute.get(owner);
        switch (arity) {
            case ONE -> writeOne(value, out);
            case OPTIONAL -> {
                Optional<?> optional = (Optional<?>) value;
                if (optional.isPresent()) {
                    writeOne(optional.get(), out);
                }
            }
            case LIST -> writeAll((Collection<?>) value, out);
            case SET -> writeAll(inNaturalOrder((Collection<?>) value), out);
        }
    }

    private void writeOne(Object value, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        values.write(value, out);
    }

    private void writeAll(Collection<?> all, JsonGenerator out) throws IOException {
        if (!all.isEmpty()) {
            out.writeFieldName(name);
            out.writeStartArray();
            for (Object value : all) {
                values.write(value, out);
            }
            out.writeEndArray();
        }
    }

    private static Collection<?> inNaturalOrder(Collection<?> set) {
        if (set.size() < 2) {
            return set;
        }
        List<?> sorted = new ArrayList<>(set);
        sorted.sort(null);
        return sorted;
    }

    /** Reads what {@link nl.collectief.model.record.Shape#make} takes: a value, or the list of all. */
    Object read(JsonParser in, Memo memo) throws IOException {
        if (arity == Arity.ONE || arity == Arity.OPTIONAL) {
            return values.read(in, memo);
        }
        Refusal.unless(in.currentToken() == JsonToken.START_ARRAY);
        List<Object> all = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            all.add(values.read(in, memo));
        }
        Refusal.unless(arity == Arity.LIST || all.size() < 2 || new HashSet<>(all).size() == all.size());
        return all;
    }
}
