package nl.collectief.monitor.drawing;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.collectief.monitor.wording.Line;

/**
 * How much room words take in a drawing. Which letters a reader's machine has is not known, so widths are estimated on the
 * wide side, in the same way everywhere.
 */
final class Lettering {
    /** How high letters are, in units of a drawing: 13.6 of 400 units is 12 pixels on a phone where 354 are left. */
    static final double SIZE = 13.6;

    /** From one line to the next. */
    static final double LEADING = 16;

    /** How far below the middle of a letter its baseline is. */
    static final double MIDDLE = SIZE * 0.35;

    private static final double NARROW = 0.38;
    private static final double USUAL = 0.63;
    private static final double WIDE = 0.97;
    private static final String MORE = "…";
    private static final Splitter WORDS = Splitter.onPattern("\\s+").omitEmptyStrings();

    private Lettering() {}

    /** Returns how wide some words are at most, as far as that can be said without their letters. */
    static double width(String words) {
        return words.codePoints().mapToDouble(Lettering::width).sum() * SIZE;
    }

    private static double width(int sign) {
        if ("iljtfrI.,:;!|'()[] -".indexOf(sign) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(sign) || "mwMW%@".indexOf(sign) >= 0 || sign > 0x2ff ? WIDE : USUAL;
    }

    /**
     * Returns the words in at most {@code most} lines of at most {@code width}. A word that is wider than that is broken with
     * a hyphen. What does not fit ends in an ellipsis: the whole stands beside the drawing.
     */
    static List<String> lines(String words, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : WORDS.split(words)) {
            String left = word;
            while (width(left) > width && lines.size() < most - 1) {
                if (!line.isEmpty()) {
                    lines.add(line);
                    line = "";
                    continue;
                }
                String part = cut(left, width, "-");
                lines.add(part + "-");
                left = left.substring(part.length());
            }
            String longer = line.isEmpty() ? left : line + " " + left;
            if (width(longer) <= width || line.isEmpty()) {
                line = longer;
            } else {
                lines.add(line);
                line = left;
            }
        }
        lines.add(line);
        boolean all = lines.size() <= most;
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        String last = kept.get(kept.size() - 1);
        if (!all || width(last) > width) {
            kept.set(kept.size() - 1, cut(last, width, MORE) + MORE);
        }
        return kept;
    }

    /** Returns the beginning of a line that still has room for a mark after it, at least one character. */
    private static String cut(String line, double width, String mark) {
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + mark) > width) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, Math.max(end, Character.charCount(line.codePointAt(0))))
                .stripTrailing();
    }

    /** Returns lines of words one below the other, in the language of the whole of which they are the lines. */
    static Svg written(Line whole, List<String> lines, double x, double baseline, String anchor) {
        Svg text = Svg.text(x, baseline, anchor);
        Svg inLanguage =
                Svg.language(whole).map(lang -> text.with("lang", lang)).orElse(text);
        return lines.size() == 1
                ? inLanguage.saying(lines.get(0))
                : inLanguage.add(IntStream.range(0, lines.size())
                        .mapToObj(i -> Svg.of("tspan")
                                .with("x", x)
                                .with("y", baseline + i * LEADING)
                                .saying(lines.get(i)))
                        .toList());
    }
}
