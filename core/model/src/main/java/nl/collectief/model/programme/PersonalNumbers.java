package nl.collectief.model.programme;

import java.util.List;
import java.util.regex.Pattern;
import nl.collectief.model.programme.PersonalData.Found;
import nl.collectief.model.programme.PersonalData.Sort;

/** Finds the telephone numbers and the citizen service numbers in one text, see {@link PersonalData}. */
final class PersonalNumbers {
    /** A date in June or on a sixth, or a time past six o'clock, where a mobile number might begin. */
    private static final Pattern DATE_OR_TIME =
            Pattern.compile("06([-./])\\d{1,2}\\1(?:(?:19|20)\\d\\d|\\d\\d)(?!\\1?\\d)"
                    + "|06 \\d\\d (?:19|20)\\d\\d(?!\\d)"
                    + "|06\\.[0-5]\\d ?[-\u2013] ?[0-2]?\\d\\.[0-5]\\d(?!\\d)");

    private static final Pattern NAMED_OTHERWISE = Pattern.compile(
            "(?:€|\\b(?:EUR|euro|RSIN|KVK|ISBN)(?:-?(?:nummer|nr\\.?))?:?) ?$", Pattern.CASE_INSENSITIVE);
    /** What people write a number of a person to without a blank. */
    private static final Pattern NAMED =
            Pattern.compile("(?:bsn|burgerservicenummer|tel|telefoonnummer)$", Pattern.CASE_INSENSITIVE);
    /** What a citizen service number is announced with, and a few words: "BSN is", "burgerservicenummer:". */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?<!\\p{L})(?:bsn|burgerservicenummer)[^0-9]{0,20}$", Pattern.CASE_INSENSITIVE);
    /** A link that calls or writes to the number in it. */
    private static final Pattern LINK = Pattern.compile("(?:wa\\.me/|(?<!\\p{L})tel:)\\+?$", Pattern.CASE_INSENSITIVE);
    /** A date, and what follows may make it nine digits. */
    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d([-./ ])\\d{1,2}\\1\\d{1,2}(?!\\d)|\\d{1,2}([-./ ])\\d{1,2}\\2(?:19|20)\\d\\d(?!\\d)");

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_ANNOUNCEMENT = 40;
    private static final List<List<Integer>> GROUPINGS =
            List.of(List.of(9), List.of(3, 3, 3), List.of(4, 2, 3), List.of(2, 2, 2, 3));

    private final String text;
    private final DigitRuns digits;

    private PersonalNumbers(String text) {
        this.text = text;
        this.digits = DigitRuns.in(text);
    }

    /** Adds the first number of each sort. */
    static void find(String text, List<Found> found) {
        new PersonalNumbers(text).find(found);
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

    /** Returns whether a number of a person may begin here: not inside a longer number, a code or a web address. */
    private boolean mayBegin(int i) {
        int from = digits.get(i).from();
        if (from == 0) {
            return true;
        }
        char before = text.charAt(from - 1);
        String name = digits.before(from, LONGEST_NAME);
        if (Character.isLetter(before) && !NAMED.matcher(name).find()) {
            return false;
        }
        boolean glued = from > 1 && "-./:".indexOf(before) >= 0 && digits.isDigit(from - 2);
        return !glued
                && (!digits.get(i).linked() || LINK.matcher(name).find())
                && !NAMED_OTHERWISE.matcher(name).find();
    }

    /** Returns the last digits of the telephone number that begins here, -1 if there is none. */
    private int telephoneFrom(int i) {
        DigitRuns.Run first = digits.get(i);
        boolean whole = first.length() >= PersonalData.FEWEST && first.length() <= TelephoneAbroad.LONGEST;
        if (whole && LINK.matcher(digits.before(first.from(), LONGEST_NAME)).find()) {
            return i;
        }
        int home = telephoneAtHome(i);
        return home >= 0 ? home : TelephoneAbroad.from(digits, i);
    }

    private int telephoneAtHome(int i) {
        DigitRuns.Run first = digits.get(i);
        boolean plus = first.from() > 0 && text.charAt(first.from() - 1) == '+';
        StringBuilder number = new StringBuilder();
        int last = i;
        while (last < digits.size() && number.length() < 15 && (last == i || digits.follows(last))) {
            DigitRuns.Run more = digits.get(last);
            if (number.length() + more.length() > 15) {
                return -1;
            }
            number.append(digits.digits(last));
            if (isInternational(number, plus) && (last == i || !digits.isYear(i + 1))) {
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
        DigitRuns.Run first = digits.get(i);
        if (first.length() <= 2) {
            return text.startsWith("06", first.from())
                    && (!digits.isYear(i + 1) || (last == i + 2 && !digits.isYear(last)))
                    && !DATE_OR_TIME
                            .matcher(text)
                            .region(first.from(), text.length())
                            .lookingAt();
        }
        for (int j = i + 1; j <= last; j++) {
            if (digits.isYear(j) || (j > i + 1 && digits.get(j).length() == 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCitizenNumber(int i) {
        return isAnnouncedCitizenNumber(i) || GROUPINGS.stream().anyMatch(lengths -> isCitizenNumber(i, lengths));
    }

    /** Returns whether nine digits stand here that are said to be a citizen service number, however they are parted. */
    private boolean isAnnouncedCitizenNumber(int i) {
        int from = digits.get(i).from();
        if (!ANNOUNCED.matcher(digits.before(from, LONGEST_ANNOUNCEMENT)).find()
                || DATE.matcher(text).region(from, text.length()).lookingAt()) {
            return false;
        }
        StringBuilder number = new StringBuilder();
        int last = i;
        for (;
                last < digits.size() && (last == i || digits.follows(last)) && number.length() < PersonalData.FEWEST;
                last++) {
            DigitRuns.Run more = digits.get(last);
            if (number.length() + more.length() > PersonalData.FEWEST) {
                return false;
            }
            number.append(digits.digits(last));
        }
        return number.length() == PersonalData.FEWEST && passesElevenTest(number);
    }

    private boolean isCitizenNumber(int i, List<Integer> lengths) {
        int last = i + lengths.size() - 1;
        if (last >= digits.size() || (lengths.size() > 1 && digits.isYear(i))) {
            return false;
        }
        StringBuilder number = new StringBuilder();
        for (int j = i; j <= last; j++) {
            DigitRuns.Run part = digits.get(j);
            if (part.length() != lengths.get(j - i) || (j > i && !isGrouped(j, digits.separator(i + 1)))) {
                return false;
            }
            number.append(digits.digits(j));
        }
        return passesElevenTest(number) && !isLonger(i, last) && !digits.ofAnAmount(last);
    }

    /** Returns whether digits are set off from those before by one dot or blank, the same all along. */
    private boolean isGrouped(int j, char separator) {
        return digits.get(j).from() - digits.get(j - 1).to() == 1
                && (separator == '.' || PersonalData.isBlank(separator))
                && digits.separator(j) == separator;
    }

    /** Returns whether these are the digits of a longer number that is grouped by threes, or go on after a dot. */
    private boolean isLonger(int i, int last) {
        boolean before = last > i
                && i > 0
                && isGrouped(i, digits.separator(last))
                && digits.get(i - 1).length() <= 3;
        boolean after = last + 1 < digits.size()
                && (last > i
                        ? isGrouped(last + 1, digits.separator(last))
                                && digits.get(last + 1).length() == 3
                        : glues(digits.get(last).to()));
        return before || after;
    }

    private boolean glues(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && digits.isDigit(at + 1);
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
}
