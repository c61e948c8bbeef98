package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.collectief.model.text.Text;

/** Free text: an object of language tags, in their order. */
enum TextFormat implements ValueFormat {
    TEXT;

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, String> wording : ((Text) value).wordings().entrySet()) {
            out.writeFieldName(wording.getKey());
            out.writeString(wording.getValue());
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Memo memo) throws IOException {
        Refusal.unless(in.currentToken() == JsonToken.START_OBJECT);
        Map<String, String> wordings = new HashMap<>(4);
        for (String tag = in.nextFieldName(); tag != null; tag = in.nextFieldName()) {
            Refusal.unless(in.nextToken() == JsonToken.VALUE_STRING && wordings.put(tag, in.getText()) == null);
        }
        Refusal.unless(in.currentToken() == JsonToken.END_OBJECT);
        return Text.of(wordings);
    }
}
