package nl.collectief.monitor.wording;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.Locale;
import java.util.Optional;
import nl.collectief.model.record.Ref;

/**
 * Some words in one language. Immutable and thread-safe.
 *
 * @param words the words as they stand, not escaped for any format
 * @param lang the language they are in, as a BCP 47 tag
 * @param foreign whether that is another language than the one the reader asked for
 * @param marked whether a reader is told so where it is; the place of a fact in a document is looked up, not read, and is
 *     in its own language without a word about it
 * @param target the record the words name, empty if they name none
 */
public record Phrase(String words, String lang, boolean foreign, boolean marked, Optional<Ref<?>> target) {
    public Phrase {
        checkNotNull(words, "words");
        checkNotNull(lang, "lang");
        checkNotNull(target, "target");
    }

    /** Returns the words, followed by the language in brackets if that is to be told. */
    @Override
    public String toString() {
        return foreign && marked ? words + " " + mark() : words;
    }

    /** Returns the language as a reader sees it marked, such as {@code (NL)}. */
    public String mark() {
        return "(" + lang.toUpperCase(Locale.ROOT) + ")";
    }
}
