package nl.collectief.model.text;

import java.util.Locale;

/** The two languages in which the library speaks. Free text may be in any language, see {@link Text}. */
public enum Language {
    NL,
    EN;

    /** Returns the BCP 47 tag, {@code nl} or {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
