package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.figure.Count;
import nl.collectief.model.text.Text;

/**
 * Honest numbers. One that is exact and has no wording is a whole number; every other is an object of the parts that say
 * something: {@code atLeast} unless it is 0, {@code atMost} if there is one, {@code stated} if there is one and the
 * bounds do not say it already, {@code worded} if there are wordings. So eight, "a handful" of which the source says
 * that it is eight, and nothing known at all are
 *
 * <pre>{@code
 * 8
 * {"atLeast": 8, "atMost": 8, "worded": [{"en": "a handful"}]}
 * {}
 * }</pre>
 */
enum CountFormat implements ValueFormat {
    COUNT;

    static final String AT_LEAST = "atLeast";
    static final String AT_MOST = "atMost";
    static final String STATED = "stated";
    static final String WORDED = "worded";

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        Count count = (Count) value;
        if (count.isExact() && count.worded().isEmpty()) {
            out.writeNumber(count.atLeast());
            return;
        }
        out.writeStartObject();
        if (count.atLeast() > 0) {
            out.writeNumberField(AT_LEAST, count.atLeast());
        }
        if (count.atMost().isPresent()) {
            out.writeNumberField(AT_MOST, count.atMost().get());
        }
        if (count.stated().isPresent() && !count.isExact()) {
            out.writeNumberField(STATED, count.stated().get());
        }
        if (!count.worded().isEmpty()) {
            out.writeArrayFieldStart(WORDED);
            for (Text wording : count.worded()) {
                TextFormat.TEXT.write(wording, out);
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Memo memo) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return Count.exact(in.getLongValue());
        }
        Refusal.unless(in.currentToken() == JsonToken.START_OBJECT);
        Optional<Long> atLeast = Optional.empty();
        Optional<Long> atMost = Optional.empty();
        Optional<Long> stated = Optional.empty();
        List<Text> worded = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String part = in.nextFieldName(); part != null; part = in.nextFieldName()) {
            Refusal.unless(seen.add(part));
            in.nextToken();
            switch (part) {
                case AT_LEAST -> atLeast = Optional.of(number(in));
                case AT_MOST -> atMost = Optional.of(number(in));
                case STATED -> stated = Optional.of(number(in));
                case WORDED -> worded = wordings(in, memo);
                default -> throw new Refusal();
            }
        }
        Refusal.unless(in.currentToken() == JsonToken.END_OBJECT);
        return Count.of(atLeast.orElse(0L), atMost, stated, worded);
    }

    private static long number(JsonParser in) throws IOException {
        Refusal.unless(in.currentToken() == JsonToken.VALUE_NUMBER_INT);
        return in.getLongValue();
    }

    private static List<Text> wordings(JsonParser in, Memo memo) throws IOException {
        Refusal.unless(in.currentToken() == JsonToken.START_ARRAY);
        List<Text> wordings = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            wordings.add((Text) TextFormat.TEXT.read(in, memo));
        }
        Refusal.unless(new HashSet<>(wordings).size() == wordings.size());
        return wordings;
    }
}
