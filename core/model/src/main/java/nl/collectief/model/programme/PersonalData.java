package nl.collectief.model.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.collectief.model.text.Label;

/**
 * What must never enter a dossier because it leads to one person: e-mail addresses, telephone numbers and citizen service
 * numbers in free text. Looks take time in proportion to the length of a text.
 *
 * <p>What looks like a number of a person and commonly is something else is let through: dates and times, years, amounts
 * with a currency, longer numbers and codes, what stands in a web address that is no link to a telephone, and what is named
 * as another number (KVK, RSIN, ISBN). After a plus a number is a telephone's of whatever country, and after "BSN" nine
 * digits are looked at however they are parted. A plain number of nine digits passes the eleven test by chance in one case of eleven; nothing that is counted in
 * this field has so many.
 */
final class PersonalData {
    /** A sort of personal data, with what a reader is told. */
    enum Sort {
        ADDRESS,
        TELEPHONE,
        CITIZEN_NUMBER;

        Label message() {
            return switch (this) {
                case ADDRESS ->
                    Label.of("een e-mailadres hoort niet in een tekst", "an e-mail address does not belong in a text");
                case TELEPHONE ->
                    Label.of(
                            "een telefoonnummer hoort niet in een tekst",
                            "a telephone number does not belong in a text");
                case CITIZEN_NUMBER ->
                    Label.of(
                            "een burgerservicenummer hoort niet in een tekst, en dit getal voldoet aan de elfproef ervan",
                            "a citizen service number does not belong in a text, and this number passes its eleven test");
            };
        }

        Label remedy() {
            return switch (this) {
                case ADDRESS ->
                    Label.of(
                            "verwijder het; een functionele mailbox van een organisatie mag bij die partij staan",
                            "remove it; a functional mailbox of an organisation may stand with that party");
                case TELEPHONE ->
                    Label.of(
                            "verwijder het; is het een ander nummer, schrijf er dan voor welk, zoals ISBN of KVK",
                            "remove it; if it is another number, write before it which, such as ISBN or KVK");
                case CITIZEN_NUMBER ->
                    Label.of(
                            "verwijder het; is het een bedrag of een ander nummer, schrijf er dan € of RSIN voor",
                            "remove it; if it is an amount or another number, write € or RSIN before it");
            };
        }
    }

    /**
     * One find.
     *
     * @param masked so much of it that a writer knows it again, and not so much that it can be used
     */
    record Found(Sort sort, String masked) {}

    // Begins where a word does and repeats no group, so that it takes time in proportion to the longest text.
    // Letters are those of any alphabet, with their marks.
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}_.+-])[\\p{L}\\p{M}\\p{N}_.+-]++@[\\p{L}\\p{N}_-][\\p{L}\\p{M}\\p{N}_.-]*\\.\\p{L}{2,}");
    /** As many digits as a citizen service number has, and no telephone number has fewer. */
    static final int FEWEST = 9;

    private PersonalData() {}

    /**
     * Returns whether {@link #in} may find something. Looks at every ninth character only, where there is no number: so
     * many digits with nothing but what parts them between cannot pass it by.
     */
    static boolean mayBeIn(String text) {
        if (text.indexOf('@') >= 0) {
            return true;
        }
        int at = FEWEST - 1;
        while (at < text.length()) {
            while (at > 0 && isOfNumber(text.charAt(at)) && isOfNumber(text.charAt(at - 1))) {
                at--;
            }
            int digits = 0;
            for (; at < text.length() && isOfNumber(text.charAt(at)); at++) {
                if (isDigit(text.charAt(at)) && ++digits == FEWEST) {
                    return true;
                }
            }
            at += FEWEST;
        }
        return false;
    }

    private static boolean isOfNumber(char c) {
        boolean letter = c > '@' && c < '\u00a0'; // as most are
        return !letter && (isDigit(c) || parts(c));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the first find of every sort, none of them whole. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        if (address.find()) {
            String whole = address.group();
            found.add(new Found(
                    Sort.ADDRESS,
                    whole.substring(0, whole.offsetByCodePoints(0, 1)) + "…" + whole.substring(whole.indexOf('@'))));
        }
        PersonalNumbers.find(text, found);
        return found;
    }

    /** Returns whether people part the digits of one number with it. */
    static boolean parts(char c) {
        return switch (c) {
            case '-', '(', ')', '.', '/', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> true;
            default -> isBlank(c);
        };
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }
}
