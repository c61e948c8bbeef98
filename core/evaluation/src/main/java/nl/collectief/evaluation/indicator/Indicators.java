package nl.collectief.evaluation.indicator;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Label;

/**
 * The indicators of the field that the library knows, read once from the table {@code indicators.tsv}. A set may hold
 * more than is known here: compare {@link IndicatorSet#size}.
 */
public final class Indicators {
    private static final int COLUMNS = 18;
    private static final ImmutableMap<String, Indicator> ALL = Maps.uniqueIndex(read(), Indicator::id);

    private Indicators() {}

    /** Returns all, in the order of the sets; unmodifiable. */
    public static List<Indicator> all() {
        return ALL.values().asList();
    }

    /** Returns those of one set that are known; unmodifiable. */
    public static List<Indicator> of(IndicatorSet set) {
        return all().stream()
                .filter(indicator -> indicator.set() == checkNotNull(set, "set"))
                .toList();
    }

    /** Returns the indicator with this id, empty if there is none. */
    public static Optional<Indicator> find(String id) {
        return Optional.ofNullable(ALL.get(checkNotNull(id, "id")));
    }

    /**
     * Returns the definitions that took each other's place up to this one, the oldest first. Figures of two of them stand
     * in one series only with a break between them, see {@link Indicator#change}.
     *
     * @throws IllegalArgumentException if there is no indicator with this id
     */
    public static List<Indicator> series(String id) {
        Deque<Indicator> series = new ArrayDeque<>();
        Optional<Indicator> next = find(id);
        checkArgument(next.isPresent(), "no indicator with id \"%s\"", id);
        while (next.isPresent()) {
            series.addFirst(next.get());
            next = next.get().follows().flatMap(Indicators::find);
        }
        return ImmutableList.copyOf(series);
    }

    private static List<Indicator> read() {
        try {
            return Resources.readLines(
                            Resources.getResource(Indicators.class, "indicators.tsv"), StandardCharsets.UTF_8)
                    .stream()
                    .skip(1) // the names of the columns
                    .map(Indicators::indicator)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the table of indicators cannot be read", e);
        }
    }

    private static Indicator indicator(String line) {
        List<String> cells = Splitter.on('\t').splitToList(line);
        checkArgument(cells.size() == COLUMNS, "expected %s columns in \"%s\"", COLUMNS, line);
        return new Indicator(
                cells.get(0),
                constant(IndicatorSet.values(), cells.get(1)),
                Optional.of(cells.get(2)).filter(Predicate.not(String::isEmpty)),
                constant(Indicator.Phase.values(), cells.get(3)),
                constant(Indicator.Kind.values(), cells.get(4)),
                Integer.parseInt(cells.get(5)),
                constant(Indicator.Status.values(), cells.get(6)),
                Label.of(cells.get(8), cells.get(9)),
                label(cells, 10),
                label(cells, 12),
                label(cells, 14),
                Optional.of(cells.get(7)).filter(Predicate.not(String::isEmpty)),
                label(cells, 16));
    }

    private static Optional<Label> label(List<String> cells, int nl) {
        return cells.get(nl).isEmpty() ? Optional.empty() : Optional.of(Label.of(cells.get(nl), cells.get(nl + 1)));
    }

    private static <T extends Coded> T constant(T[] constants, String code) {
        return Stream.of(constants)
                .filter(constant -> constant.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code " + code));
    }
}
