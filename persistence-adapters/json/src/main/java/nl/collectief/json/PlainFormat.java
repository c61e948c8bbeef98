package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Whole numbers and truth values, which JSON has itself. */
enum PlainFormat implements ValueFormat {
    INTEGER {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeNumber((int) value);
        }

        @Override
        public Object read(JsonParser in, Memo memo) throws IOException {
            Refusal.unless(in.currentToken() == JsonToken.VALUE_NUMBER_INT);
            return in.getIntValue();
        }
    },
    BOOLEAN {
        @Override
        public void write(Object value, JsonGenerator out) throws IOException {
            out.writeBoolean((boolean) value);
        }

        @Override
        public Object read(JsonParser in, Memo memo) throws IOException {
            Refusal.unless(in.currentToken().isBoolean());
            return in.currentToken() == JsonToken.VALUE_TRUE;
        }
    }
}
