package nl.collectief.json;

import static java.lang.Character.MAX_SURROGATE;
import static java.lang.Character.MIN_SURROGATE;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;

/**
 * One fault in a document: where, which value, what is wrong and what to do about it. An e-mail address never stands in
 * it in full, in whichever part it comes. Immutable and thread-safe.
 *
 * @param pointer the value as a JSON pointer (RFC 6901) such as {@code /records/session/3/attendance/0/count}; the whole
 *     document is the empty pointer. An unknown member is pointed at by its name, a missing one by its owner.
 *     Cut to 1000 characters
 * @param line the line where it begins, from 1
 * @param column the place in the line where it begins, in UTF-16 units from 1, as editors count
 * @param value the value as it stands there, on one line and cut to 80 characters; empty if there is none
 * @param message what was expected and what was found
 * @param remedy what to do about it
 */
public record Problem(String pointer, int line, int column, String value, Label message, Label remedy) {
    private static final int LENGTH = 80;
    private static final int MOST_OF_A_POINTER = 1_000;
    // Wider than what the checks of a dossier take for an address: what is nearly one is not repeated either.
    private static final Pattern ADDRESS = Pattern.compile("([^\\s\"@])[^\\s\"@]{0,200}+@([^\\s\"@]{1,200})");

    // An area of CBS with its year is written alike, and leads to nobody.
    private static final Pattern AREA = Pattern.compile("\\W*(?i:NL|PV|GM|WK|BU)[0-9A-Za-z]{0,8}@[0-9]{1,4}\\W*");

    public Problem {
        pointer = printable(cut(masked(requireNonNull(pointer, "pointer")), MOST_OF_A_POINTER));
        value = brief(requireNonNull(value, "value"));
        message = masked(message);
        remedy = masked(remedy);
    }

    private static Label masked(Label label) {
        return Label.of(masked(label.nl()), masked(label.en()));
    }

    private static String masked(String text) {
        return text.indexOf('@') < 0
                ? text
                : ADDRESS.matcher(text)
                        .replaceAll(found -> AREA.matcher(found.group()).matches() ? "$0" : "$1…@$2");
    }

    /** Keeps the beginning, on one line: no reader needs more to find the place, and a text can be long. */
    private static String brief(String text) {
        String begin = text.substring(0, Math.min(text.length(), 20 * LENGTH));
        String line = masked(begin).replaceAll("\\s+", " ").strip();
        boolean whole = begin.length() == text.length();
        return printable(cut(whole ? line : line + "…", LENGTH));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    /** Replaces what no file and no screen can show. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || (c >= MIN_SURROGATE && c <= MAX_SURROGATE) ? '\ufffd' : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Returns line, column, pointer, message and remedy on one line. */
    public String in(Language language) {
        String place =
                language == Language.NL ? "regel " + line + ", kolom " + column : "line " + line + ", column " + column;
        return place + (pointer.isEmpty() ? "" : ", " + pointer) + (value.isEmpty() ? "" : " = " + value) + ": "
                + message.in(language) + "; " + remedy.in(language);
    }

    /** Returns line, column, pointer, value, message and remedy in English on one line. */
    @Override
    public String toString() {
        return in(Language.EN);
    }
}
