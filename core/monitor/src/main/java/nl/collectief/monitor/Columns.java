package nl.collectief.monitor;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.collectief.model.figure.Count;
import nl.collectief.model.record.Ref;
import nl.collectief.model.text.Coded;
import nl.collectief.model.text.Language;
import nl.collectief.model.text.Text;
import nl.collectief.monitor.wording.Words;

/**
 * The columns of a table on their way to it: what each is called and how it is read off an observation. What a column
 * means stands among the monitor's words, under the table's name or, where several tables have it, under its own.
 *
 * @param <T> the observations
 */
final class Columns<T> {
    private final String table;
    private final List<Table.Column> columns = new ArrayList<>();
    private final List<Function<T, String>> cells = new ArrayList<>();

    private Columns(String table) {
        this.table = table;
    }

    static <T> Columns<T> of(String table) {
        return new Columns<>(table);
    }

    Columns<T> text(String name, Function<T, String> cell) {
        String own = "column." + table + "." + name;
        columns.add(new Table.Column(name, Words.find(own).orElseGet(() -> Words.of("column." + name))));
        cells.add(cell);
        return this;
    }

    Columns<T> number(String name, Function<T, Long> cell) {
        return text(name, row -> String.valueOf(cell.apply(row)));
    }

    Columns<T> optional(String name, Function<T, Optional<?>> cell) {
        return text(name, row -> cell.apply(row).map(String::valueOf).orElse(""));
    }

    Columns<T> coded(String name, Function<T, Optional<? extends Coded>> cell) {
        return text(name, row -> cell.apply(row).map(Coded::code).orElse(""));
    }

    /** Adds the kind and the id of a record. */
    Columns<T> ref(String name, Function<T, Ref<?>> cell) {
        return text(name + "_kind", row -> cell.apply(row).kind().code())
                .text(name + "_id", row -> cell.apply(row).id());
    }

    /** Adds a text in Dutch and in English, each empty where it is not recorded in that language. */
    Columns<T> words(String name, Function<T, Optional<Text>> cell) {
        for (Language language : Language.values()) {
            text(
                    name + "_" + language.tag(),
                    row -> cell.apply(row)
                            .map(text -> text.wordings().getOrDefault(language.tag(), ""))
                            .orElse(""));
        }
        return this;
    }

    /** Adds the four parts of a number, all empty where there is none. */
    Columns<T> count(String name, Function<T, Optional<Count>> cell) {
        String before = name.isEmpty() ? "" : name + "_";
        return optional(before + "at_least", row -> cell.apply(row).map(Count::atLeast))
                .optional(before + "at_most", row -> cell.apply(row).flatMap(Count::atMost))
                .optional(before + "stated", row -> cell.apply(row).flatMap(Count::stated))
                .text(
                        before + "worded",
                        row -> cell.apply(row).stream()
                                .flatMap(count -> count.worded().stream())
                                .map(wording -> wording.in(Language.NL))
                                .collect(Collectors.joining(" | ")));
    }

    Table table(Stream<? extends T> rows) {
        return new Table(
                table + ".csv",
                Words.of("table." + table),
                columns,
                rows.map(row -> cells.stream().map(cell -> cell.apply(row)).collect(ImmutableList.toImmutableList()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
