package nl.collectief.evaluation;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import nl.collectief.model.figure.Count;
import nl.collectief.model.figure.Observation;
import nl.collectief.model.figure.Ratio;
import nl.collectief.model.figure.RatioKind;
import nl.collectief.model.text.Label;
import nl.collectief.model.text.Language;

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

    /** Returns how a reader sees a sum whose words are of a part of it. */
    static Label ofSeveral(Count count) {
        if (count.worded().isEmpty()) {
            return count.label();
        }
        Label number = unworded(count).label();
        return Label.of(
                number.nl() + " (daarin: " + quoted(count, Language.NL) + ")",
                number.en() + " (including " + quoted(count, Language.EN) + ")");
    }

    /** Likewise of both halves of a ratio. */
    static Label ofSeveral(Ratio ratio) {
        Label upper = ofSeveral(ratio.numerator());
        Label lower = ofSeveral(ratio.denominator());
        return ratio.kind() == RatioKind.SHARE
                ? Label.of(upper.nl() + " van " + lower.nl(), upper.en() + " of " + lower.en())
                : Label.of(upper.nl() + " per " + lower.nl(), upper.en() + " per " + lower.en());
    }

    private static String quoted(Count count, Language language) {
        return count.worded().stream()
                .map(words -> "“" + words.in(language) + "”")
                .collect(Collectors.joining(", "));
    }

    private static Count unworded(Count count) {
        return Count.of(count.atLeast(), count.atMost(), count.stated(), ImmutableList.of());
    }

    private static String print(Figure figure, boolean ofSeveral) {
        return figure.count()
                .filter(count -> ofSeveral && !count.worded().isEmpty())
                .map(count -> unworded(count) + " (including " + quoted(count, Language.EN) + ")")
                .orElseGet(figure::toString);
    }

    static String value(Observation<Figure> value, boolean ofSeveral) {
        return value.match(
                figure -> print(figure, ofSeveral),
                reason -> "suppressed (" + reason.code() + ")",
                reason -> "missing (" + reason.code() + ")",
                reason -> "not applicable (" + reason.code() + ")");
    }
}
