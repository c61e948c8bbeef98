package nl.collectief.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.collectief.model.programme.Assembly;
import nl.collectief.model.programme.Dossier;
import nl.collectief.model.programme.Kinds;
import nl.collectief.model.record.Entry;
import nl.collectief.model.record.Kind;

/**
 * One dossier as one JSON document, to be exchanged, kept under version control and read by other programs:
 *
 * <pre>{@code
 * {
 *   "format": 1,
 *   "type": "collectief-dossier",
 *   "records": {
 *     "publication": [
 *       {
 *         "id": "monitor-2021",
 *         "title": {
 *           "nl": "Monitor 2021"
 *         }
 *       }
 *     ]
 *   }
 * }
 * }</pre>
 *
 * <p>The document is canonical: equal dossiers give the same bytes. Kinds stand in the order of {@link Kinds#all}, those
 * without records are left out; records stand by id; attributes stand with the id first, then by name, absent and empty
 * ones are left out; sets stand in natural order. The layout is that of {@code JSON.stringify(document, null, 2)} with a
 * line feed at the end, in UTF-8 without a byte order mark. So the history of a document shows what changed and no more.
 *
 * <p>Values: free text is an object of language tags; scalars, codes and constants are strings; numbers and truth values
 * are themselves; a {@link nl.collectief.model.figure.Count} is a whole number when it is exact and has no wording, and
 * else an object of those of {@code atLeast}, {@code atMost}, {@code stated} and {@code worded} that say something; a
 * reference is the id, with its kind and a slash before it where several kinds are allowed. Nothing is ever null.
 *
 * <p>Reading takes members and records in any order, and any layout. Whatever else departs from the format is a problem
 * with its place, never silently dropped. All methods hold the whole document in memory and take time in proportion to
 * its length.
 */
public final class DossierDocument {
    /** The {@code type} of every document. */
    public static final String TYPE = "collectief-dossier";

    /** The newest {@code format}, which is the one written. */
    public static final int FORMAT = Json.FORMAT;

    static final String FORMAT_NAME = "format";
    static final String TYPE_NAME = "type";
    static final String RECORDS = "records";
    static final List<String> MEMBERS = List.of(FORMAT_NAME, TYPE_NAME, RECORDS);

    private DossierDocument() {}

    /** Returns the document of {@code dossier}. */
    public static String write(Dossier dossier) {
        StringWriter text = new StringWriter(1 << 14);
        write(dossier, text);
        return text.toString();
    }

    /**
     * Writes the document of {@code dossier}; flushes {@code target} and leaves it open.
     *
     * @throws UncheckedIOException if the target fails
     */
    public static void write(Dossier dossier, Writer target) {
        requireNonNull(dossier, "dossier");
        Json.canonical(requireNonNull(target, "target"), out -> write(dossier, out));
    }

    /**
     * Writes the document of {@code dossier} in UTF-8; flushes {@code target} and leaves it open.
     *
     * @throws UncheckedIOException if the target fails
     */
    public static void write(Dossier dossier, OutputStream target) {
        requireNonNull(dossier, "dossier");
        Json.canonical(requireNonNull(target, "target"), out -> write(dossier, out));
    }

    static void write(Dossier dossier, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField(FORMAT_NAME, FORMAT);
        out.writeStringField(TYPE_NAME, TYPE);
        out.writeObjectFieldStart(RECORDS);
        for (Kind<?> kind : Kinds.all()) {
            List<? extends Entry> entries = dossier.all(kind);
            if (!entries.isEmpty()) {
                out.writeArrayFieldStart(kind.code());
                ShapeFormat format = ShapeFormat.of(kind);
                for (Entry entry : entries) {
                    format.write(entry, out);
                }
                out.writeEndArray();
            }
        }
        out.writeEndObject();
        out.writeEndObject();
    }

    /** Reads a document from the bytes of a file, which are UTF-8. */
    public static Reading read(byte[] document) {
        requireNonNull(document, "document");
        if (Utf8.isPlain(document)) {
            Optional<Reading> reading = soon(() -> Json.parser(document));
            if (reading.isPresent()) {
                return reading.get();
            }
        }
        return Utf8.examine(document);
    }

    /**
     * Reads a document to the end of {@code source}, which is UTF-8 and is left open.
     *
     * @throws UncheckedIOException if the source fails
     */
    public static Reading read(InputStream source) {
        try {
            return read(source.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a document from a file, which is UTF-8.
     *
     * @throws UncheckedIOException if the file is not there or cannot be read
     */
    public static Reading read(Path file) {
        try {
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a document. */
    public static Reading read(String document) {
        requireNonNull(document, "document");
        return soon(() -> Json.parser(document)).orElseGet(() -> Examiner.examine(document));
    }

    private interface Opening {
        JsonParser open() throws IOException;
    }

    /** Reads a good document; of every other it says nothing, and the {@link Examiner} all. */
    private static Optional<Reading> soon(Opening document) {
        try (JsonParser in = document.open()) {
            Assembly assembly = Dossier.assemble(entries(in));
            return assembly.dossier().map(dossier -> new Reading(Optional.of(dossier), List.of(), assembly.findings()));
        } catch (IOException | RuntimeException notAsWritten) { // whatever a type or parser throws at odd values
            return Optional.empty();
        }
    }

    /** Reads the records of a document member by member, in one pass. */
    private static List<Entry> entries(JsonParser in) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Memo memo = Memo.ofDocument();
        Refusal.unless(in.nextToken() == JsonToken.START_OBJECT);
        Refusal.unless(FORMAT_NAME.equals(in.nextFieldName()) && in.nextIntValue(0) == FORMAT);
        Refusal.unless(TYPE_NAME.equals(in.nextFieldName()) && TYPE.equals(in.nextTextValue()));
        Refusal.unless(RECORDS.equals(in.nextFieldName()) && in.nextToken() == JsonToken.START_OBJECT);
        Set<Kind<?>> seen = new HashSet<>();
        for (String code = in.nextFieldName(); code != null; code = in.nextFieldName()) {
            Optional<Kind<?>> kind = Kinds.find(code);
            Refusal.unless(kind.isPresent() && seen.add(kind.get()));
            Refusal.unless(in.nextToken() == JsonToken.START_ARRAY);
            ShapeFormat format = ShapeFormat.of(kind.get());
            while (in.nextToken() != JsonToken.END_ARRAY) {
                entries.add((Entry) format.read(in, memo));
            }
        }
        Refusal.unless(in.currentToken() == JsonToken.END_OBJECT);
        Refusal.unless(in.nextToken() == JsonToken.END_OBJECT && in.nextToken() == null);
        return entries;
    }
}
