package nl.collectief.monitor;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values by the letter of RFC 4180, and nothing besides. */
final class CsvReader {
    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    static List<List<String>> read(String text) {
        return new CsvReader(text).lines();
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<String> cells = new ArrayList<>(List.of(cell()));
            while (peek(',')) {
                at++;
                cells.add(cell());
            }
            expect("\r\n");
            lines.add(cells);
        }
        return lines;
    }

    private boolean peek(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }

    private void expect(String signs) {
        if (!text.startsWith(signs, at)) {
            throw new AssertionError("expected a line end at " + at + " of " + text);
        }
        at += signs.length();
    }

    private String cell() {
        StringBuilder cell = new StringBuilder();
        if (!peek('"')) {
            while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
                if (text.charAt(at) == '"') {
                    throw new AssertionError("a loose quotation mark at " + at);
                }
                cell.append(text.charAt(at++));
            }
            return cell.toString();
        }
        at++;
        while (true) {
            char sign = text.charAt(at++);
            if (sign != '"') {
                cell.append(sign);
            } else if (peek('"')) {
                cell.append('"');
                at++;
            } else {
                return cell.toString();
            }
        }
    }

    /** Returns what was recorded: one apostrophe before it is taken off. */
    static String recorded(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
