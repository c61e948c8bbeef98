package nl.collectief.evaluation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.collectief.model.figure.Observation;

/** What jshell, logs and messages show. */
final class Printing {
    static final int WIDTH = 120;

    private Printing() {}

    static String line(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…";
    }

    /** Lays rows out in columns, two blanks apart, each as wide as its widest text; every line ends with a line feed. */
    static String table(List<String> heads, List<? extends List<String>> rows) {
        List<List<String>> lines =
                ImmutableList.<List<String>>builder().add(heads).addAll(rows).build();
        StringBuilder table = new StringBuilder();
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < heads.size(); i++) {
                int column = i;
                int width = lines.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0);
                text.append(Strings.padEnd(line.get(i), width + 2, ' '));
            }
            table.append(text.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    static String value(Observation<Figure> value) {
        return value.match(
                Figure::toString,
                reason -> "suppressed (" + reason.code() + ")",
                reason -> "missing (" + reason.code() + ")",
                reason -> "not applicable (" + reason.code() + ")");
    }
}
