package nl.collectief.model.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.model.programme.PersonalData.Found;
import nl.collectief.model.programme.PersonalData.Sort;

/** Finds the telephone numbers and the citizen service numbers in one text, see {@link PersonalData}. */
final class PersonalNumbers {
    /** Digits in a row, from the first to behind the last, and whether they stand in a web address. */
    private record Digits(int from, int to, boolean linked) {
        int length() {
            return to - from;
        }
    }

    /** A date in June or on a sixth, or a time past six o'clock, where a mobile number might begin. */
    private static final Pattern DATE_OR_TIME =
            Pattern.compile("06([-./])\\d{1,2}\\1(?:(?:19|20)\\d\\d|\\d\\d)(?!\\1?\\d)"
                    + "|06 \\d\\d (?:19|20)\\d\\d(?!\\d)"
                    + "|06\\.[0-5]\\d ?[-\u2013] ?[0-2]?\\d\\.[0-5]\\d(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern OF_AN_AMOUNT = Pattern.compile("(?:,(?:[-\u2013]|\\d\\d?(?!\\d))| (?:euro|EUR)\\b)");
    private static final Pattern NAMED_OTHERWISE = Pattern.compile(
            "(?:€|\\b(?:EUR|euro|RSIN|KVK|ISBN)(?:-?(?:nummer|nr\\.?))?:?) ?$", Pattern.CASE_INSENSITIVE);
    /** What people write a number of a person to without a blank. */
    private static final Pattern NAMED = Pattern.compile("(?:bsn|tel)$", Pattern.CASE_INSENSITIVE);

    private static final int WIDEST_GAP = 4;
    private static final int LONGEST_NAME = 16;
    private static final List<List<Integer>> GROUPINGS =
            List.of(List.of(9), List.of(3, 3, 3), List.of(4, 2, 3), List.of(2, 2, 2, 3));

    private final String text;
    private final List<Digits> digits = new ArrayList<>();

    private PersonalNumbers(String text) {
        this.text = text;
    }

    /** Adds the first number of each sort. */
    static void find(String text, List<Found> found) {
        PersonalNumbers numbers = new PersonalNumbers(text);
        numbers.readDigits();
        numbers.find(found);
    }

    private void find(List<Found> found) {
        boolean telephone = false;
        boolean citizen = false;
        for (int i = 0; i < digits.size() && !(telephone && citizen); i++) {
            if (!mayBegin(i)) {
                continue;
            }
            int last = telephoneFrom(i);
            if (last >= 0) {
                if (!telephone) {
                    found.add(new Found(Sort.TELEPHONE, masked(i)));
                }
                telephone = true;
                i = last; // what is part of it is no other number
            } else if (!citizen && isCitizenNumber(i)) {
                citizen = true;
                found.add(new Found(Sort.CITIZEN_NUMBER, masked(i)));
            }
        }
    }

    private String masked(int i) {
        return text.charAt(digits.get(i).from()) + "…";
    }

    private void readDigits() {
        int at = 0;
        boolean linked = false;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && isDigit(at)) {
                at++;
            }
            if (at > from) {
                digits.add(new Digits(from, at, linked));
            } else {
                linked = text.startsWith("://", at) || (linked && !Character.isWhitespace(text.charAt(at)));
                at++;
            }
        }
    }

    /** Returns whether a number of a person may begin here: not inside a longer number, a code or a web address. */
    private boolean mayBegin(int i) {
        int from = digits.get(i).from();
        if (from == 0) {
            return true;
        }
        char before = text.charAt(from - 1);
        String name = text.substring(Math.max(0, from - LONGEST_NAME), from);
        if (Character.isLetter(before) && !NAMED.matcher(name).find()) {
            return false;
        }
        boolean glued = from > 1 && "-./:".indexOf(before) >= 0 && isDigit(from - 2);
        return !glued
                && !digits.get(i).linked()
                && !NAMED_OTHERWISE.matcher(name).find();
    }

    /** Returns the last digits of the telephone number that begins here, -1 if there is none. */
    private int telephoneFrom(int i) {
        Digits first = digits.get(i);
        boolean plus = first.from() > 0 && text.charAt(first.from() - 1) == '+';
        StringBuilder number = new StringBuilder();
        int last = i;
        while (last < digits.size() && number.length() < 15 && (last == i || follows(last))) {
            Digits more = digits.get(last);
            if (number.length() + more.length() > 15) {
                return -1;
            }
            number.append(text, more.from(), more.to());
            if (isInternational(number, plus) && (last == i || !isYear(i + 1))) {
                return last;
            } else if (isNational(number) && hasTelephoneGroups(i, last)) {
                return last;
            }
            last++;
        }
        return -1;
    }

    private static boolean isInternational(CharSequence number, boolean plus) {
        String country = plus ? "31" : "0031";
        if (!number.toString().startsWith(country)) {
            return false;
        }
        int from = country.length();
        if (number.length() > from && number.charAt(from) == '0') {
            from++;
        }
        return number.length() - from == 9 && number.charAt(from) != '0';
    }

    private static boolean isNational(CharSequence number) {
        return number.length() == 10 && number.charAt(0) == '0' && number.charAt(1) != '0';
    }

    /** Returns whether ten digits stand together as those of telephones do, and not as dates, years and codes do. */
    private boolean hasTelephoneGroups(int i, int last) {
        Digits first = digits.get(i);
        if (first.length() <= 2) {
            return text.startsWith("06", first.from())
                    && (!isYear(i + 1) || (last == i + 2 && !isYear(last)))
                    && !DATE_OR_TIME
                            .matcher(text)
                            .region(first.from(), text.length())
                            .lookingAt();
        }
        for (int j = i + 1; j <= last; j++) {
            if (isYear(j) || (j > i + 1 && digits.get(j).length() == 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isYear(int i) {
        return i < digits.size()
                && digits.get(i).length() == 4
                && YEAR.matcher(text)
                        .region(digits.get(i).from(), digits.get(i).to())
                        .matches();
    }

    private boolean isCitizenNumber(int i) {
        return GROUPINGS.stream().anyMatch(lengths -> isCitizenNumber(i, lengths));
    }

    private boolean isCitizenNumber(int i, List<Integer> lengths) {
        int last = i + lengths.size() - 1;
        if (last >= digits.size() || (lengths.size() > 1 && isYear(i))) {
            return false;
        }
        StringBuilder number = new StringBuilder();
        for (int j = i; j <= last; j++) {
            Digits part = digits.get(j);
            if (part.length() != lengths.get(j - i) || (j > i && !isGrouped(j, separator(i + 1)))) {
                return false;
            }
            number.append(text, part.from(), part.to());
        }
        return passesElevenTest(number) && !isLonger(i, last) && !ofAnAmount(last);
    }

    /** Returns whether digits are set off from those before by one dot or blank, the same all along. */
    private boolean isGrouped(int j, char separator) {
        return digits.get(j).from() - digits.get(j - 1).to() == 1
                && (separator == '.' || PersonalData.isBlank(separator))
                && separator(j) == separator;
    }

    private char separator(int j) {
        return text.charAt(digits.get(j).from() - 1);
    }

    /** Returns whether these are the digits of a longer number that is grouped by threes, or go on after a dot. */
    private boolean isLonger(int i, int last) {
        boolean before = last > i
                && i > 0
                && isGrouped(i, separator(last))
                && digits.get(i - 1).length() <= 3;
        boolean after = last + 1 < digits.size()
                && (last > i
                        ? isGrouped(last + 1, separator(last))
                                && digits.get(last + 1).length() == 3
                        : glues(digits.get(last).to()));
        return before || after;
    }

    private boolean glues(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && isDigit(at + 1);
    }

    private boolean ofAnAmount(int last) {
        return OF_AN_AMOUNT
                .matcher(text)
                .region(digits.get(last).to(), text.length())
                .lookingAt();
    }

    /** The test of a citizen service number: the digits times 9 to 2 and -1 add up to a multiple of eleven. */
    private static boolean passesElevenTest(CharSequence number) {
        int sum = -Character.digit(number.charAt(8), 10);
        int all = Character.digit(number.charAt(8), 10);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * Character.digit(number.charAt(i), 10);
            all += Character.digit(number.charAt(i), 10);
        }
        return sum % 11 == 0 && all > 0;
    }

    /** Returns whether digits stand so near to those before that they may be of one number. */
    private boolean follows(int j) {
        int from = digits.get(j - 1).to();
        int to = digits.get(j).from();
        if (to - from > WIDEST_GAP) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!PersonalData.parts(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
