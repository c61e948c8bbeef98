package nl.collectief.monitor.drawing;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.html.HtmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Phrase;

/**
 * An element of a drawing: a name, attributes, and either words or further elements. Everything that is drawn is written
 * by {@link #toString}, so that there is one place where words are escaped and numbers are rounded. Well formed both as
 * XML and inside HTML. Immutable and thread-safe.
 */
public final class Svg {
    /** How many decimals a number has at most: finer than any printer. */
    private static final int DECIMALS = 2;

    private static final double LARGEST = 1e9;
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");

    private final String name;
    private final ImmutableMap<String, String> attributes;
    private final String words;
    private final ImmutableList<Svg> inside;

    private Svg(String name, ImmutableMap<String, String> attributes, String words, ImmutableList<Svg> inside) {
        this.name = name;
        this.attributes = attributes;
        this.words = words;
        this.inside = inside;
    }

    /**
     * Returns the element of this name, with nothing in it.
     *
     * @throws IllegalArgumentException if that is no name
     */
    public static Svg of(String name) {
        checkArgument(NAME.matcher(name).matches(), "\"%s\" is no name of an element", name);
        return new Svg(name, ImmutableMap.of(), "", ImmutableList.of());
    }

    /**
     * Returns this element with one more attribute.
     *
     * @throws IllegalArgumentException if it has one of that name already, or that is no name
     */
    public Svg with(String attribute, String value) {
        checkArgument(NAME.matcher(attribute).matches(), "\"%s\" is no name of an attribute", attribute);
        return new Svg(
                name,
                ImmutableMap.<String, String>builder()
                        .putAll(attributes)
                        .put(attribute, checkNotNull(value, "value"))
                        .buildOrThrow(),
                words,
                inside);
    }

    /** Returns this element with a number as one more attribute, see {@link #number}. */
    public Svg with(String attribute, double value) {
        return with(attribute, number(value));
    }

    /** Returns this element with a class, by which the page styles it. */
    public Svg styled(String classes) {
        return with("class", classes);
    }

    /** Returns this element with these words in it, and nothing else. */
    public Svg saying(String text) {
        return new Svg(name, attributes, checkNotNull(text, "text"), ImmutableList.of());
    }

    /** Returns this element with this line in it, and its language if that is not the reader's. */
    public Svg saying(Line line) {
        Svg said = saying(words(line));
        return language(line).map(lang -> said.with("lang", lang)).orElse(said);
    }

    /** Returns the language of a line in one other language than the reader's; empty if it is the reader's own or mixed. */
    static Optional<String> language(Line line) {
        boolean foreign = line.phrases().stream().anyMatch(Phrase::foreign);
        Set<String> languages = line.phrases().stream().map(Phrase::lang).collect(ImmutableSet.toImmutableSet());
        return foreign && languages.size() == 1 ? languages.stream().findFirst() : Optional.empty();
    }

    /** Returns the words of a line, without marks. */
    static String words(Line line) {
        StringBuilder words = new StringBuilder();
        line.phrases().forEach(phrase -> words.append(phrase.words()));
        return words.toString();
    }

    /** Returns this element with further elements after those it holds. */
    public Svg add(Svg... further) {
        return add(List.of(further));
    }

    /** Returns this element with further elements after those it holds. */
    public Svg add(List<Svg> further) {
        checkArgument(words.isEmpty(), "<%s> holds words already", name);
        return new Svg(
                name,
                attributes,
                words,
                ImmutableList.<Svg>builder().addAll(inside).addAll(further).build());
    }

    /** Returns a line from one point to another. */
    public static Svg line(double x1, double y1, double x2, double y2) {
        return of("line").with("x1", x1).with("y1", y1).with("x2", x2).with("y2", y2);
    }

    /** Returns a rectangle. */
    public static Svg rect(double x, double y, double width, double height) {
        return of("rect").with("x", x).with("y", y).with("width", width).with("height", height);
    }

    /** Returns a circle. */
    public static Svg circle(double x, double y, double radius) {
        return of("circle").with("cx", x).with("cy", y).with("r", radius);
    }

    /** Returns a path. */
    public static Svg path(Path path) {
        return of("path").with("d", path.toString());
    }

    /** Returns an empty text; {@code anchor} is one of start, middle and end. */
    public static Svg text(double x, double y, String anchor) {
        return of("text").with("x", x).with("y", y).with("text-anchor", anchor);
    }

    /**
     * Returns how a number is written: rounded half up, at most two decimals, with a point, no zeros at the end and no
     * negative zero; the same characters whatever the machine.
     *
     * @throws IllegalArgumentException if it is none or out of every drawing
     */
    public static String number(double value) {
        checkArgument(Math.abs(value) <= LARGEST, "%s is nothing to draw", value);
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** Returns the element as it stands in a page. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> out.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (words.isEmpty() && inside.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>').append(escaped(words));
        inside.forEach(element -> element.write(out));
        out.append("</").append(name).append('>');
    }

    /** Escapes what means something, and replaces what neither XML nor HTML can hold. */
    private static String escaped(String text) {
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints().map(Svg::held).forEach(held::appendCodePoint);
        return HtmlEscapers.htmlEscaper().escape(held.toString());
    }

    private static int held(int sign) {
        boolean blank = sign == '\t' || sign == '\n' || sign == '\r';
        boolean lost = (Character.isISOControl(sign) && !blank)
                || (Character.MIN_SURROGATE <= sign && sign <= Character.MAX_SURROGATE)
                || (sign & 0xfffe) == 0xfffe;
        return blank ? ' ' : lost ? '\ufffd' : sign;
    }
}
