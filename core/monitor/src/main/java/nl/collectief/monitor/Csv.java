package nl.collectief.monitor;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes lines of comma-separated values. Written here since it is these few lines: whoever only reads the page should
 * not inherit a library for them.
 */
final class Csv {
    private static final CharMatcher QUOTED = CharMatcher.anyOf(",\"\r\n");
    /** What a spreadsheet may take for the beginning of a formula, and the sign that keeps it from doing so. */
    private static final String FORMULA = "=+-@\t\r'";

    private Csv() {}

    static void line(List<String> cells, Writer out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(quoted(guarded(cells.get(i))));
        }
        out.write("\r\n");
    }

    private static String guarded(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return QUOTED.matchesAnyOf(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
