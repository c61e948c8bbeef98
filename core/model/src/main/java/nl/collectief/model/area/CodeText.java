package nl.collectief.model.area;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import java.util.Locale;
import java.util.regex.Pattern;

/** Mends what spreadsheets, exports and hands do to the codes of areas. */
final class CodeText {
    // No-break spaces are among whitespace(); the byte order mark of a file, which sticks to its first cell, is not.
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\ufeff'));

    private CodeText() {}

    /** Strips blanks around the text and makes capitals of it. */
    static String clean(String text) {
        return BLANK.trimFrom(text).toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the code that {@code text} stands for: prefix put back, leading zeros put back.
     *
     * @param form what the code looks like; an example of it is in {@code example}
     */
    static String mended(String text, String prefix, Pattern form, String example) {
        String clean = clean(checkNotNull(text, "text"));
        String bare = clean.startsWith(prefix) ? clean.substring(prefix.length()) : clean;
        // At least the last digit of the gemeente must be there: what follows it is never lost.
        int length = example.length() - prefix.length();
        int lost = Math.min(length - 1, 3);
        String full = bare.length() >= length - lost ? Strings.padStart(bare, length, '0') : bare;
        return checked(prefix + full, form, text, example);
    }

    /** Returns {@code code} if it has the form, else says that {@code text} has not. */
    static String checked(String code, Pattern form, String text, String example) {
        checkArgument(form.matcher(code).matches(), "\"%s\" is not a code such as %s", text, example);
        return code;
    }
}
