package nl.collectief.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Opens the parsers and generators of this module, which do not depend on how a host has set up its own Jackson. */
final class Json {
    /** The number of the format that this release writes; it reads this one and all before it. */
    static final int FORMAT = 1;

    private static final JsonFactory FACTORY = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private Json() {}

    /** Something that writes JSON. */
    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    static JsonParser parser(String text) throws IOException {
        return FACTORY.createParser(text);
    }

    static JsonParser parser(byte[] text) throws IOException {
        return FACTORY.createParser(text);
    }

    /** Writes on one line. */
    static String compact(Writing writing) {
        StringWriter text = new StringWriter(512);
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Writes in the canonical layout, a line feed at the end; flushes {@code target} and leaves it open. */
    static void canonical(Writer target, Writing writing) {
        try (JsonGenerator out = FACTORY.createGenerator(target)) {
            canonical(out, writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #canonical(Writer, Writing)}, in UTF-8. */
    static void canonical(OutputStream target, Writing writing) {
        // Not by the generator's own encoder, which in most releases writes characters beyond the first 65536 as
        // escapes.
        canonical(new OutputStreamWriter(target, StandardCharsets.UTF_8), writing);
    }

    private static void canonical(JsonGenerator out, Writing writing) throws IOException {
        out.setPrettyPrinter(new CanonicalLayout());
        writing.to(out);
        out.writeRaw('\n');
    }
}
