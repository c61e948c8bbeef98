package nl.collectief.monitor.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Map;
import java.util.Optional;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Labels;

/**
 * The monitor's own words in one table, the resource {@code words.tsv}: key, Dutch, English. A word in braces, such as
 * {@code {session}}, is a place that is filled in. There is no number among the words: numbers are computed.
 */
public final class Words {
    private static final Map<String, Label> ALL =
            Labels.read(checkNotNull(Words.class.getResourceAsStream("words.tsv"), "words.tsv"));

    private Words() {}

    /**
     * Returns the words under {@code key}.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Label of(String key) {
        Label words = ALL.get(checkNotNull(key, "key"));
        checkArgument(words != null, "no words with key \"%s\"", key);
        return words;
    }

    /** Returns the words under {@code key}, empty if there are none. */
    public static Optional<Label> find(String key) {
        return Optional.ofNullable(ALL.get(checkNotNull(key, "key")));
    }

    /** Returns all words by key, in the order of the table; unmodifiable. */
    public static Map<String, Label> all() {
        return ALL;
    }
}
