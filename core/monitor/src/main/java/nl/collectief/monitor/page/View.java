package nl.collectief.monitor.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.collectief.monitor.drawing.Svg;
import nl.collectief.monitor.wording.Fact;
import nl.collectief.monitor.wording.Line;
import nl.collectief.monitor.wording.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a template sees: names with words, yes or no, or further views. Asked by name rather than through reflection, so
 * that the module opens nothing to the template engine. Every name a template uses is put, also where there is nothing:
 * a name that is not there is looked for in the views around, and refused if it is nowhere. Not thread-safe.
 */
final class View implements Mustache.CustomContext {
    /** As many rows stand open. */
    private static final int FEW = 2;

    private final Map<String, Object> values = new LinkedHashMap<>();

    View() {}

    @Override
    public @Nullable Object get(String name) {
        return values.get(name);
    }

    View put(String name, String words) {
        return set(name, words);
    }

    View put(String name, boolean yes) {
        return set(name, yes);
    }

    /** Puts a line, and whether there is anything in it under the name with {@code has-} before it. */
    View put(String name, Line line) {
        return set("has-" + name, !line.isEmpty()).set(name, phrases(line));
    }

    View put(String name, View view) {
        return set(name, view);
    }

    View put(String name, List<View> views) {
        return set(name, ImmutableList.copyOf(views));
    }

    /** Puts rows that are folded away when they are many, under a name of their own: see {@link #rows}. */
    View list(String name, List<View> rows) {
        return put(name, new View().rows(rows));
    }

    /** Puts rows as {@code rows}, how many there are, whether there are none, and whether so many that they are folded. */
    View rows(List<View> rows) {
        return rows(rows, rows.size());
    }

    /** Puts rows that are some of a number of rows of the same sort: they are folded if that number is many. */
    View rows(List<View> rows, int among) {
        return put("rows", rows)
                .put("size", String.valueOf(rows.size()))
                .put("none", rows.isEmpty())
                .put("folds", !rows.isEmpty() && among > FEW);
    }

    View put(String name, Optional<View> view) {
        return set(name, view.map(ImmutableList::of).orElse(ImmutableList.of()));
    }

    /**
     * Puts a drawing, and whether there is one under the name with {@code has-} before it. A template draws it with an empty
     * section. It is the one thing that is not escaped on its way to the page: {@link Svg} has done so.
     */
    View drawing(String name, Optional<Svg> drawing) {
        Mustache.Lambda lambda =
                (nothing, out) -> out.write(drawing.map(Svg::toString).orElse(""));
        return set("has-" + name, drawing.isPresent()).set(name, lambda);
    }

    /** Puts lines that are shown apart, each as a view of its own. */
    View lines(String name, List<Line> lines) {
        return put(
                name, lines.stream().map(line -> new View().put("line", line)).toList());
    }

    /** Puts facts, and whether there are any as {@code hasFacts}. */
    View facts(List<Fact> facts) {
        put("hasFacts", !facts.isEmpty());
        return put(
                "facts",
                facts.stream()
                        .map(fact -> new View()
                                .put("label", fact.label())
                                .put("many", fact.values().size() > 1)
                                .lines("values", fact.values()))
                        .toList());
    }

    private View set(String name, Object value) {
        values.put(name, value);
        return this;
    }

    private static List<Map<String, Object>> phrases(Line line) {
        return line.phrases().stream().map(View::phrase).toList();
    }

    private static Map<String, Object> phrase(Phrase phrase) {
        return ImmutableMap.of(
                "words", phrase.words(),
                "lang", phrase.lang(),
                "foreign", phrase.foreign(),
                "marked", phrase.marked(),
                "mark", phrase.mark(),
                "target",
                        phrase.target()
                                .filter(Anchors::has)
                                .map(Anchors::of)
                                .<List<Object>>map(ImmutableList::of)
                                .orElse(ImmutableList.of()));
    }
}
