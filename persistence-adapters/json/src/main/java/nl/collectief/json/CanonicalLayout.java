package nl.collectief.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;

/**
 * The layout of documents: every member and every item on a line of its own, two blanks for each level, one blank after
 * the colon, line feeds only. It is what {@code JSON.stringify(document, null, 2)} writes in JavaScript, so that other
 * tools can write it too. Holds the depth: one for each document.
 */
final class CanonicalLayout implements PrettyPrinter {
    private static final SerializedString COLON = new SerializedString(": ");
    private static final SerializedString[] LINES = new SerializedString[32];

    static {
        for (int depth = 0; depth < LINES.length; depth++) {
            LINES[depth] = new SerializedString("\n" + "  ".repeat(depth));
        }
    }

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator out) {}

    @Override
    public void writeStartObject(JsonGenerator out) throws IOException {
        out.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(COLON);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out);
    }

    @Override
    public void writeEndObject(JsonGenerator out, int members) throws IOException {
        close(out, members, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator out) throws IOException {
        out.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator out) throws IOException {
        newLine(out);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
        out.writeRaw(',');
        newLine(out);
    }

    @Override
    public void writeEndArray(JsonGenerator out, int items) throws IOException {
        close(out, items, ']');
    }

    private void close(JsonGenerator out, int parts, char bracket) throws IOException {
        depth--;
        if (parts > 0) {
            newLine(out);
        }
        out.writeRaw(bracket);
    }

    private void newLine(JsonGenerator out) throws IOException {
        out.writeRaw(depth < LINES.length ? LINES[depth] : new SerializedString("\n" + "  ".repeat(depth)));
    }
}
