package nl.collectief.model.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The digits of one text, run by run, and what stands between them. */
final class DigitRuns {
    /** Digits in a row, from the first to behind the last, and whether they stand in a web address. */
    record Run(int from, int to, boolean linked) {
        int length() {
            return to - from;
        }
    }

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern OF_AN_AMOUNT = Pattern.compile("(?:,(?:[-\u2013]|\\d\\d?(?!\\d))| (?:euro|EUR)\\b)");
    private static final int WIDEST_GAP = 4;

    private final String text;
    private final List<Run> runs = new ArrayList<>();

    private DigitRuns(String text) {
        this.text = text;
    }

    static DigitRuns in(String text) {
        DigitRuns digits = new DigitRuns(text);
        digits.read();
        return digits;
    }

    int size() {
        return runs.size();
    }

    Run get(int i) {
        return runs.get(i);
    }

    /** Returns the text of a run. */
    String digits(int i) {
        return text.substring(runs.get(i).from(), runs.get(i).to());
    }

    private void read() {
        int at = 0;
        boolean linked = false;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && isDigit(at)) {
                at++;
            }
            if (at > from) {
                runs.add(new Run(from, at, linked));
            } else {
                linked = text.startsWith("://", at) || (linked && !Character.isWhitespace(text.charAt(at)));
                at++;
            }
        }
    }

    /** Returns so many characters before a place, fewer at the beginning of the text. */
    String before(int at, int longest) {
        return text.substring(Math.max(0, at - longest), at);
    }

    /** Returns whether a run looks like a year. */
    boolean isYear(int i) {
        return i < runs.size()
                && runs.get(i).length() == 4
                && YEAR.matcher(text)
                        .region(runs.get(i).from(), runs.get(i).to())
                        .matches();
    }

    /** Returns the character before a run that is not the first of the text. */
    char separator(int j) {
        return text.charAt(runs.get(j).from() - 1);
    }

    /** Returns whether what follows a run makes it an amount: a currency, or cents. */
    boolean ofAnAmount(int last) {
        return OF_AN_AMOUNT
                .matcher(text)
                .region(runs.get(last).to(), text.length())
                .lookingAt();
    }

    /** Returns whether digits stand so near to those before that they may be of one number. */
    boolean follows(int j) {
        int from = runs.get(j - 1).to();
        int to = runs.get(j).from();
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

    /** Returns whether a digit stands here. */
    boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
