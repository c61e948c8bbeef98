package nl.collectief.model.text;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

/**
 * What a reader sees of a name or a sentence of the library itself, in Dutch and in English, both always present.
 * Free text that people wrote is {@link Text}, which may exist in one language only. Immutable and thread-safe.
 *
 * @param nl the Dutch wording, never blank
 * @param en the English wording, never blank
 */
public record Label(String nl, String en) {
    public Label {
        checkArgument(!checkNotNull(nl, "nl").isBlank(), "a label needs a Dutch wording");
        checkArgument(!checkNotNull(en, "en").isBlank(), "a label needs an English wording");
    }

    /** Returns the label with both wordings. */
    public static Label of(String nl, String en) {
        return new Label(nl, en);
    }

    /** Returns the wording in {@code language}. */
    public String in(Language language) {
        return language == Language.NL ? nl : en;
    }

    /** Returns the English wording. */
    @Override
    public String toString() {
        return en;
    }
}
