package nl.collectief.model.programme;

import java.util.regex.Pattern;

/**
 * Finds the telephone numbers of other countries, which begin with a plus, in the digits of one text. How many digits follow
 * the code of a country differs, so that all of nine to thirteen are taken for one that stand together as those of a
 * telephone do.
 */
final class TelephoneAbroad {
    /** As many digits as a number has with its country. */
    static final int LONGEST = 13;

    /** A country code, all but the Dutch, and as many digits as follow that: North America has ten, Russia too. */
    private static final Pattern NUMBER =
            Pattern.compile("1[2-9]\\d{9}|7\\d{10}|(?:2[0-79]|3[02-9]|4\\d|5\\d|6\\d|8[0-24-8]|9[0-9])\\d{7,11}");

    private TelephoneAbroad() {}

    /** Returns the last digits of the longest number that begins with a plus and the code of another country, -1 if none. */
    static int from(DigitRuns digits, int i) {
        String before = digits.before(digits.get(i).from(), 2);
        boolean sum = before.length() > 1 && Character.isLetterOrDigit(before.charAt(0));
        if (!before.endsWith("+") || sum) {
            return -1;
        }
        StringBuilder number = new StringBuilder();
        int found = -1;
        for (int last = i; last < digits.size() && (last == i || digits.follows(last)); last++) {
            DigitRuns.Run more = digits.get(last);
            // After a code of one to three digits one digit may be an area, or the nought that is left out from abroad.
            boolean single =
                    more.length() == 1 && last > i + 1 && digits.get(last - 1).length() > 1;
            if (number.length() + more.length() > LONGEST || single) {
                break;
            }
            number.append(digits.digits(last));
            if (NUMBER.matcher(number).matches() && hasGroups(digits, i, last)) {
                found = last;
            }
        }
        return found;
    }

    /** Returns whether digits after a plus stand together as those of telephones do, and not as amounts and years do. */
    private static boolean hasGroups(DigitRuns digits, int i, int last) {
        boolean threes = last > i;
        boolean date = last > i;
        for (int j = i + 1; j <= last; j++) {
            threes &= digits.get(j).length() == 3;
            date &= digits.get(j).length() <= 2 || (j == last && digits.isYear(j));
        }
        boolean years = last > i && (digits.isYear(i) || digits.isYear(i + 1) || (date && digits.isYear(last)));
        boolean amount =
                threes && (digits.separator(last) == '.' || digits.digits(last).equals("000"));
        return !years && !amount && !digits.ofAnAmount(last);
    }
}
