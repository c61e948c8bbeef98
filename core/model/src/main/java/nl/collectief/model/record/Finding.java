package nl.collectief.model.record;

import static com.google.common.base.Preconditions.checkNotNull;

import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;

/**
 * Something a check found in a dossier: what, where, the value in question and what to do about it. One type serves
 * practice rules and data quality alike. Immutable and thread-safe.
 *
 * @param rule the code of the rule that found it, such as {@code reference-exists}; stable across releases
 * @param severity how much it matters
 * @param place where it was found
 * @param value the value in question as a reader would write it, empty if there is none; never a person's name,
 *     address or number
 * @param message what was expected and what was found
 * @param remedy what to do about it
 */
public record Finding(String rule, Severity severity, Place place, String value, Label message, Label remedy) {
    public Finding {
        checkNotNull(rule, "rule");
        checkNotNull(severity, "severity");
        checkNotNull(place, "place");
        checkNotNull(value, "value");
        checkNotNull(message, "message");
        checkNotNull(remedy, "remedy");
    }

    /** Returns place and message on one line. */
    public String in(Language language) {
        return place + ": " + message.in(language);
    }

    /** Returns severity, place and the English message on one line. */
    @Override
    public String toString() {
        return severity.code() + " " + in(Language.EN);
    }
}
