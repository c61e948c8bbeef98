package nl.collectief.model.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.CharStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every label of the library in one table, the resource {@code labels.tsv}: key, Dutch, English. Keys are
 * {@code kind.<kind>}, {@code attribute.<name>}, {@code vocabulary.<vocabulary>}, {@code <vocabulary>.<code>} for the
 * built-in terms and {@code <enum>.<code>} for the constants. A new kind, attribute or constant without its line there
 * fails a test.
 */
public final class Labels {
    private static final ImmutableMap<String, Label> ALL = own();

    private Labels() {}

    /**
     * Returns the label under {@code key}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Label of(String key) {
        Label label = ALL.get(checkNotNull(key, "key"));
        checkArgument(label != null, "no label with key \"%s\"", key);
        return label;
    }

    /** Returns the label under {@code key}, empty if there is none. */
    public static Optional<Label> find(String key) {
        return Optional.ofNullable(ALL.get(checkNotNull(key, "key")));
    }

    /** Returns all labels by key, in the order of the table; unmodifiable. */
    public static Map<String, Label> all() {
        return ALL;
    }

    /** Returns a Java name as a key writes it: {@code GuidingPrinciple} becomes {@code guiding-principle}. */
    public static String kebab(String javaName) {
        CaseFormat from = Character.isUpperCase(javaName.charAt(0)) ? CaseFormat.UPPER_CAMEL : CaseFormat.LOWER_CAMEL;
        return from.to(CaseFormat.LOWER_HYPHEN, javaName);
    }

    /**
     * Reads a table of labels: UTF-8, a line for each with key, Dutch and English between tabs; blank lines and lines that
     * begin with {@code #} are passed over. Whoever writes for readers keeps their words in such a table of their own.
     * Closes the stream.
     *
     * @return label by key, in the order of the table; unmodifiable
     * @throws IllegalArgumentException if a line is of another form, a wording is blank or a key stands there twice
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Map<String, Label> read(InputStream table) {
        try (Reader reader = new InputStreamReader(table, StandardCharsets.UTF_8)) {
            ImmutableMap.Builder<String, Label> all = ImmutableMap.builder();
            for (String line : CharStreams.readLines(reader)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = Splitter.on('\t').splitToList(line);
                    checkArgument(cells.size() == 3, "expected key, Dutch and English in \"%s\"", line);
                    all.put(cells.get(0), Label.of(cells.get(1), cells.get(2)));
                }
            }
            return all.buildOrThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("a table of labels cannot be read", e);
        }
    }

    private static ImmutableMap<String, Label> own() {
        // Asked from this module itself: on the module path nobody else is given the resource, Guava's helper neither.
        return ImmutableMap.copyOf(read(checkNotNull(Labels.class.getResourceAsStream("labels.tsv"), "labels.tsv")));
    }
}
